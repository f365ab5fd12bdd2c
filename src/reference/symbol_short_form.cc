#include <array>
#include <utility>
#include <vector>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_finder.h"
#include "reference/symbol_reader.h"

namespace unlint {
namespace {

// The end of " and ", ", " or what stands for it; `at` where nothing joins.
std::size_t joiner_end(std::string_view text, std::size_t at) {
  static constexpr std::string_view joiners[] = {" and ", ", ", "; ", ";",  " et ", " y ", " и ",
                                                 "和",    "及", "、", " و", " & ",  " - "};
  for (const std::string_view joiner : joiners)
    if (starts_with(text, at, joiner))
      return at + joiner.size();
  return at;
}

// The last element of a symbol, "SR.11", and what stands before it.
std::pair<std::string_view, std::string_view> cut_last(std::string_view symbol) {
  const std::size_t stroke = symbol.rfind('/');
  if (stroke == std::string_view::npos)
    return {symbol, {}};
  return {symbol.substr(0, stroke), symbol.substr(stroke + 1)};
}

bool is_short_form(const Symbol& symbol) {
  return !symbol.deviations.empty() &&
         symbol.deviations.front().deviation == SymbolDeviation::short_form;
}

bool is_modification(std::string_view code) {
  return code == "Add" || code == "Corr" || code == "Rev" || code == "Amend";
}

// May a bare number end here, or does it begin something else ("3 members", "3/4", "3.5")?
bool number_stands_alone(std::string_view text, std::size_t end) {
  const char next = char_at(text, end);
  if (next == ' ')
    return joiner_end(text, end) > end || char_at(text, end + 1) == '(';
  return next == '\0' || next == '\n' || next == ',' || next == ';' || next == ')' || next == '/' ||
         (next == '.' && !is_figure(char_at(text, end + 1)) &&
          !is_ascii_letter(char_at(text, end + 1)));
}

// “SR.11–13” and “Add.1–3”, “Add.1 and 2”: a number that shares the code of the one before.
std::optional<Symbol> find_number(std::string_view text, std::size_t after, const Symbol& parent) {
  const auto [base, last] = cut_last(parent.canonical);
  const std::string_view code = leading_letters(last);
  const bool record = code == "SR" || code == "PV";
  if ((!record && !is_modification(code)) || char_at(last, code.size()) != '.')
    return {};
  std::size_t at = after + dash_length(text, after);
  if (at == after && !record)
    at = joiner_end(text, after);
  const std::size_t end = figures_end(text, at);
  if (at == after || end == at || end - at > 4)
    return {};
  const bool dashed = dash_length(text, after) > 0;
  if (!dashed && (end - at > 2 || !number_stands_alone(text, end)))
    return {};
  const int previous = number(last.substr(code.size() + 1));
  const int value = number(text.substr(at, end - at));
  if (value <= previous || is_ascii_letter(char_at(text, end)) || char_at(text, end) == '/')
    return {};
  Symbol symbol;
  symbol.text = {at, end};
  symbol.canonical = std::string(base) + '/' + std::string(code) + '.' + std::to_string(value);
  if (!record)
    symbol.deviations.push_back({SymbolDeviation::short_form, symbol.text});
  symbol.repair_certain = false;
  return symbol;
}

// The symbol that a short form adds its modification to.
//
// “A/64/440/Add.1 and Add.2” share the parent; a corrigendum of an addendum is written in full.
std::string base_of(const Symbol& parent, std::string_view code) {
  const auto [base, last] = cut_last(parent.canonical);
  return std::string(is_short_form(parent) || leading_letters(last) == code ? base
                                                                            : parent.canonical);
}

// “and Corr.1”, “, Add.2/Corr.1”, “Add.1-Add.3”
std::optional<Symbol> find_modification(std::string_view text, std::size_t after, Span block,
                                        const Symbol& parent) {
  const std::size_t dash = dash_length(text, after);
  const std::size_t at = dash > 0 ? after + dash : joiner_end(text, after);
  const std::size_t letters = letters_end(text, at);
  const std::string_view code = text.substr(at, letters - at);
  const bool range = dash > 0 && code == leading_letters(cut_last(parent.canonical).second);
  if (at == after || (dash > 0 ? !range : !is_modification(code)))
    return {};
  const bool dotted = char_at(text, letters) == '.';
  const std::size_t figures = spaces_end(text, letters + (dotted ? 1 : 0));
  std::size_t end = figures_end(text, figures);
  if (end == figures || (!dotted && !ends_at(text, end)))
    return {};
  if (char_at(text, end) == '/') {
    const RawSymbol more = read_elements(text, end + 1, block);
    if (more.elements.size() == 1 && is_suffix(more.elements[0].text))
      end = more.end;
  }
  Symbol symbol;
  symbol.text = {at, end};
  symbol.canonical = base_of(parent, code) + '/' + std::string(code) + '.' +
                     std::string(text.substr(figures, end - figures));
  if (is_modification(code))
    symbol.deviations.push_back({SymbolDeviation::short_form, symbol.text});
  // “A/75/1, Add 1”
  if (!dotted)
    symbol.deviations.push_back({SymbolDeviation::missing_dot, symbol.text});
  // “Add.1–3” cannot be mended member by member.
  symbol.repair_certain = !range && !find_number(text, end, symbol);
  return symbol;
}

}  // namespace

std::optional<Symbol> find_short_form(std::string_view text, std::size_t after, Span block,
                                      const Symbol& parent) {
  if (parent.foreign)
    return {};
  text = text.substr(0, block.end);
  if (std::optional<Symbol> symbol = find_number(text, after, parent))
    return symbol;
  return find_modification(text, after, block, parent);
}

std::vector<Symbol> members_between(std::string_view text, Span dash, const Symbol& first,
                                    const Symbol& last) {
  constexpr int most = 100;
  std::vector<Symbol> members;
  const std::size_t length = dash_length(text, dash.begin);
  const auto [base, end] = cut_last(last.canonical);
  const std::string_view code = leading_letters(end);
  if (length == 0 || length != dash.size() || cut_last(first.canonical).first != base)
    return members;
  const int from = number(cut_last(first.canonical).second.substr(code.size() + 1));
  const int to = number(end.substr(code.size() + 1));
  for (int value = from + 1; value < to && to - from <= most; ++value) {
    Symbol member;
    member.text = dash;
    member.canonical = std::string(base) + '/' + std::string(code) + '.' + std::to_string(value);
    members.push_back(std::move(member));
  }
  return members;
}

}  // namespace unlint
