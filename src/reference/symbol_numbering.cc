#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "text/roman.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

// The first session whose documents carry its number, and one beyond all that will be read.
constexpr int first_session = 31;
constexpr int last_session = 99;
constexpr int last_year = 2099;

bool is_year(std::string_view element, int from) {
  return is_number(element) && element.size() == 4 && number(element) >= from &&
         number(element) <= last_year;
}

bool is_organ(std::string_view root) { return root == "A"sv || root == "S"sv || root == "E"sv; }

// A/78423 is A/78/423, S/2014136 is S/2014/136.
bool mend_missing_stroke(SymbolDraft& draft) {
  RawElement& second = draft.elements[1];
  if (draft.own_elements() > 2 && !is_suffix(draft.elements[2].text))
    return false;
  const bool session = draft.root == "A"sv && second.text.size() == 5 &&
                       number(second.text) >= first_session * 1000 && number(second.text) < 90'000;
  const bool year = (draft.root == "S"sv || draft.root == "E"sv) && second.text.size() > 5 &&
                    is_year(std::string_view(second.text).substr(0, 4), 1978) &&
                    second.text[4] != '0';
  if (!session && !year)
    return false;
  draft.note(SymbolDeviation::missing_stroke, second.span);
  second.text.insert(session ? 2 : 4, "/");
  return true;
}

// CTOC/COP/20141: the stroke after the year is missing.
void mend_glued_year(SymbolDraft& draft) {
  for (std::size_t i = 1; i < draft.own_elements(); ++i) {
    RawElement& element = draft.elements[i];
    if (!is_number(element.text) || element.text.size() < 5 || element.text.size() > 7 ||
        element.text[4] == '0' || !is_year(element.text.substr(0, 4), 1990) ||
        number(element.text.substr(0, 4)) > 2035 ||
        (i + 1 < draft.own_elements() && !is_suffix(draft.elements[i + 1].text)))
      continue;
    std::string before;
    for (std::size_t j = 0; j < i; ++j)
      before += (j ? "/" : "") + draft.elements[j].text;
    const Series* series = series_of(before);
    const bool by_year =
        series && (series->numbering == "year"sv || series->numbering.starts_with("year ("));
    if (!by_year || series->prefix != before)
      return;
    draft.note(SymbolDeviation::missing_stroke, element.span);
    element.text.insert(4, "/");
    return;
  }
}

// A/RES/75254: that after the session.
void mend_glued_session(SymbolDraft& draft) {
  if (draft.root != "A"sv || draft.own_elements() != 3 || draft.elements[1].text != "RES"sv)
    return;
  RawElement& element = draft.elements[2];
  if (!is_number(element.text) || element.text.size() != 5 || element.text < "31" ||
      element.text[2] == '0')
    return;
  draft.note(SymbolDeviation::missing_stroke, element.span);
  element.text.insert(2, "/");
}

// The one number within bounds that a slip of a figure made into this one: a figure struck twice
// (20144) or too many (175), two that changed places (2104); empty where there are several, or
// none.
std::string before_slip(const std::string& printed, std::size_t figures, int least, int most) {
  std::string doubled;
  std::string other;
  for (std::size_t i = 1; i <= printed.size(); ++i) {
    std::string slip = printed;
    const bool twice = i < printed.size() && printed[i - 1] == printed[i];
    if (printed.size() > figures)
      slip.erase(i - 1, 1);
    else if (printed.size() == 4 && i < printed.size())
      std::swap(slip[i - 1], slip[i]);
    if (slip.size() != figures || slip[0] == '0' || number(slip) < least || number(slip) > most ||
        slip == printed)
      continue;
    std::string& found = twice ? doubled : other;
    found = found.empty() || found == slip ? slip : "?";
  }
  const std::string& found = doubled.empty() ? other : doubled;
  return found == "?"sv ? std::string() : found;
}

constexpr int last_plausible_year = 2035;  // of a document that somebody cites

// Notes a session or year that cannot be, and writes the one that was meant where one slip tells
// it.
void judge_slip(SymbolDraft& draft, SymbolDeviation deviation, RawElement& element) {
  const std::string meant =
      deviation == SymbolDeviation::impossible_session
          ? before_slip(element.text, 2, first_session, last_session)
          : before_slip(element.text, 4, draft.root == "S"sv ? 1994 : 1946, last_plausible_year);
  if (meant.empty()) {
    draft.doubt(deviation, element.span);
    return;
  }
  draft.note(deviation, element.span);
  element.text = meant;
}

