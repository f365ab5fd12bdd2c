// What a body's numbering says against a citation.
#include "reference/citation_form.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "authority/instruments.h"
#include "authority/numbering.h"
#include "reference/citation_numbering.h"
#include "reference/reading.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

using Basis = Citation::Basis;
using Deviation = CitationDeviation;

constexpr int first_year_of_the_assembly = 1945;

void note(Citation& citation, Deviation deviation, Span span,
          std::optional<std::string> replacement = {}, std::string detail = {}) {
  citation.deviations.push_back({deviation, span, std::move(replacement), std::move(detail)});
}

bool is_strong(const Citation& citation) {
  return citation.basis == Basis::words || citation.basis == Basis::pronoun ||
         citation.basis == Basis::masthead;
}

// General Assembly resolution 1325 (2000)
void judge_body(Citation& citation, const FormQuestion& question) {
  static constexpr std::array<std::string_view, 8> sure = {
      "A", "S", "E", "A/HRC", "CTOC/COP", "CAC/COSP", "E/CN.7", "E/CN.15"};
  if (std::find(sure.begin(), sure.end(), question.named) == sure.end() ||
      citation.style == NumberStyle::serial || citation.style == NumberStyle::symbol ||
      numbering_fits(question.named, *question.number))
    return;
  // Told by another rule: 3600 (XXXI).
  if (citation.style == NumberStyle::roman && (question.named == "A"sv || question.named == "E"sv))
    return;
  note(citation, Deviation::wrong_form, citation.text, {},
       std::string(example_of_numbering(question.named)));
}

// 156/129, 92/158, S-410/2, 65/1190
void judge_size(Citation& citation, const FormQuestion& question) {
  const CitationNumber& number = *question.number;
  if (citation.style != NumberStyle::session || (!is_strong(citation) && number.special.empty()))
    return;
  if (!number.special.empty()) {
    constexpr int far = 20;  // a lower one may be another assembly's
    const std::string_view form = number.special == "S"sv ? "special" : "emergency";
    if ((citation.organ == "A"sv || citation.organ == "A/HRC"sv) && number.session > far &&
        !numbering_of(citation.organ, form, number.session))
      note(citation, Deviation::impossible_session, citation.text);
    return;
  }
  // 93/95 alone in the cell of a table may be anything.
  if (citation.organ == "A"sv && !citation.word.empty() &&
      number.session > question.year - first_year_of_the_assembly) {
    note(citation, Deviation::impossible_session, citation.text, {},
         std::to_string(question.year - first_year_of_the_assembly));
    return;
  }
  const Numbering* row = numbering_of(citation.organ, "session", number.session);
  if (row && row->known && row->last_serial && !question.marked &&
      number.serial > row->last_serial &&
      (row->decisions_from == 0 || number.serial > row->decisions_from + 498))
    note(citation, Deviation::impossible_serial, citation.text);
}

// resolution 73/52 (2018)
void judge_year(Citation& citation, const FormQuestion& question) {
  const std::size_t end = question.number->end;
  const std::string_view text = question.text.substr(0, question.block.end);
  if (citation.organ != "A"sv || citation.style != NumberStyle::session || citation.session < 31 ||
      !starts_with(text, end, " (") || figures_end(text, end + 2) != end + 6 ||
      char_at(text, end + 6) != ')')
    return;
  const int year = unlint::number(text.substr(end + 2, 4));
  if (year - citation.session == first_year_of_the_assembly ||
      year - citation.session == first_year_of_the_assembly + 1)
    note(citation, Deviation::superfluous_year, {end, end + 7}, std::string());
}

// The word for the other kind, as inflected: “résolutions” for “décisions”. Empty where the
// sentence around it would have to change too.
std::string other_word(std::string_view word, LanguageId language) {
  using Pair = std::pair<std::string_view, std::string_view>;
  static constexpr std::array<std::pair<LanguageId, Pair>, 7> pairs = {
      {{LanguageId::en, {"resolution", "decision"}},
       {LanguageId::fr, {"résolution", "décision"}},
       {LanguageId::es, {"resolución", "decisión"}},
       {LanguageId::es, {"resoluciones", "decisiones"}},
       {LanguageId::zh, {"决议", "决定"}},
       {LanguageId::ru, {"резолюцию", "решение"}},
       {LanguageId::en, {"Resolution", "Decision"}}}};
  for (const auto& [id, pair] : pairs) {
    if (id != language)
      continue;
    for (const auto& [from, to] : {pair, Pair{pair.second, pair.first}})
      if (word.substr(0, from.size()) == from &&
          (word.size() == from.size() || word.substr(from.size()) == "s"sv))
        return std::string(to) + std::string(word.substr(from.size()));
  }
  return {};
}

void note_kind(Citation& citation, const FormQuestion& question, Deviation deviation) {
  const Span word = citation.word;
  if (!question.announced || word.empty()) {
    note(citation, deviation, citation.text);
    return;
  }
  const Span whole{std::min(word.begin, citation.text.begin),
                   std::max(word.end, citation.text.end)};
  const std::string other =
      other_word(question.text.substr(word.begin, word.size()), question.language->id);
  std::optional<std::string> replacement;
  if (!other.empty())
    replacement = std::string(question.text.substr(whole.begin, word.begin - whole.begin)) + other +
                  std::string(question.text.substr(word.end, whole.end - word.end));
  note(citation, deviation, whole, std::move(replacement));
}

