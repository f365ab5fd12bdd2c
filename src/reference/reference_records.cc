// References as they are told and counted.
#include <algorithm>
#include <utility>

#include "reference/references.h"

namespace unlint {
namespace {

std::string_view kind_told(const Date& date) {
  return date.kind == Date::Kind::time ? "time" : "date";
}

std::string_view kind_told(const Citation& citation) {
  return citation.kind == Citation::Kind::resolution ? "resolution" : "decision";
}

// A symbol that stands in place of a number is told as the symbol it is.
bool is_told(const Citation& citation) { return citation.style != NumberStyle::symbol; }

// The number that a resolution gives itself may be cited in the same words.
bool is_told(const OwnNumber& own, const References& references) {
  const auto overlaps = [&](const auto& each) { return each.text.overlaps(own.text); };
  return std::none_of(references.symbols.begin(), references.symbols.end(), overlaps) &&
         std::none_of(references.dates.begin(), references.dates.end(), overlaps) &&
         std::none_of(references.citations.begin(), references.citations.end(),
                      [&](const Citation& each) { return is_told(each) && overlaps(each); });
}

ReferenceRecord record_of(const Symbol& symbol) {
  return {"symbol",
          symbol.place,
          symbol.text,
          symbol.canonical,
          symbol.foreign ? std::string() : body_of_symbol(symbol.canonical),
          symbol.foreign ? std::string() : address(symbol.canonical)};
}

ReferenceRecord record_of(const Citation& citation) {
  const bool has_symbol = citation.canonical.find(' ') > citation.canonical.find("/RES/") &&
                          citation.canonical.find("/RES/") != std::string::npos;
  return {kind_told(citation), citation.place, citation.text,
          citation.canonical,  citation.organ, has_symbol ? address(citation.canonical) : ""};
}

}  // namespace

std::vector<ReferenceRecord> records(const References& references, std::size_t offset) {
  std::vector<ReferenceRecord> found;
  for (const Symbol& symbol : references.symbols)
    found.push_back(record_of(symbol));
  for (const Date& date : references.dates)
    found.push_back({kind_told(date), date.place, date.text, date.canonical, {}, {}});
  for (const Citation& citation : references.citations)
    if (is_told(citation))
      found.push_back(record_of(citation));
  for (const OwnNumber& own : references.own_numbers)
    if (is_told(own, references))
      found.push_back({"resolution", own.place, own.text, own.canonical,
                       body_of_symbol(own.canonical), address(own.canonical)});
  for (const Pinpoint& pinpoint : references.pinpoints)
    found.push_back(
        {pinpoint.kind, pinpoint.place, pinpoint.text, pinpoint.canonical, pinpoint.organ, {}});
  std::stable_sort(found.begin(), found.end(),
                   [](const ReferenceRecord& a, const ReferenceRecord& b) {
                     return a.place.span < b.place.span;
                   });
  for (ReferenceRecord& record : found) {
    record.place.span.begin += offset;
    record.place.span.end += offset;
  }
  return found;
}

std::vector<ReferenceCount> counts(const References& references) {
  std::vector<ReferenceCount> found;
  const auto count = [&](std::string_view kind, const std::string& canonical) {
    auto known = std::find_if(found.begin(), found.end(),
                              [&](const ReferenceCount& each) { return each.kind == kind; });
    if (known == found.end())
      known = found.insert(found.end(), {kind, 0, 0});
    ++known->seen;
    known->not_understood += canonical.empty() ? 1 : 0;
  };
  for (const Symbol& symbol : references.symbols)
    count("symbol", symbol.canonical);
  for (const Date& date : references.dates)
    count(kind_told(date), date.canonical);
  for (const Citation& citation : references.citations)
    if (is_told(citation))
      count(kind_told(citation), citation.canonical);
  for (const OwnNumber& own : references.own_numbers)
    if (is_told(own, references))
      count("resolution", own.canonical);
  for (const Pinpoint& pinpoint : references.pinpoints)
    count(pinpoint.kind, pinpoint.canonical);
  return found;
}

std::string address(std::string_view symbol) {
  // The letter of a resolution's part does not belong to the address; the volume or part of another
  // document stands in it without spaces.
  std::string path(symbol);
  if (const std::size_t space = path.find(' ');
      space != std::string::npos && path[space + 1] != '(')
    path.resize(space);
  path.erase(std::remove(path.begin(), path.end(), ' '), path.end());
  return "https://undocs.org/" + path;
}

}  // namespace unlint
