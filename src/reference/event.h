#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"
#include "reference/date.h"

namespace unlint {

/// A meeting that the text dates: “its seventh session, held in Vienna from 6 to 10 October 2014”.
struct Event {
  std::size_t date = 0;  // index among the dates
  std::string name;  // “session 7”, “World Conference on Women”; empty where only a place is
  std::string owner;      // “Conference of the Parties”; empty where not told
  std::string place;      // “Vienna”; empty where not told
  bool in_title = false;  // the masthead or a title tells it
};

/// The meetings of several days that a document dates, in order of the dates.
std::vector<Event> find_events(const Document& document, const std::vector<Date>& dates);

/// True where two dates differ in their days alone, in their months alone or in their years alone,
/// as the dates of one event do when one of them is a slip.
bool differ_by_a_slip(const Date& a, const Date& b);

}  // namespace unlint
