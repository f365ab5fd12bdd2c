#include "reference/part_letter.h"

#include <array>
#include <utility>

#include "reference/reading.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 16> arabic_letters = {
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء",
    "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين"};

// The names of the letters after it are words as well: عين also means “appointed”.
constexpr char last_part = 'L';
constexpr std::array<std::pair<std::string_view, char>, 5> cyrillic_letters = {
    {{"А", 'A'}, {"В", 'B'}, {"С", 'C'}, {"Е", 'E'}, {"Н", 'H'}}};

/// True where no word goes on at an offset; Chinese ones may begin there: 第66/253 A号.
bool is_letter_over(std::string_view text, std::size_t at) {
  constexpr char32_t first_ideograph = 0x2E80;
  return letters_end(text, at) == at || decode(text, at).value >= first_ideograph;
}

/// True where the letter behind a stroke is a part's: A/B. The symbols A/C.3/61 and A/S-30/2 go on.
bool ends_stroke(std::string_view text, std::size_t at) {
  const char mark = char_at(text, at + 1);
  const bool goes_on =
      mark == '/' || ((mark == '.' || mark == '-') &&
                      (letters_end(text, at + 2) > at + 2 || is_figure(char_at(text, at + 2))));
  return is_ascii_capital(char_at(text, at)) && letters_end(text, at) == at + 1 && !goes_on;
}

}  // namespace

std::optional<PartLetter> part_letter(std::string_view text, std::size_t at) {
  if (is_ascii_capital(char_at(text, at)) && is_letter_over(text, at + 1) &&
      !is_figure(char_at(text, at + 1)) &&
      (char_at(text, at + 1) != '/' || ends_stroke(text, at + 2)) && char_at(text, at + 1) != '.' &&
      (char_at(text, at + 1) != '-' ||
       (is_ascii_capital(char_at(text, at + 2)) && letters_end(text, at + 2) == at + 3)))
    return PartLetter{text[at], at + 1};
  if (is_ascii_capital(char_at(text, at)) && char_at(text, at + 1) == '.' &&
      letters_end(text, at) == at + 1 && !is_figure(char_at(text, at + 2)) &&
      !is_ascii_letter(char_at(text, at + 2)))
    return PartLetter{text[at], at + 1};
  if (static_cast<unsigned char>(char_at(text, at)) < 0x80)
    return {};
  if (const std::optional<PartLetter> arabic = arabic_letter_at(text, at, last_part);
      arabic && letters_end(text, at) == arabic->end)
    return arabic;
  for (const auto& [name, letter] : cyrillic_letters)
    if (starts_with(text, at, name) && letters_end(text, at) == at + name.size())
      return PartLetter{letter, at + name.size()};
  return {};
}

namespace {

// “a and B”, “a du 27 novembre 2019”
bool starts_a_joint(std::string_view text, std::size_t at) {
  if (starts_with(text, at, " and "))
    return part_letter(text, at + 5).has_value();
  if (starts_with(text, at, " от "))
    return true;
  return starts_with(text, at, " du ") && is_figure(char_at(text, at + 4));
}

}  // namespace

std::optional<PartLetter> odd_part_letter(std::string_view text, std::size_t end) {
  const std::size_t at = spaces_end(text, end);
  const char mark = char_at(text, at);
  const bool bracket = mark == '(' && char_at(text, at + 2) == ')';
  const bool stroke = mark == '/' && at == end;
  const std::size_t letter = bracket || stroke ? at + 1 : at;
  const std::size_t after = bracket ? letter + 2 : letter + 1;
  char value = char_at(text, letter);
  if (bracket || stroke) {
    if (value < 'A' || value > 'H')
      return {};
  } else {
    // “a” is a word in most languages, “e” in some.
    const bool ends = char_at(text, after) == ',' || char_at(text, after) == ';' ||
                      char_at(text, after) == '.' || starts_with(text, after, " of ") ||
                      starts_a_joint(text, after);
    if (value < (ends ? 'a' : 'b') || value > (ends ? 'h' : 'd') || at != end + 1)
      return {};
    value = static_cast<char>(value - 'a' + 'A');
  }
  const char next = char_at(text, after);
  if (letters_end(text, after) != after || is_figure(next) || next == '/' || next == '\'' ||
      next == ')' || next == '-' || starts_with(text, after, "’") ||
      (next == '.' && letters_end(text, after + 1) > after + 1))
    return {};
  return PartLetter{value, after};
}

// “ and B”, “ to E”, “–E”
std::size_t more_letters(std::string_view text, std::size_t at, std::string& letters,
                         std::vector<PartSpan>& parts) {
  static constexpr std::array<std::string_view, 15> joints = {" and ", " to ", "–",   "-",   ", ",
                                                              " et ",  " à ",  " y ", " a ", " и ",
                                                              "和",    "至",   " و",  " & ", "/"};
  while (true) {
    bool found = false;
    for (const std::string_view joint : joints) {
      if (!starts_with(text, at, joint))
        continue;
      const std::optional<PartLetter> letter =
          part_letter(text, spaces_end(text, at + joint.size()));
      if (!letter || letter->letter <= letters.back() || letter->letter > 'Z')
        continue;
      if (char_at(text, letter->end) == ' ' && joint == ", " && letter->letter == 'I')
        continue;
      const bool range = joint == " to " || joint == "–" || joint == "-" || joint == " à " ||
                         joint == " a " || joint == "至";
      letters += range ? '-' : ',';
      letters += letter->letter;
      parts.push_back({letter->letter, {spaces_end(text, at + joint.size()), letter->end}});
      at = letter->end;
      found = true;
      break;
    }
    if (!found)
      return at;
  }
}

std::optional<PartLetter> arabic_letter_at(std::string_view text, std::size_t at, char last) {
  for (std::size_t i = 0; i < arabic_letters.size() && 'A' + static_cast<int>(i) <= last; ++i)
    if (starts_with(text, at, arabic_letters[i]))
      return PartLetter{static_cast<char>('A' + i), at + arabic_letters[i].size()};
  return {};
}

Span odd_letter_joint(std::string_view text, std::size_t first_end,
                      const std::vector<PartSpan>& parts) {
  if (parts.empty())
    return {};
  const Span joint{parts.size() == 1 ? first_end : parts[parts.size() - 2].text.end,
                   parts.back().text.begin};
  const std::string_view written = text.substr(joint.begin, joint.size());
  return written == " & " || written == "/" || written == ", " ? joint : Span{};
}

std::string_view arabic_letter(char letter) {
  const auto index = static_cast<std::size_t>(letter - 'A');
  return index < arabic_letters.size() ? arabic_letters[index] : std::string_view();
}

std::string spelled(const std::string& letters) {
  std::string text;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] == '-')
      text += " to ";
    else if (letters[i] == ',')
      text += letters.find(',', i + 1) == std::string::npos ? " and " : ", ";
    else
      text += letters[i];
  }
  return text;
}

}  // namespace unlint
