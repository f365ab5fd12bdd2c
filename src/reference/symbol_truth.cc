#include "reference/symbol_truth.h"

#include <string_view>

#include "reference/reading.h"

namespace unlint {
namespace {

// The Assembly's session N opens in September of the year 1945 + N; papers for it appear in that
// year.
constexpr int year_before_first_session = 1945;

constexpr int year_before_rights_council = 2005;

// One element after the other: `symbol` loses the one that is returned.
std::string_view take_element(std::string_view& symbol) {
  const std::size_t stroke = symbol.find('/');
  const std::string_view element = symbol.substr(0, stroke);
  symbol = stroke == std::string_view::npos ? std::string_view() : symbol.substr(stroke + 1);
  return element;
}

bool is_figures(std::string_view text) {
  return !text.empty() && figures_end(text, 0) == text.size();
}

// The first year in which a document of this symbol can have been issued; 0 where it does not tell.
int first_year(std::string_view symbol) {
  const std::string_view root = take_element(symbol);
  std::string_view element = take_element(symbol);
  const bool committee = root == "A" && element.size() == 3 && element.substr(0, 2) == "C.";
  if (committee || (root == "A" && element == "RES"))
    element = take_element(symbol);
  if (root == "A" && is_figures(element) && element.size() == 2 && !symbol.empty())
    return year_before_first_session + number(element);
  // S/RES/2900 (2029)
  if (root == "S" && element == "RES" && symbol.find('(') != std::string_view::npos)
    return number(symbol.substr(symbol.find('(') + 1, 4));
  // The Human Rights Council meets three times a year since 2006.
  if (root == "A" && element == "HRC") {
    const std::string_view session = take_element(symbol);
    return is_figures(session) && session.size() == 2 && !symbol.empty()
               ? year_before_rights_council + number(session) / 3
               : 0;
  }
  while (!symbol.empty()) {
    const std::string_view next = symbol.substr(0, symbol.find('/'));
    // CCPR/C/111/D/2030/2011 is the two thousand and thirtieth communication.
    if (element.size() == 4 && is_figures(element) && is_figures(next) &&
        (next.size() < 4 || root == "S" || root == "E")) {
      const int year = number(element);
      return year >= 1946 && year < 2100 ? year : 0;
    }
    element = take_element(symbol);
  }
  return 0;
}

bool in_running_text(const Document& document, const Symbol& symbol) {
  const std::size_t index = block_at(document, symbol.text.begin);
  if (index == document.blocks.size())
    return false;
  const Block& block = document.blocks[index];
  // A page header repeats the symbol alone.
  return block.kind == BlockKind::paragraph && block.text.size() > symbol.text.size() + 12 &&
         symbol.text.begin >= document.masthead.title.end;
}

// In a sentence, a note or the line that names the source of a resolution.
bool is_cited(const Document& document, const Symbol& symbol) {
  if (in_running_text(document, symbol))
    return true;
  const std::size_t index = block_at(document, symbol.text.begin);
  if (index == document.blocks.size())
    return false;
  const Block& block = document.blocks[index];
  const char before =
      symbol.text.begin > block.text.begin ? document.prose.text()[symbol.text.begin - 1] : '\0';
  return block.kind == BlockKind::footnote || before == '(';
}

}  // namespace

void judge_truth(std::vector<Symbol>& symbols, const Document& document, const Identity& identity,
                 const Day& today) {
  // Papers of the next year appear in autumn.
  const Day& date = identity.date.year ? identity.date : today;
  const int latest = date.year ? date.year + (date.month >= 9 ? 1 : 0) : 0;
  for (Symbol& symbol : symbols) {
    if (symbol.foreign)
      continue;
    // The sign of a reissue belongs to the masthead of the document itself.
    const std::size_t end = symbol.text.end;
    const std::string_view text = document.prose.text();
    if (end < text.size() && text[end] == '*' && text.substr(end, 2) != "**" &&
        is_cited(document, symbol))
      symbol.deviations.push_back({SymbolDeviation::reissue_asterisk, {end, end + 1}});
    if (latest && first_year(symbol.canonical) > latest) {
      symbol.deviations.push_back({SymbolDeviation::from_the_future, symbol.text});
      symbol.repair_certain = false;
    }
    if (!identity.symbol.empty() && symbol.canonical == identity.symbol &&
        in_running_text(document, symbol)) {
      symbol.deviations.push_back({SymbolDeviation::own_symbol, symbol.text});
      symbol.repair_certain = false;
    }
  }
}

}  // namespace unlint
