#include "reference/sales_number.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

#include "text/regex.h"

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
  for (std::size_t at = 0;;) {
    const auto* const hit = static_cast<const char*>(
        memmem(text.data() + at, text.size() - at, words.data(), words.size()));
    if (hit == nullptr)
      return;
    const auto begin = static_cast<std::size_t>(hit - text.data());
    const Span near{begin, std::min(begin + reach, text.size())};
    bool is_first = true;
    sales_expression().for_each_match(text, near, [&](const Match& match) {
      if (std::exchange(is_first, false))
        found.push_back(match.groups.front().second);
    });
    at = begin + words.size();
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
