#include <algorithm>

#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// Reports each of the deviations of a cited resolution or decision at its own place.
class CitationRule : public Rule {
 public:
  explicit CitationRule(std::vector<CitationDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    for (const Citation& citation : subject.references.citations)
      for (const Citation::Deviated& deviated : citation.deviations)
        if (std::count(deviations_.begin(), deviations_.end(), deviated.deviation) > 0)
          report(subject, citation, deviated, findings);
  }

 private:
  static void report(const Subject& subject, const Citation& citation,
                     const Citation::Deviated& deviated, Findings& findings) {
    const Captures captures = {
        {"number", citation.number},
        {"canonical", citation.canonical},
        {"word", std::string(subject.document.prose.slice(citation.word))},
        {"replacement", deviated.replacement.value_or("")},
        {"detail", deviated.detail},
        {"organ", citation.organ},
    };
    findings.add(deviated.text, captures, deviated.replacement);
  }

  std::vector<CitationDeviation> deviations_;
};

}  // namespace

MadeRule make_citation_rule(TomlTable& file) {
  return {std::make_unique<CitationRule>(
              read_deviations(file, "citation", CitationDeviation::two_organs)),
          {"number", "canonical", "word", "replacement", "detail", "organ"}};
}

}  // namespace unlint
