#include "reference/symbol_reader.h"

#include "authority/series.h"
#include "reference/reading.h"

namespace unlint {
namespace {

// The run of characters that one element is made of.
class ElementReader {
 public:
  ElementReader(std::string_view text, RawSymbol& symbol, Span block)
      : text_(text.substr(0, block.end)), symbol_(symbol) {}

  // Reads one element at `at`; the end of what was read.
  std::size_t read(std::size_t at) {
    RawElement element;
    const std::size_t begin = at;
    while (at < text_.size()) {
      const std::size_t next = step(at, element.text);
      if (next == at)
        break;
      at = next;
    }
    element.span = {begin, at};
    if (at > begin)
      symbol_.elements.push_back(std::move(element));
    return at;
  }

 private:
  std::string_view text_;
  RawSymbol& symbol_;

  std::size_t step(std::size_t at, std::string& element) {
    const char c = text_[at];
    if (is_figure(c) || is_ascii_letter(c)) {
      element += c;
      return at + 1;
    }
    if (static_cast<unsigned char>(c) >= 0x80)
      return foreign_letter(at, element);
    switch (c) {
      case '.':
        return dot(at, element);
      case '-':
        return hyphen(at, element);
      case '(':
        return bracket(at, element);
      case ',':
        return thousands(at, element);
      case '[':
        return placeholder(at, element);
      case '_':
        element += c;
        return at + 1;
      default:
        return at;
    }
  }

  std::size_t foreign_letter(std::size_t at, std::string& element) {
    const CodePoint point = decode(text_, at);
    const char latin = look_alike(point.value);
    // A small letter belongs to a code, never to a number: “Add.1и” is a word glued on.
    if (latin &&
        (is_ascii_capital(latin) || (!element.empty() && is_ascii_letter(element.back())))) {
      symbol_.deviations.push_back({SymbolDeviation::look_alike, {at, at + point.length}});
      element += latin;
      return at + point.length;
    }
    // A/S–27/2, SR.11–13: a dash where a hyphen stands in symbols.
    const std::size_t dash = dash_length(text_, at);
    if (dash == 0)
      return at;
    if ((element == "S" || element == "ES") && is_figure(char_at(text_, at + dash))) {
      symbol_.deviations.push_back({SymbolDeviation::special_session, {at, at + dash}});
      element += '-';
      return at + dash;
    }
    return record_range(at, dash, element);
  }

  // A/C.6/64/SR.1–28/Corrigendum is one symbol; SR.11–13 alone are several.
  std::size_t record_range(std::size_t at, std::size_t dash, std::string& element) const {
    const std::size_t end = figures_end(text_, at + dash);
    if (!is_record(element) || end == at + dash || char_at(text_, end) != '/' ||
        !is_ascii_letter(char_at(text_, end + 1)))
      return at;
    element += '-';
    return at + dash;
  }

  static bool is_record(const std::string& element) {
    return element.rfind("SR.", 0) == 0 || element.rfind("PV.", 0) == 0;
  }

  std::size_t dot(std::size_t at, std::string& element) {
    const char next = char_at(text_, at + 1);
    if (is_figure(next) || is_ascii_letter(next) || next == '_' || next == '[') {
      element += '.';
      return at + 1;
    }
    if (static_cast<unsigned char>(next) >= 0x80 && at + 1 < text_.size() &&
        look_alike(decode(text_, at + 1).value)) {
      element += '.';
      return at + 1;
    }
    // Add. 1
    if (next == ' ' && is_figure(char_at(text_, at + 2)) && at > 0) {
      const Component* code = component(element);
      if (code && code->numbered != Component::Numbered::no) {
        symbol_.deviations.push_back({SymbolDeviation::inner_space, {at + 1, at + 2}});
        element += '.';
        return at + 2;
      }
    }
    // CCW/P.V is whole; A/61/L. is not, but its dot belongs to it.
    if (const Component* code = component(element);
        code && code->numbered == Component::Numbered::yes && element.size() <= 4 &&
        !symbol_.elements.empty() && next != ' ' && next != '\0' && next != '\n' && next != ')') {
      element += '.';
      return at + 1;
    }
    return at;
  }

  std::size_t hyphen(std::size_t at, std::string& element) {
    const char next = char_at(text_, at + 1);
    if (!is_figure(next) && !is_ascii_letter(next))
      return at;
    if (joins_another(at + 1))
      return at;
    if (is_record(element) && is_figure(next))
      return record_range(at, 1, element);
    element += '-';
    return at + 1;
  }

