#pragma once

#include <string>
#include <vector>

#include "language/phrase.h"
#include "text/suggest.h"

namespace unlint {

class TomlTable;

/// A word and the number it means: the abbreviated day of the week, the century.
struct NumberedPhrase {
  std::string text;
  int number = 0;
};

/// A day of the week, 1 for Monday, in a form that may stand in a sentence.
struct WeekdayName {
  std::string text;
  int number = 0;
  Spelling lower;
};

/// A part of a year and its number: “first quarter”.
struct NamedPeriod {
  Phrase phrase;
  int number = 0;
};

/// What a language says of days of the week, periods and times of day: the table `[calendar]` of
/// its file.
struct CalendarWords {
  std::vector<WeekdayName> weekdays;                  // every form that may stand in a sentence
  std::vector<NumberedPhrase> weekday_abbreviations;  // Mon.
  std::vector<Phrase> before_month;                   // in, since: a month may follow
  std::vector<Phrase> deadline;                       // until: a day far ahead may follow
  std::vector<Phrase> past;   // held, adopted: the day that follows was, when the text is written
  std::vector<Phrase> ahead;  // be: before such a word, the day is yet to be
  std::vector<Phrase> locative;                 // Russian «в»: a month in its sixth case
  std::vector<Phrase> first_day;                // French “premier”, Spanish “primero de”
  std::vector<Phrase> after_date;               // words that follow a date, and no number
  std::vector<Phrase> year_from, year_between;  // Spanish “de 2019 a 2028”
  std::vector<Phrase> loose_from;               // French “de”, for “du”
  bool weekday_comma = false;                   // Wednesday, 22 September

  std::vector<std::string> events;       // session: what an ordinal numbers
  std::vector<std::string> conferences;  // Conference: what a name names
  std::vector<std::string> event_parts;  // resumed: an event of its own
  std::vector<std::string> adopted;      // in the heading of a resolution
  std::vector<std::string> plenary;      // in its closing line

  std::vector<Phrase> of_year;             // between a period and its year
  std::vector<NamedPeriod> quarters;       // first quarter
  std::vector<NamedPeriod> halves;         // first half
  std::vector<NamedPeriod> seasons;        // spring
  std::vector<NumberedPhrase> decades;     // nineties: 90
  std::vector<Phrase> decade_before;       // French “années” 1990
  std::vector<std::string> decade_after;   // Chinese 年代
  std::vector<std::string> century_words;  // century
  std::vector<NumberedPhrase> centuries;   // twenty-first century
  std::vector<Phrase> time_before;         // at, الساعة: a time of day follows
  std::vector<std::string> hour_words;     // heures, horas
  std::vector<std::string> minute_words;   // мин.
  std::string time_form, whole_hour_form;  // “{hour} h {minute}”, “{hour} heures”
};

/// Reads the table `[calendar]`.
CalendarWords read_calendar_words(TomlTable& table);

}  // namespace unlint
