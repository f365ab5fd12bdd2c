// Times of day, quarters, seasons, decades and centuries in six languages.
#include "catch.h"
#include "lint.h"
#include "reference/dates_found.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

namespace unlint {
namespace {

struct SpokenCase {
  LanguageId language;
  const char* text;
  const char* found;  // “words = canonical; …”
};

/// Every date and time that a document holds, with what it means.
std::string spoken(const std::string& text, LanguageId language) {
  static const LoadedRulebook none = load_rulebook({}, {});
  LintOptions options;
  options.language = language;
  const Linted linted = lint(SourceFile("letter.txt", text), none.rulebook, options);
  std::string found;
  for (const Date& date : linted.references.dates)
    found += (found.empty() ? "" : "; ") + std::string(linted.document.prose.slice(date.text)) +
             " = " + date.canonical;
  return found;
}

}  // namespace

TEST_CASE("a time of day is told by the clock of twenty-four hours") {
  const std::vector<DateCase> cases = {
      {"at 5.30 p.m. on Monday", "5.30 p.m. = T17:30"},
      {"at 10 a.m. and at 12.30 a.m.", "10 a.m. = T10:00; 12.30 a.m. = T00:30"},
      {"from 3 to 6 p.m.", "3 to 6 p.m. = T15:00/T18:00"},
      {"from 10 a.m. to 1 p.m.", "10 a.m. to 1 p.m. = T10:00/T13:00"},
      {"from 10 to 1 p.m.", "10 to 1 p.m. = T10:00/T13:00"},
      {"at 5:30 p.m. on", "5:30 p.m. = T17:30 ! time-colon > 5.30 p.m."},
      {"at 5.30 PM on", "5.30 PM = T17:30 ! time-half > 5.30 p.m."},
      {"at 10.00 a.m. on", "10.00 a.m. = T10:00 ! time-full-hour > 10 a.m."},
      {"at 17:30 on", "17:30 = T17:30 ! time-twenty-four > 5.30 p.m."},
      {"at 0930 hours on", "0930 hours = T09:30 ! time-twenty-four > 9.30 a.m."},
      {"at 12 p.m. on", "12 p.m. = T12:00 ! time-noon > noon"},
      {"at 12 midnight on", "12 midnight = T00:00 ! time-noon > midnight"},
      {"from 3–6 p.m. on", "3–6 p.m. = T15:00/T18:00 ! time-dash > 3 to 6 p.m."},
      {"at 5.75 p.m. on", "5.75 p.m. =  ! impossible-time"},
      {"at 15.30 p.m. on", "15.30 p.m. =  ! impossible-time"},
  };
  for (const DateCase& one : cases) {
    INFO(one.text);
    CHECK(dates_found(one.text, LanguageId::en) == one.dates);
  }
}

TEST_CASE("what only looks like a time of day is none") {
  for (const char* const text :
       {"a ratio of 17:30 was", "Luke 5:30", "1 am is no time", "at 3.15 per cent", "item 10.30",
        "within 24 hours of it", "5 parts per million", "3 p.m.c. units", "chapter 12.30.1"}) {
    INFO(text);
    CHECK(dates_found(text, LanguageId::en).empty());
  }
  CHECK(dates_found("pendant 48 heures, 24 heures sur 24, point 98 h)", LanguageId::fr).empty());
  CHECK(dates_found("durante 24 horas", LanguageId::es).empty());
  CHECK(dates_found("同时，12小时", LanguageId::zh).empty());
}

TEST_CASE("each language tells the time in its own words") {
  const std::vector<SpokenCase> cases = {
      {LanguageId::fr, "à 17 h 30 précises", "17 h 30 = T17:30"},
      {LanguageId::fr, "de 9 heures à 21 heures", "9 heures à 21 heures = T09:00/T21:00"},
      {LanguageId::fr, "à 10h précises", "10h = T10:00"},
      {LanguageId::es, "a las 18.00 horas del lunes", "18.00 horas = T18:00"},
      {LanguageId::es, "de las 09.00 horas a las 21.00 horas",
       "09.00 horas a las 21.00 horas = T09:00/T21:00"},
      {LanguageId::ru, "в 10:30 утра", "10:30 = T10:30"},
      {LanguageId::zh, "于上午10时至下午1时举行", "上午10时至下午1时 = T10:00/T13:00"},
      {LanguageId::zh, "下午1时30分", "下午1时30分 = T13:30"},
      {LanguageId::ar, "من الساعة 9:00 إلى الساعة 21:00", "9:00 إلى الساعة 21:00 = T09:00/T21:00"},
  };
  for (const SpokenCase& one : cases) {
    INFO(one.text);
    CHECK(spoken(one.text, one.language) == one.found);
  }
}

TEST_CASE("quarters, halves and seasons are parts of their year") {
  const std::vector<SpokenCase> cases = {
      {LanguageId::en, "in the second quarter of 2022", "second quarter of 2022 = 2022-04/2022-06"},
      {LanguageId::en, "in Q4 of 2021", "Q4 of 2021 = 2021-10/2021-12"},
      {LanguageId::en, "the first half of 2020", "first half of 2020 = 2020-01/2020-06"},
      {LanguageId::en, "in the spring of 2022", "spring of 2022 = 2022-21"},
      {LanguageId::fr, "au premier trimestre de 2021",
       "premier trimestre de 2021 = 2021-01/2021-03"},
      {LanguageId::es, "el tercer trimestre de 2021", "tercer trimestre de 2021 = 2021-07/2021-09"},
      {LanguageId::ru, "в первом квартале 2021 года",
       "первом квартале 2021 года = 2021-01/2021-03"},
      {LanguageId::zh, "在2021年第一季度", "2021年第一季度 = 2021-01/2021-03"},
      {LanguageId::ar, "في الربع الأول من عام 2021", "الربع الأول من عام 2021 = 2021-01/2021-03"},
  };
  for (const SpokenCase& one : cases) {
    INFO(one.text);
    CHECK(spoken(one.text, one.language) == one.found);
  }
}

TEST_CASE("decades and centuries are spans of years") {
  const std::vector<SpokenCase> cases = {
      {LanguageId::en, "in the 1990s", "1990s = 1990/1999"},
      {LanguageId::en, "since the ’80s", "’80s = 1980/1989"},
      {LanguageId::en, "in the twenty-first century", "twenty-first century = 2001/2100"},
      {LanguageId::en, "in the 20th century", "20th century = 1901/2000"},
      {LanguageId::en, "of the XIX century", "XIX century = 1801/1900"},
      {LanguageId::fr, "au XXIe siècle", "XXIe siècle = 2001/2100"},
      {LanguageId::fr, "les années 1990", "années 1990 = 1990/1999"},
      {LanguageId::es, "el siglo XXI", "siglo XXI = 2001/2100"},
      {LanguageId::es, "el decenio de 1990", "decenio de 1990 = 1990/1999"},
      {LanguageId::ru, "в XXI веке", "XXI веке = 2001/2100"},
      {LanguageId::ru, "в 1990-х годах", "1990-х = 1990/1999"},
      {LanguageId::zh, "在二十一世纪", "二十一世纪 = 2001/2100"},
      {LanguageId::zh, "1980年代", "1980年代 = 1980/1989"},
      {LanguageId::ar, "في القرن الحادي والعشرين", "القرن الحادي والعشرين = 2001/2100"},
  };
  for (const SpokenCase& one : cases) {
    INFO(one.text);
    CHECK(spoken(one.text, one.language) == one.found);
  }
}

// Arabic-Indic and full-width figures read as western ones in every prose.
TEST_CASE("a date may be written in figures of another script") {
  const std::vector<SpokenCase> cases = {
      {LanguageId::zh, "于二〇一四年六月十二日通过", "二〇一四年六月十二日 = 2014-06-12"},
      {LanguageId::zh, "于二○一九年十月二十五日至二十六日",
       "二○一九年十月二十五日至二十六日 = 2019-10-25/2019-10-26"},
      {LanguageId::zh, "于2014年六月十日通过", "2014年六月十日 = 2014-06-10"},
      {LanguageId::zh, "于２０１４年６月１２日通过", "2014年6月12日 = 2014-06-12"},
      {LanguageId::zh, "一年三次，每月一次", ""},
      {LanguageId::ar, "في ١٢ حزيران/يونيه ٢٠١٤", "12 حزيران/يونيه 2014 = 2014-06-12"},
  };
  for (const SpokenCase& one : cases) {
    INFO(one.text);
    CHECK(spoken(one.text, one.language) == one.found);
  }
}

TEST_CASE("a paragraph in another language is read in its own") {
  const std::string french =
      "Les délégations se sont réunies à Vienne du 7 au 9 juin 2014, puis les États membres ont "
      "adopté le rapport de la réunion le 1er juillet 2014.";
  const std::string english =
      "The delegates met in the city of Vienna from 7 to 9 June 2014, and the report of the "
      "meeting was adopted on 1 July 2014 by all of them.";
  CHECK(spoken(english + "\n\n" + french, LanguageId::en) ==
        "7 to 9 June 2014 = 2014-06-07/2014-06-09; 1 July 2014 = 2014-07-01; "
        "7 au 9 juin 2014 = 2014-06-07/2014-06-09; 1er juillet 2014 = 2014-07-01");
}

TEST_CASE("a masthead may be dated by a season or an hour, which are no days") {
  CHECK(spoken("A/HRC/RES/40/1\n\nSpring 2022", LanguageId::en) == "Spring 2022 = 2022-21");
  CHECK(spoken("A/HRC/RES/40/1\n\n5 p.m. June 2014", LanguageId::en) ==
        "5 p.m. = T17:00; June 2014 = 2014-06");
}

}  // namespace unlint
