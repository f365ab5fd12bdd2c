#include "reference/citation_judge.h"

#include <algorithm>
#include <chrono>
#include <string_view>

#include "authority/calendar.h"
#include "authority/instruments.h"
#include "authority/numbering.h"
#include "reference/citation_numbering.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

using Basis = Citation::Basis;

int as_number(Day day) { return day.year * 10000 + day.month * 100 + day.day; }

enum class DateVerdict { silent, agrees, contradicts };

DateVerdict date_verdict(std::string_view organ, const CitationNumber& number, Day date) {
  const std::optional<DayRange> days = possible_days(organ, number);
  // Only one body numbers like the Security Council: its date has no say in whose it is.
  if (!date.year || !days || number.style == NumberStyle::council)
    return DateVerdict::silent;
  return days->contains(as_number(date)) ? DateVerdict::agrees : DateVerdict::contradicts;
}

std::chrono::sys_days chronological(Day day) {
  return std::chrono::year(day.year) / std::chrono::month(day.month) / std::chrono::day(day.day);
}

// Votes in writing were announced on the day in the table, and closed then or the day before.
bool is_day_before(Day date, std::string_view known) {
  const auto part = [&](std::size_t at, std::size_t length) {
    return number(known.substr(at, length));
  };
  const Day other{static_cast<std::int16_t>(part(0, 4)), static_cast<std::uint8_t>(part(5, 2)),
                  static_cast<std::uint8_t>(part(8, 2))};
  return exists(date) && exists(other) &&
         chronological(other) - chronological(date) == std::chrono::days(1);
}

void choose(Citation& citation, std::string_view organ, Basis basis) {
  citation.organ = organ;
  citation.basis = basis;
  citation.canonical = canonical_citation(citation);
}

// What the form alone says.
void add_by_form(const CitationNumber& number, std::vector<OrganQuestion::Candidate>& candidates) {
  const auto add = [&](std::string_view organ) { candidates.push_back({organ, Basis::form}); };
  switch (number.style) {
    case NumberStyle::council:
      return add("S");
    case NumberStyle::roman:
      add("A");
      return add("E");
    case NumberStyle::body_session:
      return add(body_of_code(number.code));
    case NumberStyle::roman_session:
      return add(number.code == "BS-"sv   ? "CBD/CP/MOP"
                 : number.code == "SS."sv ? "UNEP/GC"
                                          : "CBD/COP");
    case NumberStyle::year:
      add("E");
      return add("E/CN.4");
    case NumberStyle::session:
      if (!number.special.empty() || number.session >= 31)
        add("A");
      return add("A/HRC");
    case NumberStyle::serial:
      if (number.code == "S"sv)
        add("S");
      return;
    case NumberStyle::symbol:
      return;
  }
}

// No body that numbers so met then: the date is wrong, and the likeliest body is meant.
void settle_in_spite_of_date(Citation& citation, const CitationNumber& number,
                             const std::vector<OrganQuestion::Candidate>& candidates) {
  const auto fits = [&](const OrganQuestion::Candidate& candidate) {
    return numbering_fits(candidate.organ, number);
  };
  const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
  if (found != candidates.end() && found->organ.front() != '+')
    choose(citation, found->organ, found->basis);
}

}  // namespace

void settle_named(OrganQuestion& question, const std::string& organ) {
  // “General Assembly resolution 3600 (XXXIV)”, though the Economic and Social Council met so often
  const bool assembly = organ == "A"sv && question.number->style == NumberStyle::roman;
  if (assembly || numbering_fits(organ, *question.number) || scheme(organ) == Scheme::unknown)
    choose(*question.citation, organ, Basis::words);
}

namespace {

// Takes a candidate that leaves no doubt; true where it does. `first` is the likeliest of those
// that the numbering alone speaks for.
bool takes(OrganQuestion& question, const OrganQuestion::Candidate& candidate,
           const OrganQuestion::Candidate*& first) {
  const CitationNumber& number = *question.number;
  const bool said = candidate.basis == Basis::pronoun && candidate.organ == "A"sv &&
                    number.style == NumberStyle::roman;
  if (!said && !numbering_fits(candidate.organ, number))
    return false;
  const DateVerdict verdict = date_verdict(candidate.organ, number, question.date);
  // A low session number without a date says nothing of the Human Rights Council.
  const bool guess = candidate.organ == "A/HRC"sv && candidate.basis == Basis::form;
  if (verdict == DateVerdict::agrees || (!first && verdict == DateVerdict::silent && !guess)) {
    choose(*question.citation, candidate.organ, candidate.basis);
    return true;
  }
  // Against its date, only a body that the words or the masthead name.
  const bool weak = candidate.basis == Basis::context || candidate.basis == Basis::form ||
                    (candidate.basis == Basis::pronoun && !question.own) ||
                    (question.choices.size() > 1 && question.date.day &&
                     fits_some_body(number, as_number(question.date)));
  if (!first && !guess && !(weak && verdict == DateVerdict::contradicts))
    first = &candidate;
  return false;
}

// A short name narrows the choice.
bool is_among_choices(const OrganQuestion& question, const OrganQuestion::Candidate& candidate) {
  return question.choices.empty() || std::find(question.choices.begin(), question.choices.end(),
                                               candidate.organ) != question.choices.end();
}

}  // namespace

bool settle_at_once(OrganQuestion& question) {
  const OrganQuestion::Candidate* first = nullptr;
  return std::any_of(question.candidates.begin(), question.candidates.end(),
                     [&](const OrganQuestion::Candidate& candidate) {
                       return is_among_choices(question, candidate) &&
                              takes(question, candidate, first);
                     });
}

