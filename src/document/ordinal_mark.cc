#include "document/ordinal_mark.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "text/ascii.h"
#include "text/roman.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 28> cyrillic_letters = {
    "а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м", "н", "о",
    "п", "р", "с", "т", "у", "ф", "х", "ц", "ч", "ш", "щ", "э", "ю", "я"};

constexpr std::array<std::string_view, 28> arabic_letters = {
    "أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن",
    "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ"};

constexpr std::array<std::string_view, 10> chinese_figures = {"一", "二", "三", "四", "五",
                                                              "六", "七", "八", "九", "十"};

// Cyrillic letters that look like a Latin one.
constexpr std::array<std::pair<std::string_view, char>, 7> look_alike_letters = {
    {{"а", 'a'}, {"с", 'c'}, {"е", 'e'}, {"о", 'o'}, {"р", 'p'}, {"х", 'x'}, {"у", 'y'}}};

// A list has no more items.
constexpr int most_listed_numeral = 199;

template <std::size_t size>
int place_in(const std::array<std::string_view, size>& letters, std::string_view mark) {
  const auto found = std::find(letters.begin(), letters.end(), mark);
  return found == letters.end() ? 0 : static_cast<int>(found - letters.begin()) + 1;
}

std::string to_small(std::string_view mark) {
  std::string lower(mark);
  for (char& byte : lower)
    byte = is_ascii_capital(byte) ? static_cast<char>(byte | 0x20) : byte;
  return lower;
}

std::string in_capitals(std::string letters) {
  for (char& letter : letters)
    letter = static_cast<char>(letter & ~0x20);
  return letters;
}

/// "b" is 2, "bb" is 28; 0 for any other pair.
int letter_value(const std::string& mark) {
  if (mark.size() > 2 || mark[0] < 'a' || mark[0] > 'z' || mark.back() != mark[0])
    return 0;
  return mark[0] - 'a' + 1 + (mark.size() == 2 ? 26 : 0);
}

/// 三, 十, 十二, 二十, 二十三.
int chinese_value(std::string_view mark) {
  constexpr std::string_view ten = "十";
  int value = 0;
  for (std::size_t at = 0; at < mark.size(); at += ten.size()) {
    const int figure = place_in(chinese_figures, mark.substr(at, ten.size()));
    if (figure == 0)
      return 0;
    value = figure < 10 ? value + figure : value == 0 ? 10 : value * 10;
  }
  return value;
}

std::string chinese_numeral(int value) {
  std::string numeral;
  if (value >= 20)
    numeral += chinese_figures[static_cast<std::size_t>(value / 10 - 1)];
  if (value >= 10)
    numeral += "十";
  if (value % 10 > 0)
    numeral += chinese_figures[static_cast<std::size_t>(value % 10 - 1)];
  return numeral;
}

void add_latin_readings(std::string_view mark, std::vector<OrdinalMark>& readings) {
  const std::string small = to_small(mark);
  const bool capital = is_ascii_capital(mark.front());
  if (const int letter = letter_value(small))
    readings.push_back({capital ? MarkScript::capital : MarkScript::small, letter});
  const int roman = roman_value(in_capitals(small));
  if (roman > 0 && roman <= most_listed_numeral)
    readings.push_back({capital ? MarkScript::numeral : MarkScript::roman, roman});
}

}  // namespace

std::vector<OrdinalMark> readings_of(std::string_view mark) {
  std::vector<OrdinalMark> readings;
  if (mark.empty())
    return readings;
  if (is_figure(mark.front())) {
    int value = 0;
    const auto [end, error] = std::from_chars(mark.data(), mark.data() + mark.size(), value);
    if (error == std::errc() && end == mark.data() + mark.size())
      readings.push_back({MarkScript::figures, value});
    return readings;
  }
  const bool capital = is_ascii_capital(mark.front());
  if (std::all_of(mark.begin(), mark.end(), [&](char byte) {
        return is_ascii_letter(byte) && is_ascii_capital(byte) == capital;
      })) {
    add_latin_readings(mark, readings);
    return readings;
  }
  if (const int letter = place_in(cyrillic_letters, mark))
    readings.push_back({MarkScript::cyrillic, letter});
  for (const auto& [cyrillic, latin] : look_alike_letters)
    if (mark == cyrillic)
      readings.push_back({MarkScript::small, latin - 'a' + 1});
  if (const int letter = place_in(arabic_letters, mark))
    readings.push_back({MarkScript::arabic, letter});
  if (mark == "ا")
    readings.push_back({MarkScript::arabic, 1});
  if (const int value = chinese_value(mark))
    readings.push_back({MarkScript::chinese, value});
  return readings;
}

std::string written(const OrdinalMark& mark) {
  const auto letter_of = [&](const auto& letters) {
    const auto index = static_cast<std::size_t>(mark.value - 1);
    return index < letters.size() ? std::string(letters[index]) : std::string();
  };
  switch (mark.script) {
    case MarkScript::figures:
      return std::to_string(mark.value);
    case MarkScript::small:
    case MarkScript::capital: {
      const char first = mark.script == MarkScript::small ? 'a' : 'A';
      const std::size_t length = mark.value > 26 ? 2 : 1;
      return mark.value > 52
                 ? std::string()
                 : std::string(length, static_cast<char>(first + (mark.value - 1) % 26));
    }
    case MarkScript::roman:
      return small_roman_numeral(mark.value);
    case MarkScript::numeral:
      return roman_numeral(mark.value);
    case MarkScript::cyrillic:
      return letter_of(cyrillic_letters);
    case MarkScript::arabic:
      return letter_of(arabic_letters);
    case MarkScript::chinese:
      return chinese_numeral(mark.value);
  }
  return {};
}

}  // namespace unlint
