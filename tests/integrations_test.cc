// The scripts of the GitHub action and of the GitLab template, run as the platforms would run them.
#include <sstream>

#include "program.h"

using namespace program;

namespace {

std::string bytes(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The block below the last line that ends with `head`, without its indentation; of a list, the
/// items.
std::string block(const std::string& text, const std::string& head) {
  std::istringstream lines(text.substr(text.rfind(head) + head.size() + 1));
  std::string out;
  std::size_t indentation = 0;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t begin = line.find_first_not_of(' ');
    indentation = indentation == 0 ? begin : indentation;
    if (begin < indentation)
      break;
    line.erase(0, indentation);
    out += (line.rfind("- ", 0) == 0 ? line.substr(2) : line) + "\n";
  }
  return out;
}

/// Runs a script with bash in a folder, as platforms do, `unlint` being in the path.
Result run_script(const Folder& folder, const std::string& environment, const std::string& script) {
  folder.write("script", script);
  const std::string binary = UNLINT_BINARY;
  return folder.shell(environment + " PATH=\"" + binary.substr(0, binary.rfind('/')) +
                      ":$PATH\" bash -e -o pipefail script");
}

}  // namespace

TEST_CASE("the GitHub action checks and writes its reports") {
  const Folder folder;
  folder.write("docs/a b.txt", "the color red\n");
  const std::string script = block(bytes(".github/actions/unlint/action.yml"), "run: |");
  const Result result = run_script(
      folder, "UNLINT_PATHS='docs/a b.txt' UNLINT_FAIL_ON=error UNLINT_OPTIONS=", script);
  INFO(result.error);
  CHECK(result.status == 0);
  CHECK(has(result.output, "::warning file=docs/a b.txt,"));
  CHECK(has(folder.read("unlint.sarif"), "docs/a%20b.txt"));
  CHECK(has(folder.read("unlint.html"), "<mark>color</mark>"));
  CHECK(run_script(folder,
                   "UNLINT_PATHS=docs UNLINT_FAIL_ON=warning UNLINT_OPTIONS=--max-warnings=0",
                   script)
            .status == 1);
}

TEST_CASE("the GitLab template checks and writes its reports") {
  const Folder folder;
  folder.write("docs/a.txt", "the color red\n");
  const std::string script = block(bytes(".gitlab/unlint.gitlab-ci.yml"), "  script:");
  const Result result =
      run_script(folder, "UNLINT_PATHS=docs UNLINT_FAIL_ON=warning UNLINT_OPTIONS=", script);
  INFO(result.error);
  CHECK(result.status == 1);
  CHECK(has(folder.read("gl-code-quality-report.json"), "\"path\":\"docs/a.txt\""));
  CHECK(has(folder.read("unlint-junit.xml"), "failures=\"1\""));
  CHECK(has(folder.read("unlint.html"), "<mark>color</mark>"));
}
