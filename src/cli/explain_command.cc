#include <cstdlib>

#include "authority/calendar.h"
#include "authority/series.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/rule_pages.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "document/readers.h"
#include "lint.h"
#include "reference/references.h"
#include "report/source_line.h"

namespace unlint {
namespace {

std::string_view name(SymbolElement::Role role) {
  using Role = SymbolElement::Role;
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

std::string field(std::string_view title, std::string_view value) {
  if (value.empty())
    return {};
  return "  " + std::string(title) + std::string(14 - title.size(), ' ') + printable(value) + "\n";
}

/// What an element stands for, after the element: "L.45, Limited distribution".
std::string meaning(const SymbolElement& element) {
  const std::string_view text = element.text;
  std::size_t letters = 0;
  while (letters < text.size() && text[letters] != '.' && text[letters] != '(')
    ++letters;
  const Component* code = component(text.substr(0, letters));
  if (element.role == SymbolElement::Role::country)
    return element.text + (is_country(text) ? ", " + std::string(country(text)) : std::string());
  if (element.role == SymbolElement::Role::prefix || !code || text.front() < 'A')
    return element.text;
  return element.text + ", " + std::string(code->meaning);
}

/// The document that an addendum or corrigendum belongs to; empty where the symbol is of neither.
std::string parent_of(std::string_view symbol) {
  const std::size_t stroke = symbol.rfind('/');
  const std::vector<SymbolElement> elements = elements_of(symbol);
  const bool modified =
      elements.size() > 2 && elements.back().role == SymbolElement::Role::modification;
  return modified ? std::string(symbol.substr(0, stroke)) : std::string();
}

/// The days of a session of the General Assembly or of another body that is known.
std::string session_of(std::string_view symbol) {
  const std::string body = body_of_symbol(symbol);
  for (const SymbolElement& element : elements_of(symbol))
    if (element.role == SymbolElement::Role::session)
      if (const std::optional<DayRange> days = session_days(body, std::atoi(element.text.c_str())))
        return describe(*days);
  return {};
}

/// What a document is, by the last part of its symbol that tells: "Addendum", "Summary record of a
/// meeting".
std::string kind_of(std::string_view symbol) {
  std::string kind = "document symbol";
  for (const SymbolElement& element : elements_of(symbol)) {
    if (element.role != SymbolElement::Role::modification &&
        element.role != SymbolElement::Role::nature)
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
      out += field("wrong", diagnostic.message);
  if (out.empty())
    for (const Symbol::Deviated& deviated : symbol.deviations)
      out += field("wrong", name(deviated.deviation));
  return out;
}

std::string symbol_page(const Symbol& symbol, const std::vector<OwnSeries>& own,
                        const Diagnostics& diagnostics) {
  std::string out = printable(symbol.canonical) + "\n";
  if (symbol.foreign)
    return out + field("kind", "symbol of another organization, left alone");
  out += field("kind", kind_of(symbol.canonical));
  for (const SymbolElement& element : elements_of(symbol.canonical))
    out += field(name(element.role), meaning(element));
  if (const OwnSeries* ours = own_series_of(own, symbol.canonical)) {
    out += field("series", ours->body) + field("of", ours->parent);
    out += field("numbered by", ours->numbering);
  } else if (const Series* series = series_of(symbol.canonical)) {
    out += field("series", series->body) + field("of", series->parent);
    out += field("numbered by", series->numbering);
  }
  out += field(symbol.canonical.find("/RES/") == std::string::npos ? "session held" : "adopted",
               session_of(symbol.canonical));
  out += wrongs_of(symbol, diagnostics);
  if (!symbol.deviations.empty() && symbol.canonical.find('_') == std::string::npos)
    out += field(symbol.repair_certain ? "meant" : "perhaps", symbol.canonical);
  return out + field("modifies", parent_of(symbol.canonical)) +
         field("address", address(symbol.canonical));
}

std::string citation_page(const Citation& citation) {
  const bool decision = citation.kind == Citation::Kind::decision;
  std::string out =
      printable(citation.canonical.empty() ? citation.number : citation.canonical) + "\n";
  out += field("kind", decision ? "decision" : "resolution");
  out += field("organ", citation.organ.empty() ? "not told by the number alone" : citation.organ);
  out += field("number", citation.number);
  if (citation.session > 0)
    out += field("session", std::to_string(citation.session));
  if (citation.year > 0)
    out += field("year", std::to_string(citation.year));
  for (const Citation::Deviated& deviated : citation.deviations)
    out += field("deviation", name(deviated.deviation));
  return out;
}

std::string date_page(const Date& date) {
  std::string out =
      (date.canonical.empty() ? "a date that is not understood" : date.canonical) + "\n";
  out += field("kind", "date") + field("written", date.preferred);
  for (const Date::Deviated& deviated : date.deviations)
    out += field("deviation", name(deviated.deviation));
  return out;
}

/// The pages of everything the text refers to; empty where that is nothing.
std::string reference_pages(const std::string& text, const Rulebook& rulebook,
                            const std::vector<OwnSeries>& own) {
  LintOptions options;
  options.references.series = own;
  const Linted linted = lint(SourceFile("", text), rulebook, options);
  const References& references = linted.references;
  std::vector<std::string> pages;
  for (const Symbol& symbol : references.symbols)
    pages.push_back(symbol_page(symbol, own, linted.diagnostics));
  for (const Citation& citation : references.citations)
    pages.push_back(citation_page(citation));
  for (const Date& date : references.dates)
    pages.push_back(date_page(date));
  std::string out;
  for (const std::string& page : pages)
    out += (out.empty() ? "" : "\n") + page;
  return out;
}

/// The rules of a family or a glob, a line each.
std::string family_page(const LoadedRulebook& loaded, const std::string& pattern) {
  std::string out;
  for (const Rulebook::Entry& entry : loaded.rulebook.entries())
    if (names_rule(pattern, entry.header.id))
      out += entry.header.id + "\n" + field("says", entry.header.message);
  return out;
}

std::string page(const std::string& name, const LoadedRulebook& loaded,
                 const std::vector<OwnSeries>& own) {
  if (const Rulebook::Entry* entry = loaded.rulebook.find(name))
    return rule_page(loaded, entry->header);
  if (std::string family = family_page(loaded, name); !family.empty())
    return family;
  if (std::string pages = reference_pages(name, loaded.rulebook, own); !pages.empty())
    return pages;
  // A bare number is read as that of a resolution.
  if (std::string pages = reference_pages("resolution " + name, loaded.rulebook, own);
      name.find_first_of("0123456789") != std::string::npos && !pages.empty())
    return pages;
  std::vector<std::string> ids;
  for (const Rulebook::Entry& entry : loaded.rulebook.entries())
    ids.push_back(entry.header.id);
  const std::string hint = rule_hint(name, ids);
  throw UsageError("“" + name + "” is no rule, symbol or resolution known here" +
                   (hint.empty() ? "; unlint rules lists the rules" : "; " + hint));
}

}  // namespace

int run_explain(const Options& options) {
  Settings settings(options);
  const Configuration& configuration = *settings.of("").configuration;
  const bool trouble = tell_trouble(settings);
  // Rules that are switched off are explained all the same.
  const LoadedRulebook loaded = load_rulebook(configuration.rule_files, {});
  std::string out;
  for (const std::string& name : options.paths)
    out += (out.empty() ? "" : "\n") + page(name, loaded, configuration.series);
  write_output(out);
  return trouble ? 2 : 0;
}

}  // namespace unlint
