#include "authority/fact_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "authority/table.h"

namespace unlint {
namespace {

using Fields = std::vector<std::string>;

constexpr std::array<std::string_view, 11> known_columns = {
    "symbol",   "body",   "number", "kind",    "date",      "title",
    "language", "issued", "path",   "session", "paragraphs"};

bool holds(const Fields& fields, std::string_view name) {
  return std::find(fields.begin(), fields.end(), name) != fields.end();
}

bool is_header(const Fields& fields) {
  const bool names_rows =
      holds(fields, "symbol") || (holds(fields, "body") && holds(fields, "number"));
  const auto known = std::count_if(fields.begin(), fields.end(), [](const std::string& field) {
    return std::find(known_columns.begin(), known_columns.end(), field) != known_columns.end();
  });
  return names_rows && known >= 2;
}

std::string without_edges(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \r");
  if (begin == std::string_view::npos)
    return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \r") - begin + 1));
}

/// The fields of a line: between tabs where it holds one, else between commas, where quotation
/// marks may hold a comma and, doubled, themselves.
Fields fields_of(std::string_view line) {
  Fields fields(1);
  const bool tabs = line.find('\t') != std::string_view::npos;
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (!tabs && c == '"' && quoted && at + 1 < line.size() && line[at + 1] == '"')
      fields.back() += line[++at];
    else if (!tabs && c == '"')
      quoted = !quoted;
    else if (!quoted && c == (tabs ? '\t' : ','))
      fields.emplace_back();
    else
      fields.back() += c;
  }
  for (std::string& field : fields)
    field = without_edges(field);
  return fields;
}

std::string field(const Fields& header, const Fields& row, std::string_view name) {
  for (std::size_t i = 0; i < header.size() && i < row.size(); ++i)
    if (header[i] == name)
      return row[i];
  return {};
}

std::string key_of(const Fields& header, const Fields& row) {
  if (const std::string symbol = field(header, row, "symbol"); !symbol.empty())
    return fact_key(symbol);
  const std::string kind = field(header, row, "kind");
  const std::string body = field(header, row, "body");
  const std::string number = field(header, row, "number");
  if (body.empty() || number.empty())
    return {};
  return fact_key(body, kind.empty() ? "resolution" : kind, number);
}

/// "2006", "2006-03" or "2006-03-15".
bool is_date(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00";
  if (text.size() != 4 && text.size() != 7 && text.size() != 10)
    return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((shape[i] == '-') != (text[i] == '-') ||
        (shape[i] == '0' && (text[i] < '0' || text[i] > '9')))
      return false;
  return true;
}

/// The keys of "A/RES/74/250 A-C": the whole, and each of its parts.
std::vector<std::string> keys_of_parts(const std::string& key) {
  std::vector<std::string> keys = {key};
  const std::size_t space = key.find_last_of(' ');
  if (space == std::string::npos || key.size() != space + 4 || key[space + 2] != '-')
    return keys;
  keys = {key.substr(0, space)};
  for (char letter = key[space + 1]; letter <= key[space + 3]; ++letter)
    keys.push_back(key.substr(0, space + 1) + letter);
  return keys;
}

}  // namespace

FactTable::FactTable(std::string text, std::string source)
    : text_(std::move(text)), source_(std::move(source)) {
  read_lines();
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.key < b.key; });
  entries_.shrink_to_fit();
}

void FactTable::read_lines() {
  std::size_t number = 0;
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  std::size_t begin = text_.compare(0, mark.size(), mark) == 0 ? mark.size() : 0;
  while (begin < text_.size()) {
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    ++number;
    const std::string_view line = std::string_view(text_).substr(begin, end - begin);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos && line.front() != '#')
      read_row(line, number);
    begin = end + 1;
  }
  if (headers_.empty() && trouble_.empty())
    trouble_.push_back({1, "there is no header"});
}

void FactTable::read_row(std::string_view line, std::size_t number) {
  const Fields row = fields_of(line);
  if (is_header(row)) {
    if (headers_.empty() || headers_.back() != row)
      headers_.push_back(row);
    return;
  }
  if (headers_.empty()) {
    if (trouble_.empty())
      trouble_.push_back(
          {number,
           "the first line must name the columns: “body”, “number”, “date”, “title”, or “symbol”"});
    return;
  }
  const Fields& header = headers_.back();
  const std::string key = key_of(header, row);
  const std::string date = field(header, row, "date");
  if (key.empty())
    trouble_.push_back({number, "the row names neither a symbol nor a body and a number"});
  else if (!date.empty() && !is_date(date))
    trouble_.push_back({number, "“" + date + "” is no date: write it as 2014-06-12"});
  else
    for (std::string& each : keys_of_parts(key))
      entries_.push_back({std::move(each), static_cast<std::size_t>(line.data() - text_.data()),
                          headers_.size() - 1});
}

Fact FactTable::read(const Entry& entry) const {
  const std::size_t end = std::min(text_.find('\n', entry.begin), text_.size());
  const Fields row = fields_of(std::string_view(text_).substr(entry.begin, end - entry.begin));
  const Fields& header = headers_[entry.columns];
  Fact fact;
  fact.symbol = entry.key;
  fact.date = field(header, row, "date");
  // The title over several parts is not that of each.
  if (const std::string whole = key_of(header, row); keys_of_parts(whole).size() == 1)
    fact.title = field(header, row, "title");
  fact.language = field(header, row, "language");
  fact.issued = field(header, row, "issued");
  fact.path = field(header, row, "path");
  fact.paragraphs = number_in(field(header, row, "paragraphs"));
  fact.origin = fact.path.empty() ? Fact::Origin::table : Fact::Origin::document;
  fact.source = source_;
  return fact;
}

std::vector<Fact> FactTable::of(std::string_view key) const {
  std::vector<Fact> facts;
  auto entry =
      std::lower_bound(entries_.begin(), entries_.end(), key,
                       [](const Entry& one, std::string_view wanted) { return one.key < wanted; });
  for (; entry != entries_.end() && entry->key == key; ++entry)
    facts.push_back(read(*entry));
  return facts;
}

const HeldNumbers* FactTable::numbers_of(std::string_view series) const {
  std::call_once(counted_, [this] {
    for (const Entry& entry : entries_)
      if (const Serial serial = serial_of(entry.key);
          !serial.series.empty() && holds(headers_[entry.columns], "path"))
        numbers_[std::string(serial.series)].numbers.push_back(serial.number);
    for (auto& [name, held] : numbers_) {
      std::sort(held.numbers.begin(), held.numbers.end());
      held.numbers.erase(std::unique(held.numbers.begin(), held.numbers.end()), held.numbers.end());
    }
  });
  const auto found = numbers_.find(series);
  return found == numbers_.end() ? nullptr : &found->second;
}

}  // namespace unlint
