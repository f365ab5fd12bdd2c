#include "cli/receipt.h"

#include "cli/build_facts.h"
#include "cli/files.h"
#include "cli/output_file.h"
#include "report/json_writer.h"
#include "text/digest.h"

namespace unlint {
namespace {

using Members = std::vector<std::pair<std::string_view, std::string>>;

std::string line(const Members& members) {
  JsonWriter json;
  json.begin_object();
  for (const auto& [name, value] : members)
    json.member(name, value);
  json.end_object();
  return json.text() + "\n";
}

/// A digest of the rules in force: shipped or a house's own, with the severities settings gave
/// them.
std::string rules_digest(const std::vector<RuleDescription>& rules) {
  std::string text;
  for (const RuleDescription& rule : rules)
    for (const std::string& part :
         {rule.id, std::string(name(rule.severity)), rule.message, rule.help, rule.authority})
      text += part + '\0';
  return sha256_hex(text);
}

}  // namespace

Receipt::Receipt(const Options& options, const std::vector<RuleDescription>& rules)
    : path_(options.receipt) {
  Members members = {{"receipt", "unlint"},
                     {"version", UNLINT_VERSION},
                     {"commit", commit()},
                     {"data", data_date()},
                     {"pack", pack_digest()},
                     {"rules", rules_digest(rules)},
                     {"rules_in_force", std::to_string(rules.size())}};
  if (!options.baseline.empty())
    members.emplace_back("baseline", sha256_hex(read_bytes(options.baseline)));
  if (!options.changed_since.empty())
    members.emplace_back("changed_since", options.changed_since);
  text_ = line(members);
}

std::string Receipt::lines_of(const FileReport& report, const std::string& digest) {
  Summary counts;
  count(report.diagnostics, counts);
  const SourceFile& source = *report.source;
  std::string out = line({{"file", source.path()},
                          {"sha256", digest},
                          {"errors", std::to_string(counts.errors)},
                          {"warnings", std::to_string(counts.warnings)},
                          {"notes", std::to_string(counts.notes)}});
  for (const SuppressedFinding& finding : report.suppressed) {
    if (finding.by == SuppressedFinding::By::baseline)
      continue;  // the digest of the baseline stands above
    const Position begin = source.position(finding.diagnostic.span.begin);
    out += line({{"suppressed", finding.diagnostic.rule},
                 {"file", source.path()},
                 {"line", std::to_string(begin.line)},
                 {"text", std::string(source.slice(finding.diagnostic.span))},
                 {"reason", finding.reason}});
  }
  return out;
}

void Receipt::write(const Summary& summary) const {
  OutputFile out(path_, OutputFile::Stream::standard_output);
  out.write(text_);
  out.write(line({{"files", std::to_string(summary.files)},
                  {"unread", std::to_string(summary.unread)},
                  {"errors", std::to_string(summary.errors)},
                  {"warnings", std::to_string(summary.warnings)},
                  {"notes", std::to_string(summary.notes)},
                  {"suppressed_findings", std::to_string(summary.suppressed)}}));
  out.flush();
}

}  // namespace unlint
