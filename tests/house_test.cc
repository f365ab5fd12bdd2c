// Holds the house to its own rules: who may include whom, who knows which library, how rules speak,
// and that the lists in README.md are not stale. Reads the sources; runs from the top folder.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "catch.h"

namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

/// The bytes of a file.
std::string bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The lines of a text.
Lines lines(const std::string& text) {
  std::istringstream in(text);
  Lines all;
  for (std::string line; std::getline(in, line);)
    all.push_back(line);
  return all;
}

/// Every file below a folder with one of the suffixes (all for none), ascending; hidden folders and
/// what a build leaves are not looked into.
std::vector<fs::path> files_below(const fs::path& folder,
                                  const std::set<std::string>& suffixes = {}) {
  std::vector<fs::path> found;
  for (fs::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
    const std::string name = entry->path().filename().string();
    if (entry->is_directory() && (name.front() == '.' || name.rfind("build", 0) == 0))
      entry.disable_recursion_pending();
    else if (entry->is_regular_file() &&
             (suffixes.empty() || suffixes.count(entry->path().extension().string()) != 0))
      found.push_back(entry->path().lexically_normal());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<fs::path> sources() { return files_below("src", {".cc", ".h"}); }

/// "src/rule/kinds/date.cc" -> "rule"; a file of src/ itself is its own layer: "lint", "main".
std::string layer(const fs::path& source) {
  const fs::path below = source.lexically_relative("src");
  return below.has_parent_path() ? below.begin()->string() : below.stem().string();
}

/// What the #include lines of a source name, "…" and <…> kept.
Lines includes(const fs::path& source) {
  static const std::regex include("^\\s*#\\s*include\\s+([\"<][^\">]+[\">]).*");
  Lines found;
  for (const std::string& line : lines(bytes(source)))
    if (std::smatch match; std::regex_match(line, match, include))
      found.push_back(match[1]);
  return found;
}

/// A layer and the layers below it that it may include. A new arrow is a change of this table.
const std::map<std::string, std::set<std::string>> may_include = {
    {"text", {}},
    {"diagnostic", {"text"}},
    {"language", {"text"}},
    {"document", {"text", "language"}},
    {"authority", {"text"}},
    {"reference", {"text", "language", "document", "authority"}},
    {"rule", {"text", "diagnostic", "language", "document", "authority", "reference"}},
    {"report", {"text", "diagnostic", "document", "reference"}},
    {"lint", {"text", "diagnostic", "language", "document", "authority", "reference", "rule"}},
    {"cli",
     {"text", "diagnostic", "language", "document", "authority", "reference", "rule", "report",
      "lint"}},
    {"unlint",
     {"text", "diagnostic", "language", "document", "authority", "reference", "rule", "lint"}},
    {"main", {"cli", "lint", "text"}},
    {"embed", {}},
    {"bake", {"text", "rule"}},
    {"unbaked", {"text"}},
    {"packages_module", {"document"}},
};

/// How the headers of each library begin, and the one file that knows it.
const std::map<std::string, std::string> library_owner = {
    {"<re2/", "src/text/regex.cc"},
    {"<toml++/", "src/text/toml_reader.cc"},
    {"<utf8proc.h>", "src/text/utf8.cc"},
    {"<uchardet", "src/text/encoding.cc"},
    {"<iconv.h>", "src/text/encoding.cc"},
    {"<rapidjson/", "src/report/json.cc"},
    {"<md4c", "src/document/markdown.cc"},
    {"<gumbo", "src/document/html.cc"},
    {"<pugixml", "src/document/xml.cc"},
    {"<zip.h>", "src/document/zip.cc"},
    {"<poppler-", "src/document/pdf_pages.cc"},
    {"<qpdf/", "src/document/pdf_links.cc"},
    {"<boost/", "src/cli/options.cc"},
    {"<nettle/", "src/text/digest.cc"},
};

/// What brings the world in: only cli/ and the programs may include it.
const std::set<std::string> worldly_headers = {"<fstream>", "<filesystem>", "<iostream>",
                                               "<thread>",  "<cstdio>",     "<ctime>",
                                               "<random>",  "<future>"};

bool is_worldly(const std::string& layer) {
  return layer == "cli" || layer == "main" || layer == "embed" || layer == "bake";
}

/// Every rule file of the pack: rules/<family>/<name>.toml, without the languages' vocabulary.
std::vector<fs::path> rule_files() {
  std::vector<fs::path> found;
  for (const fs::path& path : files_below("rules", {".toml"}))
    if (std::distance(path.begin(), path.end()) == 3 && path.parent_path() != "rules/languages" &&
        path.parent_path() != "rules/packs")
      found.push_back(path);
  return found;
}

/// "rules/dates/month-first.toml" -> "dates/month-first".
std::string rule_id(const fs::path& path) {
  return (path.parent_path().filename() / path.stem()).generic_string();
}

/// The value of a key that stands on one line of a rule file; empty where it does not.
std::string value(const std::string& rule_file, const std::string& key) {
  const std::regex assignment("^" + key + R"(\s*=\s*(["'])(.*)\1\s*(?:#.*)?$)");
  for (const std::string& line : lines(rule_file))
    if (std::smatch match; std::regex_match(line, match, assignment))
      return match[2];
  return {};
}

/// The table of README.md as the rule files would have it.
std::string table_of_rules() {
  std::string table = "| rule | severity | says |\n| --- | --- | --- |\n";
  for (const fs::path& path : rule_files()) {
    const std::string text = bytes(path);
    const std::string message =
        std::regex_replace(value(text, "message"), std::regex(R"(\|)"), "\\|");
    table += "| `" + rule_id(path) + "` | " + value(text, "severity") + " | " + message + " |\n";
  }
  return table;
}

/// True where a folder stands in the text from the root on, not as a part of a longer path.
bool names_absolute(const std::string& text, const std::string& folder) {
  for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder, at + 1))
    if (at == 0 || (std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0 &&
                    std::string("_.~-)}>").find(text[at - 1]) == std::string::npos))
      return true;
  return false;
}

}  // namespace

