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

struct Ordinals {
  std::array<std::unordered_map<std::string, int>, 6> numbers;
  std::vector<std::array<std::string, 6>> forms;  // of a session line, by number; 0 is empty
};

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

void add_beyond_hundred(Ordinals& ordinals, const std::vector<Row>& rows) {
  for (int number = 1; number < 100 && static_cast<std::size_t>(number) < rows.size(); ++number) {
    std::array<std::string, 6> forms;
    for (std::size_t i = 0; i < columns_of.size(); ++i)
      for (std::size_t column = columns_of[i].first; column <= columns_of[i].last; ++column) {
        const std::vector<std::string> made =
            beyond_hundred(rows[static_cast<std::size_t>(number)][column], column, number);
        for (const std::string& each : made)
          ordinals.numbers[i].emplace(plain(each), 100 + number);
        if (column == columns_of[i].first)
          forms[i] = made.front();
      }
    ordinals.forms.push_back(std::move(forms));
  }
}

const Ordinals& ordinals() {
  static const Ordinals table = [] {
    Ordinals read;
    std::vector<Row> rows(1);
    read.forms.emplace_back();
    for_each_row<columns>(embedded_file("rules/authority/ordinals.tsv"), [&](const Row& row) {
      rows.push_back(row);
      read.forms.emplace_back();
      for (std::size_t i = 0; i < columns_of.size(); ++i) {
        read.forms.back()[i] = row[columns_of[i].first];
        for (std::size_t column = columns_of[i].first; column <= columns_of[i].last; ++column)
          read.numbers[i].emplace(plain(row[column]), number_in(row[0]));
      }
    });
    add_beyond_hundred(read, rows);
    return read;
  }();
  return table;
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
                        const std::unordered_map<std::string, int>& numbers, int& value) {
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
  const auto& numbers = ordinals().numbers[static_cast<std::size_t>(LanguageId::zh)];
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
  if (language == LanguageId::zh) {
    found = chinese_session(text, piece);
  } else {
    const auto& numbers = ordinals().numbers[static_cast<std::size_t>(language)];
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
  const Ordinals& table = ordinals();
  if (number < 1 || static_cast<std::size_t>(number) >= table.forms.size())
    return {};
  std::string words =
      table.forms[static_cast<std::size_t>(number)][static_cast<std::size_t>(language)];
  if (words.empty() || like.empty() || !is_upper(decode(like, 0).value))
    return words;
  const CodePoint first = decode(words, 0);
  std::string capital;
  append_utf8(capital, to_upper(first.value));
  return capital + words.substr(first.length);
}

}  // namespace unlint
