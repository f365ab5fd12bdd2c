#include "reference/symbol_reader.h"

#include <algorithm>
#include <array>
#include <optional>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_separator.h"

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
    if (const TranslatedSuffix* suffix = translated_suffix(text_, at)) {
      at += suffix->printed.size();
      element.text = suffix->code;
      symbol_.deviations.push_back({SymbolDeviation::unknown_component, {begin, at}});
    }
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
      case ')':
        return closed_bracket(at, element);
      case ',':
        return thousands(at, element);
      case '[':
        return placeholder(at, element);
      case ' ':
        return space(at, element);
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
    const char next = char_at(text_, at + point.length);
    // A full-width full stop, and letters that stand for figures.
    if ((point.value == 0xFF0E && component(element) && is_figure(next)) ||
        (is_figure(latin) &&
         (is_figure(next) || (!element.empty() && is_figure(element.back()))))) {
      symbol_.deviations.push_back({SymbolDeviation::look_alike, {at, at + point.length}});
      element += is_figure(latin) ? latin : '.';
      return at + point.length;
    }
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
    if (is_figure(next) && !element.empty() && is_figure(element.back()))
      if (const std::size_t after = thousands(at, element); after > at)
        return after;
    if (is_figure(next) || is_ascii_letter(next) || next == '_' || next == '[') {
      element += '.';
      return at + 1;
    }
    // Add..1
    if (next == '.' && is_figure(char_at(text_, at + 2)) && component(element)) {
      symbol_.deviations.push_back({SymbolDeviation::extra_dot, {at, at + 2}});
      element += '.';
      return at + 2;
    }
    if (static_cast<unsigned char>(next) >= 0x80 && at + 1 < text_.size() &&
        look_alike(decode(text_, at + 1).value)) {
      element += '.';
      return at + 1;
    }
    // Add. 1, HSP/HA.1/Res. 2
    if (next == ' ' && is_figure(char_at(text_, at + 2)) && at > 0) {
      const Component* code = component(element);
      if (code && (code->numbered != Component::Numbered::no || element == "Res")) {
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
    // A/ES- 10/273
    if (next == ' ' && is_special(element) && numbers_session(at + 2)) {
      symbol_.deviations.push_back({SymbolDeviation::special_session, {at + 1, at + 2}});
      element += '-';
      return at + 2;
    }
    if (!is_figure(next) && !is_ascii_letter(next))
      return at;
    if (joins_another(at + 1) || is_range(at, element))
      return at;
    if (is_record(element) && is_figure(next))
      return record_range(at, 1, element);
    element += '-';
    return at + 1;
  }

  // Add.1-Add.3, L.52-L.55
  bool is_range(std::size_t at, const std::string& element) const {
    const std::size_t dot = element.find('.');
    const std::string_view code = std::string_view(element).substr(0, dot + 1);
    const std::size_t number = at + 1 + code.size();
    return dot != std::string::npos && starts_with(text_, at + 1, code) &&
           is_figure(char_at(text_, number));
  }

  // True where another symbol begins: a known first element and a stroke.
  bool joins_another(std::size_t at) const {
    const std::size_t end = letters_end(text_, at);
    const std::string_view root = text_.substr(at, end - at);
    return stroke_length(text_, end) > 0 && (is_known_root(root) || root == "s" || root == "e");
  }

  // COP(14), 1325(2000), WP(XXXV)
  std::size_t bracket(std::size_t at, std::string& element) {
    // S/AC.37/2003/(1455)/1
    if (element.empty() && symbol_.elements.size() < 3)
      return at;
    std::size_t end = at + 1;
    while (is_figure(char_at(text_, end)) || is_ascii_capital(char_at(text_, end)) ||
           char_at(text_, end) == '-')
      ++end;
    if (char_at(text_, end) != ')' || end == at + 1 || end - at > 9)
      return open_bracket(at, element);
    element += text_.substr(at, end + 1 - at);
    return end + 1;
  }

  // ICCD/COP(14/23: the number of a session in a bracket that is not closed.
  std::size_t open_bracket(std::size_t at, std::string& element) {
    const std::size_t end = figures_end(text_, at + 1);
    if (!brackets_session(element) || end == at + 1 || end - at > 3 || !number_follows(end))
      return at;
    symbol_.deviations.push_back({SymbolDeviation::unbalanced_bracket, {at, end}});
    element.append(text_.substr(at, end - at)) += ')';
    return end;
  }

  // ICCD/COP14)/23: one that was not opened.
  std::size_t closed_bracket(std::size_t at, std::string& element) {
    const std::size_t figures = std::min(element.find_first_of("0123456789"), element.size());
    if (!brackets_session(std::string_view(element).substr(0, figures)) ||
        figures == element.size() || element.size() - figures > 2 || !number_follows(at + 1))
      return at;
    symbol_.deviations.push_back(
        {SymbolDeviation::unbalanced_bracket, {at - (element.size() - figures), at + 1}});
    element.insert(figures, "(") += ')';
    return at + 1;
  }

  // Do the sessions of this body stand in brackets?
  bool brackets_session(std::string_view element) const {
    return symbol_.elements.size() == 1 && symbol_.elements[0].text == "ICCD" &&
           (element == "COP" || element == "CRIC");
  }

  bool number_follows(std::size_t stroke) const {
    return char_at(text_, stroke) == '/' &&
           (is_figure(char_at(text_, stroke + 1)) || is_ascii_capital(char_at(text_, stroke + 1)));
  }

  // May a number follow this element after a full stop?
  bool takes_number(const std::string& element) const {
    const Component* code = component(element);
    return code && code->numbered == Component::Numbered::yes && !symbol_.elements.empty();
  }

  // Is it the letters of a special session, A/ES-10?
  bool is_special(const std::string& element) const {
    return (element == "S" || element == "ES") && !symbol_.elements.empty() &&
           symbol_.elements[0].text == "A" &&
           (symbol_.elements.size() == 1 || symbol_.elements.back().text == "RES" ||
            symbol_.elements.back().text == "HRC");
  }

  // Do the figures at a place number a session, with a stroke after them?
  bool numbers_session(std::size_t at) const {
    const std::size_t end = figures_end(text_, at);
    return end > at && end - at < 3 && char_at(text_, end) == '/';
  }

  // A/75/7/Add 1, A/CN .4/682, S/PV.2 405, A/ES 10/273, A/ES -10/273
  std::size_t space(std::size_t at, std::string& element) {
    if (const std::size_t session = at + (char_at(text_, at + 1) == '-' ? 2 : 1);
        is_special(element) && numbers_session(session)) {
      symbol_.deviations.push_back({SymbolDeviation::special_session, {at, session}});
      element += '-';
      return session;
    }
    const std::size_t figures = at + (char_at(text_, at + 1) == '.' ? 2 : 1);
    const std::size_t end = figures_end(text_, figures);
    if (end == figures || is_ascii_letter(char_at(text_, end)))
      return at;
    // A/75/7/Addendum 1
    if (!suffix_of_word(element).empty() && figures == at + 1) {
      element += '.';
      return figures;
    }
    // Of the code of a body the stroke after its number is asked for, “in E/C 12 members”, and of
    // one letter two, “A/C 12/345” being an account.
    const bool stroke = char_at(text_, end) == '/';
    const bool letter = element.size() == 1 && element != "L";
    const bool second = element == "C" &&
                        char_at(text_, figures_end(text_, std::min(end + 1, text_.size()))) == '/';
    const bool goes_on = is_long_code(element) || (stroke && (!letter || second));
    if (takes_number(element) && (figures > at + 1 || goes_on)) {
      symbol_.deviations.push_back(
          {figures > at + 1 ? SymbolDeviation::inner_space : SymbolDeviation::missing_dot,
           {figures > at + 1 ? at : code_begin(at, element), figures > at + 1 ? figures : end}});
      element += '.';
      return figures;
    }
    return figures == at + 1 ? thousands(at, element) : at;
  }

  // Where the code before a place begins, if it stands there as it is read.
  std::size_t code_begin(std::size_t at, const std::string& code) const {
    const bool plain = at >= code.size() && text_.substr(at - code.size(), code.size()) == code;
    return plain ? at - code.size() : at;
  }

  // Codes that are no word or letter of any other meaning.
  static bool is_long_code(const std::string& element) {
    const Component* code = component(element);
    return code && code->code == element &&
           (code->kind == Component::Class::suffix || element == "CRP" || element == "WP" ||
            element == "SR" || element == "PV" || element == "L");
  }

  // A/C.3/78/L.[xx], A/78/[…]
  std::size_t placeholder(std::size_t at, std::string& element) const {
    const std::size_t length = placeholder_length(text_, at);
    if (length > 0)
      element += "__";
    return at + length;
  }

  // S/PV.7,813, A/9,025, S/26.518; of a code and its number, CN,4 and Add,1
  std::size_t thousands(std::size_t at, std::string& element) {
    const std::size_t end = figures_end(text_, at + 1);
    if (text_[at] == ',' && end > at + 1 && end - at < 5 && takes_number(element) &&
        (char_at(text_, end) == '/' || is_long_code(element))) {
      symbol_.deviations.push_back({SymbolDeviation::missing_dot, {code_begin(at, element), end}});
      element += '.';
      return at + 1;
    }
    if (end - at != 4 || !may_be_divided(element, text_[at]) ||
        (is_figure(char_at(text_, end + 1)) && char_at(text_, end) == text_[at]))
      return at;
    symbol_.deviations.push_back({SymbolDeviation::thousands_separator, {at, at + 1}});
    return at + 1;
  }

  // The numbers that reach the thousands: of meetings, and of documents before there were sessions
  // or years in their symbols.
  bool may_be_divided(const std::string& element, char separator) const {
    if (is_record(element))
      return element.size() <= 5;
    if (symbol_.elements.size() != 1 || element.empty() || element.size() > 2 ||
        figures_end(element, 0) != element.size())
      return false;
    const std::string& root = symbol_.elements[0].text;
    // A/75 and three figures is a session, whatever divides them.
    if (root == "A")
      return (element.size() == 1 || element < "12") && (separator != ' ' || element == "9");
    return (root == "S" || root == "E" || root == "SC" || root == "GA" || root == "CD") &&
           (separator != ' ' || element.size() == 2);
  }
};

}  // namespace

