#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "authority/own_series.h"
#include "reference/symbol.h"
#include "text/span.h"

namespace unlint {

/// The symbol that holds the figures beginning at `figures`, however it is misprinted; none where
/// an author evidently meant no symbol. It lies within `block` and does not begin before `floor`.
/// `series` are those that a house adds to the register. All offsets are bytes of the prose text;
/// `place` is left for the caller to fill.
std::optional<Symbol> find_symbol(std::string_view text, std::size_t figures, Span block,
                                  std::size_t floor, const std::vector<OwnSeries>& series);

/// The short forms that follow a symbol: "A/64/440 and Corr.1 and Add.1–3". Each is a symbol of its
/// own, marked `short_form`. `after` is the end of `parent`.
std::optional<Symbol> find_short_form(std::string_view text, std::size_t after, Span block,
                                      const Symbol& parent);

/// The members of a range that are not written: “Add.2” of “Add.1–3”. They stand where the dash
/// does; none where the two symbols are joined otherwise, or by more than a hundred.
std::vector<Symbol> members_between(std::string_view text, Span dash, const Symbol& first,
                                    const Symbol& last);

}  // namespace unlint
