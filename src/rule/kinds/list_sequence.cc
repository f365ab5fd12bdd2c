#include "rule/kinds/list_sequence.h"

#include <algorithm>
#include <optional>
#include <string>

#include "document/ordinal_mark.h"
#include "rule/findings.h"
#include "text/ascii.h"

namespace unlint {
namespace {

/// A mark before a subparagraph or a heading.
struct ListItem {
  std::vector<OrdinalMark> readings;
  bool bracket = false;  // "(a)", not "a)"
  bool sure = true;      // stands as such marks do; "A. Smith" may be a name
  Span mark;             // bytes of the prose text, without brackets and stop
  std::size_t block = 0;
  bool after_barrier = false;  // every list before it has ended
};

/// The single mark within "(a)", "b)" or "（三）"; empty where the label is of another kind.
Span bracketed_mark(const Document& document, const Block& block, bool& opening) {
  std::string_view label = document.prose.slice(block.label);
  Span mark = block.label;
  const auto strip = [&](std::string_view open, std::string_view close) {
    if (!label.ends_with(close))
      return false;
    opening = label.starts_with(open);
    mark.begin += opening ? open.size() : 0;
    mark.end -= close.size();
    return true;
  };
  return strip("(", ")") || strip("（", "）") ? mark : Span{};
}

/// "II." before a heading, or "II" alone on its line.
Span heading_mark(const Document& document, const Block& block) {
  constexpr std::size_t longest_alone = 8;
  Span mark = block.label;
  if (mark.empty() && block.kind == BlockKind::heading && block.text.size() <= longest_alone)
    mark = block.text;
  const std::string_view written = document.prose.slice(mark);
  for (const std::string_view stop : {std::string_view("."), std::string_view("、")})
    if (written.ends_with(stop))
      mark.end -= stop.size();
  return mark;
}

bool is_heading_script(const OrdinalMark& mark) {
  return mark.script == MarkScript::numeral || mark.script == MarkScript::capital ||
         mark.script == MarkScript::chinese;
}

bool is_list_block(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
}

std::vector<ListItem> letter_items(const Document& document) {
  std::vector<ListItem> items;
  bool barrier = true;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (!is_list_block(block))
      continue;
    ListItem item;
    item.mark = bracketed_mark(document, block, item.bracket);
    item.readings = readings_of(document.prose.slice(item.mark));
    if (item.readings.empty()) {
      barrier = barrier || !block.label.empty() || block.kind == BlockKind::heading;
      continue;
    }
    item.block = i;
    item.after_barrier = barrier;
    barrier = false;
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<ListItem> heading_items(const Document& document) {
  std::vector<ListItem> items;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (!is_list_block(block))
      continue;
    ListItem item;
    item.mark = heading_mark(document, block);
    for (const OrdinalMark& reading : readings_of(document.prose.slice(item.mark)))
      if (is_heading_script(reading))
        item.readings.push_back(reading);
    if (item.readings.empty())
      continue;
    item.block = i;
    item.sure = block.kind == BlockKind::heading;
    items.push_back(std::move(item));
  }
  return items;
}

/// A list that may go on.
struct OpenList {
  MarkScript script;
  bool bracket;
  int last;          // the value of its last mark
  int run;           // how many marks came one after the other
  std::size_t item;  // the last one
};

/// Follows the marks of a document; lists lie within lists.
class ListFollower {
 public:
  ListFollower(const Document& document, std::vector<ListItem> items)
      : document_(document), items_(std::move(items)) {}

  /// What is wrong with a mark.
  struct Trouble {
    OrdinalMark expected;
    int number = 0;
    int previous = 0;
    bool certain = false;  // the next mark shows that this one alone is wrong
  };

  std::optional<Trouble> take(std::size_t index) {
    const ListItem& item = items_[index];
    if (item.after_barrier)
      open_.clear();
    if (const std::optional<std::size_t> depth = first_twice(index)) {
      const MarkScript script = open_[*depth].script;
      return go_on(index, *depth, {{script, 2}, 1, 1, next_is(index, {script, 3})});
    }
    if (go_on_or_begin(index))
      return {};
    for (std::size_t depth = open_.size(); depth-- > 0;)
      for (const OrdinalMark& reading : item.readings)
        if (matches(open_[depth], item, reading))
          if (const std::optional<Trouble> trouble = judge(index, depth, reading))
            return go_on(index, depth, *trouble);
    begin(index, item.readings.front());
    return {};
  }

