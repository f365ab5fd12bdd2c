#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

// Sessions and years that cannot be.
void judge_sessions_and_years(SymbolDraft& draft) {
  const std::size_t limit = draft.joint ? draft.joint : draft.elements.size();
  if (limit < 2)
    return;
  const std::string& second = draft.elements[1].text;
  const bool more = limit > 2;
  const std::string third = more ? draft.elements[2].text : std::string();
  const bool numbered =
      is_number(third) ||
      (third.size() > 2 && (third.rfind("L.", 0) == 0 || third.rfind("PV.", 0) == 0));
  if (draft.root == "A" && is_number(second)) {
    const int session = number(second);
    if (!more && second.size() == 5 && session >= 31000 && session < 90000) {
      draft.note(SymbolDeviation::missing_stroke, draft.elements[1].span);
      draft.elements[1].text = second.substr(0, 2) + '/' + second.substr(2);
    } else if (more && numbered && (session < 31 || session > 99)) {
      draft.doubt(SymbolDeviation::impossible_session, draft.elements[1].span);
    }
  }
  if ((draft.root == "S" || draft.root == "E") && is_number(second) && more && is_number(third)) {
    const int year = number(second);
    if (year < (draft.root == "S" ? 1993 : 1946) || year > 2099) {
      draft.doubt(SymbolDeviation::impossible_year, draft.elements[1].span);
    }
  }
  // A committee's year with a figure too many or too few.
  for (std::size_t i = 2; i + 1 < limit; ++i)
    if (is_number(draft.elements[i].text) && is_number(draft.elements[i + 1].text) &&
        draft.elements[i].text.size() == 5) {
      draft.doubt(SymbolDeviation::impossible_year, draft.elements[i].span);
    }
}

void judge_suffixes(SymbolDraft& draft) {
  const std::size_t limit = draft.joint ? draft.joint : draft.elements.size();
  for (std::size_t i = 2; i < limit; ++i) {
    const std::string& before = draft.elements[i - 1].text;
    const std::string& here = draft.elements[i].text;
    if (!is_suffix(before))
      continue;
    const bool after_corrigendum =
        before.rfind("Corr.", 0) == 0 && (here.rfind("Add.", 0) == 0 || here.rfind("Rev.", 0) == 0);
    if (after_corrigendum || is_number(here)) {
      draft.doubt(SymbolDeviation::suffix_order,
                  {draft.elements[i - 1].span.begin, draft.elements[i].span.end});
    }
  }
}

// A/RES/77/188E, CTOC/COP/2008/19-E
void judge_language_letter(SymbolDraft& draft) {
  if (draft.joint)
    return;
  RawElement& last = draft.elements.back();
  static constexpr std::string_view letters = "EFSRCA";
  const std::string& text = last.text;
  if (text.size() < 2 || letters.find(text.back()) == std::string_view::npos)
    return;
  const bool dashed = text[text.size() - 2] == '-';
  const std::string_view stem = std::string_view(text).substr(0, text.size() - (dashed ? 2 : 1));
  if (stem.empty() || !is_figure(stem.back()))
    return;
  // The letter of a part of a resolution is another matter.
  const bool resolution = draft.elements.size() > 2 && draft.elements[1].text == "RES";
  if (resolution && !dashed) {
    draft.doubt(SymbolDeviation::language_letter, last.span);
    return;
  }
  draft.note(SymbolDeviation::language_letter, last.span);
  last.text.resize(stem.size());
}

}  // namespace

void judge_numbering(SymbolDraft& draft) {
  judge_sessions_and_years(draft);
  judge_suffixes(draft);
  judge_language_letter(draft);
}

}  // namespace unlint
