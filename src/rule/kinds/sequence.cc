#include <algorithm>
#include <array>

#include "document/numbering.h"
#include "rule/findings.h"
#include "rule/kinds.h"
#include "rule/kinds/list_sequence.h"

namespace unlint {
namespace {

/// Follows the numbers of a document. Annexes, parts and numbered quotations count from 1 anew and
/// the numbers before them go on afterwards, so several counts may be open at once.
class Count {
 public:
  explicit Count(const std::vector<NumberedBlock>& labels) : labels_(labels) {}

  /// True where the label at `index` goes on with an open count or begins one.
  bool accepts(std::size_t index) {
    const int number = labels_[index].number;
    for (std::size_t depth = open_.size(); depth-- > 0;)
      if (number == open_[depth] + 1) {
        open_.resize(depth + 1);
        open_.back() = number;
        return true;
      }
    // A count that steps back to 2 began with a 1 that stands within a line: "… 1. Takes note".
    const bool anew = number == 1 || (number == 2 && !open_.empty() && open_.back() > 2);
    if (open_.empty() || anew || labels_[index].weak || is_excursion(index)) {
      open_.push_back(number);
      if (open_.size() > most_open)
        open_.erase(open_.begin());
      return true;
    }
    return false;
  }

  int previous() const { return open_.back(); }

  /// Goes on after a label that was reported.
  void go_on_after(std::size_t index) {
    const int expected = previous() + 1;
    const int next = index + 1 < labels_.size() ? labels_[index + 1].number : 0;
    if (next == expected + 1)
      open_.back() = expected;  // only this label is wrong
    else if (next != expected)
      open_.back() = labels_[index].number;
  }

 private:
  /// True where a run of other numbers, such as quoted paragraphs, begins, after which the count
  /// goes on as if nothing had been.
  bool is_excursion(std::size_t index) const {
    const int expected = previous() + 1;
    std::size_t end = index + 1;
    while (end < labels_.size() && labels_[end].number == labels_[end - 1].number + 1 &&
           labels_[end].number != expected)
      ++end;
    if (end == labels_.size() || labels_[end].number != expected)
      return false;
    if (labels_[end - 1].number + 1 == expected)
      return false;  // a repetition that catches up
    return end + 1 == labels_.size() || labels_[end + 1].number == expected + 1;
  }

  static constexpr std::size_t most_open = 16;  // counts that nobody resumes are forgotten
  const std::vector<NumberedBlock>& labels_;
  std::vector<int> open_;  // the last number of each open count, the innermost last
};

std::string_view name(SequenceDeviation deviation) {
  static constexpr std::array<std::string_view, 3> names = {"skipped", "repeated", "backwards"};
  return names[static_cast<std::size_t>(deviation)];
}

/// Reports a number that is left out, repeated or steps back.
class SequenceRule : public Rule {
 public:
  SequenceRule(Numbered numbered, std::vector<SequenceDeviation> deviations)
      : numbered_(numbered), deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    const std::vector<NumberedBlock> labels = numbered_blocks(subject.document, numbered_);
    Count count(labels);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (count.accepts(i))
        continue;
      if (is_certain(labels, i, count.previous()) &&
          is_wanted(deviations_, labels[i].number, count.previous()) &&
          !stands_between(subject.document, labels, i, count.previous() + 1) &&
          !began_within(subject.document, labels, i))
        report(labels, i, count.previous(), findings);
      count.go_on_after(i);
    }
  }

 private:
  // The number after shows that this one alone is wrong: 4, 6, 6.
  static bool is_confirmed(const std::vector<NumberedBlock>& labels, std::size_t index,
                           int previous) {
    return index + 1 < labels.size() && labels[index + 1].number == previous + 2;
  }

  // An excerpt leaps; a slip leaves out one number or writes one twice.
  static bool is_certain(const std::vector<NumberedBlock>& labels, std::size_t index,
                         int previous) {
    const int number = labels[index].number;
    if (labels[index].weak || (number < previous && !is_run(labels, index, 3)))
      return false;
    if (is_confirmed(labels, index, previous))
      return true;
    if (number == previous + 2)
      return previous == 1 || (index > 1 && labels[index - 1].number == previous &&
                               labels[index - 2].number == previous - 1);
    const bool last = index + 1 == labels.size() || labels[index + 1].number == 1;
    if (number == previous)
      return last ? runs_from_one(labels, index, previous) || is_run(labels, index, 4)
                  : labels[index + 1].number == previous + 1;
    return last && runs_from_one(labels, index, previous);
  }

