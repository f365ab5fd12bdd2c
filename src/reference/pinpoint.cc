#include "reference/pinpoint.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "reference/body_names.h"
#include "reference/citation_chinese.h"
#include "reference/part_numbers.h"
#include "reference/reading.h"
#include "text/roman.h"
#include "text/search.h"

namespace unlint {
namespace {

// What a citation or symbol is, for what points at it.
struct Target {
  Span text;
  std::string_view kind;
  std::string_view canonical;
  std::string_view organ;
};

constexpr std::array<std::string_view, 4> kinds = {"paragraph", "annex", "section", "part"};
constexpr std::array<std::string_view, 4> short_kinds = {"para.", "annex", "sect.", "part"};

class PinpointFinder {
 public:
  PinpointFinder(const Document& document, const Language& language)
      : document_(document), text_(document.prose.text()), language_(language) {}

  // The parts that follow a citation: “, annex I, para. 5”.
  void after(const Target& target, std::size_t end, Span block) {
    for (int part = 0; part < 3; ++part) {
      std::size_t at = end;
      if (char_at(text_, at) == ',' || starts_with(text_, at, "،"))
        at += char_at(text_, at) == ',' ? 1 : 2;
      if (starts_with(text_, at, "，"))
        at += 3;
      at = spaces_end(text_, at);
      const std::size_t next = named_part(target, at, block);
      if (next == at)
        return;
      end = next;
    }
  }

  // The parts that stand before it, the nearest first: “paragraph 5 of section II of its
  // resolution”.
  void before(const Target& target, std::size_t word, Span block) {
    constexpr int deepest = 3;
    for (int depth = 0; depth < deepest; ++depth) {
      const std::optional<Part> part = nearest_before(word, block, depth > 0);
      if (!part)
        return;
      for (const Span number : part->numbers)
        add(target, part->kind, number);
      word = part->text.begin;
    }
  }

  std::vector<Pinpoint> take() {
    std::stable_sort(found_.begin(), found_.end(), [](const Pinpoint& a, const Pinpoint& b) {
      return a.text.begin < b.text.begin;
    });
    return std::move(found_);
  }

  void add_same(const Target& target, Span text, std::string_view kind) {
    found_.push_back({text, document_.prose.place(text), kind, std::string(target.canonical),
                      std::string(target.organ)});
  }

 private:
  const Document& document_;
  std::string_view text_;
  const Language& language_;
  std::vector<Pinpoint> found_;

  bool is_chinese() const { return language_.id == LanguageId::zh; }

  /// A part as named: “sections I and II”.
  struct Part {
    Span text;
    PartName::Kind kind = PartName::Kind::paragraph;
    std::vector<Span> numbers;
  };

  // Of each name the last place counts, and of those the last that leads to the word.
  std::optional<Part> nearest_before(std::size_t word, Span block, bool within) const {
    constexpr std::size_t reach = 150;
    const std::size_t from = std::max(block.begin, word > reach ? word - reach : 0);
    std::vector<std::size_t> seen;
    std::optional<Part> nearest;
    for (std::size_t at = name_begin_before(word, from); at >= from && at < word;
         at = name_begin_before(at, from)) {
      const auto leads_here = [&](std::size_t index) {
        const PartName& name = language_.part_names[index];
        const std::size_t name_end = name.phrase.end_after(text_, at);
        if (name_end == Phrase::npos || name_end > word ||
            std::find(seen.begin(), seen.end(), index) != seen.end())
          return false;
        seen.push_back(index);
        nearest = part_leading_to(word, {at, name_end}, name.kind, block, within);
        return nearest.has_value();
      };
      if (language_.part_name_index.beginning(text_, at, leads_here) != PhraseIndex::npos)
        return nearest;
    }
    return {};
  }

  // The place before another where a name may begin; npos for none after `from`.
  std::size_t name_begin_before(std::size_t at, std::size_t from) const {
    const auto step = [&] { return decode_before(text_, at).length; };
    if (is_chinese())
      return at > from ? at - step() : Phrase::npos;
    while (at > from && !is_letter(decode_before(text_, at).value))
      at -= step();
    return at > from ? letters_begin(text_, at) : Phrase::npos;
  }

  std::optional<Part> part_leading_to(std::size_t word, Span name, PartName::Kind kind, Span block,
                                      bool within) const {
    Part part;
    const std::size_t end =
        read_part_numbers(text_, list_begin(name.end), block, kind, part.numbers);
    part.text = {name.begin, part.numbers.empty() ? name.end : end};
    part.kind = kind;
    if (part.text.end > word || !leads_to({part.text.end, word}, within))
      return {};
    if (part.numbers.empty() && kind == PartName::Kind::annex)
      part.numbers.push_back(part.text);
    return part.numbers.empty() ? std::nullopt : std::optional(std::move(part));
  }

