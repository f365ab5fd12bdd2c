#include "rule/read_header.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rule/kinds.h"

namespace unlint {
namespace {

template <typename Values, typename Name>
std::vector<std::string> names_of(const Values& values, const Name& name_of) {
  std::vector<std::string> all;
  for (const auto& value : values)
    all.emplace_back(name_of(value));
  return all;
}

std::string read_kind(TomlTable& file) {
  static const std::vector<std::string> names =
      names_of(kinds(), [](const Kind& kind) { return kind.name; });
  file.must_hold("kind");
  if (!file.has("kind"))
    file.report(file.place(), "“kind” is missing");
  const std::optional<std::size_t> index = file.choice("kind", names);
  return index ? names[*index] : "";
}

Severity read_severity(TomlTable& file) {
  constexpr std::array severities = {Severity::note, Severity::warning, Severity::error};
  static const std::vector<std::string> names =
      names_of(severities, [](Severity severity) { return name(severity); });
  file.must_hold("severity");
  if (!file.has("severity"))
    file.report(file.place(), "“severity” is missing");
  return severities[file.choice("severity", names).value_or(0)];
}

std::vector<LanguageId> read_languages(TomlTable& file) {
  static const std::vector<std::string> codes = names_of(all_languages, code);
  std::vector<LanguageId> languages;
  for (const std::size_t index : file.choices("languages", codes))
    languages.push_back(all_languages[index]);
  return languages;
}

void read_scope(TomlTable& file, RuleHeader& header) {
  static const std::vector<std::string> names = {"masthead", "heading",   "paragraph", "footnote",
                                                 "table",    "quotation", "title"};
  constexpr std::array kinds = {BlockKind::masthead, BlockKind::heading,    BlockKind::paragraph,
                                BlockKind::footnote, BlockKind::table_cell, BlockKind::quotation};
  for (const std::size_t index : file.choices("scope", names))
    if (index < kinds.size())
      header.scope.push_back(kinds[index]);
    else
      header.scope_title = true;
}

}  // namespace

RuleHeader read_header(TomlTable& file, std::string id, std::string origin) {
  RuleHeader header;
  header.id = std::move(id);
  header.origin = std::move(origin);
  header.kind = read_kind(file);
  header.severity = read_severity(file);
  header.message = file.required_string("message");
  header.help = file.string("help").value_or("");
  header.authority = file.string("authority").value_or("");
  header.languages = read_languages(file);
  header.needs_typography = file.boolean("typography").value_or(false);
  const std::size_t fix = file.choice("fix", {"safe", "unsafe", "none"}).value_or(0);
  header.safe_fix = fix == 0;
  header.offers_fix = fix != 2;
  header.copies_once = file.choice("copies", {"each", "once"}).value_or(0) == 1;
  header.skip = block_kinds(file, "skip");
  header.skip.push_back(BlockKind::code);
  read_scope(file, header);
  header.when = read_conditions(file);
  const bool quotations =
      file.boolean("quotations").value_or(false) ||
      std::count(header.scope.begin(), header.scope.end(), BlockKind::quotation) > 0;
  if (!quotations)
    header.skip.push_back(BlockKind::quotation);
  return header;
}

}  // namespace unlint
