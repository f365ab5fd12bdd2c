#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/rule_pages.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "document/readers.h"
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

std::string symbol_page(const Symbol& symbol) {
  std::string out = printable(symbol.canonical) + "\n";
  out += field("kind", "document symbol");
  for (const SymbolElement& element : elements_of(symbol.canonical))
    out += field(name(element.role), element.text);
  for (const Symbol::Deviated& deviated : symbol.deviations)
    out += field("deviation", name(deviated.deviation));
  return out + field("address", symbol.foreign ? "" : address(symbol.canonical));
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
std::string reference_pages(const std::string& text) {
  const References references = find_references(read_document(SourceFile("", text)));
  std::vector<std::string> pages;
  for (const Symbol& symbol : references.symbols)
    pages.push_back(symbol_page(symbol));
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

std::string page(const std::string& name, const LoadedRulebook& loaded) {
  if (const Rulebook::Entry* entry = loaded.rulebook.find(name))
    return rule_page(loaded, entry->header);
  if (const std::string family = family_page(loaded, name); !family.empty())
    return family;
  if (const std::string pages = reference_pages(name); !pages.empty())
    return pages;
  // A bare number is read as that of a resolution.
  if (const std::string pages = reference_pages("resolution " + name);
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
    out += (out.empty() ? "" : "\n") + page(name, loaded);
  write_output(out);
  return trouble ? 2 : 0;
}

}  // namespace unlint
