#include "reference/citation_number.h"

#include <algorithm>
#include <array>
#include <utility>

#include "reference/part_letter.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

class NumberReader {
 public:
  NumberReader(std::string_view text, std::size_t figures, Span block, LanguageId language)
      : text_(text.substr(0, block.end)), figures_(figures), block_(block), language_(language) {}

  std::optional<CitationNumber> read() {
    std::size_t begin = figures_;
    if (!read_prefix(begin))
      return {};
    const std::size_t end = figures_end(text_, figures_);
    if (end - figures_ > 4)
      return {};
    number_.text = {begin, end};
    const int first = unlint::number(text_.substr(figures_, end - figures_));
    if (!number_.roman.empty())
      return roman_session(first, end);
    if (stroke(first, end) || bracket(first, end))
      return std::move(number_);
    // A number alone: believed only after its word.
    if (!number_.special.empty())
      return {};
    number_.style = NumberStyle::serial;
    number_.serial = first;
    number_.number = std::to_string(first);
    number_.end = end;
    number_.surprising = true;
    return std::move(number_);
  }

 private:
  std::string_view text_;
  std::size_t figures_;
  Span block_;
  LanguageId language_;
  CitationNumber number_;
  bool odd_arabic_ = false;     // “(د21)”
  bool latin_session_ = false;  // “(XXI)” in an Arabic text

  void note(CitationDeviation deviation, Span span, std::optional<std::string> replacement = {}) {
    number_.deviations.push_back({deviation, span, std::move(replacement), {}});
  }

  // S-24/2, ES-10/15, XII/11, دإ-24/2; and what a number never follows.
  bool read_prefix(std::size_t& begin) {
    if (begin == block_.begin)
      return true;
    const char before = text_[begin - 1];
    if (before == '/') {
      // XII/11
      std::size_t at = begin - 1;
      while (at > block_.begin && is_ascii_capital(text_[at - 1]))
        --at;
      const int value = roman_value(text_.substr(at, begin - 1 - at));
      if (value == 0 || value > 60 ||
          (at > block_.begin && (is_ascii_letter(text_[at - 1]) || text_[at - 1] == '/' ||
                                 (text_[at - 1] == '.' && !text_.substr(0, at).ends_with("SS.")))))
        return false;
      number_.roman = text_.substr(at, begin - 1 - at);
      begin = at;
      // BS-V/11 of the Protocol on Biosafety, SS.VII/1 of a special session
      for (const std::string_view mark : {"BS-", "SS."})
        if (text_.substr(block_.begin, at - block_.begin).ends_with(mark)) {
          number_.code = mark;
          begin -= mark.size();
        }
      return true;
    }
    std::size_t dash = begin;
    if (before == '-')
      dash = begin - 1;
    else if (begin >= block_.begin + 3 && dash_length(text_, begin - 3) == 3)
      dash = begin - 3;
    for (const auto& [written, special] : {std::pair<std::string_view, const char*>("ES", "ES"),
                                           {"S", "S"},
                                           {"دإط", "ES"},
                                           {"دإ", "S"}}) {
      if (char_before(text_, dash) != written.back())
        continue;
      if (dash < block_.begin + written.size() ||
          text_.substr(dash - written.size(), written.size()) != written)
        continue;
      const std::size_t at = dash - written.size();
      // A figure before it is the mark of a footnote, left behind by the extraction of the text.
      const std::size_t letters = letters_begin(text_, at);
      const bool glued = letters != at && language_ != LanguageId::zh &&
                         text_.substr(letters, at - letters) != "و";
      if (at > block_.begin &&
          (glued || is_ascii_letter(text_[at - 1]) || text_[at - 1] == '/' || text_[at - 1] == '-'))
        continue;
      number_.special = special;
      begin = at;
      if (language_ == LanguageId::ar && is_ascii_letter(written.front()))
        note(CitationDeviation::latin_in_arabic, {at, figures_},
             special == std::string_view("ES") ? "دإط-" : "دإ-");
      if (language_ != LanguageId::ar && text_.substr(dash, figures_ - dash) != "-")
        note(CitationDeviation::special_session_form, {dash, figures_}, "-");
      return true;
    }
    if (before == '-' || before == '.' || before == '$' || before == '_' || is_figure(before) ||
        before == '\\' || before == '%' || is_ascii_letter(before))
      return false;
    // 1,024 is one number; “2014,30/4” lacks a space.
    if (before == ',' && is_figure(char_before(text_, begin - 1)))
      return figures_end(text_, begin) - begin != 3 ||
             char_at(text_, figures_end(text_, begin)) == '/';
    return true;
  }

