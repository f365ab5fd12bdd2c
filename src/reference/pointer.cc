#include "reference/pointer.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "reference/pointer_stretches.h"
#include "reference/reading.h"

namespace unlint {
namespace {

/// The words of one language for what can be pointed at; expressions.
struct PointerWords {
  std::string_view section, annex, table, figure, footnote;
  std::string_view joint;  // between the numbers of a list
  std::array<std::string_view, 2> above;
  std::array<std::string_view, 2> below;
  std::array<std::string_view, 6> own;  // "to the present report"
  std::array<std::string_view, 4> see;  // before the words: "see section IV"
};

constexpr std::array<PointerWords, 6> words_of_languages = {{
    {"[Ss]ections?|[Ss]ects?\\.|[Cc]hapters?|[Cc]haps?\\.",
     "[Aa]nnex(?:es)?",
     "[Tt]ables?",
     "[Ff]igures?",
     "(?:foot)?notes?",
     "and|or|to",
     {"above", "above"},
     {"below", "below"},
     {"to the present", "of the present", "to this", "of this", "in the present", "hereto"},
     {"see ", "See ", "see also ", "See also "}},
    {"[Ss]ections?|[Ss]ect\\.|[Cc]hapitres?|[Cc]hap\\.",
     "[Aa]nnexes?",
     "[Tt]ableaux?",
     "[Ff]igures?",
     "notes?(?: de bas de page)?",
     "et|ou|à",
     {"ci-dessus", "supra"},
     {"ci-dessous", "infra"},
     {"de la présente", "du présent", "à la présente", "au présent", "ci-joint", "ci-jointe"},
     {"voir ", "Voir ", "voir la ", "Voir la "}},
    {"[Ss]ecci(?:ón|ones)|[Ss]eccs?\\.|[Cc]apítulos?|[Cc]ap\\.",
     "[Aa]nexos?",
     "[Cc]uadros?",
     "[Ff]iguras?|[Gg]ráficos?",
     "notas?(?: a pie de página)?",
     "y|o|a",
     {"supra", "anterior"},
     {"infra", "más adelante"},
     {"de la presente", "del presente", "a la presente", "al presente", "adjunto", "de este"},
     {"véase ", "Véase ", "véase el ", "véase la "}},
    {"[Рр]аздел[а-я]*|[Рр]азд\\.|[Гг]лав[а-я]*|[Гг]л\\.",
     "[Пп]риложени[а-я]+",
     "[Тт]аблиц[а-я]*",
     "[Дд]иаграмм[а-я]*|[Рр]исун[а-я]+",
     "снос[а-я]+|примечани[а-я]+",
     "и|или|по",
     {"выше", "выше"},
     {"ниже", "ниже"},
     {"к настоящ", "настоящ", "к наст", "к этому", "к данному", "к этой"},
     {"см. ", "См. ", "см. также ", "См. также "}},
    {"第",
     "附件",
     "表",
     "图",
     "脚注",
     "和|至|或",
     {"上文", "上文"},
     {"下文", "下文"},
     {"本", "本", "本", "本", "本", "本"},
     {"见", "见", "参见", "见本"}},
    {"الفرع|الفصل",
     "المرفق(?:ين|ات)?",
     "الجدول|الجداول",
     "الشكل|الأشكال",
     "الحاشية|الحواشي",
     "و|إلى",
     {"أعلاه", "أعلاه"},
     {"أدناه", "أدناه"},
     {"لهذا", "بهذا", "من هذا", "لهذه", "بهذه", "هذا"},
     {"انظر ", "انظر أيضا ", "انظر", "راجع "}},
}};

// "II", "II.B", "4", "22.14", "35.IV".
constexpr std::string_view one_number =
    R"((?:[IVXL]{1,6}(?:\.[A-Z]\b)?|\d{1,3}(?:\.(?:\d{1,3}|[IVXL]{1,6})\b)?)(?: \([a-z]\))?)";

std::string listed(const PointerWords& words, std::string_view what) {
  return "(?:" + std::string(what) + ") " + std::string(one_number) +
         "(?:(?:, (?:(?:" + std::string(words.joint) + ") )?| (?:" + std::string(words.joint) +
         ") |[–-])" + std::string(one_number) + ")*";
}

struct PointerExpression {
  LandmarkKind kind;
  Regex regex;
};

std::vector<PointerExpression> expressions_of(const PointerWords& words, bool chinese) {
  std::vector<PointerExpression> expressions;
  const auto add = [&](LandmarkKind kind, const std::string& expression) {
    expressions.push_back({kind, Regex(expression)});
  };
  if (chinese) {
    add(LandmarkKind::annex, "附件(?P<list>[一二三四五六七八九十]{1,3}|[IVX]{1,5}|\\d{1,2})");
    add(LandmarkKind::table, "(?:[见文]|如)表(?P<list>\\d{1,3})");
    add(LandmarkKind::figure, "(?:[见文]|如)图(?P<list>\\d{1,3})");
    add(LandmarkKind::footnote, "脚注(?P<list>\\d{1,3})");
    return expressions;
  }
  // “[Aa]nnex”: words that begin with a letter of ASCII have an edge that costs less to see.
  const std::string edge = is_ascii_letter(words.annex[1]) ? "\\b" : "(?:^|[^\\pL])";
  add(LandmarkKind::section, edge + listed(words, words.section));
  add(LandmarkKind::annex, edge + listed(words, words.annex));
  add(LandmarkKind::table, edge + listed(words, words.table));
  add(LandmarkKind::figure, edge + listed(words, words.figure));
  add(LandmarkKind::footnote, edge + listed(words, words.footnote));
  return expressions;
}

const std::vector<PointerExpression>& expressions_for(LanguageId id) {
  static const std::array<std::vector<PointerExpression>, 6> all = [] {
    std::array<std::vector<PointerExpression>, 6> made;
    for (std::size_t i = 0; i < made.size(); ++i)
      made[i] =
          expressions_of(words_of_languages[i], i == static_cast<std::size_t>(LanguageId::zh));
    return made;
  }();
  return all[static_cast<std::size_t>(id)];
}

/// Reads the pointers of one document.
class PointerReader {
 public:
  explicit PointerReader(const Document& document)
      : document_(document),
        text_(document.prose.text()),
        words_(words_of_languages[static_cast<std::size_t>(document.language)]) {}

