// Serial numbers whose year or session is written as no body writes it.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "authority/instruments.h"
#include "reference/citation_damage_parts.h"
#include "reference/part_letter.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

bool may_be_year(int value) { return value >= 1946 && value <= 2050; }

bool is_year_of_council(int serial, int year) {
  const std::optional<CouncilResolution> known = council_resolution(serial);
  return known && known->year == year;
}

// The session of the General Assembly that met in a year; 0 where the number is not from it.
int session_of_year(int serial, int year) {
  for (const int session : {year - 1945, year - 1946})
    if (session >= 1 && session <= 30 && serial_fits_assembly_session(serial, session))
      return session;
  return 0;
}

class OddYearReader {
 public:
  OddYearReader(std::string_view text, Span figures, Span block, LanguageId language,
                CitationNumber& number)
      : text_(text),
        figures_(figures.begin),
        block_(block),
        language_(language),
        number_(number),
        first_(unlint::number(text.substr(figures.begin, figures.size()))) {}

  bool read(std::size_t end) {
    return thousands(end) || bracket(end) || trailing_year(end) || trailing_roman(end);
  }

 private:
  std::string_view text_;
  std::size_t figures_;
  Span block_;
  LanguageId language_;
  CitationNumber& number_;
  int first_ = 0;

  void note(Deviation deviation, Span span, std::optional<std::string> replacement = {}) {
    number_.deviations.push_back({deviation, span, std::move(replacement), {}});
  }

  // 2,282 (2016)
  bool thousands(std::size_t end) {
    const char mark = char_at(text_, end);
    if (end - figures_ != 1 || (mark != ',' && mark != '.' && mark != ' ') ||
        figures_end(text_, end + 1) != end + 4)
      return false;
    const int serial = first_ * 1000 + unlint::number(text_.substr(end + 1, 3));
    const std::size_t open = spaces_end(text_, end + 4);
    if (char_at(text_, open) != '(' || figures_end(text_, open + 1) != open + 5 ||
        char_at(text_, open + 5) != ')')
      return false;
    return council(serial, unlint::number(text_.substr(open + 1, 4)), open + 6,
                   Deviation::malformed_year);
  }
  bool council(int serial, int year, std::size_t end, Deviation deviation) {
    if (!may_be_year(year))
      return false;
    number_.style = NumberStyle::council;
    number_.serial = serial;
    number_.year = year;
    number_.number = std::to_string(serial) + (language_ == LanguageId::zh ? "(" : " (") +
                     std::to_string(year) + ')';
    number_.text.end = number_.end = end;
    note(deviation, number_.text, number_.number);
    return true;
  }
  // 1325 [2000], 1325 ( 2000 ), 1325 (00), 1514 (15), 2200 A (1966), 1514 (xv)
  bool bracket(std::size_t end) {
    std::size_t at = end;
    std::string letters;
    if (const std::optional<PartLetter> letter = part_letter(text_, spaces_end(text_, end))) {
      letters = letter->letter;
      at = letter->end;
    }
    const std::size_t open = spaces_end(text_, at);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> pairs = {
        {{"(", ")"}, {"[", "]"}, {"（", "）"}, {"{", "}"}}};
    for (const auto& [left, right] : pairs) {
      if (!starts_with(text_, open, left))
        continue;
      const std::size_t begin = spaces_end(text_, open + left.size());
      const std::size_t close = text_.find(right, begin);
      if (close == std::string_view::npos || close > begin + 20)
        return false;
      const std::size_t inner_end = spaces_begin(text_, close, block_);
      const std::string_view inside = text_.substr(begin, std::max(begin, inner_end) - begin);
      number_.text.end = number_.end = close + right.size();
      if (!inside.empty() && figures_end(inside, 0) == inside.size())
        return figures_inside({at, number_.end}, inside, letters);
      return numeral_inside({begin, inner_end}, inside, letters);
    }
    return false;
  }

