#include "reference/symbol_judge.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_part.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

// A word glued to the end ("383.The") is not part of the symbol.
void trim_end(SymbolDraft& draft) {
  RawElement& last = draft.elements.back();
  const std::size_t dot = last.text.rfind('.');
  if (dot != std::string::npos && dot > 0 && is_figure(last.text[dot - 1]) &&
      dot + 1 < last.text.size() && is_ascii_letter(last.text[dot + 1]) &&
      !component(leading_letters(std::string_view(last.text).substr(dot + 1)))) {
    draft.end -= last.text.size() - dot;
    last.span.end = draft.end;
    last.text.resize(dot);
  }
  while (!last.text.empty() && (last.text.back() == '-' || last.text.back() == '.') &&
         last.text.size() > 2 && is_figure(last.text[last.text.size() - 2])) {
    last.text.pop_back();
    last.span.end = --draft.end;
  }
}

// A/75/5/Part I: what follows the stroke is no element.
void drop_part(SymbolDraft& draft) {
  const std::string& last = draft.elements.back().text;
  if (draft.elements.size() < 3 || (last != "Part"sv && last != "Vol"sv) ||
      part_at(draft.text.substr(draft.elements.back().span.begin)).written.empty())
    return;
  draft.elements.pop_back();
  draft.end = draft.elements.back().span.end;
}

// “A/CN.4/SR.”: the number of the paper is missing, and there is no other. “The A/CN.4/SR. series”
// has none.
bool ends_with_code(const SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 4> series = {"ser", "sér", "сер", "系列"};
  const std::size_t next = spaces_end(draft.text, draft.end + 1);
  if (std::any_of(series.begin(), series.end(),
                  [&](std::string_view word) { return starts_with(draft.text, next, word); }))
    return false;
  static constexpr std::array<std::string_view, 5> papers = {"L", "PV", "SR", "WP", "CRP"};
  const std::string& last = draft.elements.back().text;
  return draft.elements.size() > 2 && !draft.symbol.foreign &&
         char_at(draft.text, draft.end) == '.' &&
         std::find(papers.begin(), papers.end(), last) != papers.end();
}

void write_canonical(SymbolDraft& draft) {
  std::string& canonical = draft.symbol.canonical;
  for (std::size_t i = 0; i < draft.elements.size(); ++i) {
    if (i > 0)
      canonical += draft.joint && i == draft.joint ? '-' : '/';
    canonical += draft.elements[i].text;
  }
  for (const Symbol::Deviated& deviated : draft.symbol.deviations)
    if (deviated.deviation == SymbolDeviation::joint_order) {
      const std::string second = draft.elements.back().text;
      canonical = second + '-' + canonical.substr(0, canonical.size() - second.size() - 1);
      break;
    }
}

void drop_look_alikes_outside(SymbolDraft& draft) {
  auto& deviations = draft.symbol.deviations;
  deviations.erase(std::remove_if(deviations.begin(), deviations.end(),
                                  [&](const Symbol::Deviated& deviated) {
                                    return !draft.symbol.text.contains(deviated.text);
                                  }),
                   deviations.end());
}

}  // namespace

std::optional<Symbol> judge_symbol(std::string_view text, RawSymbol raw, Span block,
                                   const std::vector<OwnSeries>& series) {
  SymbolDraft draft(text, std::move(raw), block, series);
  if (draft.elements.empty())
    return {};
  trim_end(draft);
  drop_part(draft);
  if (!judge_root(draft))
    return {};
  if (!draft.symbol.foreign)
    judge_spelling(draft);
  if (!holds_number(draft) && !ends_with_code(draft))
    return {};
  if (!draft.symbol.foreign) {
    judge_joint(draft);
    judge_dropped_codes(draft);
    judge_numbering(draft);
    judge_endings(draft);
  }
  draft.symbol.text = {draft.elements.front().span.begin, draft.end};
  write_canonical(draft);
  if (!draft.symbol.foreign)
    read_brackets(draft);
  drop_look_alikes_outside(draft);
  return std::move(draft.symbol);
}

}  // namespace unlint
