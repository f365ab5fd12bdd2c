// Which spelling of a number is ours to judge, and what it was meant to be.
#include <algorithm>

#include "authority/calendar.h"
#include "authority/instruments.h"
#include "reference/citation_damage.h"
#include "reference/citation_finder.h"
#include "reference/citation_numbering.h"
#include "reference/reading.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

bool notes(const CitationNumber& number, Deviation wanted) {
  return std::any_of(number.deviations.begin(), number.deviations.end(),
                     [&](const Citation::Deviated& each) { return each.deviation == wanted; });
}

bool are(const std::vector<std::string>& codes, std::string_view code) {
  return codes.size() == 1 && codes.front() == code;
}

constexpr int huge_session = 131;
constexpr int last_serial_seen = 699;

// 20⁄15, 20//15, 20\15: nothing else is written so after its word.
bool is_stroke_at_heart(std::string_view written) {
  const bool stroke = written.find_first_of("/\\") != std::string_view::npos ||
                      written.find("∕") != std::string_view::npos ||
                      written.find("⁄") != std::string_view::npos ||
                      written.find("／") != std::string_view::npos;
  return stroke && written.find_first_of("-.:") == std::string_view::npos;
}

// 45-47 may be two pages.
bool is_range(const CitationNumber& number) {
  constexpr int few = 9;
  return notes(number, Deviation::wrong_joiner) && number.serial > number.session &&
         number.serial <= number.session + few;
}

// Of several bodies with one short name, some always number like this while they are young.
bool fits_one(const std::vector<std::string>& codes, const CitationNumber& number) {
  constexpr int young = 12;
  if (codes.size() > 1 && number.style == NumberStyle::session && number.session <= young)
    return false;
  return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
    return code.front() != '+' && numbering_fits(code, number);
  });
}

