#include <algorithm>
#include <iterator>
#include <string>

#include "authority/treaties.h"
#include "reference/treaty_series.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

/// Reports volumes and numbers of the Treaty Series that do not belong together.
class TreatyRule : public Rule {
 public:
  const Regex* trigger() const override { return &treaty_trigger(); }

  void check(const Subject& subject, Findings& findings) const override {
    for (const TreatyReference& reference :
         find_treaty_references(subject.document, subject.blocks)) {
      const std::vector<int>& known = treaty_volumes(reference.number);
      if (known.empty()) {
        if (const std::optional<int> near = near_treaty(reference.number, reference.volumes))
          report(reference.text, reference, "No. " + std::to_string(*near), findings);
        continue;
      }
      // Protocols and amendments stand in volumes of their own: one known volume will do, but among
      // known ones a single other is a slip.
      // The text in another language may fill the volumes after the English one.
      const int next = subject.document.language == LanguageId::en ? 0 : 2;
      const auto is_known = [&](int volume) {
        return std::any_of(known.begin(), known.end(), [&](int published) {
          return published <= volume && volume <= published + next;
        });
      };
      const auto right =
          std::count_if(reference.volumes.begin(), reference.volumes.end(), is_known);
      const bool one_wrong = right > 1 && right + 1 == std::ssize(reference.volumes);
      if (right > 0 && !one_wrong)
        continue;
      std::string expected;
      for (const int volume : known)
        expected += (expected.empty() ? "vol. " : ", ") + std::to_string(volume);
      report(reference.text, reference, expected, findings);
    }
  }

 private:
  static void report(Span where, const TreatyReference& reference, const std::string& expected,
                     Findings& findings) {
    findings.add(where, {{"number", std::to_string(reference.number)}, {"expected", expected}});
  }
};

}  // namespace

MadeRule make_treaty_rule(TomlTable&) {
  return {std::make_unique<TreatyRule>(), {"number", "expected"}};
}

}  // namespace unlint
