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

  SoughtDeviations sought() const override {
    return unlint::sought(SoughtDeviations::Of::citations, deviations_);
  }

  void check(const Subject& subject, Findings& findings) const override {
    for (const Citation& citation : subject.references.citations)
      for (const Citation::Deviated& deviated : citation.deviations)
        if (std::count(deviations_.begin(), deviations_.end(), deviated.deviation) > 0 &&
            !is_replaced(subject, citation, deviated.deviation))
          report(subject, citation, deviated, findings);
  }

 private:
  /// True where a table of the user's, or a document, knows better than the shipped table of the
  /// Security Council: rules of kind `known` compare with it.
  static bool is_replaced(const Subject& subject, const Citation& citation,
                          CitationDeviation deviation) {
    if (subject.authority == nullptr || (deviation != CitationDeviation::unknown_number &&
                                         deviation != CitationDeviation::wrong_council_year &&
                                         deviation != CitationDeviation::wrong_council_date))
      return false;
    return !subject.authority->dates(citation.canonical).empty();
  }

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
