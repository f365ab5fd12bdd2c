#include <algorithm>

#include "reference/official_records.h"
#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// Reports what is said of a supplement to the Official Records and disagrees with its symbol.
class RecordsRule : public Rule {
 public:
  explicit RecordsRule(std::vector<RecordsDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    for (const OfficialRecord& record : subject.references.official_records)
      for (const OfficialRecord::Deviated& deviated : record.deviations)
        if (std::count(deviations_.begin(), deviations_.end(), deviated.deviation) > 0)
          report(record, deviated, findings);
  }

 private:
  static void report(const OfficialRecord& record, const OfficialRecord::Deviated& deviated,
                     Findings& findings) {
    const Captures captures = {{"symbol", record.canonical}, {"expected", deviated.replacement}};
    if (deviated.replacement.empty())
      findings.add(deviated.text, captures);
    else
      findings.add(deviated.text, captures, deviated.replacement);
  }

  std::vector<RecordsDeviation> deviations_;
};

}  // namespace

MadeRule make_records_rule(TomlTable& file) {
  return {
      std::make_unique<RecordsRule>(read_deviations(file, "records", RecordsDeviation::council)),
      {"symbol", "expected"}};
}

}  // namespace unlint