  // Arabic: “الفقرات من 7 إلى 9”
  std::size_t list_begin(std::size_t name_end) const {
    const std::size_t at = spaces_end(text_, name_end);
    constexpr std::string_view from = "من ";
    return language_.id == LanguageId::ar && starts_with(text_, at, from) ? at + from.size() : at;
  }

  void add(const Target& target, PartName::Kind kind, Span number, const std::string& meant = {}) {
    std::string canonical;
    if (!target.canonical.empty()) {
      canonical = std::string(target.canonical) + ", " +
                  std::string(short_kinds[static_cast<std::size_t>(kind)]);
      const std::string_view written =
          meant.empty() ? text_.substr(number.begin, number.size()) : std::string_view(meant);
      if (is_figure(written.front()) || roman_value(written.substr(0, written.find(' '))))
        canonical += ' ' + std::string(written);
    }
    found_.push_back({number, document_.prose.place(number), kinds[static_cast<std::size_t>(kind)],
                      std::move(canonical), std::string(target.organ)});
  }

  // “ of its ”, “ of General Assembly ”, “ de la ”; “, to ”; between two parts also “, article 4, ”
  bool leads_to(Span gap, bool within) const {
    std::string_view words = text_.substr(gap.begin, gap.size());
    if (within && (words == ", " || (words.starts_with(", art") && words.ends_with(", "))))
      return true;
    if (words.starts_with(", to "))
      words.remove_prefix(1);
    if (gap.size() > 80 || words.find_first_of(",;.0123456789()") != std::string_view::npos ||
        words.find("؛") != std::string_view::npos || words.find("،") != std::string_view::npos)
      return false;
    static constexpr std::array<std::string_view, 12> leads = {
        " of ", " to ", " in ", " de ", " du ", " à ", " del ", " des ", " من ", " в ", " к ", ""};
    return std::any_of(leads.begin(), leads.end(), [&](std::string_view lead) {
      return words.starts_with(lead) &&
             (!lead.empty() || language_.id == LanguageId::ru || language_.id == LanguageId::ar);
    });
  }

  // “para. 5”, “annex”, “第5段”, “附件一” at a place; where it ends, or the place.
  std::size_t named_part(const Target& target, std::size_t at, Span block) {
    if (is_chinese())
      if (const std::size_t end = chinese_part(target, at); end > at)
        return end;
    const std::string_view text = text_.substr(0, block.end);
    std::size_t name_end = at;
    const std::size_t found = language_.part_name_index.beginning(text, at, [&](std::size_t index) {
      name_end = language_.part_names[index].phrase.end_after(text, at);
      return name_end != Phrase::npos;
    });
    if (found == PhraseIndex::npos)
      return at;
    const PartName::Kind kind = language_.part_names[found].kind;
    std::vector<Span> numbers;
    const std::size_t end = read_part_numbers(text_, list_begin(name_end), block, kind, numbers);
    if ((numbers.empty() && kind != PartName::Kind::annex) ||
        belongs_to_next(std::max(end, name_end)))
      return at;
    if (numbers.empty())
      numbers.push_back({at, name_end});
    for (const Span number : numbers)
      add(target, kind, number);
    return std::max(end, name_end);
  }

  // “resolution 74/91, section XVIII of resolution 71/272 A”
  bool belongs_to_next(std::size_t end) const {
    static constexpr std::array<std::string_view, 6> leads = {" of ",  " de ",  " du ",
                                                              " del ", " des ", " من "};
    return std::any_of(leads.begin(), leads.end(),
                       [&](std::string_view lead) { return starts_with(text_, end, lead); });
  }