  const std::vector<ListItem>& items() const { return items_; }

 private:
  static bool matches(const OpenList& list, const ListItem& item, const OrdinalMark& reading) {
    return list.script == reading.script && list.bracket == item.bracket;
  }

  /// True where the mark after `index` can be the one given.
  bool next_is(std::size_t index, OrdinalMark wanted) const {
    if (index + 1 >= items_.size() || items_[index + 1].after_barrier ||
        items_[index + 1].bracket != items_[index].bracket)
      return false;
    const std::vector<OrdinalMark>& next = items_[index + 1].readings;
    return std::find(next.begin(), next.end(), wanted) != next.end();
  }

  void begin(std::size_t index, const OrdinalMark& reading) {
    constexpr std::size_t most_open = 8;
    open_.push_back({reading.script, items_[index].bracket, reading.value, 1, index});
    if (open_.size() > most_open)
      open_.erase(open_.begin());
  }

  bool go_on_or_begin(std::size_t index) {
    const ListItem& item = items_[index];
    // "(h) … (i)" may go on with the letter or begin numerals; "(ii)" after it decides.
    const auto first = std::find_if(item.readings.begin(), item.readings.end(),
                                    [](const OrdinalMark& mark) { return mark.value == 1; });
    if (first != item.readings.end() && item.readings.size() > 1 &&
        next_is(index, {first->script, 2})) {
      begin(index, *first);
      return true;
    }
    for (std::size_t depth = open_.size(); depth-- > 0;)
      for (const OrdinalMark& reading : item.readings)
        if (matches(open_[depth], item, reading) && reading.value == open_[depth].last + 1) {
          open_.resize(depth + 1);
          open_.back() = {reading.script, item.bracket, reading.value, open_.back().run + 1, index};
          return true;
        }
    if (first == item.readings.end())
      return false;
    begin(index, *first);
    return true;
  }

  // (a), (a), (c), or (a), (a) and nothing more: the second was meant to be (b).
  std::optional<std::size_t> first_twice(std::size_t index) const {
    const ListItem& item = items_[index];
    for (std::size_t depth = open_.size(); depth-- > 0;) {
      const OpenList& list = open_[depth];
      const bool again = std::any_of(
          item.readings.begin(), item.readings.end(),
          [&](const OrdinalMark& mark) { return matches(list, item, mark) && mark.value == 1; });
      if (again && list.last == 1 && follows_at_once(list.item, index) &&
          (next_is(index, {list.script, 3}) || ends_list(index)))
        return depth;
    }
    return {};
  }

  // Nothing but items of lists stands between.
  bool follows_at_once(std::size_t from, std::size_t to) const {
    return items_[to].block - items_[from].block == to - from;
  }

  // True where no item of any list comes after this one before the next paragraph.
  bool ends_list(std::size_t index) const {
    return index + 1 == items_.size() || items_[index + 1].after_barrier;
  }

  // True where the list has no item after this one.
  bool ends_with(std::size_t index, MarkScript script) const {
    if (index + 1 == items_.size() || items_[index + 1].after_barrier ||
        items_[index + 1].bracket != items_[index].bracket)
      return true;
    const std::vector<OrdinalMark>& next = items_[index + 1].readings;
    return std::none_of(next.begin(), next.end(),
                        [&](const OrdinalMark& mark) { return mark.script == script; }) ||
           std::any_of(next.begin(), next.end(),
                       [](const OrdinalMark& mark) { return mark.value == 1; });
  }