  std::optional<CitationNumber> roman_session(int first, std::size_t end) {
    if (char_at(text_, end) == '/')
      return {};
    number_.style = NumberStyle::roman_session;
    number_.serial = first;
    number_.session = roman_value(number_.roman);
    number_.number = number_.code + number_.roman + '/' + std::to_string(first);
    read_letters(end);
    return std::move(number_);
  }

  // 60/251, 2013/5, 1/CP.21, and the same with spaces, hyphens or dots
  bool stroke(int first, std::size_t end) {
    const std::size_t joint = spaces_end(text_, end);
    const char separator = char_at(text_, joint);
    if (separator != '/' && !((separator == '-' || separator == '.') && joint == end))
      return false;
    const std::size_t second = spaces_end(text_, joint + 1);
    const bool spaced = joint > end || second > joint + 1;
    const std::size_t second_end = figures_end(text_, second);
    if (second_end == second)
      return separator == '/' && !spaced && climate(first, second);
    if (second_end - second > 4 || spaced)
      if (second_end - second > 4 || separator != '/')
        return false;
    const char after = char_at(text_, second_end);
    if ((after == '/' || after == separator) &&
        (is_figure(char_at(text_, second_end + 1)) ||
         is_ascii_letter(char_at(text_, second_end + 1))) &&
        !odd_part_letter(text_, second_end))
      return false;
    if (after == '.' && is_figure(char_at(text_, second_end + 1)))
      return false;
    if (after == '%')
      return false;
    const int serial = unlint::number(text_.substr(second, second_end - second));
    const bool year_first = end - figures_ == 4 && first >= 1946 && first <= 2100;
    const bool year_last = second_end - second == 4 && serial >= 1946 && serial <= 2100;
    number_.text.end = second_end;
    if (year_last && separator == '/') {
      number_.style = NumberStyle::council;
      number_.serial = first;
      number_.year = serial;
      number_.number = std::to_string(first) + " (" + std::to_string(serial) + ")";
      note(CitationDeviation::stroke_year, number_.text, number_.number);
      number_.end = second_end;
      return true;
    }
    if (second_end - second == 4 || first == 0 || serial == 0 || text_[second] == '0')
      return false;
    number_.style = year_first ? NumberStyle::year : NumberStyle::session;
    (year_first ? number_.year : number_.session) = first;
    if (!year_first && end - figures_ > 2) {
      // 31/37 of 24 March 2016,²33/22: the mark of a footnote stands glued to the number.
      if (char_before(text_, figures_) != ',' || !number_.special.empty())
        return false;
      number_.text.begin = end - 2;
      number_.session = unlint::number(text_.substr(end - 2, 2));
    }
    number_.serial = serial;
    number_.number = (number_.special.empty() ? std::string() : number_.special + '-') +
                     std::to_string(year_first ? first : number_.session) + '/' +
                     std::to_string(serial);
    if (spaced) {
      note(CitationDeviation::spaced_stroke, {end, second}, "/");
      number_.surprising = true;
    }
    if (separator != '/' && year_first)
      return false;
    if (separator != '/') {
      note(CitationDeviation::wrong_joiner, {end, second}, "/");
      number_.surprising = true;
    }
    read_letters(second_end);
    return true;
  }

