#include "reference/citation_noun.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

struct Noun {
  LanguageId language;
  std::string text;  // the noun is its last word
  NounNumber wanted;
  std::string written;  // "" where no change is certain
};

std::string changed(const Noun& one) {
  const std::size_t space = one.text.rfind(' ');
  const std::size_t begin = space == std::string::npos ? 0 : space + 1;
  const NounChange change =
      change_noun(one.text, {begin, one.text.size()}, one.wanted, one.language);
  if (!change.replacement)
    return {};
  return one.text.substr(0, change.text.begin) + *change.replacement;
}

constexpr NounNumber single = NounNumber::one;
constexpr NounNumber many = NounNumber::several;

}  // namespace

TEST_CASE("a noun is made to agree with what it announces, with its article") {
  const std::vector<Noun> cases = {
      {LanguageId::en, "its resolution", many, "its resolutions"},
      {LanguageId::en, "Resolutions", single, "Resolution"},
      {LanguageId::en, "this resolution", many, "these resolutions"},
      {LanguageId::fr, "Rappelant sa résolution", many, "Rappelant ses résolutions"},
      {LanguageId::fr, "Ses résolutions", single, "Sa résolution"},
      {LanguageId::fr, "sa résolutions", single, "sa résolution"},
      {LanguageId::fr, "l’effet de la résolution", many, ""},
      {LanguageId::es, "su decisión", many, "sus decisiones"},
      {LanguageId::es, "las resoluciones", single, "la resolución"},
      {LanguageId::ru, "в резолюциях", single, "в резолюции"},
      {LanguageId::ru, "на свою резолюцию", many, ""},
      {LanguageId::ru, "согласно решению", many, "согласно решениям"},
      {LanguageId::ar, "قرارها", many, ""},
  };
  for (const Noun& one : cases) {
    INFO(one.text);
    CHECK(changed(one) == one.written);
  }
}

TEST_CASE("a form that serves both numbers says nothing") {
  CHECK(noun_number("резолюции", LanguageId::ru) == NounNumber::unclear);
  CHECK(noun_number("решения", LanguageId::ru) == NounNumber::unclear);
  CHECK(noun_number("决议", LanguageId::zh) == NounNumber::unclear);
  CHECK(noun_number("Résolutions", LanguageId::fr) == many);
  CHECK(noun_number("بقرارها", LanguageId::ar) == single);
  CHECK(noun_number("قراراتها", LanguageId::ar) == many);
}
