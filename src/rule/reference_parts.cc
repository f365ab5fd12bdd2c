#include "rule/reference_parts.h"

#include <algorithm>
#include <array>

#include "language/language.h"
#include "rule/message.h"

namespace unlint {
namespace {

using Role = SymbolElement::Role;

struct SymbolPart {
  std::string_view name;
  Role role;
};
constexpr std::array<SymbolPart, 8> symbol_parts = {{{"prefix", Role::prefix},
                                                     {"body", Role::body},
                                                     {"session", Role::session},
                                                     {"year", Role::year},
                                                     {"nature", Role::nature},
                                                     {"serial", Role::serial},
                                                     {"modification", Role::modification},
                                                     {"country", Role::country}}};

/// A weekday or the word "resolution" stands a sign or two beside the reference itself.
constexpr std::size_t beside = 2;

bool is_beside(Span reference, Span stretch) {
  return reference.begin <= stretch.end + beside && stretch.begin <= reference.end + beside;
}

/// The reference that a stretch lies on, or else touches; null where there is none.
template <typename Reference>
const Reference* reference_at(const std::vector<Reference>& all, Span stretch) {
  const auto on = std::find_if(all.begin(), all.end(), [&](const Reference& reference) {
    return reference.text.overlaps(stretch);
  });
  if (on != all.end())
    return &*on;
  const auto near = std::find_if(all.begin(), all.end(), [&](const Reference& reference) {
    return is_beside(reference.text, stretch);
  });
  return near != all.end() ? &*near : nullptr;
}

/// The elements of one role, as they stand: "C.3/SC.1".
std::string elements_with(const Symbol& symbol, Role role) {
  std::string text;
  for (const SymbolElement& element : elements_of(symbol.canonical))
    if (element.role == role)
      text += (text.empty() ? "" : "/") + element.text;
  return text;
}

std::string part_of(const Symbol& symbol, std::string_view name, const Subject&) {
  for (const SymbolPart& part : symbol_parts)
    if (part.name == name)
      return elements_with(symbol, part.role);
  return symbol.canonical;
}

std::string written(int number) { return number == 0 ? std::string() : std::to_string(number); }

std::string month_word(const Language& words, int month) {
  for (const MonthName& name : words.months)
    if (name.month == month && name.form == MonthName::Form::full)
      return name.text;
  return {};
}

std::string weekday_word(const Language& words, Day day) {
  if (day.year == 0 || day.month == 0 || day.day == 0 || !exists(day) || words.weekdays.size() < 7)
    return {};
  return words.weekdays[static_cast<std::size_t>(weekday(day) - 1)];
}

std::string part_of(const Date& date, std::string_view name, const Subject& subject) {
  const Language& words = language(subject.document.language);
  const Day day = date.days.empty() ? Day{} : date.days.front();
  if (name == "day")
    return written(day.day);
  if (name == "month")
    return month_word(words, day.month);
  if (name == "year")
    return written(day.year);
  if (name == "weekday")
    return weekday_word(words, day);
  return name == "preferred" ? date.preferred : date.canonical;
}

std::string part_of(const Citation& citation, std::string_view name, const Subject&) {
  if (name == "kind")
    return citation.kind == Citation::Kind::decision ? "decision" : "resolution";
  if (name == "organ")
    return citation.organ;
  if (name == "number")
    return citation.number;
  if (name == "session")
    return written(citation.session);
  if (name == "year")
    return written(citation.year);
  if (name == "serial")
    return written(citation.serial);
  return name == "letters" ? citation.letters : citation.canonical;
}

template <typename Reference>
std::string part_at(const std::vector<Reference>& all, Span stretch, std::string_view name,
                    const Subject& subject) {
  const Reference* reference = reference_at(all, stretch);
  return reference == nullptr ? std::string() : part_of(*reference, name, subject);
}

}  // namespace

const std::vector<std::string>& reference_part_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const SymbolPart& part : symbol_parts)
      all.push_back("symbol." + std::string(part.name));
    for (const char* name :
         {"symbol.canonical", "date.day", "date.month", "date.year", "date.weekday",
          "date.canonical", "date.preferred", "citation.kind", "citation.organ", "citation.number",
          "citation.session", "citation.year", "citation.serial", "citation.letters",
          "citation.canonical"})
      all.emplace_back(name);
    return all;
  }();
  return names;
}

std::vector<std::string> parts_named_in(std::string_view message_template) {
  std::vector<std::string> names = names_in(message_template);
  const std::vector<std::string>& parts = reference_part_names();
  names.erase(std::remove_if(names.begin(), names.end(),
                             [&](const std::string& name) {
                               return name.find('.') == std::string::npos ||
                                      std::count(parts.begin(), parts.end(), name) == 0;
                             }),
              names.end());
  return names;
}

Captures parts_at(const Subject& subject, Span in_text, const std::vector<std::string>& names) {
  Captures parts;
  for (const std::string& name : names) {
    const std::size_t dot = name.find('.');
    const std::string_view of = std::string_view(name).substr(0, dot);
    const std::string_view part = std::string_view(name).substr(dot + 1);
    const References& references = subject.references;
    if (of == "symbol")
      parts.emplace_back(name, part_at(references.symbols, in_text, part, subject));
    else if (of == "date")
      parts.emplace_back(name, part_at(references.dates, in_text, part, subject));
    else
      parts.emplace_back(name, part_at(references.citations, in_text, part, subject));
  }
  return parts;
}

}  // namespace unlint
