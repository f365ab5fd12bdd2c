#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "text/suggest.h"

namespace unlint {
namespace {

// The first session whose documents carry its number, and one beyond all that will be read.
constexpr int first_session = 31;
constexpr int last_session = 99;
constexpr int last_year = 2099;

bool is_year(std::string_view element, int from) {
  return is_number(element) && element.size() == 4 && number(element) >= from &&
         number(element) <= last_year;
}

// "L.45", "WP.3": what follows a session or a year as a number does.
bool is_numbered_type(std::string_view element) {
  static constexpr std::string_view types[] = {"L.", "PV.", "SR.", "WP.", "CRP."};
  return std::any_of(std::begin(types), std::end(types), [&](std::string_view type) {
    return element.size() > type.size() && element.starts_with(type);
  });
}

// A/78423 is A/78/423, S/2014136 is S/2014/136.
bool mend_missing_stroke(SymbolDraft& draft) {
  RawElement& second = draft.elements[1];
  if (draft.own_elements() > 2 && !is_suffix(draft.elements[2].text))
    return false;
  const bool session = draft.root == "A" && second.text.size() == 5 &&
                       number(second.text) >= first_session * 1000 && number(second.text) < 90'000;
  const bool year = (draft.root == "S" || draft.root == "E") && second.text.size() > 5 &&
                    is_year(std::string_view(second.text).substr(0, 4), 1978) &&
                    second.text[4] != '0';
  if (!session && !year)
    return false;
  draft.note(SymbolDeviation::missing_stroke, second.span);
  second.text.insert(session ? 2 : 4, "/");
  return true;
}

// A/175/20, A/2020/414
void judge_assembly_session(SymbolDraft& draft) {
  const int session = number(draft.elements[1].text);
  const std::string& third = draft.elements[2].text;
  if ((is_number(third) || is_numbered_type(third)) &&
      (session < first_session || session > last_session))
    draft.doubt(SymbolDeviation::impossible_session, draft.elements[1].span);
}

// S/20144/123, S/14/136, S/136/2014
void judge_council_year(SymbolDraft& draft) {
  const int first = draft.root == "S" ? 1993 : 1946;
  RawElement& second = draft.elements[1];
  RawElement& third = draft.elements[2];
  if (!is_number(third.text) || is_year(second.text, first))
    return;
  draft.doubt(SymbolDeviation::impossible_year, second.span);
  if (is_year(third.text, first))
    std::swap(second.text, third.text);
}

// The number after the prefix of a series whose numbering is known, against that numbering.
void judge_scheme(SymbolDraft& draft) {
  std::string written;
  for (std::size_t i = 0; i < draft.own_elements(); ++i)
    written += (i ? "/" : "") + draft.elements[i].text;
  const Series* series = series_of(written);
  if (!series || !series->read || written.size() <= series->prefix.size() ||
      written[series->prefix.size()] != '/')
    return;
  const auto strokes = std::count(series->prefix.begin(), series->prefix.end(), '/');
  const std::size_t slot = static_cast<std::size_t>(strokes) + 1;
  if (slot < 2 || slot + 1 >= draft.own_elements())
    return;
  const RawElement& element = draft.elements[slot];
  const std::string& next = draft.elements[slot + 1].text;
  if (!is_number(element.text) || (!is_number(next) && !is_numbered_type(next)))
    return;
  if (series->numbering == "session" && is_year(element.text, 1946))
    draft.doubt(SymbolDeviation::year_for_session, element.span);
  else if (series->numbering == "year" && element.text.size() < 3 && is_number(next))
    draft.doubt(SymbolDeviation::session_for_year, element.span);
  else if (series->numbering == "year" && element.text.size() == 3 && is_number(next))
    draft.doubt(SymbolDeviation::impossible_year, element.span);
}

// Sessions and years that cannot be.
void judge_sessions_and_years(SymbolDraft& draft) {
  const std::size_t limit = draft.own_elements();
  if (limit < 2)
    return;
  if (is_number(draft.elements[1].text)) {
    if (mend_missing_stroke(draft) || limit < 3)
      return;
    if (draft.root == "A")
      judge_assembly_session(draft);
    else if (draft.root == "S" || draft.root == "E")
      judge_council_year(draft);
    return;
  }
  judge_scheme(draft);
  // A committee's year with a figure too many.
  for (std::size_t i = 2; i + 1 < limit; ++i)
    if (is_number(draft.elements[i].text) && is_number(draft.elements[i + 1].text) &&
        draft.elements[i].text.size() == 5)
      draft.doubt(SymbolDeviation::impossible_year, draft.elements[i].span);
}

// A/69/53/Corr.1/Add.1, A/69/Add.1/53
void judge_suffixes(SymbolDraft& draft) {
  for (std::size_t i = 2; i < draft.own_elements(); ++i) {
    const std::string& before = draft.elements[i - 1].text;
    const std::string& here = draft.elements[i].text;
    const std::string_view code = leading_letters(here);
    if (!is_suffix(before))
      continue;
    const bool after_corrigendum =
        leading_letters(before) == "Corr" && (code == "Add" || code == "Rev");
    if (after_corrigendum || (is_number(here) && i == 3 && is_number(draft.elements[1].text)))
      draft.doubt(SymbolDeviation::suffix_order,
                  {draft.elements[i - 1].span.begin, draft.elements[i].span.end});
  }
}

// A/RES/75/245B, A/RES/75/254A-C: the letter of a part follows a space. Letters that may be a
// language's are left to the next judge.
bool judge_part_letter(SymbolDraft& draft) {
  static constexpr std::string_view language_letters = "EFSRCA";
  RawElement& last = draft.elements.back();
  if (draft.joint || draft.elements.size() != 4 || draft.elements[1].text != "RES")
    return false;
  const std::size_t figures = figures_end(last.text, 0);
  const std::string_view letters = std::string_view(last.text).substr(figures);
  const bool range = letters.size() == 3 && is_ascii_capital(letters[0]) && letters[1] == '-' &&
                     letters[0] < letters[2] && is_ascii_capital(letters[2]);
  const bool part = letters.size() == 1 && is_ascii_capital(letters[0]) &&
                    language_letters.find(letters[0]) == std::string_view::npos;
  if (figures == 0 || (!range && !part))
    return false;
  draft.note(SymbolDeviation::resolution_bracket, last.span);
  last.text.insert(figures, " ");
  return true;
}

// A/RES/77/188E, CTOC/COP/2008/19-E
void judge_language_letter(SymbolDraft& draft) {
  static constexpr std::string_view letters = "EFSRCA";
  RawElement& last = draft.elements.back();
  const std::string& text = last.text;
  if (draft.joint || text.size() < 2 || letters.find(text.back()) == std::string_view::npos)
    return;
  const bool dashed = text[text.size() - 2] == '-';
  const std::string_view stem = std::string_view(text).substr(0, text.size() - (dashed ? 2 : 1));
  if (stem.empty() || !is_figure(stem.back()))
    return;
  // The letter of a part of a resolution is another matter.
  if (draft.elements[1].text == "RES" && !dashed) {
    draft.doubt(SymbolDeviation::language_letter, last.span);
    return;
  }
  draft.note(SymbolDeviation::language_letter, last.span);
  last.text.resize(stem.size());
}

// A/HCR/37/73: no such component, but one that is nearly so written.
void judge_component(SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 12> known = {
      "HRC", "RES", "PRST", "BUR", "INF", "ICEF", "ESCAP", "ESCWA", "ECA", "HLPF", "INCB", "CONF"};
  RawElement& second = draft.elements[1];
  const std::string_view letters = leading_letters(second.text);
  if ((draft.root != "A" && draft.root != "S" && draft.root != "E") || letters.size() < 3 ||
      draft.own_elements() < 3 || component(letters) || !written_code(letters).empty())
    return;
  for (const std::string_view code : known)
    if (edit_distance(upper(letters), code) == 1) {
      draft.note(SymbolDeviation::unknown_component, second.span);
      second.text.replace(0, letters.size(), code);
      return;
    }
}

bool is_treaty_body(const std::string& root) {
  static constexpr std::array<std::string_view, 8> bodies = {"CCPR", "CERD", "CEDAW", "CAT",
                                                             "CRC",  "CMW",  "CRPD",  "CED"};
  return std::find(bodies.begin(), bodies.end(), root) != bodies.end();
}

// CRPD/C/KP/Q/1: the report of a country that is none.
void judge_country(SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 6> papers = {"CO", "Q", "QPR", "RQ", "FCO", "PR"};
  const bool committee = (is_treaty_body(draft.root) && draft.elements[1].text == "C") ||
                         (draft.root == "E" && draft.elements[1].text == "C.12");
  if (!committee || draft.own_elements() < 4)
    return;
  const std::string& code = draft.elements[2].text;
  const std::string& next = draft.elements[3].text;
  const bool reports =
      is_number(next) || std::find(papers.begin(), papers.end(), next) != papers.end();
  if (reports && leading_letters(code) == code && upper(code) == code && code.size() > 1 &&
      code.size() < 4 && !component(code) && !is_country(code))
    draft.doubt(SymbolDeviation::unknown_country, draft.elements[2].span);
}

void judge_placeholder(SymbolDraft& draft) {
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string_view text = draft.elements[i].text;
    const std::string_view last = text.substr(text.rfind('.') + 1);
    if (text.find('_') != std::string_view::npos ||
        (last.size() > 1 && last.find_first_not_of("xX") == std::string_view::npos && last != "XX"))
      draft.doubt(SymbolDeviation::placeholder, draft.elements[i].span);
  }
}

}  // namespace

void judge_numbering(SymbolDraft& draft) {
  judge_component(draft);
  judge_sessions_and_years(draft);
  judge_suffixes(draft);
  if (!judge_part_letter(draft))
    judge_language_letter(draft);
  judge_country(draft);
  judge_placeholder(draft);
}

}  // namespace unlint