  bool figures_inside(Span whole, std::string_view inside, const std::string& letters) {
    const int value = unlint::number(inside);
    const std::optional<CouncilResolution> known = council_resolution(first_);
    if (inside.size() == 4 && value < 1977 && !letters.empty())
      if (const int session = assembly_session_of_serial(first_))
        return roman(session, letters, whole, Deviation::year_for_session);
    if (inside.size() == 4 && value < 1980)
      if (const int session = session_of_year(first_, value);
          session && !(known && known->year == value))
        return roman(session, letters, whole, Deviation::year_for_session);
    if (!letters.empty() && inside.size() > 2)
      return false;
    if (inside.size() == 4 && letters.empty() &&
        text_.substr(whole.begin, whole.size()) != " (" + std::string(inside) + ')')
      return council(first_, value, whole.end, Deviation::malformed_year);
    if (inside.size() == 2 && known && letters.empty() && known->year % 100 == value)
      return council(first_, known->year, whole.end, Deviation::malformed_year);
    if (inside.size() == 3 && known && letters.empty() &&
        std::to_string(known->year).find(inside) != std::string::npos)
      return council(first_, known->year, whole.end, Deviation::malformed_year);
    if (inside.size() <= 2 && first_ >= 30) {
      if (value >= 1 && value <= 30 && serial_fits_assembly_session(first_, value))
        return roman(value, letters, whole, Deviation::session_in_figures);
      if (const int session = assembly_session_of_serial(first_); session && value <= 30)
        return roman(session, letters, whole, Deviation::session_in_figures);
    }
    return false;
  }

  // (xv), (ХХ) in Cyrillic
  bool numeral_inside(Span place, std::string_view inside, const std::string& letters) {
    std::string numeral;
    for (std::size_t at = 0; at < inside.size();) {
      const CodePoint point = decode(inside, at);
      at += point.length;
      switch (point.value) {
        case 'i':
        case 'I':
        case 0x406:
        case 0x456:
          numeral += 'I';
          break;
        case 'v':
        case 'V':
          numeral += 'V';
          break;
        case 'x':
        case 'X':
        case 0x425:
        case 0x445:
          numeral += 'X';
          break;
        case 'l':
        case 'L':
          numeral += 'L';
          break;
        default:
          return false;
      }
    }
    const int session = roman_value(numeral);
    if (session < 1 || session > 63 || numeral == inside || first_ < 30)
      return false;
    if (session > 30 && !serial_fits_economic_session(first_, session))
      return false;
    // “paragraph 30 (v)” is a subparagraph: only a number that fits its session is one.
    if (session <= 30 && !serial_fits_assembly_session(first_, session))
      return false;
    return roman(session, letters, place, Deviation::roman_spelling, numeral);
  }

  bool roman(int session, const std::string& letters, Span place, Deviation deviation,
             const std::string& replacement = {}) {
    number_.style = NumberStyle::roman;
    number_.serial = first_;
    number_.session = session;
    number_.roman = roman_numeral(session);
    number_.letters = letters;
    const std::string bracketed = language_ == LanguageId::ar
                                      ? " (د-" + std::to_string(session) + ')'
                                      : " (" + number_.roman + ')';
    number_.number = std::to_string(first_) + (letters.empty() ? "" : ' ' + letters) + " (" +
                     number_.roman + ')';
    note(deviation, place, replacement.empty() ? bracketed : replacement);
    return true;
  }

  // 1325 of 2000; 1325, 2000
  bool trailing_year(std::size_t end) {
    if (first_ < 100)
      return false;
    for (const std::string_view joint : {", ", " of ", " de ", " du ", " от ", " - "}) {
      if (!starts_with(text_, end, joint))
        continue;
      const std::size_t year = end + joint.size();
      const std::size_t last_figure = figures_end(text_, year);
      const char after = char_at(text_, last_figure);
      if (last_figure != year + 4 || after == '/' || after == '(' ||
          starts_with(text_, last_figure, " ("))
        return false;
      const int value = unlint::number(text_.substr(year, 4));
      return is_year_of_council(first_, value) &&
             council(first_, value, last_figure, Deviation::malformed_year);
    }
    return false;
  }

  // 2625/XXV
  bool trailing_roman(std::size_t end) {
    if (char_at(text_, end) != '/' || first_ < 100)
      return false;
    std::size_t last = end + 1;
    while (is_ascii_capital(char_at(text_, last)))
      ++last;
    const int session = roman_value(text_.substr(end + 1, last - end - 1));
    if (session < 1 || session > 30 || !serial_fits_assembly_session(first_, session))
      return false;
    number_.text.end = number_.end = last;
    return roman(session, {}, {end, last}, Deviation::roman_spelling,
                 " (" + roman_numeral(session) + ')');
  }
};

}  // namespace

bool read_odd_year(std::string_view text, Span figures, Span block, LanguageId language,
                   CitationNumber& number) {
  return OddYearReader(text, figures, block, language, number).read(figures.end);
}

}  // namespace unlint
