#include "reference/symbol_dates.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/reading.h"

namespace unlint {
namespace {

// The months, from year * 12, in which a document of a symbol can be dated.
struct Months {
  int first = 0;
  int last = 0;
};

std::string_view element_at(std::string_view symbol, std::size_t index) {
  while (index-- > 0) {
    const std::size_t stroke = symbol.find('/');
    if (stroke == std::string_view::npos)
      return {};
    symbol.remove_prefix(stroke + 1);
  }
  return symbol.substr(0, symbol.find('/'));
}

bool is_all_figures_of(std::string_view text, std::size_t size) {
  return text.size() == size && figures_end(text, 0) == size;
}

// Papers of a session of the Assembly appear from the January before it opens to the December after
// it; those of a year of the Council in it, or of the last months of the year before.
std::optional<Months> months_of(std::string_view symbol) {
  const std::string_view root = element_at(symbol, 0);
  const std::string_view second = element_at(symbol, 1);
  if (symbol.find('-') != std::string_view::npos ||
      symbol.find("/Rev.") != std::string_view::npos ||
      symbol.find("/Add.") != std::string_view::npos ||
      symbol.find("/Corr.") != std::string_view::npos)
    return {};
  if (root == "A" && is_all_figures_of(second, 2) && number(second) > 30) {
    const int opens = (1945 + number(second)) * 12;
    return Months{opens, opens + 23};
  }
  if ((root == "S" || root == "E") && is_all_figures_of(second, 4) &&
      !element_at(symbol, 2).empty()) {
    const int begins = number(second) * 12;
    return Months{begins - 4, begins + 11 + (root == "E" ? 3 : 0)};
  }
  return {};
}

// Does a word that dates what stands before it end a text?
bool ends_dating(std::string_view text) {
  static constexpr std::array<std::string_view, 20> words = {
      "dated ",      "letter of ",  "note of ",    "report of ",  "datée du ",
      "daté du ",    "en date du ", "lettre du ",  "rapport du ", "note du ",
      "de fecha ",   "carta de ",   "carta del ",  "informe de ", "informe del ",
      " письмо от ", " письме от ", " письма от ", "المؤرخة ",    "المؤرخ "};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.size() >= word.size() && text.substr(text.size() - word.size()) == word;
  });
}

// “S/2014/123 of 12 June 2014”
bool joins(std::string_view between) {
  static constexpr std::array<std::string_view, 8> joints = {
      " of ", " dated ", ", dated ", " du ", " del ", " de ", " от ", " de fecha "};
  return std::find(joints.begin(), joints.end(), between) != joints.end();
}

// “dated 12 June 2014 from the Permanent Representative … (S/2014/123)”: one sentence, one bracket.
bool leads_to(std::string_view between) {
  constexpr std::size_t longest = 260;
  return between.size() >= 2 && between.size() < longest && between.back() == '(' &&
         between.find('(') == between.size() - 1 &&
         between.find_first_of(";0123456789") == std::string_view::npos &&
         between.find(". ") == std::string_view::npos;
}

// “the report of the Secretary-General of 12 June 2014 (S/2014/123)”: the day stands right before
// the bracket, and a little before it what it is the day of.
bool dates_document(std::string_view before, std::string_view between) {
  static constexpr std::array<std::string_view, 6> nouns = {"report ",  "letter ", "note ",
                                                            "rapport ", "informe", "carta "};
  static constexpr std::array<std::string_view, 5> links = {" of ", " dated ", " du ", " de ",
                                                            " del "};
  constexpr std::size_t longest = 70;
  if (between != " (" || std::none_of(links.begin(), links.end(), [&](std::string_view link) {
        return before.ends_with(link);
      }))
    return false;
  const std::string_view near = before.substr(before.size() - std::min(before.size(), longest));
  const std::string_view phrase = near.substr(near.find_last_of(";(,0123456789\n") + 1);
  return phrase.find(". ") == std::string_view::npos &&
         std::any_of(nouns.begin(), nouns.end(), [&](std::string_view noun) {
           return phrase.find(noun) != std::string_view::npos;
         });
}

// “its statement of 20 July 2000 (S/PRST/2000/25)”: the day stands right before the bracket.
bool is_statement(const Symbol& symbol, std::string_view between) {
  return between == " (" && symbol.canonical.starts_with("S/PRST/");
}

int month_of(const Date& date) {
  const std::string& day = date.canonical;
  return day.size() == 10 ? number(std::string_view(day).substr(0, 4)) * 12 +
                                number(std::string_view(day).substr(5, 2)) - 1
                          : 0;
}

void judge(Symbol& symbol, const Date& date) {
  const std::optional<Months> months = months_of(symbol.canonical);
  const int month = month_of(date);
  if (!months || month == 0 || (months->first <= month && month <= months->last))
    return;
  symbol.deviations.push_back({SymbolDeviation::date_mismatch, symbol.text});
  symbol.repair_certain = false;
}

}  // namespace

const Date* date_given_to(const Symbol& symbol, const std::vector<Date>& dates,
                          const Document& document) {
  constexpr std::size_t longest_joint = 20;
  const auto after = std::partition_point(dates.begin(), dates.end(), [&](const Date& date) {
    return date.text.begin < symbol.text.end;
  });
  if (after == dates.end() || after->text.begin >= symbol.text.end + longest_joint)
    return nullptr;
  const std::string_view text = document.prose.text();
  return joins(text.substr(symbol.text.end, after->text.begin - symbol.text.end)) ? &*after
                                                                                  : nullptr;
}

void judge_dates_of(std::vector<Symbol>& symbols, const std::vector<Date>& dates,
                    const Document& document) {
  const std::string_view text = document.prose.text();
  auto after = dates.begin();
  for (Symbol& symbol : symbols) {
    while (after != dates.end() && after->text.begin < symbol.text.end)
      ++after;
    if (symbol.foreign)
      continue;
    const auto between = [&](std::size_t from, std::size_t to) {
      return text.substr(from, to - from);
    };
    if (const Date* const given = date_given_to(symbol, dates, document))
      judge(symbol, *given);
    if (after == dates.begin())
      continue;
    const Date& before = *(after - 1);
    if (before.text.end >= symbol.text.begin)
      continue;
    const std::string_view gap = between(before.text.end, symbol.text.begin);
    if (is_statement(symbol, gap) || dates_document(text.substr(0, before.text.begin), gap) ||
        (leads_to(gap) && ends_dating(text.substr(0, before.text.begin))))
      judge(symbol, before);
  }
}

}  // namespace unlint