std::size_t placeholder_length(std::string_view text, std::size_t offset) {
  constexpr std::string_view fillers = "xX_. ";
  std::size_t end = offset + 1;
  while (fillers.find(char_at(text, end)) != std::string_view::npos && end < text.size())
    ++end;
  if (starts_with(text, end, "…"))
    end += 3;
  return char_at(text, offset) == '[' && char_at(text, end) == ']' && end > offset + 1
             ? end + 1 - offset
             : 0;
}

std::size_t stroke_length(std::string_view text, std::size_t offset) {
  const char c = char_at(text, offset);
  if (c == '/' || c == '\\')
    return 1;
  if (c != '\xE2' && c != '\xEF')
    return 0;
  const std::string_view three = text.substr(offset, 3);
  static constexpr std::array<std::string_view, 5> strokes = {"\u2215", "\u2044", "\uFF0F",
                                                              "\u29F8", "\uFF3C"};
  return std::find(strokes.begin(), strokes.end(), three) != strokes.end() ? 3 : 0;
}

RawSymbol read_elements(std::string_view text, std::size_t begin, Span block) {
  RawSymbol symbol;
  constexpr std::size_t usual = 6;
  symbol.elements.reserve(usual);
  text = text.substr(0, block.end);
  ElementReader reader(text, symbol, block);
  std::size_t at = begin;
  while (true) {
    const std::size_t end = reader.read(at);
    if (end == at)
      break;
    symbol.end = end;
    const std::optional<std::size_t> next = read_separator(text, end, symbol);
    if (!next)
      break;
    at = *next;
  }
  return symbol;
}

}  // namespace unlint
