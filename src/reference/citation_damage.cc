// Numbers that are written as no body writes them.
#include "reference/citation_damage.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "authority/instruments.h"
#include "reference/part_letter.h"
#include "reference/reading.h"
#include "reference/roman.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

bool is_year(int value) { return value >= 1946 && value <= 2100; }

bool council_year_is(int serial, int year) {
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

class DamageReader {
 public:
  DamageReader(std::string_view text, std::size_t figures, Span block, const Language& language)
      : text_(text.substr(0, block.end)), figures_(figures), block_(block), language_(language) {}

  std::optional<CitationNumber> read() {
    number_.text.begin = figures_;
    number_.surprising = true;
    if (swapped_climate(figures_end(text_, figures_)) || dashed_roman())
      return std::move(number_);
    if (!read_prefix())
      return {};
    const std::size_t end = figures_end(text_, figures_);
    if (end - figures_ == 5 && long_year(end))
      return std::move(number_);
    if (end - figures_ > 4)
      return {};
    first_ = unlint::number(text_.substr(figures_, end - figures_));
    if (thousands(end) || climate(end) || joint(end) || bracket(end) || trailing_year(end) ||
        trailing_roman(end))
      return std::move(number_);
    return {};
  }

 private:
  std::string_view text_;
  std::size_t figures_;
  Span block_;
  const Language& language_;
  CitationNumber number_;
  int first_ = 0;

  void note(Deviation deviation, Span span, std::optional<std::string> replacement = {}) {
    number_.deviations.push_back({deviation, span, std::move(replacement), {}});
  }

  bool stands_free(std::size_t at) const {
    return at == block_.begin || text_[at - 1] == ' ' || text_[at - 1] == '(';
  }

  // What stands right before the figures: nothing, “S ”, “ES–”, or a reference word closed up.
  bool read_prefix() {
    const std::size_t spaces = spaces_begin(text_, figures_, block_);
    if (special(spaces))
      return true;
    const std::size_t letters = letters_begin(text_, figures_);
    if (letters < figures_ && letters >= block_.begin && language_.id != LanguageId::zh) {
      const std::string_view word = text_.substr(letters, figures_ - letters);
      const bool announces = std::any_of(
          language_.words.begin(), language_.words.end(), [&](const ReferenceWord& known) {
            return !known.abbreviated && known.phrase.begin_before(word, word.size()) == 0;
          });
      if (announces)
        note(Deviation::closed_up_word, {figures_, figures_}, " ");
      return announces;
    }
    if (figures_ == block_.begin)
      return false;
    const std::string_view before = text_.substr(block_.begin, figures_ - block_.begin);
    return before.back() == ' ' || before.ends_with("第") || before.ends_with("(") ||
           before.ends_with("№") || before.ends_with("°") || before.ends_with("#") ||
           language_.id == LanguageId::zh;
  }

  bool special(std::size_t spaces) {
    std::size_t at = spaces;
    const bool spaced = spaces < figures_;
    std::size_t dashes = 0;
    while (at > block_.begin && dashes < 2) {
      if (text_[at - 1] == '-' || text_[at - 1] == '.')
        --at;
      else if (at >= block_.begin + 3 && dash_length(text_, at - 3) == 3)
        at -= 3;
      else
        break;
      ++dashes;
    }
    at = dashes ? spaces_begin(text_, at, block_) : at;
    for (const auto& [written, meant, arabic] :
         {std::tuple<std::string_view, std::string_view, std::string_view>("ES", "ES", ""),
          {"S", "S", ""},
          {"es", "ES", ""},
          {"s", "S", ""},
          {"دإط", "ES", "دإط"},
          {"دإ", "S", "دإ"}}) {
      if (at < block_.begin + written.size() || !text_.substr(0, at).ends_with(written) ||
          !stands_free(at - written.size()))
        continue;
      // “its 10/2” and “es 10/2” are words; “S 10/2” is none.
      if (written[0] >= 'a' && written[0] <= 'z' && dashes == 0)
        continue;
      if (dashes == 0 && !spaced && written.size() > 2)
        continue;
      number_.special = meant;
      number_.text.begin = at - written.size();
      const std::string right = std::string(arabic.empty() ? meant : arabic) + '-';
      const Span span{number_.text.begin, figures_};
      if (text_.substr(span.begin, span.size()) != right) {
        if (language_.id == LanguageId::ar && arabic.empty())
          note(Deviation::latin_in_arabic, span, meant == "ES" ? "دإط-" : "دإ-");
        else
          note(Deviation::special_session_form, span, right);
      }
      return true;
    }
    return false;
  }

  static constexpr std::array<std::string_view, 6> climate_codes = {"CMP", "CMA", "COP",
                                                                    "CP",  "CST", "MOP"};

  void climate_number(int serial, std::string_view code, int session, Span place) {
    // The climate conference's own code is CP; the desertification conference has met less often.
    constexpr int last_of_desertification = 18;
    if (code == "COP" && session > last_of_desertification)
      code = "CP";
    number_.style = NumberStyle::body_session;
    number_.serial = serial;
    number_.code = code;
    number_.session = session;
    number_.number = std::to_string(serial) + '/' + number_.code + '.' + std::to_string(session);
    number_.text = place;
    number_.end = place.end;
    note(Deviation::climate_form, place, number_.number);
  }

  // 1/cp.21, 1/CP 21, 1/CP/21, 1/CP-21, 1/COP.21
  bool climate(std::size_t end) {
    if (char_at(text_, end) != '/')
      return false;
    for (const std::string_view code : climate_codes) {
      const std::string_view here = text_.substr(end + 1, code.size());
      if (to_lower(here) != to_lower(code) ||
          is_ascii_letter(char_at(text_, end + 1 + code.size())))
        continue;
      std::size_t at = end + 1 + code.size();
      const char joint = char_at(text_, at);
      at += joint == '.' || joint == ' ' || joint == '/' || joint == '-' ? 1 : 0;
      const std::size_t last = figures_end(text_, at);
      if (last == at || last > at + 2)
        return false;
      const int session = unlint::number(text_.substr(at, last - at));
      const Span place{number_.text.begin, last};
      climate_number(first_, code, session, place);
      return number_.number != text_.substr(place.begin, place.size());
    }
    return false;
  }

  // VII-11 for VII/11
  bool dashed_roman() {
    const std::size_t dash =
        figures_ > block_.begin && text_[figures_ - 1] == '-' ? figures_ - 1 : figures_;
    const std::size_t begin = letters_begin(text_, dash);
    const int session = roman_value(text_.substr(begin, dash - begin));
    const std::size_t end = figures_end(text_, figures_);
    if (dash == figures_ || begin < block_.begin || !stands_free(begin) || session < 1 ||
        session > 30 || end > figures_ + 2 || char_at(text_, end) == '/')
      return false;
    number_.style = NumberStyle::roman_session;
    number_.roman = text_.substr(begin, dash - begin);
    number_.session = session;
    number_.serial = unlint::number(text_.substr(figures_, end - figures_));
    number_.number = number_.roman + '/' + std::to_string(number_.serial);
    number_.text = {begin, end};
    number_.end = end;
    note(Deviation::wrong_joiner, {dash, figures_}, "/");
    return true;
  }

  // CP.21/1
  bool swapped_climate(std::size_t end) {
    if (char_at(text_, end) != '/' || figures_end(text_, end + 1) == end + 1 || end - figures_ > 2)
      return false;
    for (const std::string_view code : climate_codes)
      for (const std::string_view joint : {".", " ", "-", ""}) {
        const std::size_t length = code.size() + joint.size();
        if (figures_ < block_.begin + length + 1 ||
            text_.substr(figures_ - length, length) != std::string(code) + std::string(joint) ||
            !stands_free(figures_ - length))
          continue;
        const std::size_t last = figures_end(text_, end + 1);
        climate_number(unlint::number(text_.substr(end + 1, last - end - 1)), code,
                       unlint::number(text_.substr(figures_, end - figures_)),
                       {figures_ - length, last});
        return true;
      }
    return false;
  }

  // 20190/19
  bool long_year(std::size_t end) {
    const int year = unlint::number(text_.substr(figures_, 4));
    const std::size_t last = figures_end(text_, end + 1);
    if (char_at(text_, end) != '/' || !is_year(year) || last == end + 1 || last > end + 4)
      return false;
    number_.style = NumberStyle::year;
    number_.year = year;
    number_.serial = unlint::number(text_.substr(end + 1, last - end - 1));
    number_.number = std::to_string(year) + '/' + std::to_string(number_.serial);
    number_.text.end = number_.end = last;
    note(Deviation::wrong_form, number_.text);
    number_.deviations.back().detail = "2013/5";
    return true;
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
    if (!is_year(year))
      return false;
    number_.style = NumberStyle::council;
    number_.serial = serial;
    number_.year = year;
    number_.number = std::to_string(serial) + (language_.id == LanguageId::zh ? "(" : " (") +
                     std::to_string(year) + ')';
    number_.text.end = number_.end = end;
    note(deviation, number_.text, number_.number);
    return true;
  }

  // Where a stroke or something in its place ends; `end` for none.
  std::size_t joint_end(std::size_t end) const {
    std::size_t at = spaces_end(text_, end);
    std::size_t marks = 0;
    for (; marks < 3; ++marks) {
      const char here = char_at(text_, at);
      std::size_t length = here == '/' || here == '\\' || here == '.' || here == '|' || here == ':'
                               ? 1
                               : dash_length(text_, at);
      for (const std::string_view stroke : {"∕", "⁄", "／"})
        if (starts_with(text_, at, stroke))
          length = 3;
      if (length == 0)
        break;
      at += length;
    }
    return marks ? spaces_end(text_, at) : end;
  }

  // 60–251, 60\251, 60//251, 60/051, 2000/1325, 5/2013
  bool joint(std::size_t end) {
    const std::size_t second = joint_end(end);
    std::size_t begin = second;
    while (char_at(text_, begin) == '0')
      ++begin;
    const std::size_t second_end = figures_end(text_, second);
    const char after = char_at(text_, second_end);
    if (second == end || begin == second_end || second_end - second > 4 ||
        ((after == '/' || after == '-' || after == '.' || after == '\\' || after == ',') &&
         (is_figure(char_at(text_, second_end + 1)))) ||
        is_ascii_letter(after) || after == '%')
      return false;
    const std::string_view separator = text_.substr(end, second - end);
    const int last = unlint::number(text_.substr(begin, second_end - begin));
    const bool spaced = separator.find(' ') != std::string_view::npos;
    if (spaced && separator.find('/') == std::string_view::npos)
      return false;
    number_.text.end = number_.end = second_end;
    if (number_.special.empty() && is_year(first_) && begin == second &&
        council_year_is(last, first_))
      return council(last, first_, second_end, Deviation::malformed_year);
    if (number_.special.empty() && is_year(last) && second_end - second == 4) {
      if (council_year_is(first_, last) && first_ > 31)
        return council(first_, last, second_end, Deviation::malformed_year);
      return swapped(last);
    }
    const std::size_t old = number_.deviations.size();
    if (separator != "/")
      note(spaced && separator.find_first_not_of(" /") == std::string_view::npos
               ? Deviation::spaced_stroke
               : Deviation::wrong_joiner,
           {end, second}, "/");
    if (begin > second)
      note(Deviation::leading_zero, {second, begin}, std::string());
    // Written as it should be: what is wrong with it is its size.
    const bool huge = second_end - second == 4 || (first_ > 99 && first_ < 200);
    if (number_.deviations.size() == old && number_.deviations.empty() && !huge &&
        number_.special.empty())
      return false;
    session(last);
    return true;
  }

  void session(int last) {
    const bool year = is_year(first_) && number_.special.empty();
    number_.style = year ? NumberStyle::year : NumberStyle::session;
    (year ? number_.year : number_.session) = first_;
    number_.serial = last;
    number_.number = (number_.special.empty() ? std::string() : number_.special + '-') +
                     std::to_string(first_) + '/' + std::to_string(last);
    letters();
  }

  // 5/2013
  bool swapped(int year) {
    if (first_ == 0 || first_ > 399)
      return false;
    number_.style = NumberStyle::year;
    number_.year = year;
    number_.serial = first_;
    number_.number = std::to_string(year) + '/' + std::to_string(first_);
    note(Deviation::wrong_order, number_.text, number_.number);
    return true;
  }

  // 72/278 A after a stroke that was mended
  void letters() {
    const std::size_t at = number_.text.end;
    if (char_at(text_, at) != ' ')
      return;
    if (const std::optional<PartLetter> letter = part_letter(text_, at + 1);
        letter && letter->letter != 'I') {
      number_.letters = letter->letter;
      number_.text.end = number_.end = letter->end;
    }
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
             std::string replacement = {}) {
    number_.style = NumberStyle::roman;
    number_.serial = first_;
    number_.session = session;
    number_.roman = roman_numeral(session);
    number_.letters = letters;
    const std::string bracketed = language_.id == LanguageId::ar
                                      ? " (د-" + std::to_string(session) + ')'
                                      : " (" + number_.roman + ')';
    number_.number = std::to_string(first_) + (letters.empty() ? "" : ' ' + letters) + " (" +
                     number_.roman + ')';
    note(deviation, place, replacement.empty() ? bracketed : std::move(replacement));
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
      const std::size_t year_end = figures_end(text_, year);
      const char after = char_at(text_, year_end);
      if (year_end != year + 4 || after == '/' || after == '(' ||
          starts_with(text_, year_end, " ("))
        return false;
      const int value = unlint::number(text_.substr(year, 4));
      return council_year_is(first_, value) &&
             council(first_, value, year_end, Deviation::malformed_year);
    }
    return false;
  }

  // 2625/XXV
  bool trailing_roman(std::size_t end) {
    if (char_at(text_, end) != '/' || first_ < 400)
      return false;
    const std::size_t last = letters_end(text_, end + 1);
    const int session = roman_value(text_.substr(end + 1, last - end - 1));
    if (session < 1 || session > 30 || !serial_fits_assembly_session(first_, session))
      return false;
    number_.text.end = number_.end = last;
    return roman(session, {}, {end, last}, Deviation::roman_spelling,
                 " (" + roman_numeral(session) + ')');
  }
};

}  // namespace

std::optional<CitationNumber> read_damaged_number(std::string_view text, std::size_t figures,
                                                  Span block, const Language& language) {
  return DamageReader(text, figures, block, language).read();
}

std::optional<CitationNumber> complete_assembly_number(const CitationNumber& serial) {
  const int session = assembly_session_of_serial(serial.serial);
  if (serial.style != NumberStyle::serial || serial.serial < 100 || session == 0)
    return {};
  CitationNumber number = serial;
  number.style = NumberStyle::roman;
  number.session = session;
  number.roman = roman_numeral(session);
  number.number = std::to_string(serial.serial) + " (" + number.roman + ')';
  number.deviations.push_back({CitationDeviation::missing_session, number.text, number.number, {}});
  return number;
}

}  // namespace unlint
