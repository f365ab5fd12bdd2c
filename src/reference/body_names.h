#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "text/span.h"

namespace unlint {

/// A body named in the text.
struct NamedBody {
  Span text;                       // bytes of the prose text
  std::vector<std::string> codes;  // one; several where a short name may stand for each of them
  std::string full_name;  // where an abbreviation stands (“UNSC”): what to write instead
};

/// True where one of the bodies is another organization's.
bool is_foreign(const std::vector<std::string>& codes);

/// Finds the names of bodies around a place of the prose text.
class BodyNames {
 public:
  BodyNames(std::string_view text, const Language& language) : text_(text), language_(language) {}

  /// The name that ends at `end`; without codes where none does.
  NamedBody ending(std::size_t end, Span block) const;

  /// The name that begins at `begin`; without codes where none does.
  NamedBody beginning(std::size_t begin, Span block) const;

  /// The name that follows a number after “of the” or the like: “60/251 of the General Assembly”,
  /// “60/251 Генеральной Ассамблеи”.
  NamedBody following(std::size_t end, Span block) const;

  /// The name that is all a short line holds but for an article before it and a comma behind:
  /// “The General Assembly,”; without codes where the line holds more.
  NamedBody speaking(Span block) const;

  /// The last name before `end`, not further back than `reach` bytes.
  NamedBody last_before(std::size_t end, Span block, std::size_t reach) const;

 private:
  NamedBody named(std::size_t index, Span text) const;

  std::string_view text_;
  const Language& language_;
};

}  // namespace unlint
