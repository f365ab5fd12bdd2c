#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"
#include "text/source_file.h"

using namespace unlint;

namespace {

struct Case {
  LanguageId language;
  std::string body;  // of the document
  std::string text;
  std::string found;  // "number=canonical"; "?" for an organ that cannot be known
};

References find(const Case& one) {
  const SourceFile source("x.txt", one.text);
  const Document document = read_document(source, one.language);
  ReferenceSettings settings;
  settings.identity.body = one.body;
  settings.today.year = 2026;
  return find_references(document, settings);
}

std::string dump(const Case& one) {
  const References references = find(one);
  std::string text;
  for (const Citation& citation : references.citations) {
    if (!text.empty())
      text += "; ";
    text += one.text.substr(citation.place.span.begin, citation.place.span.size()) + '=' +
            (citation.canonical.empty() ? "?" : citation.canonical);
  }
  return text;
}

std::string deviations(const Case& one) {
  const References references = find(one);
  std::string text;
  for (const Citation& citation : references.citations)
    for (const Citation::Deviated& deviated : citation.deviations) {
      if (!text.empty())
        text += "; ";
      text += std::string(name(deviated.deviation));
      if (deviated.replacement)
        text += " -> " + *deviated.replacement;
    }
  return text;
}

constexpr LanguageId en = LanguageId::en;
constexpr LanguageId fr = LanguageId::fr;
constexpr LanguageId es = LanguageId::es;
constexpr LanguageId ru = LanguageId::ru;
constexpr LanguageId zh = LanguageId::zh;
constexpr LanguageId ar = LanguageId::ar;

}  // namespace

