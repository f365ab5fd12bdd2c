#include "cli/series_config.h"

#include <algorithm>

#include "authority/series.h"
#include "text/ascii.h"

namespace unlint {
namespace {

// Elements of letters and figures with strokes between them: "XYZ/COP/WG.1".
bool is_prefix(const std::string& text) {
  return !text.empty() && is_ascii_capital(text.front()) && text.back() != '/' &&
         text.find("//") == std::string::npos && std::all_of(text.begin(), text.end(), [](char c) {
           return is_ascii_letter(c) || is_figure(c) || c == '/' || c == '.' || c == '-';
         });
}

}  // namespace

OwnSeries read_own_series(TomlTable& table) {
  static const std::vector<std::string> numberings = {"session", "year", "running"};
  OwnSeries series;
  series.prefix = table.required_string("prefix");
  series.body = table.string("body").value_or("");
  series.parent = table.string("parent").value_or("");
  if (table.has("numbering"))
    if (const std::optional<std::size_t> numbering = table.choice("numbering", numberings))
      series.numbering = numberings[*numbering];
  if (series.prefix.empty())
    return series;
  if (!is_prefix(series.prefix))
    table.report(table.place("prefix"), "“" + series.prefix + "” begins no symbol",
                 "write what its symbols begin with, such as “XYZ/COP”");
  else if (const Series* known = series_of(series.prefix);
           known && known->prefix == series.prefix && known->read)
    table.report(table.place("prefix"), "the series “" + series.prefix + "” is known already",
                 "`unlint explain` tells what is known of a symbol");
  return series;
}

}  // namespace unlint
