#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/regex.h"
#include "text/toml_reader.h"

namespace unlint {

/// True where the expression compiles; where it does not, that is trouble.
bool compiles(const Regex& regex, TomlTable& table, std::string_view key);

/// Calls `visit` for each match of an expression in these blocks (indices, ascending), with the
/// index of its block. With `near`, ascending and apart, all matches lie within these stretches of
/// the blocks, and nothing else is searched.
void for_each_match(const Regex& expression, const Document& document,
                    std::span<const std::size_t> blocks, std::span<const Span> near,
                    const std::function<void(const Match&, std::size_t block)>& visit);

/// An expression, and the places where what it matches does not count.
class Finder {
 public:
  /// Reads the expression of `key`, and `except`, `unless-within`, `unless-before` and
  /// `unless-after` beside it.
  Finder(TomlTable& table, std::string_view key);

  /// Calls `visit` for each match in these blocks that counts, with the index of its block; `near`
  /// as in for_each_match.
  void for_each(const Document& document, std::span<const std::size_t> blocks,
                std::span<const Span> near,
                const std::function<void(const Match&, std::size_t block)>& visit) const;

  const Regex& expression() const { return find_; }

  /// False where the expression is missing or does not compile, which is trouble already noted.
  bool is_usable() const { return usable_; }

 private:
  std::vector<Span> exceptions(const Document& document, std::size_t block) const;
  bool is_excused(std::string_view text, Span block, Span match) const;

  Regex find_;
  bool usable_;
  std::vector<Regex> except_;
  std::vector<Regex> unless_before_;
  std::vector<Regex> unless_after_;
};

}  // namespace unlint
