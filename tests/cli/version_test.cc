#include "cli/version.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("a required version is compared part by part") {
  struct Row {
    const char* wanted;
    VersionCheck expected;
  };
  const Row table[] = {
      {"1.2.3", VersionCheck::fits},      {"1.2", VersionCheck::fits},
      {"1", VersionCheck::fits},          {"1.3", VersionCheck::other},
      {">=1.2", VersionCheck::fits},      {">= 1.2.4", VersionCheck::other},
      {"<1.10", VersionCheck::fits},      {"<1.2", VersionCheck::other},
      {">1.2.2", VersionCheck::fits},     {"<=1.2", VersionCheck::fits},
      {"=1.2.3", VersionCheck::fits},     {"", VersionCheck::no_version},
      {">=", VersionCheck::no_version},   {"one", VersionCheck::no_version},
      {"1..2", VersionCheck::no_version}, {"=>1", VersionCheck::no_version},
  };
  for (const Row& row : table) {
    INFO(row.wanted);
    CHECK(check_version("1.2.3", row.wanted) == row.expected);
  }
}
