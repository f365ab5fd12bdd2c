#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "document/ordinal_mark.h"
#include "reference/reading.h"
#include "reference/session_words.h"
#include "rule/deviations.h"
#include "rule/finder.h"
#include "rule/findings.h"
#include "text/regex.h"

namespace unlint {
namespace {

/// What goes back to something earlier that is not there.
enum class Antecedent : unsigned char {
  ibid,                  // “Ibid.” in the first note
  preambular_paragraph,  // “the ninth preambular paragraph” of eight
  meeting,               // six meetings are listed, then comes “the eighth”
  repeated_source,       // the note before says the same: “ibid.”
};

std::string_view name(Antecedent antecedent) {
  static constexpr std::array<std::string_view, 4> names = {"ibid", "preambular-paragraph",
                                                            "meeting", "repeated-source"};
  return names[static_cast<std::size_t>(antecedent)];
}

/// An expression for each language, in the order of `LanguageId`.
using Expressions = std::array<Regex, 6>;

const Expressions& preambular_expressions() {
  static const Expressions expressions = {
      Regex(R"(\b(?P<ordinal>[a-z]+(?:-[a-z]+)?) preambular paragraphs?\b)"),
      Regex(R"((?P<ordinal>[\pL-]+(?: et unième)?) alinéa du préambule)"),
      Regex(R"((?P<ordinal>\pL+(?: \pL+)?) párrafo del preámbulo)"),
      Regex(R"((?P<ordinal>\pL+(?: \pL+)?) пункт\pL* преамбулы)"),
      Regex("序言部分第(?P<ordinal>[一二三四五六七八九十]{1,3})段"),
      Regex("الفقرة (?P<ordinal>\\pL+(?: \\pL+)?) من (?:ال)?ديباجة")};
  return expressions;
}

/// "The previous meetings … were held": the sentence that lists them all.
const Expressions& list_expressions() {
  static const Expressions expressions = {
      Regex(R"((?:[Pp]revious|[Ee]arlier|[Pp]receding) (?:meeting|session)s[^.\n]{0,200}? held )"),
      Regex(
          R"((?:réunions|sessions) (?:précédentes|antérieures)[^.\n]{0,200}?(?:tenues|eu lieu) )"),
      Regex(R"((?:reuniones|sesiones) (?:anteriores|previas|previos)[^.\n]{0,200}?)"
            R"((?:se celebraron|tuvieron lugar|se habían celebrado) )"),
      Regex(R"([Пп]редыдущие (?:совещания|заседания|сессии)[^.\n]{0,200}?)"
            R"((?:состоялись|проводились|были проведены|прошли) )"),
      Regex("(?:前几次|以往|以前|历次|前[一二三四五六七八九十]次)(?:会议|届会)[^。\\n]{0,60}"),
      Regex("(?:عُقدت|عقدت) (?:الاجتماعات|الدورات) السابقة[^.\\n]{0,120}")};
  return expressions;
}

const Expressions& meeting_expressions() {
  static const Expressions expressions = {
      Regex(R"(\b(?P<ordinal>[a-z]+(?:-[a-z]+)?) (?:meeting|session)\b)"),
      Regex(R"((?P<ordinal>[\pL-]+) (?:réunion|session)\b)"),
      Regex(R"((?P<ordinal>\pL+(?: \pL+)?) (?:reunión|período de sesiones))"),
      Regex(R"((?P<ordinal>\pL+(?: \pL+)?) сесси[яию])"),
      Regex("第(?P<ordinal>[一二三四五六七八九十]{1,3})[次届]会议"),
      Regex("الدورة (?P<ordinal>\\pL+(?: \\pL+)?)")};
  return expressions;
}

/// An ordinal in words and its value.
struct SpelledOrdinal {
  Span text;
  int value = 0;
};

/// The ordinal a match names, if it names one.
std::optional<SpelledOrdinal> ordinal_in(const Document& document, const Match& match) {
  for (const auto& [group, span] : match.groups) {
    if (document.language == LanguageId::zh)
      for (const OrdinalMark& mark : readings_of(document.prose.slice(span)))
        return SpelledOrdinal{span, mark.value};
    if (const std::optional<SessionWords> words =
            session_in(document.prose.text(), span, document.language))
      return SpelledOrdinal{words->ordinal, words->number};
  }
  return {};
}

/// Reports what goes back to something earlier that is not there.
class AntecedentRule : public Rule {
 public:
  explicit AntecedentRule(std::vector<Antecedent> antecedents)
      : antecedents_(std::move(antecedents)) {
    if (const std::string words = words_of(antecedents_); !words.empty())
      trigger_.emplace(words);
  }

