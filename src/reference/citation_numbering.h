#pragma once

#include <optional>
#include <string_view>

#include "authority/calendar.h"
#include "reference/citation_number.h"

namespace unlint {

/// Could a body have given this number to anything? By the numbering schemes of the tables.
bool numbering_fits(std::string_view organ, const CitationNumber& number);

/// The days on which a body can have adopted the number; none where nothing tells them.
std::optional<DayRange> possible_days(std::string_view organ, const CitationNumber& number);

/// True where a day (year * 10000 + month * 100 + day) lies within the session of a body that
/// numbers so.
bool fits_some_body(const CitationNumber& number, int day);

/// True where a day (year * 10000 + month * 100 + day) lies outside the session of every body that
/// numbers so and whose sessions can be placed in time.
bool contradicts_every_body(const CitationNumber& number, int day);

/// 1/CP.21 is the climate conference's, 3/COP.14 the desertification conference's.
std::string_view body_of_code(std::string_view code);

/// How a body's numbers look, by an example: "60/251"; empty where that is not known.
std::string_view example_of_numbering(std::string_view organ);

}  // namespace unlint
