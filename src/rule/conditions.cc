#include "rule/conditions.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace unlint {
namespace {

bool begins_with_part(std::string_view text, std::string_view part) {
  return text.starts_with(part) && (text.size() == part.size() || text[part.size()] == '/');
}

Day read_day(TomlTable& table, std::string_view key) {
  const std::optional<std::string> date = table.date(key);
  if (!date)
    return {};
  int year = 0, month = 0, day = 0;
  const auto number = [&](std::size_t begin, std::size_t size, int& out) {
    return date->size() == 10 &&
           std::from_chars(date->data() + begin, date->data() + begin + size, out).ec ==
               std::errc();
  };
  if (number(0, 4, year) && number(5, 2, month) && number(8, 2, day))
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(day)};
  table.report(table.place(key), "“" + *date + "” is no date", "write it as 2014-06-12");
  return {};
}

int read_session(TomlTable& table, std::string_view key) {
  const std::int64_t session = table.integer(key).value_or(0);
  if (!table.has(key) || (session >= 1 && session <= 9999))
    return static_cast<int>(session);
  table.report(table.place(key), "a session is a number from 1");
  return 0;
}

}  // namespace

bool Conditions::met_by(const Identity& identity) const {
  const auto none = [](const std::vector<std::string>& all, const auto& holds) {
    return !all.empty() && std::none_of(all.begin(), all.end(), holds);
  };
  if (none(bodies, [&](const std::string& body) { return begins_with_part(identity.body, body); }))
    return false;
  if (none(series, [&](const std::string& begin) { return identity.symbol.starts_with(begin); }))
    return false;
  if ((first_session > 0 && identity.session < first_session) ||
      (last_session > 0 && (identity.session == 0 || identity.session > last_session)))
    return false;
  const auto value = [](Day day) { return day.year * 10000 + day.month * 100 + day.day; };
  if (from.year != 0 && value(identity.date) < value(from))
    return false;
  return before.year == 0 || (identity.date.year != 0 && value(identity.date) < value(before));
}

Conditions read_conditions(TomlTable& file) {
  Conditions conditions;
  std::optional<TomlTable> table = file.table("when");
  if (!table)
    return conditions;
  conditions.bodies = table->strings("body");
  conditions.series = table->strings("series");
  conditions.first_session = read_session(*table, "first-session");
  conditions.last_session = read_session(*table, "last-session");
  conditions.from = read_day(*table, "from");
  conditions.before = read_day(*table, "before");
  return conditions;
}

}  // namespace unlint
