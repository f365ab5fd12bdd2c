// The rule writer's manual keeps what it promises: its examples are rules, and they hold.
#include <fstream>
#include <iterator>

#include "catch.h"
#include "rule/kinds.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

std::string bytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string manual() { return bytes("rules/README.md"); }

/// The TOML examples of the manual, each as a file of its own.
std::vector<RuleFile> examples_of(const std::string& text) {
  const std::string begin = "```toml\n";
  std::vector<RuleFile> files;
  for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
    const std::size_t first = at + begin.size();
    const std::string name = "manual/example-" + std::to_string(files.size()) + ".toml";
    files.push_back({name, text.substr(first, text.find("```", first) - first)});
  }
  return files;
}

}  // namespace

TEST_CASE("every example of the manual is a rule that loads") {
  const std::vector<RuleFile> files = examples_of(manual());
  CHECK(files.size() >= kinds().size());
  CHECK(told(load_rulebook(files, {})) == Words{});
}

TEST_CASE("the manual's patterns and wordings do what their examples show") {
  const LoadedRulebook loaded = load_rulebook(examples_of(manual()), {});
  for (const Example& example : loaded.examples) {
    const std::string& kind = loaded.rulebook.find(example.rule)->header().kind;
    const std::string own = "pattern wording occurrence consistency lookup conditional";
    if (own.find(kind) != std::string::npos) {
      INFO(example.rule << ": " << (example.bad ? *example.bad : *example.good));
      CHECK(run_example(example, loaded.rulebook) == Diagnostics{});
    }
  }
}

TEST_CASE("the rule that README.md shows holds") {
  const std::string readme = bytes("README.md");
  const std::size_t section = readme.find("## Writing a rule\n");
  REQUIRE(section != std::string::npos);
  const std::vector<RuleFile> files = examples_of(readme.substr(section));
  REQUIRE(files.size() == 1);
  const LoadedRulebook loaded = load_rulebook(files, {});
  CHECK(told(loaded) == Words{});
  REQUIRE_FALSE(loaded.examples.empty());
  for (const Example& example : loaded.examples)
    CHECK(run_example(example, loaded.rulebook) == Diagnostics{});
}

TEST_CASE("the manual has a section for each kind") {
  const std::string text = manual();
  for (const Kind& kind : kinds()) {
    INFO(kind.name);
    CHECK(text.find("### " + std::string(kind.name) + "\n") != std::string::npos);
  }
}
