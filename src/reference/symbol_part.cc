#include "reference/symbol_part.h"

#include <algorithm>
#include <array>
#include <utility>

#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_reader.h"
#include "text/ascii.h"
#include "text/roman.h"

namespace unlint {
namespace {

struct PartWord {
  std::string_view found;    // in small letters, without a stop
  std::string_view written;  // with what stands before the number
  enum class Number : unsigned char { roman, free, none } number;
};
constexpr std::array<PartWord, 14> part_words = {{
    {"part", "Part ", PartWord::Number::roman},
    {"parts", "Parts ", PartWord::Number::free},
    {"vol", "Vol. ", PartWord::Number::roman},
    {"vols", "Vols. ", PartWord::Number::free},
    {"volume", "Vol. ", PartWord::Number::roman},
    {"volumes", "Vols. ", PartWord::Number::free},
    {"sect", "Sect. ", PartWord::Number::free},
    {"section", "Sect. ", PartWord::Number::free},
    {"resumption", "Resumption ", PartWord::Number::free},
    {"income", "Income ", PartWord::Number::free},
    {"annex", "Annex ", PartWord::Number::free},
    {"supp", "SUPP", PartWord::Number::none},
    {"introduction", "Introduction", PartWord::Number::none},
    {"summary", "Summary", PartWord::Number::none},
}};

// The letters a text begins with, in small Latin letters, whatever they are printed in.
std::pair<std::string, std::size_t> word_at(std::string_view text) {
  std::string word;
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = decode(text, at);
    const char latin =
        point.value < 0x80 ? static_cast<char>(point.value) : look_alike(point.value);
    if (!is_ascii_letter(latin))
      break;
    word += is_ascii_capital(latin) ? static_cast<char>(latin - 'A' + 'a') : latin;
    at += point.length;
  }
  return {word, at};
}

const PartWord* part_word(std::string_view word) {
  const auto* const found = std::find_if(part_words.begin(), part_words.end(),
                                         [&](const PartWord& each) { return each.found == word; });
  return found == part_words.end() ? nullptr : found;
}

// “2”, “ii” and “l” are the numerals II, II and I; empty for what is none.
std::string written_numeral(std::string_view text) {
  if (is_number(text) && text.size() < 3 && number(text) > 0 && text.front() != '0')
    return roman_numeral(number(text));
  const std::string numeral = text == "l" ? "I" : upper(text);
  return roman_value(numeral) > 0 ? numeral : std::string();
}

}  // namespace

std::string written_part(std::string_view inside) {
  inside = without_outer_spaces(inside);
  // Programmes are printed with and without a space before the number.
  if (inside == "Plan outline" || inside.starts_with("Prog."))
    return std::string(inside);
  const auto [word, length] = word_at(inside);
  const PartWord* part = part_word(word);
  // “S/PV.5629(ResumptionI)” is closed up in data bases.
  const bool glued = !part && word.size() > 10 && word.starts_with("resumption");
  if (glued)
    return "Resumption " + std::string(inside.substr(10));
  if (!part)
    return {};
  std::string_view rest = without_outer_spaces(inside.substr(length));
  if (!rest.empty() && rest.front() == '.')
    rest.remove_prefix(1);
  const bool comma = !rest.empty() && rest.front() == ',';  // “(Part, I)”
  rest = without_outer_spaces(comma ? rest.substr(1) : rest);
  if (part->number == PartWord::Number::none)
    return rest.empty() ? std::string(part->written) : std::string();
  if (rest.empty() || rest.find('(') != std::string_view::npos)
    return {};
  if (part->number == PartWord::Number::roman)
    if (std::string numeral = written_numeral(rest); !numeral.empty())
      return std::string(part->written) + numeral;
  return comma ? std::string() : std::string(part->written) + std::string(rest);
}

std::string part_in_english(std::string part) {
  static constexpr std::array<std::string_view, 6> words = {"和",  "及",  " et ",
                                                            " y ", " и ", " و "};
  for (const std::string_view word : words)
    if (const std::size_t at = part.find(word); at != std::string::npos)
      return part.replace(at, word.size(), " and ");
  return part;
}

NamedPart part_at(std::string_view text) {
  const auto [word, length] = word_at(text);
  const PartWord* part = part_word(word);
  const bool resumption = word == "resumption";
  if (!part || (part->number != PartWord::Number::roman && !resumption) ||
      !is_ascii_capital(text[0]))
    return {};
  std::size_t at = length + (char_at(text, length) == '.' ? 1 : 0);
  at = spaces_end(text, at);
  std::size_t end = at;
  while (is_figure(char_at(text, end)) || is_ascii_letter(char_at(text, end)))
    ++end;
  const std::string_view printed = text.substr(at, end - at);
  const std::string numeral =
      resumption && is_number(printed) ? std::string(printed) : written_numeral(printed);
  if (at == length || numeral.empty())
    return {};
  return {std::string(part->written) + numeral, end};
}

}  // namespace unlint