TEST_CASE("a source includes only its own layer and those below") {
  for (const fs::path& source : sources())
    for (const std::string& include : includes(source)) {
      if (include.front() != '"')
        continue;
      const fs::path named = fs::path("src") / include.substr(1, include.size() - 2);
      INFO(source << " includes " << include);
      CHECK(fs::exists(named));
      const std::string from = layer(source);
      const std::string to = layer(named);
      const auto row = may_include.find(from);
      REQUIRE(row != may_include.end());
      CHECK((from == to || row->second.count(to) != 0));
    }
}

TEST_CASE("each library is known to one file") {
  for (const fs::path& source : sources())
    for (const std::string& include : includes(source)) {
      const auto owner =
          std::find_if(library_owner.begin(), library_owner.end(),
                       [&](const auto& row) { return include.rfind(row.first, 0) == 0; });
      INFO(source << " includes " << include);
      if (owner != library_owner.end())
        CHECK(source.generic_string() == owner->second);
      else if (include.front() == '<' && include.find_first_of("./") != std::string::npos)
        CHECK(layer(source) == "cli");  // the operating system's
    }
}

TEST_CASE("below cli there is no file, no clock and no environment") {
  const std::regex worldly_call(R"(\b(getenv|system_clock|steady_clock|std::cout|std::cerr)\b)");
  for (const fs::path& source : sources()) {
    if (is_worldly(layer(source)))
      continue;
    for (const std::string& include : includes(source)) {
      INFO(source << " includes " << include);
      CHECK(worldly_headers.count(include) == 0);
    }
    for (const std::string& line : lines(bytes(source))) {
      INFO(source << ": " << line);
      CHECK_FALSE(std::regex_search(line, worldly_call));
    }
  }
}

