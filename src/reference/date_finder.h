#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "reference/date.h"
#include "text/span.h"

namespace unlint {

struct DateText;

/// Understands dates around figures, in one language and, as mastheads of every language keep it,
/// in English. Offsets are bytes of the prose text; a date never leaves its block.
class DateFinder {
 public:
  /// `language` is that of the document; `latest_year`: later years are implausible.
  DateFinder(std::string_view text, const Language& language, int latest_year)
      : DateFinder(text, language, language.id, latest_year) {}

  /// The same for blocks of a language that may be another than the document's.
  DateFinder(std::string_view text, const Language& language, LanguageId document, int latest_year)
      : text_(text), language_(&language), document_(document), latest_year_(latest_year) {}

  /// The date whose first figures begin at `figures`. It may begin before them with a month or a
  /// weekday, but not before `block.begin`.
  std::optional<Date> at(std::size_t figures, Span block) const;

 private:
  std::optional<Date> own_date(const DateText& where, std::size_t figures) const;
  std::optional<Date> foreign_date(const DateText& where, std::size_t figures) const;
  std::optional<Date> english_date(const DateText& where, std::size_t figures) const;

  std::string_view text_;
  const Language* language_;
  LanguageId document_;
  int latest_year_;
};

}  // namespace unlint