  const Regex* trigger() const override { return trigger_ ? &*trigger_ : nullptr; }

  void check(const Subject& subject, Findings& findings) const override {
    for (const Antecedent antecedent : antecedents_) {
      if (antecedent == Antecedent::ibid)
        check_first_note(subject.document, findings);
      if (antecedent == Antecedent::preambular_paragraph)
        check_preamble(subject, findings);
      if (antecedent == Antecedent::meeting)
        check_meetings(subject, findings);
      if (antecedent == Antecedent::repeated_source)
        check_repeated_sources(subject.document, findings);
    }
  }

 private:
  // What a text holds that goes back to these; empty where it may be any note.
  static std::string words_of(const std::vector<Antecedent>& antecedents) {
    static constexpr std::array<std::string_view, 4> words = {
        "[Ii]bid|Idem|Id\\.|Там же|там же|同上|المرجع نفسه",
        "preamb|préamb|preám|преамб|序言|ديباجة",
        "revious|arlier|receding|précéd|antéri|anteriores|previ|редыдущ|前|历次|以往|السابقة", ""};
    std::string all;
    for (const Antecedent antecedent : antecedents) {
      const std::string_view of_one = words[static_cast<std::size_t>(antecedent)];
      if (of_one.empty())
        return {};
      all.append(all.empty() ? "(?:" : "|").append(of_one);
    }
    return all + ")";
  }

  // The first note has nothing to go back to.
  static void check_first_note(const Document& document, Findings& findings) {
    constexpr std::array<std::string_view, 8> words = {"Ibid", "ibid",        "Там же", "там же",
                                                       "同上", "المرجع نفسه", "Idem",   "Id."};
    const auto first =
        std::find_if(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
          return block.kind == BlockKind::footnote && !block.label.empty() &&
                 is_figure(document.prose.slice(block.label).front());
        });
    // An excerpt may begin with its tenth note.
    if (first == document.blocks.end() || document.prose.slice(first->label) != "1")
      return;
    std::size_t at = spaces_end(document.prose.text(), first->label.end);
    if (starts_with(document.prose.text(), at, "() "))
      at += 3;
    for (const std::string_view word : words)
      if (starts_with(document.prose.text(), at, word))
        return findings.add({at, at + word.size()}, {{"count", "0"}, {"expected", "1"}});
  }

  // Editorial Manual, Footnotes: a source is not given twice running.
  static void check_repeated_sources(const Document& document, Findings& findings) {
    constexpr std::size_t shortest = 6;
    const Block* before = nullptr;
    for (const Block& block : document.blocks) {
      if (block.kind != BlockKind::footnote)
        continue;
      const Span source{block.label.end, block.text.end};
      if (before != nullptr && source.size() > shortest && is_numbered(document, block) &&
          document.prose.slice(source) ==
              document.prose.slice({before->label.end, before->text.end}) &&
          document.prose.slice(source).find("bid") == std::string_view::npos)
        findings.add({spaces_end(document.prose.text(), source.begin), source.end},
                     {{"count", "1"}, {"expected", "Ibid."}});
      before = &block;
    }
  }

  static bool is_numbered(const Document& document, const Block& block) {
    const std::string_view label = document.prose.slice(block.label);
    return !label.empty() && is_figure(label.front());
  }

  /// The paragraphs between "The General Assembly," and paragraph 1; 0 where they cannot be told.
  static int preambular_paragraphs(const Document& document) {
    std::size_t begin = document.blocks.size();
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
      const Block& block = document.blocks[i];
      const std::string_view words = document.prose.slice(block.text);
      constexpr std::size_t longest_opening = 120;
      const bool comma = words.ends_with(",") || words.ends_with("，") || words.ends_with("،");
      if (begin == document.blocks.size()) {
        if (comma && block.label.empty() && words.size() < longest_opening)
          begin = i + 1;
        continue;
      }
      if (document.prose.slice(block.label) == "1." || words.starts_with("1 -"))
        return static_cast<int>(i - begin);
      if (!comma || !block.label.empty() || block.kind != BlockKind::paragraph)
        return 0;
    }
    return 0;
  }

  static void check_preamble(const Subject& subject, Findings& findings) {
    const Document& document = subject.document;
    const std::string_view text = document.prose.text();
    const int count = preambular_paragraphs(document);
    if (count == 0)
      return;
    const Regex& expression = preambular_expressions()[static_cast<std::size_t>(document.language)];
    for_each_match(expression, document, subject.blocks, {}, [&](const Match& match, std::size_t) {
      const std::optional<SpelledOrdinal> ordinal = ordinal_in(document, match);
      if (!ordinal || ordinal->value <= count || is_of_another(text, match.span.end) ||
          is_in_note_or_quotation(document, match.span.begin))
        return;
      findings.add(ordinal->text,
                   {{"count", std::to_string(count)}, {"expected", std::to_string(count)}});
    });
  }

