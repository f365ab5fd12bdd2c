#include "cli/files.h"

#include "catch.h"

namespace unlint {

TEST_CASE("globs take in files and the folders above them") {
  struct Case {
    const char* glob;
    const char* path;
    bool matches;
  };
  const Case cases[] = {
      {"archive/**", "archive/a.txt", true},
      {"archive/**", "archive/2014/a.txt", true},
      {"archive/**", "archives/a.txt", false},
      {"archive", "archive/2014/a.txt", true},
      {"archive/", "archive/a.txt", true},
      {"*.md", "docs/a.md", true},
      {"docs/*.md", "docs/a.md", true},
      {"docs/*.md", "docs/old/a.md", false},
      {"**/draft.txt", "draft.txt", true},
      {"**/draft.txt", "a/b/draft.txt", true},
      {"a.txt", "b/a.txt", true},
      {"b/a.txt", "c/b/a.txt", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.glob, c.path);
    CHECK(glob_matches(c.glob, c.path) == c.matches);
  }
}

TEST_CASE("a missing file is told and the others are kept") {
  const InputFiles files = expand({"no-such-file.txt", "./CMakeLists.txt", "CMakeLists.txt"});
  REQUIRE(files.trouble.size() == 1);
  CHECK(files.trouble[0] == "no-such-file.txt: there is no such file or folder");
  REQUIRE(files.files.size() == 1);
  CHECK(files.files[0].path == "CMakeLists.txt");
}

}  // namespace unlint