// decision 60/251, resolution 74/545, resolution 2005/234
void judge_kind(Citation& citation, const FormQuestion& question) {
  const bool resolution = citation.kind == Citation::Kind::resolution;
  const bool named = citation.basis == Basis::words || citation.basis == Basis::pronoun;
  if (citation.organ == "S"sv && !resolution && citation.serial > 100) {
    const std::optional<CouncilResolution> known = council_resolution(citation.serial);
    if (known && known->year == citation.year && citation.style == NumberStyle::council)
      note_kind(citation, question, Deviation::resolution_called_decision);
    return;
  }
  if (question.named == "S"sv && !resolution && citation.style == NumberStyle::year) {
    note(citation, Deviation::unnumbered_decision, citation.text);
    return;
  }
  const bool year = citation.style == NumberStyle::year;
  if (!year && (citation.style != NumberStyle::session || !question.number->special.empty()))
    return;
  const Numbering* row = numbering_of(citation.organ, year ? "year" : "session",
                                      year ? citation.year : citation.session);
  if (!row || !row->known || row->decisions_from == 0)
    return;
  const bool assembly = citation.organ == "A"sv && citation.session >= 31;
  // “Official Records …, Supplement No. 4 (E/2013/24), chap. I, decision 44/114” is a commission's.
  const std::string_view before =
      question.text.substr(question.block.begin, citation.text.begin - question.block.begin);
  const bool own = citation.basis == Basis::masthead && (assembly || citation.organ == "E"sv) &&
                   before.find('/') == std::string_view::npos;
  const bool in_masthead = citation.basis == Basis::masthead && assembly;
  if ((named || own || in_masthead) && resolution && citation.serial >= row->decisions_from &&
      citation.serial < row->decisions_from + 300)
    note_kind(citation, question, Deviation::decision_called_resolution);
  // The first decisions of the Human Rights Council bore low numbers too.
  const bool young = citation.organ == "A/HRC"sv && citation.session < 10;
  // When the Assembly's decisions moved from 301 to 401 is not known to the year.
  const int unsure = citation.session < 50 ? 301 : 401;
  if ((named || own) && !resolution && citation.serial < std::min(row->decisions_from, unsure) &&
      !young)
    note_kind(citation, question, Deviation::resolution_called_decision);
}

}  // namespace

void judge_form(Citation& citation, const FormQuestion& question) {
  // Only the desertification conference writes COP, and it has met less often.
  constexpr int last_of_desertification = 18;
  if (citation.style == NumberStyle::body_session && question.number->code == "COP"sv &&
      citation.session > last_of_desertification && citation.deviations.empty()) {
    const std::string right =
        std::to_string(citation.serial) + "/CP." + std::to_string(citation.session);
    note(citation, Deviation::climate_form, citation.text, right);
    citation.number = right;
  }
  judge_body(citation, question);
  judge_size(citation, question);
  judge_year(citation, question);
  judge_kind(citation, question);
}

namespace {

// “、第”, “、2016年12月5日第”: the next member of the list has marks of its own.
bool starts_with_own_mark(std::string_view text, std::size_t at) {
  for (const std::string_view joint : {"、", "和", "及", "，"})
    if (starts_with(text, at, joint)) {
      const std::size_t next = at + joint.size();
      return starts_with(text, next, "第") || starts_with(text, figures_end(text, next), "年");
    }
  return false;
}

// “第60/61号、”: the member before has marks of its own.
bool ends_marked(std::string_view before, Span block) {
  static constexpr std::array<std::string_view, 3> joints = {"号、", "号和", "号及"};
  return std::any_of(joints.begin(), joints.end(), [&](std::string_view joint) {
    return before.size() > block.begin + joint.size() && before.ends_with(joint);
  });
}

// Other bodies' numbers, and those of special sessions, stand without marks; so does a later member
// of a list.
bool are_marks_expected(const Citation& citation, const FormQuestion& question) {
  static constexpr std::array<std::string_view, 4> bodies = {"A", "S", "E", "A/HRC"};
  return std::find(bodies.begin(), bodies.end(), citation.organ) != bodies.end() &&
         question.number->special.empty();
}

}  // namespace

void judge_chinese_marks(Citation& citation, const FormQuestion& question) {
  const std::string_view text = question.text.substr(0, question.block.end);
  const Span whole{citation.text.begin, question.number->end};
  if (question.language->id != LanguageId::zh || citation.style == NumberStyle::symbol ||
      citation.basis == Basis::unknown || citation.organ.empty() || citation.organ.front() == '+')
    return;
  const std::size_t before = spaces_begin(text, whole.begin, question.block);
  const std::size_t after = spaces_end(text, whole.end);
  const bool first = text.substr(0, before).ends_with("第");
  const bool last = starts_with(text, after, "号");
  const std::string written(text.substr(whole.begin, whole.size()));
  if (!are_marks_expected(citation, question))
    return;
  if (first && last) {
    if (before < whole.begin)
      note(citation, Deviation::chinese_spacing, {before, whole.begin}, std::string());
    if (after > whole.end)
      note(citation, Deviation::chinese_spacing, {whole.end, after}, std::string());
    if (const std::size_t space = written.find(" (");
        space != std::string::npos && citation.style == NumberStyle::council)
      note(citation, Deviation::chinese_spacing, {whole.begin + space, whole.begin + space + 1},
           std::string());
    return;
  }
  const Span word = citation.word;
  const std::string right = "第" + written + "号";
  // In “第61/105、64/72和71/123号决议” the marks are shared; in “第60/61号、61/77号” they are not.
  const bool own_marks =
      first ? starts_with_own_mark(text, after)
            : question.leads || ends_marked(text.substr(0, before), question.block);
  if (word.end == whole.begin && !word.empty())
    note(citation, Deviation::number_without_marks, {word.begin, whole.end},
         right + std::string(text.substr(word.begin, word.size())));
  else if (first != last && (own_marks || (first && word.begin == after)))
    note(citation, Deviation::number_without_marks, whole,
         (first ? "" : "第") + written + (last ? "" : "号"));
}

}  // namespace unlint
