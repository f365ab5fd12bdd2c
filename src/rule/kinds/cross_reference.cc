#include "reference/cross_reference.h"

#include <algorithm>
#include <map>

#include "document/numbering.h"
#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// What may be wrong with "paragraph 40 above".
enum class CrossReferenceDeviation : unsigned char {
  dangling,    // no paragraph bears the number
  wrong_side,  // the paragraph stands on the other side
};

std::string_view name(CrossReferenceDeviation deviation) {
  return deviation == CrossReferenceDeviation::dangling ? "dangling" : "wrong-side";
}

/// The numbers of a document's paragraphs, and where the first and the last of each stand.
class Paragraphs {
 public:
  explicit Paragraphs(const Document& document) {
    for (const NumberedBlock& each : numbered_blocks(document, Numbered::paragraphs)) {
      const auto [found, added] =
          places_.try_emplace(each.number, Span{each.figures.begin, each.figures.begin});
      if (!added)
        found->second.end = each.figures.begin;
    }
  }

  /// Fewer than three numbers may be anything; a number missing among others may have been missed.
  bool can_judge(int number) const {
    if (places_.size() < 3)
      return false;
    const int highest = places_.rbegin()->first;
    return number > highest || static_cast<std::size_t>(highest) == places_.size();
  }

  bool bears(int number) const { return places_.count(number) > 0; }

  bool stands(CrossReference::Side side, std::size_t place, int number) const {
    const auto found = places_.find(number);
    if (found == places_.end())
      return false;
    return side == CrossReference::Side::above ? found->second.begin < place
                                               : found->second.end >= place;
  }

 private:
  std::map<int, Span> places_;  // from the first to the last label of the number
};

/// Reports pointers to paragraphs of the same document that are not where they are said to be.
class CrossReferenceRule : public Rule {
 public:
  explicit CrossReferenceRule(std::vector<CrossReferenceDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  const Regex* trigger() const override { return &cross_reference_trigger(); }

  void check(const Subject& subject, Findings& findings) const override {
    const std::vector<CrossReference>& references =
        subject.shared->of([&] { return find_cross_references(subject.document, subject.blocks); });
    if (references.empty())
      return;
    const Paragraphs paragraphs(subject.document);
    for (const CrossReference& reference : references) {
      const bool above = reference.side == CrossReference::Side::above;
      const std::optional<CrossReferenceDeviation> deviation =
          judge(subject.document, reference, paragraphs);
      if (deviation && std::count(deviations_.begin(), deviations_.end(), *deviation) > 0)
        findings.add(reference.figures, {{"number", std::to_string(reference.number)},
                                         {"side", above ? "above" : "below"},
                                         {"other", above ? "below" : "above"}});
    }
  }

 private:
  static std::optional<CrossReferenceDeviation> judge(const Document& document,
                                                      const CrossReference& reference,
                                                      const Paragraphs& paragraphs) {
    if (!paragraphs.bears(reference.number))
      return paragraphs.can_judge(reference.number)
                 ? std::optional(CrossReferenceDeviation::dangling)
                 : std::nullopt;
    // Within a paragraph its own parts stand above and below.
    if (reference.part)
      return {};
    // Where a note or a table stands in the file says nothing about where its reader is.
    const std::size_t block = block_at(document, reference.figures.begin);
    if (block >= document.blocks.size() || document.blocks[block].kind == BlockKind::footnote ||
        document.blocks[block].kind == BlockKind::table_cell ||
        paragraphs.stands(reference.side, reference.figures.begin, reference.number))
      return {};
    return CrossReferenceDeviation::wrong_side;
  }

  std::vector<CrossReferenceDeviation> deviations_;
};

}  // namespace

MadeRule make_cross_reference_rule(TomlTable& file) {
  return {std::make_unique<CrossReferenceRule>(
              read_deviations(file, "cross-reference", CrossReferenceDeviation::wrong_side)),
          {"number", "side", "other"}};
}

}  // namespace unlint
