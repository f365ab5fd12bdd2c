#pragma once

#include <string>
#include <string_view>

#include "language/language.h"
#include "reference/date_finder.h"
#include "reference/reading.h"

namespace unlint {

/// One line of a table: a text, and the dates in it.
struct DateCase {
  const char* text;
  const char* dates;
};

/// Every date of a text: "12 June 2014 = 2014-06-12", then " ! " and the deviations, then " > " and
/// how the language writes it; several are joined by "; ".
inline std::string dates_found(std::string_view text, LanguageId id) {
  constexpr int latest_year = 2076;
  const DateFinder finder(text, language(id), latest_year);
  std::string found;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_figure(text[at])) {
      ++at;
      continue;
    }
    const std::optional<Date> date = finder.at(at, {0, text.size()});
    at = figures_end(text, at);
    if (!date)
      continue;
    at = std::max(at, date->text.end);
    found += (found.empty() ? "" : "; ") +
             std::string(text.substr(date->text.begin, date->text.size())) + " = " +
             date->canonical;
    const char* separator = " ! ";
    for (const Date::Deviated& deviated : date->deviations) {
      found += separator + std::string(name(deviated.deviation));
      separator = ", ";
    }
    if (!date->preferred.empty())
      found += " > " + date->preferred;
  }
  return found;
}

}  // namespace unlint
