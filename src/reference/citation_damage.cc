// Numbers that are written as no body writes them.
#include "reference/citation_damage.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

#include "authority/instruments.h"
#include "reference/citation_damage_parts.h"
#include "reference/part_letter.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

bool is_year(int value) { return value >= 1946 && value <= 2050; }

bool council_year_is(int serial, int year) {
  const std::optional<CouncilResolution> known = council_resolution(serial);
  return known && known->year == year;
}

class DamageReader {
 public:
  DamageReader(std::string_view text, std::size_t figures, Span block, const Language& language)
      : text_(text.substr(0, block.end)), figures_(figures), block_(block), language_(language) {}

  std::optional<CitationNumber> read() {
    number_.text.begin = figures_;
    number_.surprising = true;
    if (std::optional<CitationNumber> conference = read_conference_number(text_, figures_, block_))
      return conference;
    if (!read_prefix())
      return {};
    const std::size_t end = figures_end(text_, figures_);
    if (end - figures_ == 5 && long_year(end))
      return std::move(number_);
    if (end - figures_ > 4)
      return {};
    first_ = unlint::number(text_.substr(figures_, end - figures_));
    if (joint(end))
      return std::move(number_);
    if (read_odd_year(text_, {figures_, end}, block_, language_.id, number_))
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
    // An Arabic “and” is written in one with what follows.
    return at == block_.begin || text_[at - 1] == ' ' || text_[at - 1] == '(' ||
           text_.substr(0, at).ends_with(" و");
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
    // NOLINTNEXTLINE(readability-use-anyofallof): the loop takes what it finds.
    for (const auto& [written, meant, arabic] :
         {std::tuple<std::string_view, std::string_view, std::string_view>("ES", "ES", ""),
          {"S", "S", ""},
          {"es", "ES", ""},
          {"s", "S", ""},
          {"دإط", "ES", "دإط"},
          {"دإ", "S", "دإ"}}) {
      if (char_before(text_, at) != written.back())
        continue;
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
        ((after == '/' || after == '-' || after == '.' || after == '\\') &&
         is_figure(char_at(text_, second_end + 1))) ||
        (after == ',' && figures_end(text_, second_end + 1) > second_end + 3) ||
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
};

// A word of letters other than the one of a part, or one that leads to a year: “1325 of 2000”.
bool begins_word(std::string_view text, std::size_t at) {
  const auto is_cyrillic = [&](std::size_t letter) {
    return char_at(text, letter) == '\xD0' || char_at(text, letter) == '\xD1';
  };
  const char next = char_at(text, at + 1);
  if (is_cyrillic(at))
    return is_cyrillic(at + 2) && !starts_with(text, at, "от ");
  if (is_ascii_capital(char_at(text, at)))
    return next >= 'a' && next <= 'z';
  constexpr std::size_t joining_word = 3;
  return is_ascii_letter(char_at(text, at)) && !is_figure(char_at(text, at + joining_word));
}

}  // namespace

bool are_bare_figures(std::string_view text, std::size_t figures, Span block) {
  text = text.substr(0, block.end);
  if (figures == block.begin || (text[figures - 1] != ' ' && text[figures - 1] != '('))
    return false;
  const std::size_t end = figures_end(text, figures);
  const char after = char_at(text, end);
  if (after == '\0' || after == ';' || after == ')')
    return true;
  const std::size_t space = after == '.' || after == ',' ? end + 1 : end;
  return char_at(text, space) == ' ' && begins_word(text, space + 1);
}

std::optional<CitationNumber> read_damaged_number(std::string_view text, std::size_t figures,
                                                  Span block, const Language& language) {
  return DamageReader(text, figures, block, language).read();
}

std::optional<CitationNumber> complete_assembly_number(const CitationNumber& serial) {
  if (serial.style != NumberStyle::serial || serial.serial < 100)
    return {};
  const int session = assembly_session_of_serial(serial.serial);
  if (session == 0)
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
