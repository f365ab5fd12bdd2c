#include <algorithm>
#include <charconv>

#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

enum class Numbered { paragraphs, footnotes };

/// A number that a paragraph or footnote bears.
struct Label {
  int number = 0;
  Span text;  // the figures: bytes of the prose text
};

/// The labels that count: of paragraphs "12." without indentation, of footnotes "12".
std::vector<Label> labels_of(const Document& document, Numbered numbered) {
  std::vector<Label> labels;
  for (const Block& block : document.blocks) {
    const bool paragraph = numbered == Numbered::paragraphs;
    if (block.kind != (paragraph ? BlockKind::paragraph : BlockKind::footnote) ||
        (paragraph && block.level != 0))
      continue;
    const std::string_view label = document.prose.slice(block.label);
    int number = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
    const std::string_view rest = label.substr(static_cast<std::size_t>(end - label.data()));
    if (error == std::errc() && number > 0 && (rest == "." || (rest.empty() && !paragraph)))
      labels.push_back({number, {block.label.begin, block.label.end - rest.size()}});
  }
  return labels;
}

/// Follows the numbers of a document. Annexes, parts and numbered quotations count from 1 anew and
/// the numbers before them go on afterwards, so several counts may be open at once.
class Count {
 public:
  explicit Count(const std::vector<Label>& labels) : labels_(labels) {}

  /// True where the label at `index` goes on with an open count or begins one.
  bool accepts(std::size_t index) {
    const int number = labels_[index].number;
    for (std::size_t depth = open_.size(); depth-- > 0;)
      if (number == open_[depth] + 1) {
        open_.resize(depth + 1);
        open_.back() = number;
        return true;
      }
    if (open_.empty() || number == 1 || is_excursion(index)) {
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
  const std::vector<Label>& labels_;
  std::vector<int> open_;  // the last number of each open count, the innermost last
};

/// Reports a number that is left out, repeated or steps back.
class SequenceRule : public Rule {
 public:
  explicit SequenceRule(Numbered numbered) : numbered_(numbered) {}

  void check(const Subject& subject, Findings& findings) const override {
    const std::vector<Label> labels = labels_of(subject.document, numbered_);
    Count count(labels);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (count.accepts(i))
        continue;
      findings.add(labels[i].text, {{"number", std::to_string(labels[i].number)},
                                    {"expected", std::to_string(count.previous() + 1)},
                                    {"previous", std::to_string(count.previous())}});
      count.go_on_after(i);
    }
  }

 private:
  Numbered numbered_;
};

}  // namespace

MadeRule make_sequence_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "sequence");
  if (!table)
    return {};
  if (!table->has("of"))
    table->report(table->place(), "“of” is missing");
  const std::size_t of = table->choice("of", {"paragraphs", "footnotes"}).value_or(0);
  return {std::make_unique<SequenceRule>(of == 0 ? Numbered::paragraphs : Numbered::footnotes),
          {"number", "expected", "previous"}};
}

}  // namespace unlint
