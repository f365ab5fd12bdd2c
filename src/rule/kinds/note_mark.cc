#include "reference/note_mark.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "rule/deviations.h"
#include "rule/findings.h"
#include "text/regex.h"

namespace unlint {
namespace {

/// How marks and notes may fail to meet.
enum class NoteMarkDeviation : unsigned char {
  without_note,  // agenda*, and no note
  without_mark,  // * A/75/1, and no mark
  out_of_order,  // ¹ … ³ … ²
};

std::string_view name(NoteMarkDeviation deviation) {
  static constexpr std::array<std::string_view, 3> names = {"without-note", "without-mark",
                                                            "out-of-order"};
  return names[static_cast<std::size_t>(deviation)];
}

/// Reports marks without a note, notes without a mark, and marks out of order.
class NoteMarkRule : public Rule {
 public:
  explicit NoteMarkRule(std::vector<NoteMarkDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  const Regex* trigger() const override { return &trigger_; }

  void check(const Subject& subject, Findings& findings) const override {
    const std::vector<NoteMark>& all =
        subject.shared->of([&] { return find_note_marks(subject.document); });
    for (const NoteStyle style : {NoteStyle::stars, NoteStyle::strokes, NoteStyle::superscripts}) {
      std::vector<NoteMark> of_style;
      std::copy_if(all.begin(), all.end(), std::back_inserter(of_style),
                   [&](const NoteMark& mark) { return mark.style == style; });
      check_style(subject, of_style, findings);
    }
  }

 private:
  bool reports(NoteMarkDeviation deviation) const {
    return std::count(deviations_.begin(), deviations_.end(), deviation) > 0;
  }

  static void add(const Subject& subject, const NoteMark& mark, Findings& findings) {
    findings.add(mark.text, {{"mark", std::string(subject.document.prose.slice(mark.text))}});
  }

  void check_style(const Subject& subject, const std::vector<NoteMark>& marks,
                   Findings& findings) const {
    std::set<int> marked;
    std::set<int> noted;
    for (const NoteMark& mark : marks)
      (mark.note ? noted : marked).insert(mark.number);
    // Where the notes or the marks are lost altogether, only the agenda item can be judged.
    if (marked.empty() || noted.empty())
      return check_agenda(subject, marks, findings);
    const auto meet = std::count_if(noted.begin(), noted.end(),
                                    [&](int number) { return marked.count(number) > 0; });
    const bool stars = marks.front().style == NoteStyle::stars;
    // Most must meet, else the figures are marks of something else.
    if (!stars && static_cast<std::size_t>(meet) * 5 < noted.size() * 4)
      return;
    int last = 0;
    for (const NoteMark& mark : marks) {
      if (!mark.note && noted.count(mark.number) == 0 && reports(NoteMarkDeviation::without_note))
        add(subject, mark, findings);
      if (mark.note && marked.count(mark.number) == 0 && reports(NoteMarkDeviation::without_mark))
        add(subject, mark, findings);
      if (mark.note || stars)
        continue;
      // A mark may come again; a new one follows the last.
      if (mark.number > last + 1 && noted.count(last + 1) > 0 && marked.count(last + 1) > 0 &&
          reports(NoteMarkDeviation::out_of_order))
        add(subject, mark, findings);
      last = std::max(last, mark.number);
    }
  }

  // "Item 5 of the provisional agenda*" without its note, or the note "* A/75/150." without a mark.
  void check_agenda(const Subject& subject, const std::vector<NoteMark>& marks,
                    Findings& findings) const {
    const Span item = subject.document.masthead.agenda_item;
    // Of a text without the rest of its masthead the notes may be lost as well.
    if (marks.empty() || item.empty() || subject.document.masthead.distribution.empty() ||
        marks.front().style != NoteStyle::stars)
      return;
    const NoteMark& mark = marks.front();
    if (!mark.note && item.contains(mark.text) && reports(NoteMarkDeviation::without_note))
      return add(subject, mark, findings);
    const std::vector<Block>& blocks = subject.document.blocks;
    const std::size_t block = block_at(subject.document, mark.text.begin);
    const bool names_agenda =
        block < blocks.size() &&
        std::any_of(subject.references.symbols.begin(), subject.references.symbols.end(),
                    [&](const Symbol& symbol) {
                      constexpr std::size_t around = 6;  // "* A/75/150."
                      return blocks[block].text.contains(symbol.text) &&
                             symbol.text.size() + around > blocks[block].text.size();
                    });
    if (mark.note && names_agenda && reports(NoteMarkDeviation::without_mark))
      add(subject, mark, findings);
  }

  std::vector<NoteMarkDeviation> deviations_;
  Regex trigger_{R"(\*|\d/|[¹²³⁰⁴-⁹])"};
};

}  // namespace

MadeRule make_note_mark_rule(TomlTable& file) {
  return {std::make_unique<NoteMarkRule>(
              read_deviations(file, "note-mark", NoteMarkDeviation::out_of_order)),
          {"mark"}};
}

}  // namespace unlint
