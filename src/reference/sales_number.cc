#include "reference/sales_number.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "text/regex.h"
#include "text/search.h"

namespace unlint {
namespace {

const Regex& sales_expression() {
  static const Regex expression(
      R"((?:Sales [Nn]os?\.?|de vente|de venta|[Вв] продаже под №|出售品编号|رقم المبيع) ?[:：]? ?)"
      R"((?P<name>(?:[EFSRCA]\.)?\d{2}\.[IVXL]+\.(?:[A-Z]\.)?\d+))");
  return expression;
}

// What stands before a sales number, and seldom anywhere else; in the order of LanguageId.
constexpr std::array<std::string_view, 6> before_number = {"Sales N",   "de vente", "de venta",
                                                           "в продаже", "出售品",   "رقم المبيع"};

/// Reads the numbers that stand behind these words.
void read_behind(std::string_view text, std::string_view words, std::vector<Span>& found) {
  constexpr std::size_t reach = 64;
  for (std::size_t at = find_words(text, words); at != std::string_view::npos;
       at = find_words(text, words, at + words.size())) {
    const Span near{at, std::min(at + reach, text.size())};
    bool is_first = true;
    sales_expression().for_each_match(text, near, [&](const Match& match) {
      if (std::exchange(is_first, false))
        found.push_back(match.groups.front().second);
    });
  }
}

}  // namespace

std::vector<Span> find_sales_numbers(const Document& document) {
  std::vector<Span> found;
  const std::string_view text = document.prose.text();
  const std::string_view own = before_number[static_cast<std::size_t>(document.language)];
  read_behind(text, own, found);
  if (own != before_number.front())
    read_behind(text, before_number.front(), found);
  return found;
}

}  // namespace unlint
