#include "cli/symbol_page.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "authority/calendar.h"
#include "authority/instruments.h"
#include "authority/series.h"
#include "reference/identity.h"
#include "reference/references.h"
#include "report/source_line.h"
#include "text/ascii.h"

namespace unlint {
namespace {

using Role = SymbolElement::Role;

// The Assembly's session N opens in September of the year 1945 + N.
constexpr int year_before_first_session = 1945;
constexpr int first_session_in_symbols = 31;

std::string_view role_name(Role role) {
  switch (role) {
    case Role::prefix:
      return "organ";
    case Role::body:
      return "body";
    case Role::session:
      return "session";
    case Role::year:
      return "year";
    case Role::nature:
      return "nature";
    case Role::serial:
      return "number";
    case Role::modification:
      return "modification";
    case Role::country:
      return "country";
  }
  return {};
}

/// One symbol without the part it names: "A/75/5/Corr.1" and "Vol. II" of "A/75/5 (Vol.
/// II)/Corr.1".
struct Whole {
  std::string symbol;
  std::string part;
};

Whole without_part(std::string_view canonical) {
  const std::size_t open = canonical.find(" (");
  const std::size_t close = canonical.find(')', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos)
    return {std::string(canonical), {}};
  return {std::string(canonical.substr(0, open)) + std::string(canonical.substr(close + 1)),
          std::string(canonical.substr(open + 2, close - open - 2))};
}

/// The symbols of a joint pair, "A/51/889-S/1997/357"; one for any other.
std::vector<std::string> single_symbols(const std::string& canonical) {
  for (std::size_t dash = canonical.find('-'); dash != std::string::npos;
       dash = canonical.find('-', dash + 1)) {
    const std::string second = canonical.substr(dash + 1);
    if (is_known_root(second.substr(0, second.find('/'))) && second.find('/') != std::string::npos)
      return {canonical.substr(0, dash), second};
  }
  return {canonical};
}

/// The body that the symbol names up to an element, "Sixth Committee (Legal)" of "A/C.6".
std::string_view body_named(const std::string& up_to_here) {
  const Series* series = series_of(up_to_here);
  return series && series->prefix == up_to_here ? series->body : std::string_view();
}

/// What an element stands for, after the element: "L.45, Limited distribution".
std::string meaning(const SymbolElement& element, const std::string& up_to_here) {
  const std::string_view text = element.text;
  const std::string_view letters = text.substr(0, text.find_first_of(".("));
  const auto with = [&](std::string_view words) {
    return element.text + (words.empty() ? "" : ", ") + std::string(words);
  };
  if (element.role == Role::country)
    return is_country(text) ? with(country(text)) : with("not known here");
  if (element.role == Role::prefix || !is_ascii_letter(text.front()))
    return element.text;
  if (element.role == Role::body)
    if (const std::string_view body = body_named(up_to_here); !body.empty())
      return with(body);
  if (const Component* code = component(letters))
    return with(code->meaning);
  return element.role == Role::body && written_code(letters).empty() ? with("not known here")
                                                                     : element.text;
}

/// "1325(2000)" and "217(III) A" are numbers, whatever stands beside them.
std::string_view title_of_element(const SymbolElement& element) {
  const bool numbered = element.role == Role::body && is_figure(element.text.front());
  return numbered ? role_name(Role::serial) : role_name(element.role);
}

std::string element_lines(const std::string& symbol) {
  std::string out;
  std::string up_to_here;
  for (const SymbolElement& element : elements_of(symbol)) {
    up_to_here += (up_to_here.empty() ? "" : "/") + element.text;
    out += page_line(title_of_element(element), meaning(element, up_to_here));
  }
  return out;
}

std::string series_lines(const std::string& symbol, const std::vector<OwnSeries>& own) {
  if (const OwnSeries* ours = own_series_of(own, symbol))
    return page_line("series", ours->body) + page_line("of", ours->parent) +
           page_line("numbered by", ours->numbering);
  if (const Series* series = series_of(symbol))
    return page_line("series", series->body) + page_line("of", series->parent) +
           page_line("numbered by", series->numbering);
  return {};
}

/// The document that an addendum or corrigendum belongs to; empty where the symbol is of neither.
std::string parent_of(std::string_view symbol) {
  const std::vector<SymbolElement> elements = elements_of(symbol);
  const bool modified = elements.size() > 2 && elements.back().role == Role::modification;
  return modified ? std::string(symbol.substr(0, symbol.rfind('/'))) : std::string();
}

/// The day of adoption of a resolution of the Security Council; the days of a session of the
/// General Assembly or of another body that is known.
std::string session_line(const std::string& symbol) {
  const bool resolution = symbol.find("/RES/") != std::string::npos;
  constexpr std::string_view council = "S/RES/";
  if (symbol.starts_with(council))
    if (const auto known = council_resolution(std::atoi(symbol.c_str() + council.size())))
      return page_line("adopted", known->adopted);
  const std::string body = body_of_symbol(symbol);
  for (const SymbolElement& element : elements_of(symbol))
    if (element.role == Role::session)
      if (const std::optional<DayRange> days = session_days(body, std::atoi(element.text.c_str())))
        // Of other bodies only the months are known in which the session must lie.
        return page_line(body != "A"  ? "held within"
                         : resolution ? "adopted"
                                      : "session held",
                         describe(*days));
  return {};
}

/// False for the series of another organization that is cited in documents: WT/MIN(22)/30.
bool is_of_united_nations(const std::string& symbol) {
  const Series* series = series_of(symbol);
  return series == nullptr || series->parent != "not a United Nations series";
}

/// What a document is, by the last part of its symbol that tells: "Addendum", "Summary record of a
/// meeting".
std::string kind_of(const std::string& symbol) {
  std::string kind = "document";
  if (!is_of_united_nations(symbol))
    return kind;
  for (const SymbolElement& element : elements_of(symbol)) {
    if (element.role != Role::modification && element.role != Role::nature)
      continue;
    const std::string_view text = element.text;
    if (const Component* code = component(text.substr(0, text.find_first_of(".("))))
      kind = code->meaning;
  }
  return kind;
}

/// What the rules say of a symbol, each in its own words; the names of deviations where none does.
std::string wrongs_of(const Symbol& symbol, const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.span.overlaps(symbol.place.span) && diagnostic.rule.starts_with("symbols/"))
      out += page_line("wrong", diagnostic.message);
  if (out.empty())
    for (const Symbol::Deviated& deviated : symbol.deviations)
      out += page_line("wrong", name(deviated.deviation));
  return out;
}

/// The Assembly's two sessions of a year that stands where a session belongs: "A/74/5 or A/75/5"
/// for A/2020/5; empty for any other symbol.
std::string sessions_for_year(const Symbol& symbol) {
  const bool in_place = std::any_of(
      symbol.deviations.begin(), symbol.deviations.end(), [](const Symbol::Deviated& each) {
        return each.deviation == SymbolDeviation::impossible_session ||
               each.deviation == SymbolDeviation::year_for_session;
      });
  if (!in_place || !symbol.canonical.starts_with("A/") || symbol.canonical.starts_with("A/HRC"))
    return {};
  for (const SymbolElement& element : elements_of(symbol.canonical)) {
    if (element.role != Role::year)
      continue;
    const int session = std::atoi(element.text.c_str()) - year_before_first_session;
    const std::size_t at = symbol.canonical.find('/' + element.text + '/');
    if (at == std::string::npos || session <= first_session_in_symbols)
      return {};
    std::string earlier = symbol.canonical;
    std::string later = symbol.canonical;
    earlier.replace(at + 1, element.text.size(), std::to_string(session - 1));
    later.replace(at + 1, element.text.size(), std::to_string(session));
    return earlier + " or " + later;
  }
  return {};
}

/// The nearest right symbol of a wrong one, where there is one.
std::string nearest_line(const Symbol& symbol, std::string_view printed) {
  if (symbol.deviations.empty() || symbol.canonical.find('_') != std::string::npos)
    return {};
  if (const std::string either = sessions_for_year(symbol); !either.empty())
    return page_line("perhaps", either);
  const std::string& written = symbol.written.empty() ? symbol.canonical : symbol.written;
  if (symbol.repair_certain)
    return page_line("meant", written);
  return written == printed ? std::string() : page_line("perhaps", written);
}

}  // namespace

