#include "authority/own_series.h"

#include <algorithm>

#include "text/ascii.h"

namespace unlint {
namespace {

bool ends_element(std::string_view symbol, std::size_t at) {
  return at == symbol.size() || symbol[at] == '/' || symbol[at] == '.' || symbol[at] == '(';
}

char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

const OwnSeries* own_series_of(const std::vector<OwnSeries>& series, std::string_view symbol) {
  const OwnSeries* longest = nullptr;
  for (const OwnSeries& one : series)
    if (symbol.starts_with(one.prefix) && ends_element(symbol, one.prefix.size()) &&
        (!longest || one.prefix.size() > longest->prefix.size()))
      longest = &one;
  return longest;
}

bool is_own_root(const std::vector<OwnSeries>& series, std::string_view root) {
  return std::any_of(series.begin(), series.end(), [&](const OwnSeries& one) {
    return one.prefix.size() >= root.size() && ends_element(one.prefix, root.size()) &&
           std::equal(root.begin(), root.end(), one.prefix.begin(),
                      [](char a, char b) { return a == capital(b); });
  });
}

}  // namespace unlint
