#include "reference/sales_number.h"

#include <array>
#include <string_view>

#include "text/regex.h"

namespace unlint {
namespace {

const Regex& sales_expression() {
  static const Regex expression(
      R"((?:[Ss]ales [Nn]os?\.?|de vente|de venta|[Вв] продаже под №|出售品编号|رقم المبيع) ?[:：]? ?)"
      R"((?P<name>(?:[EFSRCA]\.)?\d{2}\.[IVXL]+\.(?:[A-Z]\.)?\d+))");
  return expression;
}

// What stands before a sales number, and seldom anywhere else.
constexpr std::array<std::string_view, 6> before_number = {
    "ales N", "numéro de vente", "de venta", "в продаже", "出售品", "المبيع"};

}  // namespace

std::vector<Span> find_sales_numbers(const Document& document) {
  std::vector<Span> found;
  const std::string_view text = document.prose.text();
  for (const std::string_view words : before_number)
    if (text.find(words) != std::string_view::npos) {
      sales_expression().for_each_match(
          text, [&](const Match& match) { found.push_back(match.groups.front().second); });
      break;
    }
  return found;
}

}  // namespace unlint