  // 1/CP.21
  bool climate(int first, std::size_t code) {
    static constexpr std::array<std::string_view, 8> codes = {"CP",  "CMP",  "CMA", "COP",
                                                              "CST", "ICCD", "MOP", "NP"};
    std::size_t letters = code;
    while (is_ascii_capital(char_at(text_, letters)))
      ++letters;
    const std::string_view word = text_.substr(code, letters - code);
    if (std::find(codes.begin(), codes.end(), word) == codes.end())
      return false;
    const bool dot = char_at(text_, letters) == '.';
    const std::size_t figures = dot ? letters + 1 : letters;
    const std::size_t end = figures_end(text_, figures);
    if (end == figures || end - figures > 3)
      return false;
    number_.style = NumberStyle::body_session;
    number_.serial = first;
    number_.code = word;
    number_.session = unlint::number(text_.substr(figures, end - figures));
    number_.number =
        std::to_string(first) + '/' + number_.code + '.' + std::to_string(number_.session);
    number_.text.end = number_.end = end;
    if (!dot)
      note(CitationDeviation::climate_form, number_.text, number_.number);
    return true;
  }

  // 1325 (2000), 217 A (III), 3201 (S-VI), 2200 ألف (د-21)
  bool bracket(int first, std::size_t end) {
    std::size_t at = end;
    std::string letters;
    bool closed_letter = false;
    const std::size_t letter_at = spaces_end(text_, end);
    if (const std::optional<PartLetter> letter = part_letter(text_, letter_at)) {
      at = letter->end;
      letters = letter->letter;
      closed_letter = letter_at == end;
      std::vector<PartSpan> parts;
      at = more_letters(text_, at, letters, parts);
    }
    const std::size_t open = spaces_end(text_, at);
    if (char_at(text_, open) != '(' || open > at + 2)
      return false;
    const std::size_t close = text_.find(')', open);
    if (close == std::string_view::npos || close - open > 16)
      return false;
    const std::string_view inside = text_.substr(open + 1, close - open - 1);
    if (!read_inside(inside))
      return false;
    const bool council = number_.year != 0;
    if (council && !letters.empty())
      return false;
    number_.style = council ? NumberStyle::council : NumberStyle::roman;
    number_.serial = first;
    number_.text = {number_.text.begin, close + 1};
    number_.end = close + 1;
    number_.letters = letters;
    number_.number = std::to_string(first) + (letters.empty() ? "" : ' ' + spelled(letters)) +
                     " (" + (council ? std::to_string(number_.year) : number_.roman) + ')';
    if (open == at && language_ != LanguageId::zh)
      note(council ? CitationDeviation::closed_up_year : CitationDeviation::closed_up_roman,
           {at, open}, " ");
    if (odd_arabic_ || latin_session_)
      note(odd_arabic_ ? CitationDeviation::roman_spelling : CitationDeviation::latin_in_arabic,
           {open + 1, close}, arabic_session());
    if (language_ == LanguageId::ar && letter_at < at && is_ascii_capital(text_[letter_at]))
      note(CitationDeviation::latin_in_arabic, {letter_at, at},
           std::string(arabic_letter(letters.front())));
    if (closed_letter && language_ != LanguageId::zh)
      note(CitationDeviation::closed_up_letter, {end, at},
           ' ' + std::string(text_.substr(end, at - end)));
    if (letters.empty() && !council)
      misplaced_letter(first, end, close + 1);
    return true;
  }

  // د-21, دإ-6
  std::string arabic_session() const {
    const std::string_view mark = number_.roman.starts_with("ES")  ? "دإط-"
                                  : number_.roman.starts_with('S') ? "دإ-"
                                                                   : "د-";
    return std::string(mark) + std::to_string(number_.session);
  }

  // 2200 (XXI) A
  void misplaced_letter(int first, std::size_t end, std::size_t after) {
    if (char_at(text_, after) != ' ')
      return;
    const std::optional<PartLetter> letter = part_letter(text_, after + 1);
    if (!letter || letter->letter > 'F' || !ends_phrase(letter->end))
      return;
    number_.letters = letter->letter;
    number_.number = std::to_string(first) + ' ' + number_.letters + " (" + number_.roman + ')';
    number_.end = number_.text.end = letter->end;
    note(CitationDeviation::misplaced_letter, {end, letter->end},
         number_.number.substr(std::to_string(first).size()));
  }

  // “1514 (XV) A State is free” holds no part letter.
  bool ends_phrase(std::size_t at) const {
    if (char_at(text_, at) == ' ')
      return starts_with(text_, at, " of ") || starts_with(text_, at, " and ");
    return (letters_end(text_, at) == at || starts_with(text_, at, "号")) &&
           !is_figure(char_at(text_, at));
  }

