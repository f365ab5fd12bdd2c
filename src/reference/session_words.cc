#include "reference/session_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "authority/table.h"
#include "reference/reading.h"
#include "text/embedded.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t columns = 11;
using Row = std::array<std::string_view, columns>;

// The columns of the table that belong to a language; the first is the form of a session line.
struct Columns {
  std::size_t first;
  std::size_t last;
};
constexpr std::array<Columns, 6> columns_of = {Columns{1, 1}, Columns{2, 2}, Columns{3, 4},
                                               Columns{5, 7}, Columns{8, 8}, Columns{9, 10}};

using Numbers = std::unordered_map<std::string, int>;

// Hyphens, line breaks after them and letter case carry no meaning: "twenty fourth",
// "Twenty-Fourth".
std::string plain(std::string_view words) {
  std::string lower = to_lower(words);
  std::replace(lower.begin(), lower.end(), '-', ' ');
  lower.erase(
      std::unique(lower.begin(), lower.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
      lower.end());
  return lower;
}

// “第一百零三”, “第一百一十三”, “第一百二十三” from “第三”, “第十三”, “第二十三”.
std::string chinese_beyond_hundred(std::string_view ordinal, int number) {
  constexpr std::string_view first = "第";
  ordinal.remove_prefix(first.size());
  return "第一百" +
         std::string(number < 10   ? "零"
                     : number < 20 ? "一"
                                   : "") +
         std::string(ordinal);
}

// The ordinal of a number and a hundred, in every form in use; the form of a session line first.
std::vector<std::string> beyond_hundred(std::string_view ordinal, std::size_t column, int number) {
  const std::string form(ordinal);
  switch (column) {
    case 1:
      return {"one hundred and " + form, "hundred and " + form};
    case 2:
      return {number == 1 ? "cent unième" : "cent " + form, "cent et " + form};
    case 3:
      return {"centésimo " + form};
    case 4:
      return {"centésima " + form};
    case 8:
      return {chinese_beyond_hundred(form, number)};
    case 9:
    case 10:
      return {form + " بعد المائة", form + " بعد المئة"};
    default:
      return {"сто " + form};
  }
}

// By number; row 0 is empty.
const std::vector<Row>& rows() {
  static const std::vector<Row> table = [] {
    std::vector<Row> read(1);
    for_each_row<columns>(embedded_file("rules/authority/ordinals.tsv"),
                          [&](const Row& row) { read.push_back(row); });
    return read;
  }();
  return table;
}

// The numbers by their words; most runs ask for those of one language.
template <std::size_t language>
const Numbers& numbers_in() {
  static const Numbers table = [] {
    Numbers read;
    for (std::size_t number = 1; number < rows().size(); ++number)
      for (std::size_t at = columns_of[language].first; at <= columns_of[language].last; ++at)
        read.emplace(plain(rows()[number][at]), number_in(rows()[number][0]));
    for (std::size_t number = 1; number < 100; ++number)
      for (std::size_t at = columns_of[language].first; at <= columns_of[language].last; ++at)
        for (const std::string& words :
             beyond_hundred(rows()[number][at], at, static_cast<int>(number)))
          read.emplace(plain(words), 100 + static_cast<int>(number));
    return read;
  }();
  return table;
}

const Numbers& numbers_of(LanguageId language) {
  constexpr std::array<const Numbers& (*)(), columns_of.size()> tables = {
      numbers_in<0>, numbers_in<1>, numbers_in<2>, numbers_in<3>, numbers_in<4>, numbers_in<5>};
  return tables[static_cast<std::size_t>(language)]();
}

// The end of what joins two words of an ordinal: a space, a hyphen, a hyphen at a line's end.
std::size_t hyphen_end(std::string_view text, std::size_t at) {
  return spaces_end(text, char_at(text, at) == '-' ? at + 1 : at);
}

// The end of a run of letters and combining marks.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t end) {
  return std::min(letters_end(text, at), end);
}

// The longest ordinal that begins at a word; its end, or `at`.
std::size_t ordinal_end(std::string_view text, std::size_t at, std::size_t limit,
                        const Numbers& numbers, int& value) {
  constexpr int most_words = 5;
  std::size_t best = at;
  std::size_t end = at;
  for (int words = 0; words < most_words && end < limit; ++words) {
    const std::size_t begin = words == 0 ? at : hyphen_end(text, end);
    if (words > 0 && begin == end)
      break;
    end = word_end(text, begin, limit);
    if (end == begin)
      break;
    if (const auto found = numbers.find(plain(text.substr(at, end - at))); found != numbers.end()) {
      best = end;
      value = found->second;
    }
  }
  return best;
}

// 第七十五届: the ordinal ends at its counter word.
std::optional<SessionWords> chinese_session(std::string_view text, Span piece) {
  constexpr std::string_view first = "第";
  const std::string_view within = text.substr(piece.begin, piece.size());
  const std::size_t begin = within.find(first);
  const std::size_t end = within.find("届", begin == std::string_view::npos ? 0 : begin);
  if (begin == std::string_view::npos || end == std::string_view::npos ||
      within.find(first, begin + 1) != std::string_view::npos)
    return {};
  const Numbers& numbers = numbers_of(LanguageId::zh);
  const auto found = numbers.find(std::string(within.substr(begin, end - begin)));
  if (found == numbers.end())
    return {};
  return SessionWords{{piece.begin + begin, piece.begin + end}, found->second, {}};
}

SessionWords::Kind kind_of(std::string_view piece) {
  const std::string lower = to_lower(piece);
  const auto holds = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
      return lower.find(word) != std::string::npos;
    });
  };
  if (holds({"emergency", "extraordinaire d’urgence", "urgence", "emergencia", "чрезвычайн", "紧急",
             "الطارئة"}))
    return SessionWords::Kind::emergency;
  if (holds({"special", "spécial", "extraordin", "специальн", "特别", "الاستثنائية"}))
    return SessionWords::Kind::special;
  return SessionWords::Kind::regular;
}

}  // namespace

std::optional<SessionWords> session_in(std::string_view text, Span piece, LanguageId language) {
  std::optional<SessionWords> found;
  if (piece.empty())
    return found;
  if (language == LanguageId::zh) {
    found = chinese_session(text, piece);
  } else {
    const Numbers& numbers = numbers_of(language);
    for (std::size_t at = piece.begin; at < piece.end;) {
      const std::size_t end = word_end(text, at, piece.end);
      if (end == at) {
        ++at;
        continue;
      }
      int value = 0;
      const std::size_t after = ordinal_end(text, at, piece.end, numbers, value);
      if (after > at && found)
        return {};
      if (after > at)
        found = SessionWords{{at, after}, value, {}};
      at = std::max(end, after);
    }
  }
  if (found)
    found->kind = kind_of(text.substr(piece.begin, piece.size()));
  return found;
}

std::string session_words(int number, LanguageId language, std::string_view like) {
  const std::size_t column = columns_of[static_cast<std::size_t>(language)].first;
  const auto wanted = static_cast<std::size_t>(number);
  if (number < 1 || wanted > 2 * (rows().size() - 1) - 1)
    return {};
  std::string words =
      wanted < rows().size()
          ? std::string(rows()[wanted][column])
          : beyond_hundred(rows()[wanted - 100][column], column, number - 100).front();
  if (words.empty() || like.empty() || !is_upper(decode(like, 0).value))
    return words;
  const CodePoint first = decode(words, 0);
  std::string capital;
  append_utf8(capital, to_upper(first.value));
  return capital + words.substr(first.length);
}

}  // namespace unlint
