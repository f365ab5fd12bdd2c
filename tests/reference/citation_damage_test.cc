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
      {english, "", "Security Council resolutions 2254 (2015), 2016/2268 and 2286 (2016)",
       "S/RES/2254(2015); S/RES/2268(2016): malformed-year -> 2268 (2016); S/RES/2286(2016)"},
      {english, "", "the latest of which was resolution 2286 of 3 May 2016",
       "S/RES/2286(2016): missing-year -> 2286 (2016)"},
      {english, "", "Security Council resolutions 1325 and 2250",
       "S/RES/1325(2000): missing-year -> 1325 (2000); S/RES/2250(2015): missing-year -> 2250 "
       "(2015)"},
      {english, "A", "its resolutions 1514 (XV) of 14 December 1960 and 3101 of 11 December 1973",
       "A/RES/1514(XV); A/RES/3101(XXVIII): missing-session -> 3101 (XXVIII)"},
      {english, "", "General Assembly resolutions 1514 (XV) and 1541",
       "A/RES/1514(XV); A/RES/1541(XV): missing-session -> 1541 (XV)"},
      {english, "", "resolution 65.1 of 22 September 2010", "A/RES/65/1: wrong-joiner -> /"},
      {english, "", "General Assembly resolutions S-20/1 and S-20-2",
       "A/RES/S-20/1; A/RES/S-20/2: wrong-joiner -> /"},
      {english, "", "General Assembly resolutions 53/243 A/B.",
       "A/RES/53/243 A: letter-list ->  and ; A/RES/53/243 B"},
      {english, "", "decisions 1/CP.16 and 2/cmp.7 of the Conference",
       "FCCC decision 1/CP.16; FCCC decision 2/CMP.7: climate-form -> 2/CMP.7"},
      {french, "", "la résolution 74/249 a du 27 décembre 2019 de l’Assemblée générale",
       "A/RES/74/249 A: letter-form ->  A"},
      {arabic, "", "قرارات الجمعية العامة دإ-24/2 ودإ – 26/1",
       "A/RES/S-24/2; A/RES/S-26/1: special-session-form -> دإ-"},
      {arabic, "", "قراري مجلس الأمن 2242 (2015) و 2272-2016",
       "S/RES/2242(2015); S/RES/2272(2016): malformed-year -> 2272 (2016)"},
      {chinese, "", "安全理事会第2178 (2014)、2322 [2016]号决议",
       "S/RES/2178(2014); S/RES/2322(2016): malformed-year -> 2322(2016)"},
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
      {english, "A", "resolution 64.27 of 24 May 2011", ""},
      {english, "A", "the Fisheries Commission agreed on resolution 13/07", ""},
      {english, "A", "IOC resolution A-32/3", ""},
      {english, "", "Commission resolution 17/10 of 14 May 1999", ""},
      {english, "", "Supreme Court decision 95/2 of 3 May 1995", ""},
      {chinese, "A", "第1514(XV)号、1960年12月15日第1541(XV)号决议",
       "A/RES/1514(XV); A/RES/1541(XV)"},
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
      {english, "A", "its resolution 53/1990 of 15 December 1998",
       "A/RES/53/1990: impossible-serial"},
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
