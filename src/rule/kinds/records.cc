#include <algorithm>

#include "reference/official_records.h"
#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// Reports what is said of a supplement to the Official Records, or of a conference's report, and
/// disagrees with its symbol or sales number.
class RecordsRule : public Rule {
 public:
  explicit RecordsRule(std::vector<RecordsDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    for (const OfficialRecord& record : subject.references.official_records)
      for (const OfficialRecord::Deviated& deviated : record.deviations)
        if (std::count(deviations_.begin(), deviations_.end(), deviated.deviation) > 0)
          report(subject.document, record, deviated, findings);
  }

 private:
  // Both what is said and the symbol that says otherwise are told: either may be the wrong one.
  static void report(const Document& document, const OfficialRecord& record,
                     const OfficialRecord::Deviated& deviated, Findings& findings) {
    const Span whole{std::min(deviated.text.begin, record.symbol.begin),
                     std::max(deviated.text.end, record.symbol.end)};
    const std::string_view said = document.prose.slice(deviated.text);
    const Captures captures = {
        {"symbol", record.canonical},
        {"expected", deviated.replacement.empty() ? deviated.known : deviated.replacement},
        {"said", std::string(said)}};
    if (deviated.replacement.empty())
      return findings.add(whole, captures);
    std::string mended(document.prose.slice(whole));
    mended.replace(deviated.text.begin - whole.begin, deviated.text.size(), deviated.replacement);
    findings.add(whole, captures, mended);
  }

  std::vector<RecordsDeviation> deviations_;
};

}  // namespace

MadeRule make_records_rule(TomlTable& file) {
  return {std::make_unique<RecordsRule>(
              read_deviations(file, "records", RecordsDeviation::conference_session)),
          {"symbol", "expected", "said"}};
}

}  // namespace unlint
