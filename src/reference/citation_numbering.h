#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "authority/calendar.h"
#include "reference/citation_number.h"

namespace unlint {

/// Could a body have given this number to anything? By the numbering schemes of the tables.
bool numbering_fits(const std::string& organ, const CitationNumber& number);

/// The days on which a body can have adopted the number; none where nothing tells them.
std::optional<DayRange> possible_days(const std::string& organ, const CitationNumber& number);

/// 1/CP.21 is the climate conference's, 3/COP.14 the desertification conference's.
std::string_view body_of_code(std::string_view code);

/// How a body's numbers look, by an example: "60/251"; empty where that is not known.
std::string_view example_of_numbering(std::string_view organ);

}  // namespace unlint