// A/175/20, A/2020/414
void judge_assembly_session(SymbolDraft& draft) {
  const int session = number(draft.elements[1].text);
  const std::string& third = draft.elements[2].text;
  if ((is_number(third) || is_numbered_type(third)) &&
      (session < first_session || session > last_session))
    judge_slip(draft, SymbolDeviation::impossible_session, draft.elements[1]);
}

// S/20144/123, S/14/136, S/136/2014
void judge_council_year(SymbolDraft& draft) {
  const int first = draft.root == "S"sv ? 1993 : 1946;
  RawElement& second = draft.elements[1];
  RawElement& third = draft.elements[2];
  if ((!is_number(third.text) && !is_numbered_type(third.text)) || is_year(second.text, first))
    return;
  // Before there were years in symbols, drafts were numbered by document: S/3666/L.1.
  const bool record = draft.root == "E"sv && third.text.starts_with("SR.");
  if (!is_number(third.text) && second.text.size() == 4 && !(record && second.text > "2099"))
    return;
  if (is_year(third.text, first)) {
    draft.doubt(SymbolDeviation::impossible_year, second.span);
    std::swap(second.text, third.text);
    return;
  }
  judge_slip(draft, SymbolDeviation::impossible_year, second);
}

// How a series numbers its documents, and whether that was read in a source.
struct NumberingScheme {
  std::string_view prefix;
  std::string_view numbering;
  bool certain = false;
};

NumberingScheme scheme_of(const SymbolDraft& draft, std::string_view symbol) {
  if (const OwnSeries* own = own_series_of(draft.series, symbol))
    return {own->prefix, own->numbering, true};
  const Series* series = series_of(symbol);
  return series ? NumberingScheme{series->prefix, series->numbering, series->read}
                : NumberingScheme();
}

// The number after the prefix of a series whose numbering is known, against that numbering.
void judge_scheme(SymbolDraft& draft) {
  std::string written;
  for (std::size_t i = 0; i < draft.own_elements(); ++i)
    written += (i ? "/" : "") + draft.elements[i].text;
  const auto [prefix, numbering, certain] = scheme_of(draft, written);
  if (prefix.empty() || written.size() <= prefix.size() || written[prefix.size()] != '/')
    return;
  const auto strokes = std::count(prefix.begin(), prefix.end(), '/');
  const std::size_t slot = static_cast<std::size_t>(strokes) + 1;
  if (slot < 2 || slot + 1 >= draft.own_elements())
    return;
  const RawElement& element = draft.elements[slot];
  const std::string& next = draft.elements[slot + 1].text;
  const Component* code = component(leading_letters(next));
  const bool type = code && code->kind == Component::Class::type && next.size() > code->code.size();
  if (!is_number(element.text) || (!is_number(next) && !type))
    return;
  // What nobody read in a source never accuses.
  if (!certain)
    return;
  const bool by_year = numbering == "year"sv || numbering.starts_with("year (");
  const bool by_session = numbering == "session"sv || numbering == "session after dot"sv;
  if (by_session && is_year(element.text, 1946))
    draft.doubt(SymbolDeviation::year_for_session, element.span);
  else if (by_year && element.text.size() < 3)
    draft.doubt(SymbolDeviation::session_for_year, element.span);
  else if (by_year && element.text.size() == 3)
    draft.doubt(SymbolDeviation::impossible_year, element.span);
  // FCCC/SBI/2104/INF.25; what stands before a number is judged with all other years.
  else if (by_year && element.text.size() == 4 && !is_number(next) && !is_numbered_type(next) &&
           !is_year(element.text, 1946))
    judge_slip(draft, SymbolDeviation::impossible_year, draft.elements[slot]);
}

