#include <string>
#include <vector>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"
#include "text/source_file.h"

using namespace unlint;

namespace {

struct Damage {
  LanguageId language;
  std::string body;  // of the document
  std::string text;
  std::string found;  // "canonical: deviation -> replacement"
};

std::string judged(const Damage& one) {
  const SourceFile source("x.txt", one.text);
  ReferenceSettings settings;
  settings.identity.body = one.body;
  settings.today.year = 2026;
  const Document document = read_document(source, one.language);
  std::string text;
  for (const Citation& citation : find_references(document, settings).citations) {
    if (!text.empty())
      text += "; ";
    text += citation.canonical;
    for (const Citation::Deviated& deviated : citation.deviations) {
      text += ": " + std::string(name(deviated.deviation));
      if (deviated.replacement)
        text += " -> " + *deviated.replacement;
    }
  }
  return text;
}

constexpr LanguageId english = LanguageId::en;
constexpr LanguageId french = LanguageId::fr;
constexpr LanguageId russian = LanguageId::ru;
constexpr LanguageId chinese = LanguageId::zh;
constexpr LanguageId arabic = LanguageId::ar;

}  // namespace

TEST_CASE("a number written as no body writes it is the number that was meant") {
  const std::vector<Damage> cases = {
      {english, "", "General Assembly resolution 60–251", "A/RES/60/251: wrong-joiner -> /"},
      {english, "", "General Assembly resolution 60\\251", "A/RES/60/251: wrong-joiner -> /"},
      {english, "", "General Assembly resolution 60//251", "A/RES/60/251: wrong-joiner -> /"},
      {english, "", "General Assembly resolution 60/051", "A/RES/60/51: leading-zero -> "},
      {english, "", "Security Council resolution 1325 [2000]",
       "S/RES/1325(2000): malformed-year -> 1325 (2000)"},
      {english, "", "Security Council resolution 2,282 (2016)",
       "S/RES/2282(2016): malformed-year -> 2282 (2016)"},
      {english, "", "Security Council resolution 1325 (00)",
       "S/RES/1325(2000): malformed-year -> 1325 (2000)"},
      {english, "", "General Assembly resolution 1514 (15)",
       "A/RES/1514(XV): session-in-figures ->  (XV)"},
      {english, "", "General Assembly resolution 2200 A (1966)",
       "A/RES/2200(XXI) A: year-for-session ->  (XXI)"},
      {english, "", "General Assembly resolution 1514",
       "A/RES/1514(XV): missing-session -> 1514 (XV)"},
      {english, "", "General Assembly resolution S 24/2",
       "A/RES/S-24/2: special-session-form -> S-"},
      {english, "", "General Assembly resolution60/251", "A/RES/60/251: closed-up-word ->  "},
      {english, "", "decision 1/cp.21 of the Conference",
       "FCCC decision 1/CP.21: climate-form -> 1/CP.21"},
      {english, "", "decision CP.21/1 of the Conference",
       "FCCC decision 1/CP.21: climate-form -> 1/CP.21"},
      {french, "", "la résolution 60∕251 de l’Assemblée générale",
       "A/RES/60/251: wrong-joiner -> /"},
      {russian, "", "резолюция 1514 (ХV) Генеральной Ассамблеи",
       "A/RES/1514(XV): roman-spelling -> XV"},
      {chinese, "", "大会第60／251号决议", "A/RES/60/251: wrong-joiner -> /"},
      {arabic, "", "قرار الجمعية العامة 2200 ألف (XXI)",
       "A/RES/2200(XXI) A: latin-in-arabic -> د-21"},
  };
  for (const Damage& one : cases) {
    INFO(one.text);
    CHECK(judged(one) == one.found);
  }
}

TEST_CASE("numbers of other organizations are left as they write them") {
  const std::vector<Damage> cases = {
      {english, "A", "the World Health Assembly, in its resolution 63.22 of 21 May 2010", ""},
      {english, "A", "resolution No. 2013-3 of the territorial assembly", ""},
      {english, "A", "Intergovernmental Oceanographic Commission resolution XXX-2", ""},
      {english, "A", "the Committee, in its decision 42/I, spoke of 60 / 251 of the seats", ""},
      {english, "", "resolution 6/2019 of the Conference of FAO", ""},
  };
  for (const Damage& one : cases) {
    INFO(one.text);
    CHECK(judged(one) == one.found);
  }
}

TEST_CASE("a body's numbering speaks against numbers that it never gave") {
  const std::vector<Damage> cases = {
      {english, "", "General Assembly resolution 1325 (2000)", "S/RES/1325(2000): wrong-form"},
      {english, "", "Security Council resolution 60/251", "A/RES/60/251: wrong-form"},
      {english, "", "General Assembly resolution 160/251", "A/RES/160/251: impossible-session"},
      {english, "", "General Assembly resolution 60/2515", "A/RES/60/2515: impossible-serial"},
      {english, "", "General Assembly decision 60/251",
       "A decision 60/251: resolution-called-decision -> resolution 60/251"},
      {english, "", "Economic and Social Council resolution 2005/234",
       "E/RES/2005/234: decision-called-resolution -> decision 2005/234"},
      {english, "", "General Assembly resolution 56/509", "A/RES/56/509"},
      {english, "", "General Assembly and Security Council resolutions 70/262 and 2282 (2016)",
       "A/RES/70/262; S/RES/2282(2016)"},
      {english, "", "Human Rights Council resolution 32/13", "A/HRC/RES/32/13"},
  };
  for (const Damage& one : cases) {
    INFO(one.text);
    CHECK(judged(one) == one.found);
  }
}