  // A whole count goes from 1 without a gap; an excerpt does not.
  static bool runs_from_one(const std::vector<NumberedBlock>& labels, std::size_t end,
                            int previous) {
    const auto length = static_cast<std::size_t>(previous);
    return length > 1 && length <= end && labels[end - 1].number == previous &&
           is_run(labels, end, length);
  }

  // The `length` labels before `end` count up one by one.
  static bool is_run(const std::vector<NumberedBlock>& labels, std::size_t end,
                     std::size_t length) {
    if (length > end)
      return false;
    for (std::size_t i = end - length + 1; i < end; ++i)
      if (labels[i].number != labels[i - 1].number + 1)
        return false;
    return true;
  }

  // The number may be there, but not as a label: "3 Calls upon".
  static bool stands_between(const Document& document, const std::vector<NumberedBlock>& labels,
                             std::size_t index, int expected) {
    const std::string figures = std::to_string(expected);
    for (std::size_t i = index == 0 ? 0 : labels[index - 1].block + 1; i < labels[index].block; ++i)
      if (document.prose.slice(document.blocks[i].text).substr(0, figures.size()) == figures)
        return true;
    return false;
  }

  // A count that goes on with 2 may have begun within a line: "The Assembly, 1. Takes note".
  static bool began_within(const Document& document, const std::vector<NumberedBlock>& labels,
                           std::size_t index) {
    if (labels[index].number != 2)
      return false;
    for (std::size_t i = index == 0 ? 0 : labels[index - 1].block; i < labels[index].block; ++i) {
      const std::string_view text = document.prose.slice(document.blocks[i].text);
      if (text.find(" 1. ") != std::string_view::npos ||
          text.find(" 1 -") != std::string_view::npos)
        return true;
    }
    return false;
  }

  static void report(const std::vector<NumberedBlock>& labels, std::size_t index, int previous,
                     Findings& findings) {
    const std::string expected = std::to_string(previous + 1);
    const Captures captures = {{"number", std::to_string(labels[index].number)},
                               {"expected", expected},
                               {"previous", std::to_string(previous)}};
    if (is_confirmed(labels, index, previous))
      findings.add(labels[index].figures, captures, expected);
    else
      findings.add(labels[index].figures, captures);
  }

  Numbered numbered_;
  std::vector<SequenceDeviation> deviations_;
};

}  // namespace

MadeRule make_sequence_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "sequence");
  if (!table)
    return {};
  table->must_hold("of");
  if (!table->has("of"))
    table->report(table->place(), "“of” is missing");
  const std::size_t of = table
                             ->choice("of", {"paragraphs", "footnotes", "letters", "headings",
                                             "annexes", "tables", "figures"})
                             .value_or(0);
  std::vector<std::string> known;
  for (int value = 0; value <= static_cast<int>(SequenceDeviation::backwards); ++value)
    known.emplace_back(name(static_cast<SequenceDeviation>(value)));
  std::vector<SequenceDeviation> deviations;
  for (const std::size_t index : table->choices("reports", known))
    deviations.push_back(static_cast<SequenceDeviation>(index));
  const std::vector<std::string> provided = {"number", "expected", "previous"};
  constexpr std::array<LandmarkKind, 3> captions = {LandmarkKind::annex, LandmarkKind::table,
                                                    LandmarkKind::figure};
  if (of >= 4)
    return {make_caption_sequence(captions[of - 4], std::move(deviations)), provided};
  if (of >= 2)
    return {make_list_sequence(of == 2 ? Listed::letters : Listed::headings, std::move(deviations)),
            provided};
  return {std::make_unique<SequenceRule>(of == 0 ? Numbered::paragraphs : Numbered::footnotes,
                                         std::move(deviations)),
          provided};
}

}  // namespace unlint