// FCCC/SBI/20155/L.5, S/PRST/2108/20: a number where only a year can stand, but none that will be
// read here. Communications to treaty bodies are numbered so high.
void judge_odd_years(SymbolDraft& draft) {
  for (std::size_t i = 1; i + 1 < draft.own_elements(); ++i) {
    const std::string& text = draft.elements[i].text;
    const std::string& next = draft.elements[i + 1].text;
    // E/CN.17/20022/PC.2/3
    const bool body = text.size() == 5 && !is_suffix(next) && component(leading_letters(next));
    if (!is_number(text) || (!is_number(next) && !is_numbered_type(next) && !body) ||
        draft.elements[i - 1].text == "D"sv ||
        (draft.root == "S"sv && draft.elements[1].text == "RES"sv) ||
        (i == 1 && is_organ(draft.root)))
      continue;
    const bool far = text.size() == 4 && (number(text) < 1900 || number(text) > last_year);
    if (far || text.size() == 5)
      judge_slip(draft, SymbolDeviation::impossible_year, draft.elements[i]);
    // A/CONF.229/207/8
    else if (i == 2 && draft.elements[1].text.starts_with("CONF.") && text.size() == 3 &&
             text[0] == '2' && !is_suffix(next))
      draft.doubt(SymbolDeviation::impossible_year, draft.elements[i].span);
  }
}

// A/RES/175/64, A/C.5/160/16, A/HRC/134/66
void judge_body_session(SymbolDraft& draft) {
  const std::string& body = draft.elements[1].text;
  const bool committee = body.size() == 3 && body.starts_with("C.");
  if (draft.root != "A"sv || draft.own_elements() < 4 || !is_number(draft.elements[2].text) ||
      (!committee && body != "RES"sv && body != "HRC"sv && body != "BUR"sv && body != "DEC"sv))
    return;
  const std::string& next = draft.elements[3].text;
  const int session = number(draft.elements[2].text);
  if ((!is_number(next) && !is_numbered_type(next)) || session <= last_session)
    return;
  if (!is_year(draft.elements[2].text, 1946))
    judge_slip(draft, SymbolDeviation::impossible_session, draft.elements[2]);
  else if (!committee && body != "HRC"sv)  // A/RES/2025/101; of the others the register knows
    draft.doubt(SymbolDeviation::year_for_session, draft.elements[2].span);
}

// A/LXXV/414
void judge_roman_session(SymbolDraft& draft) {
  const std::string& body = draft.elements[1].text;
  const std::size_t slot = body.size() == 3 && body.starts_with("C.") ? 2 : 1;
  if (draft.root != "A"sv || draft.own_elements() < slot + 2)
    return;
  RawElement& element = draft.elements[slot];
  const std::string& next = draft.elements[slot + 1].text;
  const int session = roman_value(element.text);
  if (session < first_session || session > last_session ||
      (!is_number(next) && !is_numbered_type(next)))
    return;
  draft.note(SymbolDeviation::impossible_roman, element.span);
  element.text = std::to_string(session);
}

// BWC/CONF.IIX/9: letters of which roman numerals are made, but no numeral.
void judge_numerals(SymbolDraft& draft) {
  for (std::size_t i = 1; i < draft.own_elements(); ++i) {
    const std::string& text = draft.elements[i].text;
    const std::size_t dot = text.find('.');
    const std::string_view numeral = std::string_view(text).substr(dot + 1);
    if (numeral.size() < 2 || numeral.find_first_not_of("IVX") != std::string_view::npos ||
        roman_value(numeral) > 0 || component(numeral) || !written_code(numeral).empty())
      continue;
    draft.doubt(SymbolDeviation::impossible_roman, draft.elements[i].span);
  }
}

// Sessions and years that cannot be.
void judge_sessions_and_years(SymbolDraft& draft) {
  const std::size_t limit = draft.own_elements();
  if (limit < 2)
    return;
  if (is_number(draft.elements[1].text)) {
    if (draft.root.size() > 1)
      mend_glued_year(draft);
    if (mend_missing_stroke(draft) || limit < 3)
      return;
    if (draft.root == "A"sv)
      judge_assembly_session(draft);
    else if (draft.root == "S"sv || draft.root == "E"sv)
      judge_council_year(draft);
    return;
  }
  mend_glued_year(draft);
  mend_glued_session(draft);
  judge_roman_session(draft);
  judge_body_session(draft);
  judge_scheme(draft);
}

}  // namespace

void judge_numbering(SymbolDraft& draft) {
  judge_sessions_and_years(draft);
  judge_odd_years(draft);
  judge_numerals(draft);
}

}  // namespace unlint