  // A note speaks of its source.
  static bool is_in_note_or_quotation(const Document& document, std::size_t at) {
    const std::size_t index = block_at(document, at);
    if (index >= document.blocks.size() || document.blocks[index].kind == BlockKind::footnote)
      return true;
    const Span before{document.blocks[index].text.begin, at};
    const std::string_view words = document.prose.slice(before);
    const std::size_t opened = words.rfind("“");
    return opened != std::string_view::npos && words.find("”", opened) == std::string_view::npos;
  }

  // "the twelfth preambular paragraph of resolution 74/185" is not of this document.
  static bool is_of_another(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 9> own = {
        "of the present", "of this",   "de la présente", "de la presente", "настоящей",
        "above",          "ci-dessus", "supra",          "من هذا"};
    constexpr std::array<std::string_view, 7> owners = {"of ",       "de ", "du ", "del ",
                                                        "резолюции", "от ", "من "};
    const std::size_t next = spaces_end(text, at);
    const auto begins = [&](std::string_view word) { return starts_with(text, next, word); };
    return std::none_of(own.begin(), own.end(), begins) &&
           std::any_of(owners.begin(), owners.end(), begins);
  }

  /// The dates of the meetings that a sentence lists, where they go up.
  static std::vector<const Date*> listed_meetings(const Subject& subject, Span sentence) {
    std::vector<const Date*> dates;
    for (const Date& date : subject.references.dates)
      if (sentence.contains(date.text) && !date.days.empty() && date.days.front().year > 0) {
        if (!dates.empty() && !before(dates.back()->days.front(), date.days.front()))
          return {};
        dates.push_back(&date);
      }
    return dates;
  }

  static std::size_t sentence_end(std::string_view text, std::size_t from, std::size_t block_end) {
    const std::size_t stop = std::min(text.find(". ", from), text.find("。", from));
    return std::min(stop, block_end);
  }

  static void check_meetings(const Subject& subject, Findings& findings) {
    const Document& document = subject.document;
    const std::string_view text = document.prose.text();
    const auto language = static_cast<std::size_t>(document.language);
    std::vector<const Date*> listed;
    std::size_t after = 0;
    int lists = 0;
    const Regex& list = list_expressions()[language];
    for_each_match(list, document, subject.blocks, {}, [&](const Match& match, std::size_t block) {
      const std::size_t end = sentence_end(text, match.span.end, document.blocks[block].text.end);
      listed = listed_meetings(subject, {match.span.begin, end});
      after = end;
      ++lists;
    });
    // Of two lists each may have its own meetings.
    if (lists != 1 || listed.size() < 2)
      return;
    meeting_expressions()[language].for_each_match(
        text, {after, text.size()}, [&](const Match& match) {
          const std::optional<SpelledOrdinal> ordinal = ordinal_in(document, match);
          if (ordinal)
            judge_meeting(subject, *ordinal, listed, findings);
        });
  }

  static void judge_meeting(const Subject& subject, const SpelledOrdinal& ordinal,
                            const std::vector<const Date*>& listed, Findings& findings) {
    const Document& document = subject.document;
    const std::size_t block = block_at(document, ordinal.text.begin);
    if (block >= document.blocks.size())
      return;
    const std::size_t end =
        sentence_end(document.prose.text(), ordinal.text.end, document.blocks[block].text.end);
    // Only a meeting that is dated in the same breath is surely one of the series.
    constexpr std::size_t close = 60;
    for (const Date& date : subject.references.dates) {
      if (date.text.begin < ordinal.text.end || date.text.end > end ||
          date.text.begin > ordinal.text.end + close || date.days.empty())
        continue;
      const auto earlier = std::count_if(listed.begin(), listed.end(), [&](const Date* each) {
        return before(each->days.front(), date.days.front());
      });
      const int expected = static_cast<int>(earlier) + 1;
      const bool later = earlier == std::ssize(listed);
      if (later && ordinal.value != expected)
        findings.add(
            ordinal.text,
            {{"count", std::to_string(earlier)}, {"expected", std::to_string(expected)}},
            session_words(expected, document.language, document.prose.slice(ordinal.text)));
      return;
    }
  }

  std::vector<Antecedent> antecedents_;
  std::optional<Regex> trigger_;
};

}  // namespace

MadeRule make_antecedent_rule(TomlTable& file) {
  return {std::make_unique<AntecedentRule>(
              read_deviations(file, "antecedent", Antecedent::repeated_source)),
          {"count", "expected"}};
}

}  // namespace unlint
