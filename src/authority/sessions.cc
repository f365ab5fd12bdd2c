#include "authority/sessions.h"

#include <array>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {
namespace {

std::array<std::string_view, 4> session_row(std::string_view body, std::string_view session) {
  const std::string key = std::string(body) + " " + std::string(session);
  static const std::string_view table =
      rows_below_header(embedded_file("rules/authority/sessions.tsv"));
  return fields_of_row<4>(line_with_key(table, key));
}

}  // namespace

std::optional<KnownSession> known_session(std::string_view body, std::string_view session) {
  const auto [key, opening, closing, source] = session_row(body, session);
  if (key.empty())
    return {};
  KnownSession known{std::string(opening), std::string(closing), fact_source(source.front())};
  const int number = number_in(session);
  if (body == "A" && known.closing.empty() && number > 0)
    known.closing = session_row(body, std::to_string(number + 1))[1];
  return known;
}

}  // namespace unlint
