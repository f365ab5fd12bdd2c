// Whole documents: each of fixtures/documents gives the report beside it, byte for byte.
// UNLINT_BLESS=1 writes the reports anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "lint.h"
#include "report/writers.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

namespace fs = std::filesystem;

namespace {

using namespace unlint;

std::string bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> documents() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator("fixtures/documents"))
    if (entry.path().extension() != ".expected")
      found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

bool is_clean(const fs::path& document) {
  const std::string stem = document.stem().string();
  return stem.size() > 6 && stem.compare(stem.size() - 6, 6, "-clean") == 0;
}

const Rulebook& shipped_rules() {
  static const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  return loaded.rulebook;
}

/// What `unlint check --color never` says of a document.
std::string report(const fs::path& document) {
  const SourceFile source(document.generic_string(), bytes(document));
  const FileReport file{&source, lint(source, shipped_rules()).diagnostics};
  Summary summary;
  summary.files = 1;
  count(file.diagnostics, summary);
  const std::unique_ptr<Writer> writer = find_format("text")->make({});
  return writer->begin() + writer->file(file) + writer->end(summary);
}

}  // namespace

TEST_CASE("every document gives the report beside it") {
  REQUIRE_FALSE(documents().empty());
  for (const fs::path& document : documents()) {
    fs::path expected = document;
    expected.replace_extension(".expected");
    const std::string told = report(document);
    if (std::getenv("UNLINT_BLESS") != nullptr)
      std::ofstream(expected, std::ios::binary) << told;
    INFO(document);
    CHECK(told == bytes(expected));
  }
}

TEST_CASE("a clean document has no finding") {
  for (const fs::path& document : documents()) {
    if (!is_clean(document))
      continue;
    const SourceFile source(document.generic_string(), bytes(document));
    for (const Diagnostic& diagnostic : lint(source, shipped_rules()).diagnostics) {
      INFO(document << " has “" << source.slice(diagnostic.span) << "”: " << diagnostic.message);
      CHECK(diagnostic.rule.empty());
    }
  }
}

TEST_CASE("each error of the faulty documents is found") {
  const std::vector<std::pair<fs::path, std::size_t>> errors = {
      {"fixtures/documents/technical-assistance-faulty.txt", 24},
      {"fixtures/documents/resolution-faulty.txt", 12},
  };
  for (const auto& [document, least] : errors) {
    const SourceFile source(document.generic_string(), bytes(document));
    INFO(document);
    CHECK(lint(source, shipped_rules()).diagnostics.size() >= least);
  }
}