  std::optional<Trouble> judge(std::size_t index, std::size_t depth,
                               const OrdinalMark& reading) const {
    const OpenList& list = open_[depth];
    const int expected = list.last + 1;
    Trouble trouble{{list.script, expected}, reading.value, list.last, false};
    if (stands_between(list.item, index, written(trouble.expected)))
      return {};
    trouble.certain = next_is(index, {list.script, expected + 1});
    if (trouble.certain)
      return trouble;
    const ListItem& item = items_[index];
    if (!item.sure || !items_[list.item].sure)
      return {};
    const bool settled =
        ends_with(index, list.script) || next_is(index, {list.script, reading.value + 1});
    // Leaps are those of an excerpt, a slip leaves out one.
    if (reading.value == expected + 1 && (list.run >= 2 || list.last == 1) && settled)
      return trouble;
    if (reading.value == list.last && list.run >= 2 && settled && follows_at_once(list.item, index))
      return trouble;
    return {};
  }

  // The mark may be there, but within a line: "(b) first; (c) second".
  bool stands_between(std::size_t from, std::size_t to, const std::string& mark) const {
    const Span between{items_[from].mark.end + 1, items_[to].mark.begin};
    const std::string_view text = document_.prose.slice(between);
    const std::string inline_mark = (items_[from].bracket ? "(" : "") + mark + ")";
    for (std::size_t at = text.find(inline_mark); at != std::string_view::npos;
         at = text.find(inline_mark, at + 1))
      if (begins_clause(text.substr(0, at)))
        return true;
    for (std::size_t i = items_[from].block + 1; i < items_[to].block; ++i) {
      const std::string_view block = document_.prose.slice(document_.blocks[i].text);
      if (block.starts_with(mark) &&
          (block.size() == mark.size() || !is_ascii_letter(block[mark.size()])))
        return true;
    }
    return false;
  }

  // "…; (c)" is an item within a line, "paragraphs (b) and (c)" a mention.
  static bool begins_clause(std::string_view before) {
    while (before.ends_with(" "))
      before.remove_suffix(1);
    return before.ends_with(";") || before.ends_with(":") || before.ends_with("；") ||
           before.ends_with("：") || before.ends_with("؛") || before.ends_with("\n") ||
           before.ends_with("; and") || before.ends_with("; or");
  }

  std::optional<Trouble> go_on(std::size_t index, std::size_t depth, const Trouble& trouble) {
    open_.resize(depth + 1);
    open_.back().last = trouble.certain ? trouble.expected.value : trouble.number;
    open_.back().item = index;
    return trouble;
  }

  const Document& document_;
  std::vector<ListItem> items_;
  std::vector<OpenList> open_;  // the innermost last
};

/// Reports a mark that is left out, repeated or out of order.
class ListSequenceRule : public Rule {
 public:
  ListSequenceRule(Listed listed, std::vector<SequenceDeviation> wanted)
      : listed_(listed), wanted_(std::move(wanted)) {}

  void check(const Subject& subject, Findings& findings) const override {
    const Document& document = subject.document;
    ListFollower follower(
        document, listed_ == Listed::letters ? letter_items(document) : heading_items(document));
    for (std::size_t i = 0; i < follower.items().size(); ++i) {
      const std::optional<ListFollower::Trouble> trouble = follower.take(i);
      if (!trouble || !is_wanted(wanted_, trouble->number, trouble->previous))
        continue;
      const Span mark = follower.items()[i].mark;
      const std::string expected = written(trouble->expected);
      const Captures captures = {
          {"number", std::string(document.prose.slice(mark))},
          {"expected", expected},
          {"previous", written({trouble->expected.script, trouble->previous})}};
      if (trouble->certain)
        findings.add(mark, captures, expected);
      else
        findings.add(mark, captures);
    }
  }

 private:
  Listed listed_;
  std::vector<SequenceDeviation> wanted_;
};

}  // namespace

bool is_wanted(const std::vector<SequenceDeviation>& wanted, int number, int previous) {
  const SequenceDeviation deviation = number > previous    ? SequenceDeviation::skipped
                                      : number == previous ? SequenceDeviation::repeated
                                                           : SequenceDeviation::backwards;
  return wanted.empty() || std::count(wanted.begin(), wanted.end(), deviation) > 0;
}

std::unique_ptr<Rule> make_list_sequence(Listed listed, std::vector<SequenceDeviation> wanted) {
  return std::make_unique<ListSequenceRule>(listed, std::move(wanted));
}

}  // namespace unlint