void settle(OrganQuestion& question) {
  Citation& citation = *question.citation;
  const CitationNumber& number = *question.number;
  std::vector<OrganQuestion::Candidate>& candidates = question.candidates;
  std::erase_if(candidates, [&](const OrganQuestion::Candidate& candidate) {
    return !is_among_choices(question, candidate);
  });
  for (const std::string& choice : question.choices)
    candidates.push_back({choice, Basis::words});
  add_by_form(number, candidates);
  // The first whose numbering fits, unless its date speaks for another.
  const OrganQuestion::Candidate* first = nullptr;
  for (const OrganQuestion::Candidate& candidate : candidates)
    if (takes(question, candidate, first))
      return;
  if (first)
    choose(citation, first->organ, first->basis);
  else if (question.date.day && contradicts_every_body(number, as_number(question.date)))
    settle_in_spite_of_date(citation, number, candidates);
}

void judge_citation(Citation& citation, const CitationNumber& number, const References& references,
                    LanguageId language) {
  const bool chinese = language == LanguageId::zh;
  const auto note = [&](CitationDeviation deviation, std::string replacement, std::string detail) {
    citation.deviations.push_back(
        {deviation, citation.text,
         replacement.empty() ? std::optional<std::string>() : std::move(replacement),
         std::move(detail)});
  };
  Day date;
  if (citation.date && references.dates[*citation.date].days.size() == 1)
    date = references.dates[*citation.date].days.front();
  const bool strong = citation.basis == Basis::words || citation.basis == Basis::pronoun ||
                      citation.basis == Basis::masthead;
  if (citation.organ == "S"sv && citation.style == NumberStyle::serial) {
    if (const auto known = council_resolution(citation.serial)) {
      citation.canonical =
          "S/RES/" + std::to_string(citation.serial) + "(" + std::to_string(known->year) + ")";
      note(CitationDeviation::missing_year,
           std::to_string(citation.serial) + (chinese ? "(" : " (") + std::to_string(known->year) +
               ")",
           std::to_string(known->year));
    }
    return;
  }
  if (citation.organ == "S"sv && citation.style == NumberStyle::council) {
    // Decisions of the Council have no numbers: another council's.
    if (citation.kind == Citation::Kind::decision)
      return;
    const auto known = council_resolution(citation.serial);
    if (!known) {
      note(CitationDeviation::unknown_number, {}, std::to_string(last_council_resolution()));
      return;
    }
    if (known->year != citation.year) {
      note(CitationDeviation::wrong_council_year,
           std::to_string(citation.serial) + (chinese ? "(" : " (") + std::to_string(known->year) +
               ")",
           std::to_string(known->year));
    } else if (date.year && date.month && date.day && !known->adopted.empty()) {
      const std::string written = iso(date);
      if (written != known->adopted && written != known->also &&
          !(known->in_writing && is_day_before(date, known->adopted)))
        // Number and year agree: it is the date that is wrong.
        citation.deviations.push_back({CitationDeviation::wrong_council_date,
                                       references.dates[*citation.date].text,
                                       {},
                                       std::string(known->adopted)});
    }
    return;
  }
  if (citation.organ == "A"sv && citation.style == NumberStyle::roman) {
    const bool special = citation.number.find("S-") != std::string::npos;
    if (!special && (citation.session > 30 || citation.session == 0)) {
      note(CitationDeviation::impossible_roman, {}, {});
      return;
    }
    if (!special && citation.session > 0 &&
        !serial_fits_assembly_session(citation.serial, citation.session)) {
      const int right = assembly_session_of_serial(citation.serial);
      // Other assemblies number so too: only a number known from another session is surely wrong.
      constexpr int last_serial = 3541;
      if (citation.serial > last_serial) {
        note(CitationDeviation::impossible_serial, {}, {});
        return;
      }
      if (!right && citation.basis != Basis::words)
        return;
      std::string replacement;
      if (right) {
        replacement = citation.number;
        replacement.resize(replacement.find('(') + 1);
        replacement += roman_numeral(right) + ")";
      }
      note(CitationDeviation::wrong_roman, replacement, right ? roman_numeral(right) : "");
    }
    return;
  }
  if (!strong && citation.basis != Basis::form && citation.basis != Basis::context)
    return;
  if (!date.year || !date.month || !date.day)
    return;
  // What only the form or the neighbours tell is enough for the Assembly alone.
  const bool sure = citation.basis == Basis::words || (strong && citation.organ == "E"sv) ||
                    (citation.organ == "A"sv && citation.session >= 31) ||
                    (strong && !fits_some_body(number, as_number(date)));
  const Numbering* row = numbering_of(citation.organ, "session", citation.session);
  // “resolution 75/4 of 31 May 2019” may be another body's, where the masthead alone says whose.
  const bool other = citation.organ == "A"sv && citation.basis != Basis::words &&
                     citation.basis != Basis::pronoun && citation.style == NumberStyle::session &&
                     number.special.empty() && any_session_holds(citation.session, as_number(date));
  const bool hearsay = citation.style == NumberStyle::session && row && !row->known;
  if (sure && !hearsay && !other) {
    if (const auto days = possible_days(citation.organ, number);
        days && !days->contains(as_number(date)))
      citation.deviations.push_back({CitationDeviation::date_outside_session,
                                     references.dates[*citation.date].text,
                                     {},
                                     describe(*days)});
  }
}

}  // namespace unlint
