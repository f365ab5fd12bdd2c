#include "cli/rule_pages.h"

#include <optional>

#include "lint.h"
#include "report/source_line.h"
#include "text/marked_text.h"

namespace unlint {
namespace {

/// "bad:   held on ⟦June 12⟧", with line breaks shown.
std::string example_line(const char* title, const std::string& text) {
  std::string line;
  for (const char character : text)
    line += character == '\n' ? std::string(" ⏎ ") : std::string(1, character);
  return std::string("  ") + title + printable(line) + "\n";
}

std::string rule_field(const std::string& title, const std::string& value) {
  return value.empty() ? "" : "  " + title + std::string(11 - title.size(), ' ') + value + "\n";
}

}  // namespace

std::string fix_of(const LoadedRulebook& loaded, const RuleHeader& header) {
  for (const Example& example : loaded.examples) {
    if (example.rule != header.id || !example.bad)
      continue;
    const std::string before = example.masthead.empty() ? "" : example.masthead + "\n\n";
    const SourceFile source("example.txt", before + unmark(*example.bad).text);
    LintOptions options;
    if (example.language)
      options.language = language_of_code(*example.language);
    for (const Diagnostic& finding : lint(source, loaded.rulebook, options).diagnostics)
      if (finding.rule == header.id && finding.fix)
        return finding.fix->safe ? "safe" : "unsafe";
  }
  return "-";
}

std::string rule_page(const LoadedRulebook& loaded, const RuleHeader& header) {
  std::string out = header.id + "\n";
  out += rule_field("says", header.message);
  out += rule_field("help", header.help);
  out += rule_field("authority", header.authority.str());
  out += rule_field("severity", name(header.severity));
  const std::string fix = fix_of(loaded, header);
  out += rule_field("fix", fix == "-" ? "none" : fix);
  out += rule_field("kind", header.kind);
  std::string languages;
  for (const LanguageId language : header.languages)
    languages += (languages.empty() ? "" : ", ") + std::string(code(language));
  out += rule_field("languages", languages);
  out += rule_field("from", header.origin);
  for (const Example& example : loaded.examples) {
    if (example.rule != header.id)
      continue;
    out += "\n";
    if (example.bad)
      out += example_line("bad   ", *example.bad);
    if (example.good)
      out += example_line("good  ", *example.good);
  }
  return out;
}

}  // namespace unlint