  std::vector<Pointer> read(LandmarkKind kind, std::span<const std::size_t> blocks) {
    for (const PointerExpression& each : expressions_for(document_.language)) {
      if (each.kind != kind)
        continue;
      const auto read = [&](const Match& match) { take(kind, match.span, list_of(match)); };
      PointerStretches stretches(text_, kind);
      for (const std::size_t block : blocks) {
        const Span whole = document_.blocks[block].text;
        if (document_.language == LanguageId::zh)
          each.regex.for_each_match(text_, whole, read);
        else
          for (const Span stretch : stretches.of(whole))
            each.regex.for_each_match(text_, stretch, read);
      }
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Pointer& a, const Pointer& b) {
      return a.figures.begin < b.figures.begin;
    });
    return std::move(found_);
  }

 private:
  // The numbers of a match: what follows the words. Only Chinese writes no space between them; an
  // expression without groups costs half as much.
  Span list_of(const Match& match) const {
    if (!match.groups.empty())
      return match.groups.front().second;
    std::size_t begin = match.span.begin + 1;
    while (begin < match.span.end && (text_[begin - 1] != ' ' || !begins_number(text_[begin])))
      ++begin;
    return {begin, match.span.end};
  }

  void take(LandmarkKind kind, Span whole, Span list) {
    const std::size_t index = block_at(document_, list.begin);
    if (index >= document_.blocks.size())
      return;
    const Block& block = document_.blocks[index];
    const std::size_t begin = whole.begin + (is_word_at(whole.begin) ? 0 : 1);
    // A caption and a heading point at nothing.
    if (block.kind == BlockKind::code || block.kind == BlockKind::quotation ||
        begin == block.text.begin || block.kind == BlockKind::heading)
      return;
    const Pointer::Side side = side_of(begin, list.end);
    if (side == Pointer::Side::untold && !is_own(kind, block, begin, list.end))
      return;
    add_numbers(kind, side, list);
  }

  bool is_word_at(std::size_t at) const {
    return is_ascii_letter(text_[at]) || static_cast<unsigned char>(text_[at]) >= 0x80;
  }

