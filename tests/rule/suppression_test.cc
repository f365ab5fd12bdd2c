#include "rule/suppression.h"

#include "catch.h"
#include "document/readers.h"
#include "lint.h"
#include "rule/load_rulebook.h"

using namespace unlint;

namespace {

RuleFile word_rule(const std::string& word) {
  return {"house/words/" + word + ".toml",
          "kind = 'pattern'\nseverity = 'warning'\nmessage = '“{text}”'\n[pattern]\nfind = '" +
              word + "'\n[[example]]\nbad = '⟦" + word + "⟧'\ngood = 'none'\n"};
}

const LoadedRulebook& rules() {
  static const LoadedRulebook loaded = [] {
    std::vector<RuleFile> files = {word_rule("red"), word_rule("blue")};
    for (const RuleFile& file : embedded_rule_files())
      if (file.path.find("suppressions/") != std::string::npos)
        files.push_back(file);
    return load_rulebook(files, {});
  }();
  return loaded;
}

/// What is said of a text: "line rule text".
std::vector<std::string> told(const std::string& path, const std::string& text,
                              const SuppressionSettings& settings = {}) {
  const SourceFile source(path, text);
  LintOptions options;
  options.suppressions = settings;
  std::vector<std::string> lines;
  for (const Diagnostic& finding : lint(source, rules().rulebook, options).diagnostics)
    lines.push_back(std::to_string(source.position(finding.span.begin).line) + " " +
                    finding.rule.substr(finding.rule.find('/') + 1) + " " +
                    std::string(source.slice(finding.span)));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a comment suppresses on its own line, or on the next that has text") {
  struct Row {
    const char* path;
    const char* text;
    Lines expected;
  };
  const Row table[] = {
      {"a.txt", "% unlint: ignore=words/red -- why\nred red\nred\n", {"3 red red"}},
      {"a.txt", "# unlint: ignore=words/red\n\n\nred\n", {}},
      {"a.txt", "%% unlint: ignore=words/red\r\n\r\nred\r\nred", {"4 red red"}},
      {"a.txt", "% unlint: ignore=words/red\n% unlint: ignore=words/blue\nred blue\n", {}},
      {"a.txt", "% unlint: ignore=words/red, words/blue -- why\nred blue\n", {}},
      {"a.txt", "% unlint: ignore=words\nred blue\n", {}},
      {"a.txt", "% unlint: ignore\nred blue\n", {}},
      {"a.txt", "red <!-- unlint: ignore=words/red --> red\nred\n", {"2 red red"}},
      {"a.md",
       "- one\n\n  <!-- unlint: ignore=words/red -- why -->\n\n- red\n- red\n",
       {"6 red red"}},
      {"a.md", "Text red <!-- unlint: ignore=words/red -->.\n", {}},
      {"a.md", "| a |\n|---|\n| red <!-- unlint: ignore=words/red --> |\n| red |\n", {"4 red red"}},
      {"a.md", "# unlint: ignore=words/red\n\nred\n", {"1 red red", "3 red red"}},
      {"a.txt", "It says unlint: ignore=words/red\nred\n", {"1 red red", "2 red red"}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(told(row.path, row.text) == row.expected);
  }
}

TEST_CASE("a range reaches to its end, a file comment over the whole file") {
  CHECK(
      told("a.txt",
           "red\n% unlint: ignore-begin=words/red\nred\n\nred blue\n% unlint: ignore-end\nred\n") ==
      Lines{"1 red red", "5 blue blue", "7 red red"});
  CHECK(told("a.txt",
             "% unlint: ignore-begin=words/red\n% unlint: ignore-begin=words/blue\nred blue\n"
             "% unlint: ignore-end=words/red\nred blue\n% unlint: ignore-end\nblue\n") ==
        Lines{"5 red red", "7 blue blue"});
  CHECK(told("a.txt", "red\n\nred\n\n% unlint: ignore-file=words/red -- why\n") == Lines{});
}

TEST_CASE("what is not understood or suppresses nothing is told") {
  CHECK(told("a.txt", "% unlint: ignore=words/rde\nred\n") ==
        Lines{"1 malformed words/rde", "2 red red"});
  CHECK(told("a.txt", "% unlint: ignor=words/red\nred\n") ==
        Lines{"1 malformed ignor", "2 red red"});
  CHECK(told("a.txt", "% unlint: ignore-begin=words/red\nred\n") ==
        Lines{"1 malformed % unlint: ignore-begin=words/red"});
  CHECK(told("a.txt", "% unlint: ignore=words/red\nblue\n") ==
        Lines{"1 unused % unlint: ignore=words/red", "2 blue blue"});
  CHECK(told("a.txt", "% unlint: ignore=words/red,words/blue\nblue\n") ==
        Lines{"1 unused words/red"});
}

TEST_CASE("a reason may be demanded") {
  SuppressionSettings settings;
  settings.require_reason = true;
  CHECK(told("a.txt", "% unlint: ignore=words/red\nred\n", settings) ==
        Lines{"1 malformed % unlint: ignore=words/red"});
  CHECK(told("a.txt", "% unlint: ignore=words/red -- a name\nred\n", settings) == Lines{});
  CHECK(told("a.xml", "<p>red <!-- unlint: ignore=words/red — a name --></p>\n", settings) ==
        Lines{});
}

TEST_CASE("a rule that does not run is not told to be suppressed in vain") {
  SuppressionSettings settings;
  settings.known_rules = {"words/red", "words/blue", "words/green"};
  CHECK(told("a.txt", "% unlint: ignore=words/green\nA word.\n", settings) == Lines{});
  CHECK(told("a.txt", "% unlint: ignore=words\nA word.\n", settings) == Lines{});
}

TEST_CASE("an entry names rule and words") {
  SuppressionSettings settings;
  settings.entries = {{"words/red", "red", "a name", "unlint.toml:3", true}};
  CHECK(told("a.txt", "red blue red\n", settings) == Lines{"1 blue blue"});
  CHECK(told("a.txt", "blue\n", settings) == Lines{"1 unused ", "1 blue blue"});
  settings.entries.front().names_one_file = false;
  CHECK(told("a.txt", "blue\n", settings) == Lines{"1 blue blue"});
}

TEST_CASE("what is suppressed is kept with its reason") {
  const SourceFile source("a.txt", "% unlint: ignore=words/red -- a name\nred\n");
  const Linted linted = lint(source, rules().rulebook);
  REQUIRE(linted.suppressed.size() == 1);
  CHECK(linted.suppressed.front().reason == "a name");
  CHECK(linted.suppressed.front().diagnostic.rule == "words/red");
}

TEST_CASE("a comment is as if it were not there") {
  const SourceFile source("a.txt", "1. The Committee met\n% unlint: ignore=words\nin Vienna.\n");
  CHECK(read_document(source).prose.text() == "1. The Committee met in Vienna.");
}

TEST_CASE("comments of a web page or Akoma Ntoso suppress, though nobody sees them") {
  struct Row {
    const char* path;
    std::string text;
    Lines expected;
  };
  const Row table[] = {
      {"a.html",
       "<html><p>red <!-- unlint: ignore=words/red -- why --> red</p><p>red</p>",
       {"red"}},
      {"a.html", "<html><!-- unlint: ignore=words/red --><p>red</p><p>red</p>", {"red"}},
      {"a.html", "<!-- unlint: ignore-file=words/red --><html><p>red</p><p>red</p>", {}},
      {"a.xml",
       "<akomaNtoso><!-- unlint: ignore-begin=words --><p>red</p><p>blue</p>"
       "<!-- unlint: ignore-end=words --><p>red</p></akomaNtoso>",
       {"red"}},
      {"a.xml",
       "<akomaNtoso><!-- unlint: ignore=words/rde --><p>red</p></akomaNtoso>",
       {"", "red"}},
      {"a.html", "<html><!-- unlint: ignore=words/blue --><p>red</p>", {"", "red"}},
      {"a.html",
       "<html><p>blue</p><!-- unlint: ignore=words/red --><!-- unlint: ignore=words/red -->",
       {"blue", ""}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    const OpenedFile file = open_file(row.path, row.text);
    Lines words;
    for (const Diagnostic& finding : lint(file, rules().rulebook).diagnostics) {
      words.emplace_back(file.text.slice(finding.span));
      CHECK_FALSE(finding.fix);
    }
    CHECK(words == row.expected);
  }
}
