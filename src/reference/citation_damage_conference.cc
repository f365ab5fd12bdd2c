// Numbers of conferences of parties that are written as none of them writes its own.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "reference/citation_damage_parts.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

// True where letters differ in nothing but their case.
bool are_same_letters(std::string_view written, std::string_view code) {
  return std::equal(written.begin(), written.end(), code.begin(), code.end(),
                    [](char one, char other) { return one == other || (one ^ 0x20) == other; });
}

class ConferenceReader {
 public:
  ConferenceReader(std::string_view text, std::size_t figures, Span block)
      : text_(text), figures_(figures), block_(block) {}

  std::optional<CitationNumber> read() {
    number_.text.begin = figures_;
    number_.surprising = true;
    const std::size_t end = figures_end(text_, figures_);
    if (end > figures_ + 3)
      return {};
    if (swapped_climate(end) || dashed_roman() || climate(end))
      return std::move(number_);
    return {};
  }

 private:
  std::string_view text_;
  std::size_t figures_;
  Span block_;
  CitationNumber number_;

  void note(Deviation deviation, Span span, std::optional<std::string> replacement = {}) {
    number_.deviations.push_back({deviation, span, std::move(replacement), {}});
  }

  bool stands_free(std::size_t at) const {
    return at == block_.begin || text_[at - 1] == ' ' || text_[at - 1] == '(';
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
    if (char_at(text_, end) != '/' || !is_ascii_letter(char_at(text_, end + 1)) ||
        (figures_ > block_.begin && !stands_free(figures_)))
      return false;
    for (const std::string_view code : climate_codes) {
      if (!are_same_letters(text_.substr(end + 1, code.size()), code) ||
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
      climate_number(unlint::number(text_.substr(figures_, end - figures_)), code, session, place);
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
    // The last letter of the code stands right before the figures, or before its joint.
    if (figures_ < block_.begin + 3 ||
        (!is_ascii_capital(text_[figures_ - 1]) && !is_ascii_capital(text_[figures_ - 2])))
      return false;
    for (const std::string_view code : climate_codes)
      for (const std::string_view joint : {".", " ", "-", ""}) {
        const std::size_t length = code.size() + joint.size();
        if (figures_ < block_.begin + length + 1 ||
            text_.substr(figures_ - length, code.size()) != code ||
            text_.substr(figures_ - joint.size(), joint.size()) != joint ||
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
};

}  // namespace

std::optional<CitationNumber> read_conference_number(std::string_view text, std::size_t figures,
                                                     Span block) {
  if (char_before(text, figures) != '-' && char_at(text, figures_end(text, figures)) != '/')
    return {};
  return ConferenceReader(text, figures, block).read();
}

}  // namespace unlint
