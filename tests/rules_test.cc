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

/// True where fixing again and again leaves nothing to fix, and the text as it is.
bool comes_to_an_end(std::string text, const Rulebook& rulebook, const LintOptions& options) {
  constexpr int most_rounds = 10;
  for (int round = 0; round < most_rounds; ++round) {
    const SourceFile source("example.txt", text);
    FixedText fixed =
        apply_fixes(text, lint(source, rulebook, options).diagnostics, FixSafety::any);
    if (fixed.applied == 0 || fixed.text == text)
      return true;
    text = std::move(fixed.text);
  }
  return false;
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
    const SourceFile source(file.path, std::string(text_of(file)));
    for (const Example& example : loaded.examples)
      if (example.path == file.path)
        CHECK(told(source, run_example(example, loaded.rulebook)) == "");
  }
}

TEST_CASE("no two rules of the pack fight: fixing comes to an end") {
  const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  for (const Example& example : loaded.examples) {
    if (!example.bad)
      continue;
    LintOptions options;
    if (example.language)
      options.language = language_of_code(*example.language);
    const std::string text =
        (example.masthead.empty() ? "" : example.masthead + "\n\n") + unmark(*example.bad).text;
    INFO(example.rule << ": " << *example.bad);
    CHECK(comes_to_an_end(text, loaded.rulebook, options));
  }
}

TEST_CASE("nor do they in one text that holds every fault there is") {
  const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  for (const LanguageId language : all_languages) {
    LintOptions options;
    options.language = language;
    std::string text;
    for (const Example& example : loaded.examples)
      if (example.bad && example.language.value_or(std::string(code(language))) == code(language))
        text += unmark(*example.bad).text + "\n\n";
    INFO(code(language));
    CHECK(comes_to_an_end(text, loaded.rulebook, options));
  }
}

TEST_CASE("rules as the build has baked them, and only where their words stand, find the same") {
  const LoadedRulebook read = load_rulebook(embedded_rule_files(), {});
  const LoadedRulebook baked = load_rulebook(embedded_rule_files(), {}, LoadFor::checking);
  REQUIRE(baked.rulebook.entries().size() == read.rulebook.entries().size());
  for (std::size_t i = 0; i < read.rulebook.entries().size(); ++i)
    CHECK(baked.rulebook.entries()[i].id() == read.rulebook.entries()[i].id());
  for (const Example& example : read.examples) {
    LintOptions options;
    if (example.language)
      options.language = language_of_code(*example.language);
    const std::string text = (example.masthead.empty() ? "" : example.masthead + "\n\n") +
                             unmark(example.bad.value_or("") + example.good.value_or("")).text;
    const SourceFile source("example.txt", text);
    const Diagnostics quickly = lint(source, baked.rulebook, options).diagnostics;
    options.prefilter = Prefilter::off;
    INFO(example.rule << ": " << text);
    CHECK(quickly == lint(source, read.rulebook, options).diagnostics);
  }
}