  // 第5段, 第7至9段, 第二节, 第一部分
  std::size_t chinese_part(const Target& target, std::size_t at) {
    constexpr std::size_t character = 3;
    if (!starts_with(text_, at, "第"))
      return at;
    std::vector<Span> numbers;
    std::size_t end = at + character;
    for (bool more = true; more;) {
      const std::size_t begin = end;
      end = figures_end(text_, begin);
      if (end == begin)
        break;
      numbers.push_back({begin, end});
      more = starts_with(text_, end, "至") || starts_with(text_, end, "和") ||
             starts_with(text_, end, "、");
      end += more ? character : 0;
    }
    if (!numbers.empty()) {
      if (!starts_with(text_, end, "段"))
        return at;
      for (const Span number : numbers)
        add(target, PartName::Kind::paragraph, number);
      return end + character;
    }
    const ChineseNumber number = read_chinese_figures(text_, end);
    end = number.end;
    const bool section = starts_with(text_, end, "节");
    if (end == at + character || (!section && !starts_with(text_, end, "部分")))
      return at;
    add(target, section ? PartName::Kind::section : PartName::Kind::part, {at + character, end},
        roman_numeral(number.value));
    return end + (section ? character : 2 * character);
  }
};

std::string_view kind_of(const Citation& citation) {
  return citation.kind == Citation::Kind::resolution ? "resolution" : "decision";
}

// Everything that can be pointed back at, in order of the text.
std::vector<Target> targets_of(const std::vector<Citation>& citations,
                               const std::vector<Symbol>& symbols) {
  std::vector<Target> targets;
  targets.reserve(citations.size() + symbols.size());
  for (const Citation& citation : citations)
    targets.push_back({citation.text, kind_of(citation), citation.canonical, citation.organ});
  for (const Symbol& symbol : symbols)
    targets.push_back({symbol.text, "symbol", symbol.canonical, {}});
  std::stable_sort(targets.begin(), targets.end(),
                   [](const Target& a, const Target& b) { return a.text.begin < b.text.begin; });
  return targets;
}

// The last target that ends before a place and begins after `floor`; null for none.
const Target* last_before(const std::vector<Target>& targets, std::size_t place,
                          std::size_t floor) {
  const auto next =
      std::upper_bound(targets.begin(), targets.end(), place,
                       [](std::size_t at, const Target& target) { return at < target.text.end; });
  return next != targets.begin() && next[-1].text.begin >= floor ? &next[-1] : nullptr;
}

constexpr std::array<std::string_view, 6> ibid_words = {"Ibid.",  "ibid.", "Там же",
                                                        "там же", "同上",  "المرجع نفسه"};

// “Ibid.” in a note stands for what the text cited last, in this note or the one before it.
void find_ibid(const Document& document, const std::vector<Target>& targets,
               PinpointFinder& finder) {
  const std::string_view text = document.prose.text();
  std::size_t note_before = std::string_view::npos;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::footnote)
      continue;
    const std::string_view note = text.substr(0, block.text.end);
    for (const std::string_view word : ibid_words)
      for (std::size_t at = note.find(word, block.text.begin); at != std::string_view::npos;
           at = note.find(word, at + 1)) {
        const std::size_t floor =
            note_before == std::string_view::npos ? block.text.begin : note_before;
        const Target* target = last_before(targets, at, floor);
        if (!target || target->canonical.empty())
          continue;
        const Span span{at, at + word.size()};
        finder.add_same(*target, span, "ibid");
        finder.after(*target, span.end, block.text);
      }
    // A chain of “Ibid.” keeps what began it.
    const auto begins = [&](std::string_view word) {
      return starts_with(text, spaces_end(text, block.label.end), word);
    };
    if (std::none_of(ibid_words.begin(), ibid_words.end(), begins))
      note_before = block.text.begin;
  }
}

// “the same resolution”, “that decision”: the one cited last in the paragraph.
void find_same(const Document& document, const Language& language,
               const std::vector<Target>& targets, PinpointFinder& finder) {
  const std::string_view text = document.prose.text();
  std::size_t done = 0;
  for (const Target& first : targets) {
    const std::size_t begin = first.text.end;
    if (first.text.begin < done || first.kind == "symbol")
      continue;
    done = std::min(text.find('\n', begin), text.size());
    for (const std::string& same : language.same)
      for (std::size_t at = find_words(text.substr(0, done), same, begin);
           at != std::string_view::npos; at = find_words(text.substr(0, done), same, at + 1)) {
        const Span span{at, at + same.size()};
        const Target* target = last_before(targets, span.begin, first.text.begin);
        if (target && target->kind != "symbol" && !target->canonical.empty() &&
            (language.id == LanguageId::zh || letters_end(text, span.end) == span.end))
          finder.add_same(*target, span, target->kind);
      }
  }
}

}  // namespace

std::vector<Pinpoint> find_pinpoints(const Document& document, const Language& language,
                                     const std::vector<Citation>& citations,
                                     const std::vector<Symbol>& symbols) {
  if (citations.empty() && symbols.empty())
    return {};
  PinpointFinder finder(document, language);
  const BodyNames bodies(document.prose.text(), language);
  std::size_t block = 0;
  for (const Citation& citation : citations) {
    while (block + 1 < document.blocks.size() &&
           document.blocks[block].text.end <= citation.text.begin)
      ++block;
    const Span whole = document.blocks[block].text;
    if (!whole.contains(citation.text))
      continue;
    const Target target{citation.text, kind_of(citation), citation.canonical, citation.organ};
    const bool word_after = citation.word.begin >= citation.text.end;
    // “résolution 2200 A (XXI) de l’Assemblée générale, annexe”
    const std::size_t end = word_after && !citation.word.empty() ? citation.word.end : citation.end;
    const NamedBody body = bodies.following(end, whole);
    finder.after(target, body.codes.empty() ? end : body.text.end, whole);
    // “قرار الجمعية العامة 60/1”: the body may stand between the word and the number, a number not.
    const Span between{citation.word.end, std::max(citation.word.end, citation.text.begin)};
    if (!citation.word.empty() && citation.word.end <= citation.text.begin &&
        document.prose.slice(between).find_first_of("0123456789") == std::string_view::npos)
      finder.before(target, citation.word.begin, whole);
  }
  const std::vector<Target> targets = targets_of(citations, symbols);
  find_ibid(document, targets, finder);
  find_same(document, language, targets, finder);
  return finder.take();
}

}  // namespace unlint