TEST_CASE("a number belongs to the body that the words around it name") {
  const std::vector<Case> cases = {
      {en, "", "General Assembly resolution 60/251", "60/251=A/RES/60/251"},
      {en, "S", "General Assembly resolution 60/251", "60/251=A/RES/60/251"},
      {en, "A", "Security Council resolution 1325 (2000)", "1325 (2000)=S/RES/1325(2000)"},
      {en, "A", "Human Rights Council resolution 32/13 of 1 July 2016", "32/13=A/HRC/RES/32/13"},
      {en, "A", "Economic and Social Council resolution 2013/5", "2013/5=E/RES/2013/5"},
      {en, "", "resolution 5/5 of the United Nations Environment Assembly",
       "5/5=UNEP/EA resolution 5/5"},
      {en, "E", "the Assembly’s resolution 72/1", "72/1=A/RES/72/1"},
      {en, "A", "Commission on Narcotic Drugs decision 63/15", "63/15=E/CN.7 decision 63/15"},
      {en, "A", "Commission on Human Rights resolution 2005/74 of 20 April 2005",
       "2005/74=E/CN.4 resolution 2005/74"},
      {en, "", "Economic and Social Council resolution 1503 (XLVIII)",
       "1503 (XLVIII)=E/RES/1503(XLVIII)"},
      {en, "", "decision 25/COP.14 and decision 1/CP.21",
       "25/COP.14=ICCD decision 25/COP.14; 1/CP.21=FCCC decision 1/CP.21"},
      {en, "", "the Conference of the Parties, in its decision XII/11",
       "XII/11=CBD/COP decision XII/11"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("without words it belongs to the document's own body, if its numbers are such") {
  const std::vector<Case> cases = {
      {en, "A", "Recalling its resolution 46/182 of 19 December 1991", "46/182=A/RES/46/182"},
      {en, "CTOC/COP", "pursuant to decision 2/6 of the Conference", "2/6=CTOC/COP decision 2/6"},
      {en, "CTOC/COP", "In its resolution 6/4, the Conference noted",
       "6/4=CTOC/COP resolution 6/4"},
      {en, "A/HRC", "Recalling its resolution 17/4", "17/4=A/HRC/RES/17/4"},
      {en, "", "Recalling its resolution 6/1", "6/1=?"},
      {en, "A", "Resolution 70/1.", "70/1=A/RES/70/1"},
      {en, "A", "See resolution 2200 A (XXI), annex.", "2200 A (XXI)=A/RES/2200(XXI) A"},
      {en, "A", "its resolutions 3201 (S-VI) and 2252 (ES-V)",
       "3201 (S-VI)=A/RES/3201(S-VI); 2252 (ES-V)=A/RES/2252(ES-V)"},
      {en, "A", "its resolutions S-24/2 and ES-10/15",
       "S-24/2=A/RES/S-24/2; ES-10/15=A/RES/ES-10/15"},
      {en, "A", "decision 74/545", "74/545=A decision 74/545"},
      {en, "E", "decision 2021/208", "2021/208=E decision 2021/208"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("the body that speaks in the sentence has its own resolutions") {
  const std::vector<Case> cases = {
      {en, "A", "the Human Rights Council, in its resolution 24/20, asked",
       "24/20=A/HRC/RES/24/20"},
      {en, "E/CN.9", "the Council, in its resolution 2016/25, decided", "2016/25=E/RES/2016/25"},
      {en, "A",
       "prepared for the Human Rights Council, as was asked in paragraph 3 of its resolution "
       "73/157",
       "73/157=A/RES/73/157"},
      {en, "A",
       "all Human Rights Council resolutions on it, including resolution 42/9 of 26 September 2019",
       "42/9=A/HRC/RES/42/9"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("each number of a list is a citation of its own") {
  const std::vector<Case> cases = {
      {en, "A", "resolutions 65/1, 66/2 and 67/3",
       "65/1=A/RES/65/1; 66/2=A/RES/66/2; 67/3=A/RES/67/3"},
      {en, "A", "resolutions 53/243 A and B", "53/243 A=A/RES/53/243 A; B=A/RES/53/243 B"},
      {en, "A", "resolution 74/17 A/C.3/61/L.45", "74/17=A/RES/74/17"},
      {en, "A", "resolution 74/17 A/S-30/2", "74/17=A/RES/74/17"},
      {en, "A", "resolutions 70/262 and 2282 (2016) of 27 April 2016",
       "70/262=A/RES/70/262; 2282 (2016)=S/RES/2282(2016)"},
      {en, "A", "Resolutions 69/117, para. 8, 70/116, para. 4, and 73/201, para. 7.",
       "69/117=A/RES/69/117; 70/116=A/RES/70/116; 73/201=A/RES/73/201"},
      {en, "A", "its resolutions 46/181 of 19 December 1991,55/146 of 8 December 2000",
       "46/181=A/RES/46/181; 55/146=A/RES/55/146"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("citations are read in the other official languages") {
  const std::vector<Case> cases = {
      {fr, "A", "Rappelant sa résolution 60/251 du 15 mars 2006", "60/251=A/RES/60/251"},
      {fr, "A", "la résolution 1325 (2000) du Conseil de sécurité", "1325 (2000)=S/RES/1325(2000)"},
      {fr, "A", "les résolutions du Conseil des droits de l’homme S-16/1 du 29 avril 2011 et 19/1",
       "S-16/1=A/HRC/RES/S-16/1; 19/1=A/HRC/RES/19/1"},
      {fr, "A", "les résolutions 20/15 et 41/4 du Conseil des droits de l’homme",
       "20/15=A/HRC/RES/20/15; 41/4=A/HRC/RES/41/4"},
      {es, "A", "su resolución 46/182, de 19 de diciembre de 1991", "46/182=A/RES/46/182"},
      {es, "A", "la resolución 1980/67 del Consejo Económico y Social", "1980/67=E/RES/1980/67"},
      {ru, "A", "ссылаясь на свои резолюции 67/123 от 18 декабря 2012 года и 68/85",
       "67/123=A/RES/67/123; 68/85=A/RES/68/85"},
      {ru, "S", "резолюция 60/251 Генеральной Ассамблеи", "60/251=A/RES/60/251"},
      {zh, "A", "回顾其1991年12月19日第46/182号决议", "46/182=A/RES/46/182"},
      {zh, "A", "安全理事会2000年10月31日第1325(2000)号决议", "1325(2000)=S/RES/1325(2000)"},
      {zh, "A", "第70/262号和第2282(2016)号决议",
       "70/262=A/RES/70/262; 2282(2016)=S/RES/2282(2016)"},
      {zh, "A", "其2006年3月15日关于设立人权理事会的第60/251号决议", "60/251=A/RES/60/251"},
      {zh, "A", "大会第一五一四（十五）号决议", "一五一四（十五）=A/RES/1514(XV)"},
      {zh, "A", "第二千二百A（二十一）号决议和第一㈠号决议",
       "二千二百A（二十一）=A/RES/2200(XXI) A; 一㈠=A/RES/1(I)"},
      {zh, "A", "第三届会议第一号决定", ""},
      {fr, "A",
       "les résolutions 70/262 et 2282 (2016) de l’Assemblée générale et du Conseil de sécurité",
       "70/262=A/RES/70/262; 2282 (2016)=S/RES/2282(2016)"},
      {es, "A", "la resolución 62/8, de 22 de marzo de 2019, de la Comisión de Estupefacientes",
       "62/8=E/CN.7 resolution 62/8"},
      {ar, "A", "وإذ تشير إلى قرارها 60/251 المؤرخ 15 آذار/مارس 2006", "60/251=A/RES/60/251"},
      {ar, "A", "القرار 2200 ألف (د-21)", "2200 ألف (د-21)=A/RES/2200(XXI) A"},
      {ar, "A", "القرار دإ-24/2", "دإ-24/2=A/RES/S-24/2"},
      {ar, "A", "قرار مجلس الأمن 1325 (2000)", "1325 (2000)=S/RES/1325(2000)"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("each body's way of numbering is read") {
  const std::vector<Case> cases = {
      {en, "", "General Assembly resolutions 3411 A and B (XXX) and 3419 A to D (XXX)",
       "3411 A and B (XXX)=A/RES/3411(XXX); 3419 A to D (XXX)=A/RES/3419(XXX)"},
      {en, "A", "its resolutions 3201 (S-VI), 2252 (ES-V), S-10/2 and ES-10/15",
       "3201 (S-VI)=A/RES/3201(S-VI); 2252 (ES-V)=A/RES/2252(ES-V); S-10/2=A/RES/S-10/2; "
       "ES-10/15=A/RES/ES-10/15"},
      {en, "A", "resolutions 51/211 A–E and S-20/4 A–E",
       "51/211 A–E=A/RES/51/211; S-20/4 A–E=A/RES/S-20/4"},
      {en, "", "Economic and Social Council resolutions 1503 (XLVIII), 663 C (XXIV) and 2013/5",
       "1503 (XLVIII)=E/RES/1503(XLVIII); 663 C (XXIV)=E/RES/663(XXIV) C; 2013/5=E/RES/2013/5"},
      {en, "", "Trusteeship Council resolution 2200 (LXI)", "2200 (LXI)=T/RES/2200(LXI)"},
      {en, "", "Human Rights Council decision 19/119 and Human Rights Council resolution S-21/1",
       "19/119=A/HRC decision 19/119; S-21/1=A/HRC/RES/S-21/1"},
      {en, "", "Commission on Human Rights resolution 2005/74",
       "2005/74=E/CN.4 resolution 2005/74"},
      {en, "", "Statistical Commission decision 53/113", "53/113=E/CN.3 decision 53/113"},
      {en, "", "resolution 56/1 of the Commission on Narcotic Drugs",
       "56/1=E/CN.7 resolution 56/1"},
      {en, "", "ESCAP resolution 72/7 of 19 May 2016", "72/7=E/ESCAP resolution 72/7"},
      {en, "",
       "resolution 574 (XXVII) of the Economic Commission for Latin America and the Caribbean",
       "574 (XXVII)=LC resolution 574(XXVII)"},
      {en, "", "decisions 1/CP.21, 2/CMP.7 and 1/CMA.3",
       "1/CP.21=FCCC decision 1/CP.21; 2/CMP.7=FCCC decision 2/CMP.7; "
       "1/CMA.3=FCCC decision 1/CMA.3"},
      {en, "", "decision 3/COP.14", "3/COP.14=ICCD decision 3/COP.14"},
      {en, "", "decisions X/2, XII/11 and BS-V/11",
       "X/2=CBD/COP decision X/2; XII/11=CBD/COP decision XII/11; "
       "BS-V/11=CBD/CP/MOP decision BS-V/11"},
      {en, "", "decision SS.VII/1 of the Governing Council", "SS.VII/1=UNEP/GC decision SS.VII/1"},
      {en, "", "UNICEF Executive Board decision 2018/15", "2018/15=E/ICEF decision 2018/15"},
      {en, "", "resolution 5/14 of the United Nations Environment Assembly",
       "5/14=UNEP/EA resolution 5/14"},
      {en, "", "United Nations Habitat Assembly resolution 1/1", "1/1=HSP/HA resolution 1/1"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("what only looks like a number of a resolution is left alone") {
  const std::vector<Case> cases = {
      {en, "A", "two thirds (2/3) of the members, 24/7", ""},
      {en, "A", "the 2020/21 budget period", ""},
      {en, "A", "advisory opinion OC 21/14 of 19 August 2014", ""},
      {en, "A", "World Health Assembly resolution 58.16 of 25 May 2005", ""},
      {en, "A",
       "resolution 6/2019 of 28 June 2019 of the Conference of the Food and Agriculture "
       "Organization",
       ""},
      {en, "A", "resolution No. 2013-3 of the territorial assembly", ""},
      {en, "A", "resolution 1 of the Review Conference, annex I", ""},
      {en, "A", "document C 2013/20, appendix D", ""},
      {en, "E", "2020/21. Budget of the period", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(dump(one) == one.found);
  }
}

TEST_CASE("what is wrong with a citation is noted, with what to write") {
  const std::vector<Case> cases = {
      {en, "A", "resolution 1325(2000)", "closed-up-year ->  "},
      {en, "A", "Security Council resolution 1325 on women", "missing-year -> 1325 (2000)"},
      {en, "A", "Security Council resolution 1325/2000", "stroke-year -> 1325 (2000)"},
      {en, "A", "resolution 1325 (2001)", "wrong-council-year -> 1325 (2000)"},
      {en, "A", "resolution 9325 (2000)", "unknown-number"},
      {en, "A", "in Resolution 60/251 the Assembly", "capital-word -> resolution"},
      {en, "A", "of resolution No. 60/251", "number-sign -> "},
      {en, "A", "under res. 60/251", "abbreviated-word -> resolution"},
      {en, "A", "UNSC resolution 1325 (2000)", "abbreviated-organ -> Security Council"},
      {en, "A", "General Assembly resolution 1514 (XVI)", "wrong-roman -> 1514 (XV)"},
      {en, "A", "its resolution 217 A (XXXIV)", "impossible-roman"},
      {en, "A", "resolution 72/262C", "closed-up-letter ->  C"},
      {en, "A", "resolution 2200 (XXI) A", "misplaced-letter ->  A (XXI)"},
      {en, "A", "its resolution 72/256 of 24 December 2019", "date-outside-session"},
      {en, "A", "its resolution 60/251, of 15 March 2006", "comma-before-date -> "},
      {en, "A", "its resolution 60/251 dated 15 March 2006", "dated -> of"},
      {en, "A", "General Assembly resolution A/RES/60/251", "symbol-for-number -> 60/251"},
      {en, "A", "resolution 60/251 and 65/281", "singular-for-several -> resolutions"},
      {en, "A", "resolutions 60/251 & 65/281", "ampersand ->  and "},
      {en, "FCCC", "decision 1/CP21", "climate-form -> 1/CP.21"},
      {en, "A", "resolution S–24/2", "special-session-form -> -"},
      {en, "A", "General Assembly resolution 74/545",
       "decision-called-resolution -> decision 74/545"},
      {en, "A", "General Assembly decision 60/251",
       "resolution-called-decision -> resolution 60/251"},
      {zh, "A", "第1325(2000)号决议", ""},
      {en, "E", "decision 2021/208 of 14 September 2020", ""},
      {en, "A",
       "Economic and Social Commission for Asia and the Pacific resolution 72/7 of 19 May 2016",
       ""},
      {en, "A", "Human Rights Council resolution 54/33 of 12 October 2023", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(deviations(one) == one.found);
  }
}