  bool read_inside(std::string_view inside) {
    if (inside.size() == 4 && figures_end(inside, 0) == 4) {
      const int year = unlint::number(inside);
      if (year < 1946 || year > 2100)
        return false;
      number_.year = year;
      return true;
    }
    // Arabic: (د-21), (دإ-6), (دإط-5)
    for (const auto& [mark, prefix] :
         {std::pair<std::string_view, std::string_view>("دإط", "ES-"), {"دإ", "S-"}, {"د", ""}}) {
      if (inside.substr(0, mark.size()) != mark)
        continue;
      std::size_t at = spaces_end(inside, mark.size());
      odd_arabic_ = dash_length(inside, at) == 0;
      at = spaces_end(inside, at + dash_length(inside, at));
      const std::string_view figures = inside.substr(at);
      if (figures.empty() || figures_end(figures, 0) != figures.size())
        return false;
      number_.session = unlint::number(figures);
      number_.roman = std::string(prefix) + roman_numeral(number_.session);
      return true;
    }
    std::string_view numeral = inside;
    std::string prefix;
    for (const std::string_view special : {"ES-", "S-"})
      if (numeral.substr(0, special.size()) == special) {
        prefix = special;
        numeral = numeral.substr(special.size());
        break;
      }
    if (numeral.empty() || numeral.find_first_not_of("IVXL") != std::string_view::npos)
      return false;
    number_.session = roman_value(numeral);
    number_.roman = prefix + std::string(numeral);
    latin_session_ = language_ == LanguageId::ar && number_.session > 0;
    return true;
  }

  // 72/262 C, 53/243 A and B, 51/211 A to E, 72/262C
  void read_letters(std::size_t end) {
    number_.end = end;
    const std::size_t at = spaces_end(text_, end);
    if (at > end + 1)
      return;
    const bool dash =
        at == end && char_at(text_, end) == '-' && is_ascii_capital(char_at(text_, end + 1));
    const std::optional<PartLetter> letter = part_letter(text_, dash ? end + 1 : at);
    if (!letter) {
      if (const std::optional<PartLetter> odd = odd_part_letter(text_, end)) {
        number_.letters = odd->letter;
        number_.text.end = number_.end = odd->end;
        note(CitationDeviation::letter_form, {end, odd->end}, std::string(" ") + odd->letter);
      }
      return;
    }
    // “A” may begin a sentence or be an article; a small word after it says so.
    if (at > end && char_at(text_, letter->end) == ' ' && letter->letter == 'I' &&
        letters_end(text_, letter->end + 1) > letter->end + 1 && language_ == LanguageId::en &&
        !starts_with(text_, letter->end, " and ") && !starts_with(text_, letter->end, " of "))
      return;
    number_.letters = letter->letter;
    number_.text.end = number_.end = letter->end;
    if (at == end && language_ != LanguageId::zh)
      note(CitationDeviation::closed_up_letter, {end, letter->end}, ' ' + number_.letters);
    if (language_ == LanguageId::ar && at > end && is_ascii_capital(text_[at]))
      note(CitationDeviation::latin_in_arabic, {at, letter->end},
           std::string(arabic_letter(letter->letter)));
    std::string letters = number_.letters;
    number_.end = more_letters(text_, number_.end, letters, number_.more_parts);
    static constexpr std::array words = {" and ", " et ", " y ", " и ", "和", " و"};
    if (const Span joint = odd_letter_joint(text_, number_.text.end, number_.more_parts);
        !joint.empty())
      note(CitationDeviation::letter_list, joint, words[static_cast<std::size_t>(language_)]);
    // A range of parts stands for the whole.
    if (letters.find('-') != std::string::npos) {
      number_.letters = letters;
      number_.text.end = number_.end;
      number_.more_parts.clear();
    }
  }
};

}  // namespace

std::optional<CitationNumber> read_citation_number(std::string_view text, std::size_t figures,
                                                   Span block, LanguageId language) {
  return NumberReader(text, figures, block, language).read();
}

}  // namespace unlint
