#include "document/prose.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("words on the second line lead back to their bytes") {
  Prose prose;
  prose.append("resolution", 40);
  prose.append_rendered(" ", {50, 52}, Rendering::joined);
  prose.append("61/105", 52);
  CHECK(prose.text() == "resolution 61/105");
  CHECK(prose.place({11, 17}) == Place{{52, 58}, true});
  CHECK(prose.place({0, 10}) == Place{{40, 50}, true});
  CHECK(prose.place({0, 17}) == Place{{40, 58}, false});
  CHECK(prose.place({10, 11}) == Place{{50, 52}, false});
}

TEST_CASE("pieces that go on in text and file are one") {
  Prose prose;
  prose.append("reso", 7);
  prose.append("lution", 11);
  CHECK(prose.place({2, 8}) == Place{{9, 15}, true});
}

TEST_CASE("what is removed within a place is covered, at its edges it is not") {
  Prose prose;  // "|re|so|" with a soft hyphen of two bytes at each bar
  prose.append_rendered("", {0, 2}, Rendering::folded);
  prose.append("re", 2);
  prose.append_rendered("", {4, 6}, Rendering::folded);
  prose.append("so", 6);
  prose.append_rendered("", {8, 10}, Rendering::folded);
  CHECK(prose.place({0, 4}) == Place{{2, 8}, true});
  CHECK(prose.place({0, 2}) == Place{{2, 4}, true});
  CHECK(prose.place({2, 4}) == Place{{6, 8}, true});
}

TEST_CASE("markup that is read as nothing forbids an edit across it") {
  Prose prose;
  prose.append("8", 0);
  prose.append_rendered("", {1, 3}, Rendering::joined);
  prose.append("th", 3);
  CHECK_FALSE(prose.place({0, 3}).editable);
  CHECK(prose.place({1, 3}) == Place{{3, 5}, true});
}

TEST_CASE("an empty stretch has an empty place") {
  Prose prose;
  CHECK(prose.place({0, 0}) == Place{{0, 0}, true});
  prose.append("ab", 5);
  prose.append_rendered("\n", {7, 8}, Rendering::joined);
  prose.append("c", 8);
  CHECK(prose.place({0, 0}) == Place{{5, 5}, true});
  CHECK(prose.place({1, 1}) == Place{{6, 6}, true});
  CHECK(prose.place({2, 2}) == Place{{7, 7}, true});
  CHECK(prose.place({3, 3}) == Place{{8, 8}, true});
  CHECK(prose.place({4, 4}) == Place{{9, 9}, true});
}
