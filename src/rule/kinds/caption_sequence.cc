#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "reference/landmark.h"
#include "rule/findings.h"
#include "rule/kinds/list_sequence.h"

namespace unlint {
namespace {

/// "(continued)", "(suite)" … after a number: the same table again.
bool is_continued(const Document& document, const Landmark& caption) {
  const std::size_t block = block_at(document, caption.mark.begin);
  if (block >= document.blocks.size())
    return false;
  const std::string_view words =
      document.prose.slice({caption.mark.end, document.blocks[block].text.end});
  constexpr std::array<std::string_view, 5> again = {"cont", "suite", "(续", "продолж", "تابع"};
  return std::any_of(again.begin(), again.end(), [&](std::string_view word) {
    return words.find(word) != std::string_view::npos;
  });
}

/// Reports the number of a table, figure or annex that is left out or repeated.
class CaptionSequenceRule : public Rule {
 public:
  CaptionSequenceRule(LandmarkKind kind, std::vector<SequenceDeviation> wanted)
      : kind_(kind), wanted_(std::move(wanted)) {}

  void check(const Subject& subject, Findings& findings) const override {
    std::vector<Landmark> captions =
        subject.shared->of([&] { return find_landmarks(subject.document); });
    std::erase_if(captions, [&](const Landmark& each) {
      return each.kind != kind_ || each.number == 0 || is_continued(subject.document, each);
    });
    for (std::size_t i = 1; i < captions.size(); ++i)
      if (follows_wrongly(captions, i))
        report(captions, i, findings);
  }

 private:
  // The last figure counts: the 14 of table 22.14.
  static int count_of(const Landmark& caption) {
    return caption.letter > 0 ? caption.letter : caption.number;
  }

  static bool same_series(const Landmark& a, const Landmark& b) {
    return (a.letter > 0) == (b.letter > 0) && (a.letter == 0 || a.number == b.number);
  }

  // The one before counts on from its own predecessor, and so does the one after: an excerpt or a
  // list of tables does not.
  static bool follows_wrongly(const std::vector<Landmark>& captions, std::size_t index) {
    const Landmark& before = captions[index - 1];
    const Landmark& here = captions[index];
    if (!same_series(before, here) || count_of(here) == count_of(before) + 1 || count_of(here) == 1)
      return false;
    const bool counted =
        count_of(before) == 1 || (index > 1 && same_series(captions[index - 2], before) &&
                                  count_of(captions[index - 2]) + 1 == count_of(before));
    if (!counted)
      return false;
    const bool last = index + 1 == captions.size() || !same_series(here, captions[index + 1]);
    if (last)
      return count_of(before) > 1 &&
             (count_of(here) == count_of(before) || count_of(here) == count_of(before) + 2);
    const int next = count_of(captions[index + 1]);
    return next == count_of(before) + 2 ||
           (count_of(here) == count_of(before) + 2 && next == count_of(here) + 1);
  }

  void report(const std::vector<Landmark>& captions, std::size_t index, Findings& findings) const {
    const int number = count_of(captions[index]);
    const int previous = count_of(captions[index - 1]);
    if (!is_wanted(wanted_, number, previous))
      return;
    findings.add(captions[index].mark, {{"number", std::to_string(number)},
                                        {"expected", std::to_string(previous + 1)},
                                        {"previous", std::to_string(previous)}});
  }

  LandmarkKind kind_;
  std::vector<SequenceDeviation> wanted_;
};

}  // namespace

std::unique_ptr<Rule> make_caption_sequence(LandmarkKind kind,
                                            std::vector<SequenceDeviation> wanted) {
  return std::make_unique<CaptionSequenceRule>(kind, std::move(wanted));
}

}  // namespace unlint