  // True where another symbol begins: a known first element and a stroke.
  bool joins_another(std::size_t at) const {
    const std::size_t end = letters_end(text_, at);
    const std::string_view root = text_.substr(at, end - at);
    return stroke_length(text_, end) > 0 && (is_known_root(root) || root == "s" || root == "e");
  }

  // COP(14), 1325(2000), WP(XXXV)
  std::size_t bracket(std::size_t at, std::string& element) {
    if (element.empty())
      return at;
    std::size_t end = at + 1;
    while (is_figure(char_at(text_, end)) || is_ascii_capital(char_at(text_, end)) ||
           char_at(text_, end) == '-')
      ++end;
    if (char_at(text_, end) != ')' || end == at + 1 || end - at > 9)
      return at;
    element += text_.substr(at, end + 1 - at);
    return end + 1;
  }

  // A/C.3/78/L.[xx]
  std::size_t placeholder(std::size_t at, std::string& element) const {
    std::size_t end = at + 1;
    while (char_at(text_, end) == 'x' || char_at(text_, end) == 'X' || char_at(text_, end) == '_')
      ++end;
    if (end == at + 1 || char_at(text_, end) != ']')
      return at;
    element += "__";
    return end + 1;
  }

  // S/PV.7,813
  std::size_t thousands(std::size_t at, std::string& element) {
    const std::size_t end = figures_end(text_, at + 1);
    if (!is_record(element) || end - at != 4 || element.size() > 5)
      return at;
    symbol_.deviations.push_back({SymbolDeviation::thousands_separator, {at, at + 1}});
    return at + 1;
  }
};

// After a stroke and a space, does the symbol go on?
bool goes_on(std::string_view text, std::size_t at) {
  if (is_figure(char_at(text, at)))
    return true;
  const std::size_t end = letters_end(text, at);
  if (end == at)
    return false;
  const std::string_view word = text.substr(at, end - at);
  const char after = char_at(text, end);
  // A/ ES-10/273
  if (dash_length(text, end) > 0 && (word == "S" || word == "ES"))
    return is_figure(char_at(text, end + dash_length(text, end)));
  if (after == '.' && component(word) && is_figure(char_at(text, end + 1)))
    return true;
  return after == '/' && (component(word) || !written_code(word).empty()) &&
         is_ascii_capital(word[0]);
}

}  // namespace

std::size_t stroke_length(std::string_view text, std::size_t offset) {
  const char c = char_at(text, offset);
  if (c == '/' || c == '\\')
    return 1;
  if (c != '\xE2' && c != '\xEF')
    return 0;
  const std::string_view three = text.substr(offset, 3);
  return three == "\u2215" || three == "\u2044" || three == "\uFF0F" ? 3 : 0;
}

RawSymbol read_elements(std::string_view text, std::size_t begin, Span block) {
  RawSymbol symbol;
  text = text.substr(0, block.end);
  ElementReader reader(text, symbol, block);
  std::size_t at = begin;
  while (true) {
    const std::size_t end = reader.read(at);
    if (end == at)
      break;
    symbol.end = end;
    // The stroke, and what may stand around it by mistake.
    std::size_t stroke = spaces_end(text, end);
    std::size_t length = stroke_length(text, stroke);
    if (length == 0)
      break;
    const std::size_t deviations = symbol.deviations.size();
    if (stroke > end)
      symbol.deviations.push_back({SymbolDeviation::inner_space, {end, stroke}});
    if (text.substr(stroke, length) != "/")
      symbol.deviations.push_back({SymbolDeviation::wrong_stroke, {stroke, stroke + length}});
    std::size_t next = stroke + length;
    if (stroke_length(text, next) == 1 && char_at(text, next) == '/') {
      symbol.deviations.push_back({SymbolDeviation::doubled_stroke, {stroke, next + 1}});
      ++next;
    }
    const std::size_t after_spaces = spaces_end(text, next);
    if (after_spaces > next)
      symbol.deviations.push_back({SymbolDeviation::inner_space, {next, after_spaces}});
    const bool spaced = after_spaces > next || stroke > end;
    const bool element_follows =
        spaced ? goes_on(text, after_spaces)
               : is_figure(char_at(text, next)) || is_ascii_letter(char_at(text, next)) ||
                     char_at(text, next) == '_' ||
                     (next < text.size() && look_alike(decode(text, next).value));
    if (!element_follows) {
      symbol.deviations.resize(deviations);
      break;
    }
    at = after_spaces;
  }
  return symbol;
}

}  // namespace unlint