  template <std::size_t size>
  bool starts_with_any(std::size_t at, const std::array<std::string_view, size>& words) const {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return starts_with(text_, at, word); });
  }

  template <std::size_t size>
  bool ends_with_any(std::size_t at, const std::array<std::string_view, size>& words) const {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text_.substr(0, at).ends_with(word); });
  }

  Pointer::Side side_of(std::size_t begin, std::size_t end) const {
    std::size_t after = end + (char_at(text_, end) == ',' ? 1 : 0);
    after = spaces_end(text_, after);
    if (starts_with_any(after, words_.above) || ends_with_any(begin, words_.above))
      return Pointer::Side::above;
    if (starts_with_any(after, words_.below) || ends_with_any(begin, words_.below))
      return Pointer::Side::below;
    return Pointer::Side::untold;
  }

  // "(see annex IV)" and "table 3 shows" are of this document, "A/75/5, annex IV" and "annex IV to
  // the Convention" are not.
  bool is_own(LandmarkKind kind, const Block& block, std::size_t begin, std::size_t end) const {
    const std::size_t after = spaces_end(text_, end);
    if (starts_with_any(after, words_.own))
      return true;
    if (document_.language == LanguageId::zh)
      return ends_with_any(begin, std::array<std::string_view, 2>{"见", "见本"});
    if (!ends_here(block, end) || kind == LandmarkKind::footnote || follows_source(block, begin))
      return false;
    if (block.kind == BlockKind::footnote)
      return false;  // a note speaks of its source
    if (ends_with_any(begin, words_.see))
      return true;
    // Tables and figures of others are told with their owner.
    return (kind == LandmarkKind::table || kind == LandmarkKind::figure) &&
           char_before(text_, begin) == ' ' && char_before(text_, begin - 1) != ',';
  }

  // "(A/75/5, paras. 70–72 and table 13)", "(ibid., annex II)"
  bool follows_source(const Block& block, std::size_t begin) const {
    const std::string_view before = text_.substr(block.text.begin, begin - block.text.begin);
    const std::size_t bracket = before.rfind('(');
    if (bracket == std::string_view::npos || before.find(')', bracket) != std::string_view::npos)
      return false;
    const std::string_view within = before.substr(bracket);
    return within.find('/') != std::string_view::npos ||
           within.find("bid") != std::string_view::npos;
  }

  bool ends_here(const Block& block, std::size_t end) const {
    if (end >= block.text.end)
      return true;
    const char next = text_[end];
    return next == ')' || next == '.' || next == ';' || (next == ',' && !continues(end + 1));
  }

  // "annex IV, to the Convention", "annex IV, A/75/5": goes on with an owner.
  bool continues(std::size_t at) const {
    const std::size_t word = spaces_end(text_, at);
    return is_figure(char_at(text_, word)) || is_ascii_capital(char_at(text_, word)) ||
           starts_with(text_, word, "to ") || starts_with(text_, word, "of ") ||
           starts_with(text_, word, "para") || starts_with(text_, word, "sect");
  }

  // The letter of "II.B", the number of "22.14" and "35.IV".
  int part_after(LandmarkKind kind, std::size_t at, std::size_t& end) const {
    if (kind == LandmarkKind::section) {
      end = at + 1;
      return is_ascii_capital(text_[at]) ? text_[at] - 'A' + 1 : 0;
    }
    std::size_t after = figures_end(text_, at);
    while (after < text_.size() &&
           std::string_view("IVXL").find(text_[after]) != std::string_view::npos)
      ++after;
    const int part = landmark_number(text_.substr(at, after - at));
    end = part > 0 ? after : end;
    return part;
  }

  void add_numbers(LandmarkKind kind, Pointer::Side side, Span list) {
    for (std::size_t at = list.begin; at < list.end;) {
      std::size_t end = figures_end(text_, at);
      while (end < list.end && std::string_view("IVXL").find(text_[end]) != std::string_view::npos)
        ++end;
      while (end == at && end + 3 <= list.end && static_cast<unsigned char>(text_[end]) >= 0xE3)
        end = list.end;
      const int value = end > at ? landmark_number(text_.substr(at, end - at)) : 0;
      // Sections in figures have a scheme of their own.
      if (value == 0 || (kind == LandmarkKind::section && is_figure(text_[at]))) {
        at = std::max(end, at + 1);
        continue;
      }
      Pointer pointer{kind, side, value, 0, {at, end}};
      if (char_at(text_, end) == '.' && end + 1 < list.end)
        pointer.letter = part_after(kind, end + 1, pointer.figures.end);
      at = pointer.figures.end;
      found_.push_back(pointer);
    }
  }

  const Document& document_;
  std::string_view text_;
  const PointerWords& words_;
  std::vector<Pointer> found_;
};

}  // namespace

const Regex& pointer_trigger(LandmarkKind kind) {
  static const std::array<Regex, 5> triggers = {
      Regex("(?:[Ss]ect|[Cc]hap|[Ss]ecc|[Cc]apítulo|[Cc]ap\\.|азд|лав|[Гг]л\\.|第|الفرع|الفصل)"),
      Regex("(?:[Aa]nnex|[Aa]nexo|риложен|附件|المرفق)"),
      Regex("(?:[Tt]able|[Cc]uadro|аблиц|表|الجد)"),
      Regex("(?:[Ff]igur|[Gg]ráf|иаграм|исун|图|الش|الأش)"),
      Regex("(?:note|nota|снос|примеч|脚注|الحاش|الحواش)")};
  return triggers[static_cast<std::size_t>(kind)];
}

std::vector<Pointer> find_pointers(const Document& document, LandmarkKind kind,
                                   std::span<const std::size_t> blocks) {
  return PointerReader(document).read(kind, blocks);
}

}  // namespace unlint
