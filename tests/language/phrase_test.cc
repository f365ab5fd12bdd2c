#include "language/phrase.h"

#include "catch.h"

using namespace unlint;

namespace {

struct Entry {
  Phrase phrase;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> all = {
      {Phrase("General Assembly")}, {Phrase("Assembly")},    {Phrase("Генеральн* Ассамбле*")},
      {Phrase("Ассамбле*")},        {Phrase("*مجلس")},       {Phrase("para.")},
      {Phrase("*مجلس الأمن")},      {Phrase("Совет* мира")}, {Phrase("X")}};
  return all;
}

}  // namespace

TEST_CASE("an index finds the first phrase that ends at a place") {
  PhraseIndex index;
  index.add_all(entries());
  struct Case {
    const char* text;
    std::size_t found;
  };
  for (const Case& one : std::vector<Case>{{"the General Assembly", 0},
                                           {"the Assembly", 1},
                                           {"SubAssembly", PhraseIndex::npos},
                                           {"резолюция Генеральной Ассамблеи", 2},
                                           {"резолюция Ассамблеи", 3},
                                           {"والمجلس", 4},
                                           {"in para.", 5},
                                           {"والمجلس الأمن", 6},
                                           {"Советом мира", 7},
                                           {"X", 8},
                                           {"", PhraseIndex::npos}}) {
    INFO(one.text);
    const std::string_view text = one.text;
    CHECK(index.ending(text, text.size(), [&](std::size_t entry) {
      return entries()[entry].phrase.begin_before(text, text.size()) != Phrase::npos;
    }) == one.found);
  }
}

TEST_CASE("an index finds the first phrase that begins at a place") {
  PhraseIndex index;
  index.add_all(entries());
  struct Case {
    const char* text;
    std::size_t found;
  };
  for (const Case& one : std::vector<Case>{{"General Assembly resolution", 0},
                                           {"Assembly of States", 1},
                                           {"Assemblywoman", PhraseIndex::npos},
                                           {"Генеральная Ассамблея", 2},
                                           {"Ассамблее", 3},
                                           {"والمجلس", 4},
                                           {"para. 5", 5},
                                           {"Совета мира", 7},
                                           {"X", 8},
                                           {"", PhraseIndex::npos}}) {
    INFO(one.text);
    const std::string_view text = one.text;
    CHECK(index.beginning(text, 0, [&](std::size_t entry) {
      return entries()[entry].phrase.end_after(text, 0) != Phrase::npos;
    }) == one.found);
  }
}

TEST_CASE("an index of Chinese phrases needs no spaces between words") {
  const std::vector<Entry> chinese = {{Phrase("安全理事会")}, {Phrase("理事会")}};
  PhraseIndex index;
  index.add_all(chinese);
  const std::string_view text = "联合国安全理事会决议";
  const std::size_t end = text.find("决议");
  CHECK(index.ending(text, end, [&](std::size_t entry) {
    return chinese[entry].phrase.begin_before(text, end) != Phrase::npos;
  }) == 0);
  CHECK(index.beginning(text, text.find("理事会"), [&](std::size_t entry) {
    return chinese[entry].phrase.end_after(text, text.find("理事会")) != Phrase::npos;
  }) == 1);
}
