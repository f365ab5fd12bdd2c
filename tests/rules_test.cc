// Every rule of the shipped pack loads, and every example in it holds.
#include <string>

#include "catch.h"
#include "diagnostic/apply_fixes.h"
#include "lint.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"
#include "text/marked_text.h"

using namespace unlint;

namespace {

std::string told(const SourceFile& source, const Diagnostics& diagnostics) {
  std::string lines;
  for (const Diagnostic& diagnostic : diagnostics) {
    const Position at = source.position(diagnostic.span.begin);
    lines += source.path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
             ": " + diagnostic.message + "\n";
    if (!diagnostic.help.empty())
      lines += "    " + diagnostic.help + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("every rule of the pack loads") {
  const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  std::string troubles;
  for (const RuleFileReport& report : loaded.trouble)
    troubles += told(report.source, report.diagnostics);
  CHECK(troubles == "");
  CHECK(loaded.rulebook.entries().size() == embedded_rule_files().size());
  CHECK_FALSE(loaded.rulebook.entries().empty());
}

TEST_CASE("every example of the pack holds") {
  const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  for (const RuleFile& file : embedded_rule_files()) {
    const SourceFile source(file.path, file.text);
    for (const Example& example : loaded.examples)
      if (example.path == file.path)
        CHECK(told(source, run_example(example, loaded.rulebook)) == "");
  }
}

TEST_CASE("no two rules of the pack fight: fixing comes to an end") {
  const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  constexpr int most_rounds = 10;
  for (const Example& example : loaded.examples) {
    if (!example.bad)
      continue;
    LintOptions options;
    if (example.language)
      options.language = language_of_code(*example.language);
    std::string text =
        (example.masthead.empty() ? "" : example.masthead + "\n\n") + unmark(*example.bad).text;
    std::size_t applied = 1;
    for (int round = 0; round < most_rounds && applied > 0; ++round) {
      const SourceFile source("example.txt", text);
      FixedText fixed =
          apply_fixes(text, lint(source, loaded.rulebook, options).diagnostics, FixSafety::any);
      applied = fixed.text == text ? 0 : fixed.applied;
      text = std::move(fixed.text);
    }
    INFO(example.rule << ": " << *example.bad << " ends as " << text);
    CHECK(applied == 0);
  }
}
