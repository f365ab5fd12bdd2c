#include "language/calendar_words.h"

#include <algorithm>
#include <string_view>

#include "language/language.h"
#include "text/toml_reader.h"

namespace unlint {
namespace {

// Entries in the order of their numbers, each with its alternatives between bars.
std::vector<NumberedPhrase> numbered_phrases(TomlTable& table, std::string_view key, int first) {
  std::vector<NumberedPhrase> found;
  for (const std::string& entry : table.strings(key)) {
    for (std::size_t begin = 0; begin < entry.size();) {
      const std::size_t end = std::min(entry.find('|', begin), entry.size());
      found.push_back({entry.substr(begin, end - begin), first});
      begin = end + 1;
    }
    ++first;
  }
  return found;
}

// The longest comes first, so that none hides another.
std::vector<NumberedPhrase> longest_first(std::vector<NumberedPhrase> phrases) {
  std::stable_sort(phrases.begin(), phrases.end(),
                   [](const auto& a, const auto& b) { return a.text.size() > b.text.size(); });
  return phrases;
}

std::vector<Phrase> phrases_of(TomlTable& table, std::string_view key) {
  std::vector<Phrase> found;
  for (const std::string& text : table.strings(key))
    found.emplace_back(text);
  return found;
}

}  // namespace

CalendarWords read_calendar_words(TomlTable& table) {
  CalendarWords words;
  words.weekdays = longest_first(numbered_phrases(table, "weekday_forms", 1));
  words.weekday_abbreviations = numbered_phrases(table, "weekday_abbreviations", 1);
  words.before_month = phrases_of(table, "before_month");
  words.deadline = phrases_of(table, "deadline");
  words.past = phrases_of(table, "past");
  words.ahead = phrases_of(table, "ahead");
  words.locative = phrases_of(table, "locative");
  words.first_day = phrases_of(table, "first_day");
  words.after_date = phrases_of(table, "after_date");
  words.loose_from = phrases_of(table, "loose_from");
  words.year_from = phrases_of(table, "year_from");
  words.year_between = phrases_of(table, "year_between");
  words.weekday_comma = table.boolean("weekday_comma").value_or(false);
  words.events = table.strings("events");
  words.conferences = table.strings("conferences");
  words.event_parts = table.strings("event_parts");
  words.adopted = table.strings("adopted");
  words.plenary = table.strings("plenary");
  words.of_year = phrases_of(table, "of_year");
  words.quarters = numbered_phrases(table, "quarters", 1);
  words.halves = numbered_phrases(table, "halves", 1);
  words.seasons = numbered_phrases(table, "seasons", 1);
  words.decades = numbered_phrases(table, "decades", 2);
  words.decade_before = phrases_of(table, "decade_before");
  words.decade_after = table.strings("decade_after");
  words.century_words = table.strings("century_words");
  words.centuries = longest_first(numbered_phrases(table, "centuries", 10));
  words.time_before = phrases_of(table, "time_before");
  words.hour_words = table.strings("hour_words");
  words.minute_words = table.strings("minute_words");
  words.time_form = table.string("time_form").value_or("");
  words.whole_hour_form = table.string("whole_hour_form").value_or("");
  return words;
}

}  // namespace unlint
