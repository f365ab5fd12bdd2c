#include "reference/symbol_characters.h"

#include "reference/reading.h"

namespace unlint {
namespace {

// “A/76/75-⏎E/2021/57”, “A/ES-⏎10/273”: the hyphen is right, only the line ends after it.
void note_line_breaks(Symbol& symbol, const Document& document) {
  for (Symbol::Deviated& deviated : symbol.deviations) {
    const bool hyphen = deviated.deviation == SymbolDeviation::joint_dash ||
                        deviated.deviation == SymbolDeviation::special_session;
    const std::string_view printed = hyphen ? document.prose.slice(deviated.text) : "";
    if ((printed == "- " || printed == " ") && !document.prose.place(deviated.text).editable)
      deviated.deviation = SymbolDeviation::line_break;
  }
}

}  // namespace

void note_characters(Symbol& symbol, const Document& document) {
  note_line_breaks(symbol, document);
  // Every character of the file that is read as another one is longer than what it is read as.
  if (symbol.foreign || symbol.place.span.size() == symbol.text.size() || !symbol.place.editable)
    return;
  const std::string_view text = document.prose.text();
  bool hidden = document.language == LanguageId::ar;
  if (hidden && document.prose.hides_characters(symbol.text))
    symbol.deviations.push_back({SymbolDeviation::hidden_character, symbol.text});
  bool foreign = false;
  std::size_t end = symbol.place.span.begin;
  for (std::size_t at = symbol.text.begin; at < symbol.text.end; ++at) {
    const Span here{at, at + 1};
    if (static_cast<unsigned char>(text[at]) >= 0x80) {
      end = 0;
      continue;
    }
    const Span place = document.prose.place(here).span;
    if (!hidden && end > 0 && place.begin > end) {
      symbol.deviations.push_back({SymbolDeviation::hidden_character, here});
      hidden = true;
    }
    if (!foreign && is_figure(text[at]) && place.size() > 1) {
      symbol.deviations.push_back({SymbolDeviation::foreign_figure, here});
      foreign = true;
    }
    end = place.end;
  }
}

}  // namespace unlint
