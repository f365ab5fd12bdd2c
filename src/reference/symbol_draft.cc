#include "reference/symbol_draft.h"

#include <algorithm>
#include <iterator>

#include "reference/reading.h"

namespace unlint {

bool is_number(std::string_view text) {
  return !text.empty() && figures_end(text, 0) == text.size();
}

std::string_view leading_letters(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_ascii_letter(text[end]))
    ++end;
  return text.substr(0, end);
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 'a' + 'A');
  return result;
}

bool is_suffix(std::string_view element) {
  const Component* code = component(leading_letters(element));
  return code && code->kind == Component::Class::suffix && code->code.size() > 2 &&
         (element.size() > leading_letters(element).size() || code->code == "Summary");
}

bool is_numbered_type(std::string_view element) {
  static constexpr std::string_view types[] = {"L.", "PV.", "SR.", "WP.", "CRP."};
  return std::any_of(std::begin(types), std::end(types), [&](std::string_view type) {
    return element.size() > type.size() && element.starts_with(type);
  });
}

bool is_roman(std::string_view text) {
  return !text.empty() && text.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool is_special_session(std::string_view element) {
  const std::size_t dash = element.find('-');
  return dash != std::string_view::npos &&
         (element.substr(0, dash) == "S" || element.substr(0, dash) == "ES") &&
         is_number(element.substr(dash + 1));
}

const Component* missing_dot(std::string_view element) {
  const std::string_view letters = leading_letters(element);
  if (letters.empty() || letters.size() == element.size() ||
      !is_number(element.substr(letters.size())))
    return nullptr;
  const Component* code = component(letters);
  return code && code->numbered == Component::Numbered::yes ? code : nullptr;
}

bool ends_at(std::string_view text, std::size_t at) {
  constexpr std::string_view parts = "/\\_-[*(";
  const char c = char_at(text, at);
  if (c == '.' && letters_end(text, at + 1) > at + 1)
    return false;
  return !is_figure(c) && letters_end(text, at) == at &&
         (c == '\0' || parts.find(c) == std::string_view::npos);
}

bool holds_number(const SymbolDraft& draft) {
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string& element = draft.elements[i].text;
    if (is_number(element) || element.find('_') != std::string::npos)
      return true;
    const std::size_t dot = element.find('.');
    if (dot != std::string::npos && dot + 1 < element.size()) {
      const Component* code = component(element.substr(0, dot));
      if (!code || code->kind == Component::Class::type)
        return true;
    }
    if (is_number(element.substr(0, element.find_first_not_of("0123456789"))) && !element.empty() &&
        is_figure(element[0]))
      return true;
    const std::size_t figures = element.find_first_of("0123456789");
    if (i >= 2 && figures != std::string::npos && !component(leading_letters(element)))
      return true;
    if (missing_dot(element))
      return true;
  }
  return false;
}

}  // namespace unlint
