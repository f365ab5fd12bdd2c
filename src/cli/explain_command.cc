#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/rule_pages.h"
#include "cli/symbol_page.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "document/readers.h"
#include "lint.h"
#include "reference/references.h"
#include "report/source_line.h"

namespace unlint {
namespace {

std::string citation_page(const Citation& citation) {
  const bool decision = citation.kind == Citation::Kind::decision;
  std::string out =
      printable(citation.canonical.empty() ? citation.number : citation.canonical) + "\n";
  out += page_line("kind", decision ? "decision" : "resolution");
  out +=
      page_line("organ", citation.organ.empty() ? "not told by the number alone" : citation.organ);
  out += page_line("number", citation.number);
  if (citation.session > 0)
    out += page_line("session", std::to_string(citation.session));
  if (citation.year > 0)
    out += page_line("year", std::to_string(citation.year));
  for (const Citation::Deviated& deviated : citation.deviations)
    out += page_line("deviation", name(deviated.deviation));
  return out;
}

std::string date_page(const Date& date) {
  std::string out =
      (date.canonical.empty() ? "a date that is not understood" : date.canonical) + "\n";
  out += page_line("kind", "date") + page_line("written", date.preferred);
  for (const Date::Deviated& deviated : date.deviations)
    out += page_line("deviation", name(deviated.deviation));
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
    pages.push_back(symbol_page(
        symbol, std::string_view(text).substr(symbol.place.span.begin, symbol.place.span.size()),
        own, linted.diagnostics));
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
    if (names_rule(pattern, entry.id()))
      out += entry.id() + "\n" + page_line("says", entry.header().message);
  return out;
}

std::string page(const std::string& name, const LoadedRulebook& loaded,
                 const std::vector<OwnSeries>& own) {
  if (const Rulebook::Entry* entry = loaded.rulebook.find(name))
    return rule_page(loaded, entry->header());
  if (std::string family = family_page(loaded, name); !family.empty())
    return family;
  if (std::string pages = reference_pages(name, loaded.rulebook, own); !pages.empty())
    return pages;
  // Documents of the first years have short symbols, and are known by the word: S/56.
  if (std::string pages = reference_pages("document " + name, loaded.rulebook, own);
      name.find('/') != std::string::npos && !pages.empty())
    return pages;
  // A bare number is read as that of a resolution.
  if (std::string pages = reference_pages("resolution " + name, loaded.rulebook, own);
      name.find_first_of("0123456789") != std::string::npos && !pages.empty())
    return pages;
  std::vector<std::string> ids;
  for (const Rulebook::Entry& entry : loaded.rulebook.entries())
    ids.push_back(entry.id());
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