bool hold(const std::vector<std::string>& codes, std::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

// The bodies that the words about a number name: after it, before it, or as “its”.
std::vector<std::string> CitationFinder::named_with(const CitationHead& head, std::size_t end,
                                                    Span block) const {
  std::vector<std::string> codes = bodies_.following(end, block).codes;
  if (codes.empty())
    codes = head.codes;
  if (!codes.empty() || !head.own)
    return codes;
  // “the World Health Assembly, in its resolution 63.22”, “the Security Council in its resolution”
  const NamedBody speaker = bodies_.last_before(head.word.begin, block, 200);
  constexpr std::size_t nearby = 45;
  if (is_foreign(speaker.codes) ||
      (speaker.codes.size() == 1 && head.word.begin - speaker.text.end <= nearby))
    return speaker.codes;
  return identity_.body.empty() ? std::vector<std::string>() : std::vector{identity_.body};
}

// Other organizations write 64.27 and 6/2019: a spelling like theirs is ours only where the words
// or the tables say so.
bool CitationFinder::is_ours(const CitationNumber& number, const CitationHead& head,
                             Span block) const {
  if (number.deviations.empty())
    return true;
  const std::vector<std::string> named = named_with(head, number.end, block);
  const std::string_view written = text_.substr(number.text.begin, number.text.size());
  if (notes(number, Deviation::stroke_year) || notes(number, Deviation::malformed_year)) {
    const std::optional<CouncilResolution> known = council_resolution(number.serial);
    return (known && known->year == number.year && number.serial > 31 && !is_foreign(named) &&
            !are(named, "E")) ||
           are(named, "S");
  }
  if (notes(number, Deviation::wrong_joiner) && written.find('.') != std::string_view::npos)
    return hold(named, "A") || hold(named, "A/HRC") ||
           (!is_foreign(named) && is_assembly_with_dot(number));
  // “resolution No. 2013-3” is a territorial assembly's.
  if (notes(number, Deviation::wrong_joiner) && number.style == NumberStyle::year)
    return !is_foreign(named) && (fits_one(named, number) || fits_mentioned(number, block));
  if (language_.id == LanguageId::ar && notes(number, Deviation::wrong_joiner))
    return hold(named, "A") || fits_one(named, number);
  return true;
}

// The body named last before a number uses its form, and nothing speaks against it.
bool CitationFinder::fits_mentioned(const CitationNumber& number, Span block) const {
  constexpr std::size_t reach = 260;
  constexpr int young = 12;
  const std::vector<std::string> codes = bodies_.last_before(number.text.begin, block, reach).codes;
  // Fishery commissions write 13/07.
  if (!fits_one(codes, number) || notes(number, Deviation::leading_zero))
    return false;
  if (number.style == NumberStyle::year)
    return year_after(number) == number.year;
  return number.style == NumberStyle::session && number.session > young;
}

// 70.1: the year of its date is that of a body of ours, not of the World Health Assembly; or it is
// undated, in a document of the Assembly that does not speak of health.
bool CitationFinder::is_assembly_with_dot(const CitationNumber& number) const {
  constexpr int first_session = 31;
  constexpr int first_health_assembly = 1948;
  if (number.style != NumberStyle::session)
    return false;
  if (const int year = year_after(number))
    return year != first_health_assembly - 1 + number.session &&
           number.session >= first_session / 2 && any_session_in(number.session, year);
  if (number.session < first_session)
    return false;
  const auto speaks_of_health = [&](const OrganName& organ) {
    return organ.code == "+WHA" && text_.find(organ.phrase.pattern()) != std::string_view::npos;
  };
  return identity_.body == "A" && text_.find("WHA") == std::string_view::npos &&
         std::none_of(language_.organs.begin(), language_.organs.end(), speaks_of_health);
}

// True where a number that a reference word announces needs no mending to be a citation.
bool CitationFinder::is_written_right(const CitationNumber& number, const CitationHead& head,
                                      Span block) const {
  if (number.style == NumberStyle::serial)
    return false;
  // 1990/660: the Economic and Social Council never came so far in one year.
  if (number.style == NumberStyle::year) {
    const std::optional<CouncilResolution> known = council_resolution(number.serial);
    if (known && known->year == number.year && number.serial > 31)
      return false;
  }
  // 1514 (1960) gives the session's year, unless the Council is named.
  if (number.style == NumberStyle::council && number.year < 1977 &&
      !are(named_with(head, number.end, block), "S")) {
    const std::optional<CouncilResolution> known = council_resolution(number.serial);
    if (!known || known->year != number.year)
      return false;
  }
  return is_ours(number, head, block);
}

// “S 10/2”, “резолюцию60/251”: the standard reading sees a number that nothing announces.
void CitationFinder::mend_unannounced(std::optional<CitationNumber>& number,
                                      std::optional<CitationHead>& head, std::size_t figures,
                                      Span block) const {
  if (!number->special.empty() && !notes(*number, Deviation::wrong_joiner))
    return;
  std::optional<CitationNumber> meant = read_damaged_number(text_, figures, block, language_);
  const auto doubtful = [&] {
    return !meant->special.empty() || notes(*meant, Deviation::closed_up_word) ||
           (number->style == NumberStyle::year && notes(*meant, Deviation::malformed_year)) ||
           (notes(*number, Deviation::wrong_joiner) && number->session >= 31);
  };
  if (number->style == NumberStyle::serial || (meant && doubtful()))
    mend(number, head, std::move(meant), figures, block);
}

// A number that goes on with a list that a reference word announced, right after a comma or “and”.
bool CitationFinder::goes_on_with_list(std::size_t number, Span block) const {
  if (pending_.empty() || pending_.back().block.begin != block.begin)
    return false;
  const CitationHead& head = heads_[pending_.back().head];
  return !head.word.empty() && !is_foreign(head.codes) && number >= pending_.back().number.end &&
         follows_in_list(number, block);
}

bool CitationFinder::mends_list(const CitationNumber& number, Span block) const {
  if (!goes_on_with_list(number.text.begin, block))
    return false;
  const CitationHead& head = heads_[pending_.back().head];
  const std::size_t end = pending_.back().number.end;
  // “2272 (2016) of 11 March 2016 and 2378 [2017]”
  constexpr std::size_t room_for_a_date = 120;
  const std::string_view gap = text_.substr(end, number.text.begin - end);
  const bool dated = head.plural && gap.size() < room_for_a_date &&
                     gap.find(';') == std::string_view::npos &&
                     (number.style != NumberStyle::serial || number.code == "S");
  if (!dated && !is_list_gap(end, number.text.begin))
    return false;
  return number.style == NumberStyle::council || number.style == NumberStyle::roman ||
         number.style == NumberStyle::body_session || !number.special.empty() ||
         number.style == NumberStyle::serial ||
         (number.style == NumberStyle::session && number.session >= 31 && number.session <= 99 &&
          number.serial <= last_serial_seen && !is_range(number));
}

// Puts what was `meant` in place of a number that is written as no body writes it, or of a serial
// without its session or year; false where nothing is recognized.
bool CitationFinder::mend(std::optional<CitationNumber>& number, std::optional<CitationHead>& head,
                          std::optional<CitationNumber> meant, std::size_t figures,
                          Span block) const {
  if (meant) {
    std::optional<CitationHead> announced;
    if (notes(*meant, Deviation::closed_up_word)) {
      CitationHead word;
      if (reader_.word_ending(figures, block, word))
        announced = std::move(word);
    } else {
      announced = head_of(*meant, block);
    }
    if (announced && is_mended_ours(*meant, *announced, block)) {
      number = std::move(meant);
      head = std::move(announced);
      return true;
    }
    if (!announced && mends_list(*meant, block)) {
      number = std::move(meant);
      number->surprising = false;
      head.reset();
      return true;
    }
  }
  // “resolutions 2254 (2015) and 2258”, “1514 (XV) of 14 December 1960 and 3101 of 11 December
  // 1973”
  if (number && !head && number->style == NumberStyle::serial &&
      goes_on_with_list(number->text.begin, block)) {
    std::optional<CitationNumber> whole = number;
    if ((completes_by_date(whole) || is_cited_before(*number) || completes_by_list(whole)) &&
        mends_list(*whole, block)) {
      number = std::move(whole);
      number->surprising = false;
      return true;
    }
  }
  if (!number || !head)
    return false;
  if (notes(*number, Deviation::stroke_year) && is_serial_too_large(*number, *head, block)) {
    number->style = NumberStyle::session;
    number->session = std::exchange(number->serial, std::exchange(number->year, 0));
    number->number = std::to_string(number->session) + '/' + std::to_string(number->serial);
    number->deviations.clear();
    return true;
  }
  if (number->style != NumberStyle::serial)
    return is_ours(*number, *head, block);
  if (head->kind == ReferenceWord::Kind::resolution && completes_by_date(number) &&
      !is_foreign(named_with(*head, number->end, block)))
    return true;
  // A number alone is a resolution without its session or year, or nothing of ours.
  std::vector<std::string> named = named_with(*head, number->end, block);
  // 安全理事会第1325号决议: the name must stand right before the number.
  if (language_.id == LanguageId::zh) {
    constexpr std::size_t mark = 3;
    named = bodies_.ending(number->text.begin - mark, block).codes;
    return are(named, "S") && number->serial >= 100;
  }
  if (are(named, "S") || (named.empty() && identity_.body == "S"))
    return number->serial >= 100;
  // “resolution 2282 of the Council”: no other council of ours comes so far.
  constexpr int beyond_other_councils = 2200;
  if (hold(named, "S") && !is_foreign(named) && number->serial > beyond_other_councils &&
      head->kind == ReferenceWord::Kind::resolution && council_resolution(number->serial))
    return true;
  // “1 Resolution 1514.”: in a note, the Assembly's own stands without its name.
  constexpr int lowest_in_notes = 100;
  const char after = char_at(text_, number->end);
  if (named.empty() && identity_.body == "A" && number->serial >= lowest_in_notes &&
      (after == '.' || after == ',') && heads_a_note(*head, block))
    named = {"A"};
  if (named.empty() && (is_cited_before(*number) || speaks_of_council(*number, *head, block)))
    return true;
  if (!are(named, "A") || (number->serial >= 1980 && number->serial <= 2060) ||
      head->kind != ReferenceWord::Kind::resolution)
    return false;
  if (std::optional<CitationNumber> whole = complete_assembly_number(*number)) {
    number = std::move(whole);
    return true;
  }
  return false;
}

bool CitationFinder::is_mended_ours(const CitationNumber& number, const CitationHead& head,
                                    Span block) const {
  if (head.word.empty())
    return false;
  const std::vector<std::string> named = named_with(head, number.end, block);
  if (is_foreign(named))
    return false;
  if (!is_ours(number, head, block))
    return false;
  // The Convention on Biological Diversity numbered its decisions so, in thirteen meetings.
  if (notes(number, Deviation::closed_up_word))
    return true;
  if (number.style == NumberStyle::roman_session)
    return head.kind == ReferenceWord::Kind::decision && number.session <= 13;
  if (number.style == NumberStyle::year)
    return hold(named, "E") || fits_one(named, number) ||
           (named.empty() && fits_mentioned(number, block));
  if (number.style == NumberStyle::council || number.style == NumberStyle::roman ||
      number.style == NumberStyle::body_session || number.style == NumberStyle::roman_session ||
      !number.special.empty())
    return true;
  const std::string_view written = text_.substr(number.text.begin, number.text.size());
  if (notes(number, Deviation::wrong_joiner) && is_stroke_at_heart(written))
    return true;
  if (!named.empty())
    return hold(named, "A") || fits_one(named, number) ||
           (head.own && fits_one({identity_.body}, number)) ||
           (are(named, "A/HRC") && (number.session >= huge_session || number.serial > 999));
  if (fits_mentioned(number, block) || in_report_of_council(number.text.begin, block))
    return true;
  // Without a body's name: the Assembly's look is enough, or a slip of the key in its document.
  const bool slip =
      identity_.body == "A" && (number.session >= huge_session || number.serial > 999);
  return (number.session >= 31 && number.session <= 99 && number.serial <= last_serial_seen) ||
         slip;
}

}  // namespace unlint