std::string page_line(std::string_view title, std::string_view value) {
  if (value.empty())
    return {};
  return "  " + std::string(title) + std::string(14 - title.size(), ' ') + printable(value) + "\n";
}

std::string symbol_page(const Symbol& symbol, std::string_view printed,
                        const std::vector<OwnSeries>& own, const Diagnostics& diagnostics) {
  std::string out = printable(symbol.canonical) + "\n";
  if (symbol.foreign)
    return out + page_line("kind", "symbol of another organization, left alone");
  const std::vector<std::string> symbols = single_symbols(symbol.canonical);
  out += page_line("kind", symbols.size() > 1 ? "one document of two series"
                                              : kind_of(without_part(symbol.canonical).symbol));
  for (const std::string& single : symbols) {
    const Whole whole = without_part(single);
    if (symbols.size() > 1)
      out += page_line("symbol", single);
    out += element_lines(whole.symbol) + page_line("part", whole.part);
    out += series_lines(whole.symbol, own) + session_line(whole.symbol);
    if (symbols.size() > 1)
      out += page_line("modifies", parent_of(single)) + page_line("address", address(single));
  }
  out += wrongs_of(symbol, diagnostics) + nearest_line(symbol, printed);
  if (symbols.size() > 1)
    return out;
  out += page_line("modifies", parent_of(symbol.canonical));
  const bool has_address =
      is_of_united_nations(symbol.canonical) && symbol.canonical.find('_') == std::string::npos;
  return has_address ? out + page_line("address", address(symbol.canonical)) : out;
}

}  // namespace unlint