TEST_CASE("no source is longer than 400 lines") {
  const std::map<std::string, std::size_t> longer = {};  // may only shrink
  for (const fs::path& source : sources()) {
    const auto known = longer.find(source.generic_string());
    INFO(source);
    CHECK(lines(bytes(source)).size() <= (known == longer.end() ? 400 : known->second));
  }
}

TEST_CASE("every source is built") {
  const std::string build = bytes("CMakeLists.txt");
  for (const fs::path& source : sources())
    if (source.extension() == ".cc") {
      INFO(source);
      CHECK(build.find(source.generic_string()) != std::string::npos);
    }
  for (const fs::path& test : files_below("tests", {".cc"})) {
    INFO(test);
    CHECK(build.find(test.generic_string()) != std::string::npos);
  }
}

TEST_CASE("a rule says who demands it, and speaks as the house does") {
  const std::regex blaming(R"(\b(invalid|illegal|unexpected|failed to)\b)", std::regex::icase);
  for (const fs::path& path : rule_files()) {
    INFO(path);
    const std::string text = bytes(path);
    CHECK_FALSE(value(text, "authority").empty());
    CHECK_FALSE(value(text, "message").empty());
    for (const char* key : {"message", "help"}) {
      const std::string words = value(text, key);
      INFO(key << ": " << words);
      CHECK((words.empty() || words.back() != '.'));
      CHECK_FALSE(std::regex_search(words, blaming));
    }
  }
}

TEST_CASE("README.md lists the rules there are") {
  const std::string begin = "<!-- rules begin -->\n";
  const std::string end = "<!-- rules end -->";
  const std::string readme = bytes("README.md");
  const std::size_t first = readme.find(begin);
  const std::size_t last = readme.find(end);
  REQUIRE(first != std::string::npos);
  REQUIRE(last != std::string::npos);
  const std::size_t table = first + begin.size();
  if (std::getenv("UNLINT_BLESS") != nullptr)
    std::ofstream("README.md", std::ios::binary)
        << readme.substr(0, table) << table_of_rules() << readme.substr(last);
  else
    CHECK(readme.substr(table, last - table) == table_of_rules());
}

TEST_CASE("both READMEs show every folder of src/") {
  const std::string top = bytes("README.md");
  const std::string inner = bytes("src/README.md");
  for (const fs::directory_entry& entry : fs::directory_iterator("src"))
    if (entry.is_directory()) {
      const std::string folder = entry.path().filename().string();
      INFO(folder);
      CHECK(top.find("`src/" + folder + "/`") != std::string::npos);
      CHECK(inner.find("`" + folder + "/`") != std::string::npos);
    }
}

TEST_CASE("nothing tells where or with what it was written") {
  // Spelt in pieces, so that this file does not name them itself.
  const Lines folders = {
      "/wo"
      "rk/",
      "/tm"
      "p/",
      "/ho"
      "me/"};
  const Lines tools = {
      "Chat"
      "GPT",
      "Copi"
      "lot",
      "Open"
      "AI",
      "Anthro"
      "pic",
      "Clau"
      "de Code"};
  for (const fs::path& path : files_below(".")) {
    if (path.filename() == ".git")
      continue;
    INFO(path);
    const std::string text = bytes(path);
    for (const std::string& folder : folders)
      CHECK_FALSE(names_absolute(text, folder));
    for (const std::string& tool : tools)
      CHECK(text.find(tool) == std::string::npos);
  }
}

TEST_CASE("the top folder holds only what belongs there") {
  const std::set<std::string> known = {"CMakeLists.txt", "src",       "rules",    "tests",
                                       "fixtures",       "README.md", "Makefile", "LICENSE",
                                       "CHANGELOG.md",   "cmake",     "examples"};
  for (const fs::directory_entry& entry : fs::directory_iterator(".")) {
    const std::string name = entry.path().filename().string();
    const bool made = name.rfind("build", 0) == 0 || name == "compile_commands.json";  // .gitignore
    INFO(name);
    CHECK((name.front() == '.' || made || known.count(name) != 0));
  }
}
