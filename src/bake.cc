// Writes a C++ source that holds what can be known of the embedded files before the program runs
// (text/baked.h): bake OUTPUT
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "rule/load_rulebook.h"
#include "text/embedded.h"
#include "text/toml_reader.h"

namespace {

using namespace unlint;

struct Baked {
  std::string path;
  RuleTrees trees;
  Severity severity;
  RuleOutline outline;
};

constexpr std::string_view embedded_rule = "embedded:";

/// Every shipped rule; empty where one of them has trouble, which is told.
std::vector<Baked> baked_rules() {
  const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  for (const RuleFileReport& report : loaded.trouble)
    for (const Diagnostic& finding : report.diagnostics)
      std::cerr << report.source.path() << ": " << finding.message << '\n';
  std::vector<Baked> all;
  if (!loaded.trouble.empty())
    return all;
  for (const RuleFile& file : embedded_rule_files()) {
    const Rulebook::Entry& rule = *loaded.rulebook.find(rule_id(file.path));
    all.push_back({"rules/" + file.path.substr(embedded_rule.size()), rule_trees(file),
                   rule.severity(), rule.outline()});
  }
  return all;
}

std::vector<Baked> baked_languages() {
  std::vector<Baked> all;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path.starts_with("rules/languages/")) {
      const TomlFile read{std::string(file.path), std::string(file.text)};
      all.push_back(
          {std::string(file.path), {{}, read.tree([](std::string_view) { return true; })}, {}, {}});
    }
  return all;
}

/// Bytes as a literal; a line of the source holds as many as are easy on an editor.
void write_literal(std::ostream& out, std::string_view bytes) {
  constexpr std::size_t line = 100;
  constexpr const char* octal = "01234567";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % line == 0)
      out << (i == 0 ? "\n    \"" : "\"\n    \"");
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte >= ' ' && byte < 0x7F && byte != '"' && byte != '\\' && byte != '?')
      out << bytes[i];
    else
      out << '\\' << octal[byte >> 6] << octal[(byte >> 3) & 7] << octal[byte & 7];
  }
  out << (bytes.empty() ? "\"\"sv" : "\"sv");
}

std::string source_of(const std::vector<Baked>& all) {
  std::ostringstream out;
  out << "#include \"text/baked.h\"\n\nnamespace unlint {\nnamespace {\n\n"
         "using namespace std::string_view_literals;\n\nconstexpr BakedFile files[] = {\n";
  for (const Baked& file : all) {
    const SoughtDeviations& sought = file.outline.sought;
    std::string deviations(1, static_cast<char>(sought.of));
    for (std::size_t i = 0; i < SoughtDeviations::most; ++i)
      if (sought.which.test(i))
        deviations += static_cast<char>(i);
    out << "  {";
    for (const std::string_view text :
         {std::string_view(file.path), std::string_view(file.trees.head),
          std::string_view(file.trees.whole), std::string_view(file.outline.anchors),
          std::string_view(deviations)}) {
      write_literal(out, text);
      out << ", ";
    }
    out << static_cast<int>(file.severity) << ", " << file.outline.languages.to_ulong() << ", "
        << file.outline.looked_at.to_ulong() << ", " << file.outline.reach << ", "
        << file.outline.is_triggered << "},\n";
  }
  out << "};\n\n}  // namespace\n\nBakedFiles baked_files() { return {files, files + " << all.size()
      << "}; }\n\n}  // namespace unlint\n";
  return out.str();
}

std::string bytes_of(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<Baked> all = argc == 2 ? baked_rules() : std::vector<Baked>();
  if (all.empty())
    return 1;
  for (Baked& language : baked_languages())
    all.push_back(std::move(language));
  std::sort(all.begin(), all.end(), [](const Baked& a, const Baked& b) { return a.path < b.path; });
  const std::string source = source_of(all);
  if (bytes_of(argv[1]) == source)  // nothing has to be built again
    return 0;
  std::ofstream out(argv[1], std::ios::binary);
  out << source;
  return out ? 0 : 1;
}
