#include "reference/identity.h"

#include <array>

#include "document/document.h"
#include "language/language.h"
#include "reference/body_names.h"
#include "reference/date_finder.h"
#include "reference/reading.h"
#include "reference/symbol_finder.h"

namespace unlint {
namespace {

std::size_t first_figure(std::string_view text, Span span) {
  for (std::size_t at = span.begin; at < span.end; ++at)
    if (is_figure(text[at]))
      return at;
  return span.end;
}

std::string symbol_in(const Document& document, Span span) {
  const std::string_view text = document.prose.text();
  const std::size_t figures = first_figure(text, span);
  if (figures == span.end)
    return {};
  const std::optional<Symbol> symbol = find_symbol(text, figures, span, span.begin, {});
  return symbol && !symbol->foreign ? symbol->canonical : std::string();
}

// The body that opens a resolution without a masthead: “The Economic and Social Council,” alone on
// its line, or “adopted by the Security Council” among the first.
std::string body_speaking(const Document& document) {
  constexpr std::size_t first_blocks = 14;
  constexpr std::size_t longest_opening = 120;
  const std::string_view text = document.prose.text();
  const BodyNames names(text, language(document.language));
  for (std::size_t i = 0; i < document.blocks.size() && i < first_blocks; ++i) {
    const Span block = document.blocks[i].text;
    if (block.size() > longest_opening)
      continue;
    if (const NamedBody body = names.speaking(block); !body.codes.empty() && body.text.size() > 10)
      return body.codes.front();
    for (const std::string_view adopted : {"dopted by the ", "doptée par l’", "doptée par le "}) {
      const std::size_t at = text.substr(block.begin, block.size()).find(adopted);
      if (at == std::string_view::npos)
        continue;
      const NamedBody by = names.beginning(block.begin + at + adopted.size(), block);
      if (!by.codes.empty() && by.codes.front().front() != '+')
        return by.codes.front();
    }
  }
  return {};
}

// The body that the organ line of a masthead names.
std::string body_named(const Document& document) {
  const std::string_view text = document.prose.text();
  const Span organ = document.masthead.organ;
  if (organ.empty())
    return body_speaking(document);
  for (const LanguageId id : {document.language, LanguageId::en})
    for (const OrganName& name : language(id).organs)
      if (name.phrase.end_after(text.substr(0, organ.end), organ.begin) != Phrase::npos &&
          name.code.front() != '+')
        return name.code;
  return body_speaking(document);
}

int session_of_symbol(std::string_view symbol) {
  for (const SymbolElement& element : elements_of(symbol))
    if (element.role == SymbolElement::Role::session &&
        figures_end(element.text, 0) == element.text.size())
      return number(element.text);
  return 0;
}

}  // namespace

std::string body_of_symbol(std::string_view symbol) {
  static constexpr std::array<std::string_view, 13> bodies = {
      "A/HRC",   "CTOC/COP", "CAC/COSP", "UNEP/EA", "UNEP/GC", "HSP/HA",  "HSP/GC",
      "E/ESCAP", "E/ECE",    "E/ICEF",   "TD/B",    "CBD/COP", "NPT/CONF"};
  for (const std::string_view body : bodies)
    if (symbol.substr(0, body.size()) == body)
      return std::string(body);
  const std::size_t stroke = symbol.find('/');
  const std::string_view root = symbol.substr(0, stroke);
  if (symbol.substr(0, 5) == "E/CN.") {
    const std::size_t end = figures_end(symbol, 5);
    return std::string(symbol.substr(0, end));
  }
  if (root == "CTOC")
    return "CTOC/COP";
  if (root == "CAC")
    return "CAC/COSP";
  return std::string(root);
}

Identity identify(const Document& document, const Identity& given) {
  Identity identity = given;
  const std::string_view text = document.prose.text();
  const Masthead& masthead = document.masthead;
  if (identity.symbol.empty() && !masthead.symbol.empty())
    identity.symbol = symbol_in(document, masthead.symbol);
  if (identity.body.empty())
    identity.body =
        identity.symbol.empty() ? body_named(document) : body_of_symbol(identity.symbol);
  if (identity.session == 0)
    identity.session = session_of_symbol(identity.symbol);
  if (identity.date.year == 0 && !masthead.date.empty()) {
    const std::size_t figures = first_figure(text, masthead.date);
    if (figures < masthead.date.end)
      // Russian, Chinese and Arabic mastheads keep the English date.
      for (const LanguageId id : {document.language, LanguageId::en})
        if (const std::optional<Date> date =
                DateFinder(text, language(id), 2999).at(figures, masthead.date);
            date && !date->days.empty() && identity.date.year == 0)
          identity.date = date->days.front();
  }
  return identity;
}

}  // namespace unlint
