#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_judge.h"

namespace unlint {
namespace {

// Where a second symbol begins after a hyphen or a dash; 0 for nowhere.
std::size_t joint_begin(SymbolDraft& draft) {
  const std::size_t dash = spaces_end(draft.text, draft.end);
  const std::size_t length = dash_length(draft.text, dash);
  if (length == 0)
    return 0;
  const std::size_t begin = spaces_end(draft.text, dash + length);
  std::size_t letters = begin;
  while (is_ascii_capital(char_at(draft.text, letters)))
    ++letters;
  const bool small = char_at(draft.text, begin) == 's' || char_at(draft.text, begin) == 'e';
  if (small && letters == begin)
    ++letters;
  if (letters == begin || stroke_length(draft.text, letters) == 0 ||
      (!small && !is_known_root(draft.text.substr(begin, letters - begin))))
    return 0;
  const bool plain = draft.text[dash] == '-' && begin == draft.end + 1;
  // A spaced dash between symbols is a joint pair only for the pairs that exist.
  if (begin > dash + length && draft.root != "A")
    return 0;
  if (!plain)
    draft.note(SymbolDeviation::joint_dash, {draft.end, begin});
  return begin;
}

// A/76/75-E/2021/57/Add.1: each half takes its own suffix.
void judge_joint_suffix(SymbolDraft& draft, const std::string& second) {
  const bool first_has = is_suffix(draft.elements[draft.joint - 1].text);
  const std::size_t stroke = second.rfind('/');
  const bool second_has = stroke != std::string::npos && is_suffix(second.substr(stroke + 1));
  if (first_has != second_has)
    draft.doubt(SymbolDeviation::joint_suffix,
                {draft.elements.front().span.begin, draft.elements.back().span.end});
}

void append_second(SymbolDraft& draft, std::size_t begin) {
  RawSymbol raw = read_elements(draft.text, begin, {0, draft.text.size()});
  const std::size_t plain = draft.symbol.deviations.size();
  std::optional<Symbol> second =
      judge_symbol(draft.text, std::move(raw), {0, draft.text.size()}, draft.series);
  if (!second) {
    draft.symbol.deviations.resize(plain);
    return;
  }
  draft.joint = draft.elements.size();
  draft.symbol.deviations.insert(draft.symbol.deviations.end(), second->deviations.begin(),
                                 second->deviations.end());
  draft.end = second->text.end;
  draft.elements.push_back({second->canonical, second->text});
  judge_joint_suffix(draft, second->canonical);
  const std::string other = upper(leading_letters(second->canonical));
  if (other == "A" && (draft.root == "S" || draft.root == "E"))
    draft.note(SymbolDeviation::joint_order, {draft.elements.front().span.begin, draft.end});
}

}  // namespace

// A/51/889-S/1997/357
void judge_joint(SymbolDraft& draft) {
  if (const std::size_t second = joint_begin(draft)) {
    append_second(draft, second);
    return;
  }
  // A/51/889S/1997/357: the hyphen is missing.
  for (std::size_t i = 2; i + 2 < draft.elements.size(); ++i) {
    RawElement& element = draft.elements[i];
    const char organ = element.text.back();
    const std::string_view figures =
        std::string_view(element.text).substr(0, element.text.size() - 1);
    if ((organ == 'S' || organ == 'E') && is_number(figures) && draft.root == "A" &&
        is_number(draft.elements[i + 1].text) && draft.elements[i + 1].text.size() == 4) {
      draft.note(SymbolDeviation::joint_dash, {element.span.end - 1, element.span.end});
      RawElement second{std::string(1, organ), {element.span.end - 1, element.span.end}};
      element.text.pop_back();
      --element.span.end;
      draft.joint = i + 1;
      draft.elements.insert(draft.elements.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                            std::move(second));
      return;
    }
  }
  // A/51/889/S/1997/357: a stroke where the hyphen belongs.
  for (std::size_t i = 3; i + 2 < draft.elements.size(); ++i)
    if ((draft.elements[i].text == "S" || draft.elements[i].text == "E") &&
        (is_number(draft.elements[i - 1].text) || is_suffix(draft.elements[i - 1].text)) &&
        is_number(draft.elements[i + 1].text) && draft.elements[i + 1].text.size() == 4) {
      draft.note(SymbolDeviation::joint_dash,
                 {draft.elements[i].span.begin - 1, draft.elements[i].span.begin});
      draft.joint = i;
      return;
    }
}

}  // namespace unlint
