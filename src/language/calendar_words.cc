#include "language/calendar_words.h"

#include <string_view>
#include <utility>

#include "language/phrase_lists.h"
#include "text/toml_reader.h"
#include "text/utf8.h"

namespace unlint {
namespace {

// Entries in the order of their numbers, each with its alternatives between bars.
std::vector<NumberedPhrase> numbered_phrases(TomlTable& table, std::string_view key, int first) {
  std::vector<NumberedPhrase> found;
  for (const std::string& entry : table.strings(key)) {
    for (std::string& text : split(entry, '|'))
      found.push_back({std::move(text), first});
    ++first;
  }
  return found;
}

std::vector<NamedPeriod> periods(TomlTable& table, std::string_view key) {
  std::vector<NamedPeriod> found;
  for (const NumberedPhrase& each : numbered_phrases(table, key, 1))
    found.push_back({Phrase(each.text), each.number});
  return found;
}

// The longest comes first.
std::vector<NumberedPhrase> sorted_phrases(TomlTable& table, std::string_view key, int first) {
  std::vector<NumberedPhrase> found = numbered_phrases(table, key, first);
  longest_first(found, [](const NumberedPhrase& each) { return std::string_view(each.text); });
  return found;
}

std::vector<WeekdayName> weekday_names(TomlTable& table) {
  std::vector<WeekdayName> found;
  for (const NumberedPhrase& each : sorted_phrases(table, "weekday_forms", 1))
    found.push_back({each.text, each.number, Spelling(to_lower(each.text))});
  return found;
}

}  // namespace

CalendarWords read_calendar_words(TomlTable& table) {
  CalendarWords words;
  words.weekdays = weekday_names(table);
  words.weekday_abbreviations = numbered_phrases(table, "weekday_abbreviations", 1);
  words.before_month = phrases(table, "before_month");
  words.deadline = phrases(table, "deadline");
  words.past = phrases(table, "past");
  words.ahead = phrases(table, "ahead");
  words.locative = phrases(table, "locative");
  words.first_day = phrases(table, "first_day");
  words.after_date = phrases(table, "after_date");
  words.loose_from = phrases(table, "loose_from");
  words.year_from = phrases(table, "year_from");
  words.year_between = phrases(table, "year_between");
  words.weekday_comma = table.boolean("weekday_comma").value_or(false);
  words.events = table.strings("events");
  words.conferences = table.strings("conferences");
  words.event_parts = table.strings("event_parts");
  words.adopted = table.strings("adopted");
  words.plenary = table.strings("plenary");
  words.of_year = phrases(table, "of_year");
  words.quarters = periods(table, "quarters");
  words.halves = periods(table, "halves");
  words.seasons = periods(table, "seasons");
  words.decades = numbered_phrases(table, "decades", 2);
  words.decade_before = phrases(table, "decade_before");
  words.decade_after = table.strings("decade_after");
  words.century_words = table.strings("century_words");
  words.centuries = sorted_phrases(table, "centuries", 10);
  words.time_before = phrases(table, "time_before");
  words.hour_words = table.strings("hour_words");
  words.minute_words = table.strings("minute_words");
  words.time_form = table.string("time_form").value_or("");
  words.whole_hour_form = table.string("whole_hour_form").value_or("");
  return words;
}

}  // namespace unlint
