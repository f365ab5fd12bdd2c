#include "report/concordance.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "report/columns.h"
#include "report/csv.h"
#include "report/json_writer.h"
#include "report/source_line.h"

namespace unlint {
namespace {

using Cells = std::vector<std::vector<std::string>>;

bool is_everywhere(const ConcordanceRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const ConcordanceRow::Cell& cell) { return cell.count > 0; });
}

ConcordanceRow total(std::string kind, const std::vector<Version>& versions,
                     std::size_t Version::*counted) {
  ConcordanceRow row;
  row.kind = std::move(kind);
  for (const Version& version : versions)
    row.cells.push_back({version.*counted, {}});
  row.agrees = std::all_of(
      row.cells.begin(), row.cells.end(),
      [&](const ConcordanceRow::Cell& cell) { return cell.count == row.cells.front().count; });
  return row;
}

/// Languages where each version has one of its own, else paths.
std::vector<std::string> column_names(const std::vector<Version>& versions) {
  std::set<std::string> languages;
  for (const Version& version : versions)
    languages.insert(version.language);
  std::vector<std::string> names;
  for (const Version& version : versions)
    names.push_back(languages.size() == versions.size() ? version.language
                                                        : printable(version.path));
  return names;
}

/// Where a reference stands that not all versions hold: in the versions that are fewer.
std::string places(const ConcordanceRow& row, const std::vector<Version>& versions) {
  const auto holding = static_cast<std::size_t>(std::count_if(
      row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.count > 0; }));
  if (row.agrees || row.name.empty() || holding * 2 > versions.size())
    return {};
  std::string out;
  for (std::size_t i = 0; i < versions.size(); ++i)
    if (row.cells[i].count > 0)
      out += (out.empty() ? "" : ", ") + printable(versions[i].path) + ":" +
             std::to_string(row.cells[i].first.line) + ":" +
             std::to_string(row.cells[i].first.column);
  return out;
}

Cells cells_of(const std::vector<Version>& versions, const std::vector<ConcordanceRow>& rows) {
  Cells cells(1, {"kind", "reference"});
  for (std::string& column : column_names(versions))
    cells.front().push_back(std::move(column));
  for (const ConcordanceRow& row : rows) {
    std::vector<std::string> line = {row.kind, printable(row.name)};
    for (const ConcordanceRow::Cell& cell : row.cells)
      line.push_back(cell.count == 0 ? "-" : std::to_string(cell.count));
    line.push_back(places(row, versions));
    cells.push_back(std::move(line));
  }
  return cells;
}

void write_row(JsonWriter& json, const std::vector<Version>& versions, const ConcordanceRow& row) {
  json.begin_object();
  json.member("kind", row.kind);
  json.key("canonical");
  json.string_or_null(row.name);
  json.key("agrees");
  json.boolean(row.agrees);
  json.key("versions");
  json.begin_array();
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const ConcordanceRow::Cell& cell = row.cells[i];
    json.begin_object();
    json.member("path", versions[i].path);
    json.member("language", versions[i].language);
    json.member("count", cell.count);
    for (const auto& [key, value] :
         {std::pair("line", cell.first.line), std::pair("column", cell.first.column)}) {
      json.key(key);
      if (row.name.empty() || cell.count == 0)
        json.null();
      else
        json.number(value);
    }
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.raw('\n');
}

}  // namespace

std::vector<ConcordanceRow> concordance(const std::vector<Version>& versions) {
  std::vector<ConcordanceRow> rows;
  std::map<std::pair<std::string, std::string>, std::size_t> known;
  for (std::size_t i = 0; i < versions.size(); ++i)
    for (const VersionReference& reference : versions[i].references) {
      const auto [entry, is_new] = known.try_emplace({reference.kind, reference.key}, rows.size());
      if (is_new)
        rows.push_back({reference.kind, reference.name,
                        std::vector<ConcordanceRow::Cell>(versions.size()), true});
      ConcordanceRow::Cell& cell = rows[entry->second].cells[i];
      if (cell.count++ == 0)
        cell.first = reference.at;
    }
  for (ConcordanceRow& row : rows)
    row.agrees = is_everywhere(row) || row.name.find("/Corr.") != std::string::npos;
  rows.push_back(total("paragraphs", versions, &Version::paragraphs));
  rows.push_back(total("footnotes", versions, &Version::footnotes));
  return rows;
}

const std::vector<std::string>& concordance_formats() {
  static const std::vector<std::string> names = {"table", "jsonl", "csv"};
  return names;
}

std::string concordance_report(std::string_view format, const std::vector<Version>& versions,
                               const std::vector<ConcordanceRow>& rows, bool all) {
  std::vector<ConcordanceRow> shown;
  for (const ConcordanceRow& row : rows)
    if (all || !row.agrees)
      shown.push_back(row);
  if (format == "jsonl") {
    JsonWriter json;
    for (const ConcordanceRow& row : shown)
      write_row(json, versions, row);
    return json.take();
  }
  const Cells cells = cells_of(versions, shown);
  if (format == "table")
    return shown.empty() ? std::string() : in_columns(cells);
  std::string out;
  for (const std::vector<std::string>& line : cells)
    out +=
        csv_line({line.begin(), line.begin() + static_cast<std::ptrdiff_t>(2 + versions.size())});
  return out;
}

}  // namespace unlint
