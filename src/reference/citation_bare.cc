// Numbers that stand without the year or the session that belongs to them.
#include <algorithm>
#include <utility>

#include "authority/instruments.h"
#include "reference/citation_damage.h"
#include "reference/citation_finder.h"
#include "reference/reading.h"

namespace unlint {

// “Recalling the resolutions of the Security Council, including resolution 2334”
bool CitationFinder::speaks_of_council(const CitationNumber& serial, const CitationHead& head,
                                       Span block) const {
  constexpr std::size_t reach = 160;
  return head.kind == ReferenceWord::Kind::resolution && serial.serial >= 200 &&
         (serial.serial < 1980 || serial.serial > 2060) && council_resolution(serial.serial) &&
         bodies_.last_before(head.word.begin, block, reach).codes == std::vector<std::string>{"S"};
}

// The Council's resolution that the document has cited with its year.
bool CitationFinder::is_cited_before(const CitationNumber& serial) const {
  return serial.serial >= 100 &&
         std::any_of(pending_.begin(), pending_.end(), [&](const Pending& each) {
           return each.number.style == NumberStyle::council &&
                  each.number.serial == serial.serial && each.number.year != 0;
         });
}

// The year of the date that follows a number, “of 3 May 2016”; 0 for none.
int CitationFinder::year_after(const CitationNumber& number) const {
  if (!is_dated(number))
    return 0;
  constexpr std::size_t nearby = 90;
  const std::size_t last = std::min(text_.size(), number.end + nearby);
  for (std::size_t at = number.end; at < last; ++at) {
    const std::size_t end = figures_end(text_, at);
    if (end == at + 4)
      return unlint::number(text_.substr(at, 4));
    at = end;
  }
  return 0;
}

// “resolution 2286 of 3 May 2016”, “resolutions 3101 of 11 December 1973”: the date tells whose
// the number is.
bool CitationFinder::completes_by_date(std::optional<CitationNumber>& number) const {
  constexpr int lowest = 100;
  if (number->style != NumberStyle::serial || number->serial < lowest)
    return false;
  const int year = year_after(*number);
  if (year == 0)
    return false;
  const std::optional<CouncilResolution> known = council_resolution(number->serial);
  if (known && known->year == year) {
    number->code = "S";
    return true;
  }
  std::optional<CitationNumber> whole = complete_assembly_number(*number);
  if (!whole || (year != 1945 + whole->session && year != 1946 + whole->session))
    return false;
  number = std::move(whole);
  return true;
}

// “resolutions 1514 (XV) and 1541”
bool CitationFinder::completes_by_list(std::optional<CitationNumber>& number) const {
  const bool may_be_year = number->serial >= 1946 && number->serial <= 2060;
  // “resolutions 1325 and 2250”
  if (!may_be_year && !pending_.empty() && pending_.back().number.style == NumberStyle::serial &&
      is_list_gap(pending_.back().number.end, number->text.begin) &&
      council_resolution(number->serial) && number->serial >= 200) {
    number->code = "S";
    return true;
  }
  if (may_be_year || pending_.empty() || pending_.back().number.style != NumberStyle::roman ||
      !is_list_gap(pending_.back().number.end, number->text.begin))
    return false;
  std::optional<CitationNumber> whole = complete_assembly_number(*number);
  if (whole)
    number = std::move(whole);
  return number->style == NumberStyle::roman;
}

// “its resolution 53/1990”: a figure too many, and no year.
bool CitationFinder::is_serial_too_large(const CitationNumber& number, const CitationHead& head,
                                         Span block) const {
  constexpr int first_session = 31;
  constexpr int last_session = 99;
  return number.serial >= first_session && number.serial <= last_session &&
         named_with(head, number.end, block) == std::vector<std::string>{"A"};
}

// True where nothing but “See” stands before the word of a footnote.
bool CitationFinder::heads_a_note(const CitationHead& head, Span block) const {
  const auto found =
      std::lower_bound(document_.blocks.begin(), document_.blocks.end(), block.begin,
                       [](const Block& one, std::size_t begin) { return one.text.begin < begin; });
  if (found == document_.blocks.end() || found->kind != BlockKind::footnote)
    return false;
  constexpr std::size_t room = 14;
  const std::size_t begin = std::max(block.begin, found->label.end);
  return begin <= head.word.begin && head.word.begin - begin <= room &&
         text_.substr(begin, head.word.begin - begin).find_first_of("0123456789,;") ==
             std::string_view::npos;
}

}  // namespace unlint
