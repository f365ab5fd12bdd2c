#include "reference/date.h"

#include "catch.h"
#include "reference/dates_found.h"

namespace unlint {
namespace {

void check_all(const std::vector<DateCase>& cases, LanguageId id = LanguageId::en) {
  for (const DateCase& one : cases) {
    INFO(one.text);
    CHECK(dates_found(one.text, id) == one.dates);
  }
}

}  // namespace

TEST_CASE("a day of the calendar exists, or does not") {
  CHECK(exists({2016, 2, 29}));
  CHECK(exists({0, 2, 29}));
  CHECK(exists({2000, 2, 29}));
  CHECK(exists({2014, 6, 0}));
  CHECK_FALSE(exists({2015, 2, 29}));
  CHECK_FALSE(exists({1900, 2, 29}));
  CHECK_FALSE(exists({2014, 6, 31}));
}

TEST_CASE("a day has its weekday and its place in time") {
  CHECK(weekday({2021, 9, 22}) == 3);
  CHECK(weekday({1945, 10, 24}) == 3);
  CHECK(weekday({2000, 1, 1}) == 6);
  CHECK(before({2013, 12, 31}, {2014, 1, 1}));
  CHECK_FALSE(before({2014, 1, 1}, {2014, 1, 1}));
  CHECK_FALSE(before({0, 1, 1}, {2014, 1, 2}));
  CHECK(iso({2014, 6, 2}) == "2014-06-02");
  CHECK(iso({2014, 6, 0}) == "2014-06");
  CHECK(iso({0, 6, 12}) == "--06-12");
}

TEST_CASE("every deviation has a name of its own") {
  for (std::size_t a = 0; a < date_deviation_count; ++a)
    for (std::size_t b = 0; b < a; ++b)
      CHECK(name(static_cast<DateDeviation>(a)) != name(static_cast<DateDeviation>(b)));
}

TEST_CASE("single English dates are found as the Manual writes them") {
  check_all({
      {"on 12 June 2014 in Vienna", "12 June 2014 = 2014-06-12"},
      {"1 January 2000.", "1 January 2000 = 2000-01-01"},
      {"(31 December 1999)", "31 December 1999 = 1999-12-31"},
      {"[29 February 2016]", "29 February 2016 = 2016-02-29"},
      {"every 21 May the day is kept", "21 May = --05-21"},
      {"on 5 March, the Chair", "5 March = --03-05"},
      {"the Convention of 11 October 1868", "11 October 1868 = 1868-10-11"},
      {"of 5 June 2016,10 and encourages", "5 June 2016 = 2016-06-05"},
      {"in April 2020 and since May 2014", "April 2020 = 2020-04; May 2014 = 2014-05"},
      {"Wednesday, 22 September 2021", "22 September 2021 = 2021-09-22"},
      {"12 June 2014 and 3 July 2015", "12 June 2014 = 2014-06-12; 3 July 2015 = 2015-07-03"},
  });
}

TEST_CASE("single English dates are understood however they are written") {
  check_all({
      {"on June 12, 2014", "June 12, 2014 = 2014-06-12 ! month-first > 12 June 2014"},
      {"on June 12 2014", "June 12 2014 = 2014-06-12 ! month-first > 12 June 2014"},
      {"on June 12th, 2014", "June 12th, 2014 = 2014-06-12 ! month-first > 12 June 2014"},
      {"on October 3rd it met", "October 3rd = --10-03 ! month-first > 3 October"},
      {"June 12–14, 2014",
       "June 12–14, 2014 = 2014-06-12/2014-06-14 ! month-first > 12–14 June 2014"},
      {"on Sept. 12, 2014", "Sept. 12, 2014 = 2014-09-12 ! month-first > 12 September 2014"},
      {"12th June 2014", "12th June 2014 = 2014-06-12 ! ordinal-day > 12 June 2014"},
      {"the 3rd of October 2016",
       "3rd of October 2016 = 2016-10-03 ! ordinal-day, day-of-month > 3 October 2016"},
      {"the 12th of June, when", "12th of June = --06-12 ! ordinal-day, day-of-month > 12 June"},
      {"05 May 2020", "05 May 2020 = 2020-05-05 ! leading-zero > 5 May 2020"},
      {"22 Sept 2024", "22 Sept 2024 = 2024-09-22 ! abbreviated-month > 22 September 2024"},
      {"22 Sep. 2024", "22 Sep. 2024 = 2024-09-22 ! abbreviated-month > 22 September 2024"},
      {"12 June, 2014", "12 June, 2014 = 2014-06-12 ! comma > 12 June 2014"},
      {"12-June-2014", "12-June-2014 = 2014-06-12 ! hyphenated, hyphenated > 12 June 2014"},
      {"12 june 2014", "12 june 2014 = 2014-06-12 ! lower-case-month > 12 June 2014"},
      {"12 JUNE 2014", "12 JUNE 2014 = 2014-06-12 ! upper-case-month > 12 June 2014"},
      {"12 Febuary 2014", "12 Febuary 2014 = 2014-02-12 ! misspelt-month > 12 February 2014"},
      {"12 Septmber 2014", "12 Septmber 2014 = 2014-09-12 ! misspelt-month > 12 September 2014"},
      {"8  December 2003", "8  December 2003 = 2003-12-08 ! spacing > 8 December 2003"},
      {"8December 2003", "8December 2003 = 2003-12-08 ! spacing > 8 December 2003"},
      {"8 December2003", "8 December2003 = 2003-12-08 ! spacing > 8 December 2003"},
      {"8 December  2003", "8 December  2003 = 2003-12-08 ! spacing > 8 December 2003"},
      {"12 June '14", "12 June '14 = 2014-06-12 ! short-year > 12 June 2014"},
      {"12 June ’98", "12 June ’98 = 1998-06-12 ! short-year > 12 June 1998"},
      {"in April, 2020", "April, 2020 = 2020-04 ! month-comma > April 2020"},
      {"in April of 2020", "April of 2020 = 2020-04 ! month-of-year > April 2020"},
      {"in Sept. 2020", "Sept. 2020 = 2020-09 ! abbreviated-month > September 2020"},
      {"12 juin 2014", "12 juin 2014 = 2014-06-12 ! foreign-month > 12 June 2014"},
      {"The Committee took note of the letter that the Chair received on 12 juin 2014 in Vienna",
       "12 juin 2014 = 2014-06-12 ! foreign-month > 12 June 2014"},
      {"Naciones Unidas, por el Comité, 12 de junio de 2014", "12 de junio de 2014 = 2014-06-12"},
      {"Dear friends: el Comité, reunido en Viena el 12 de junio de 2014, examinó los informes",
       "12 de junio de 2014 = 2014-06-12"},
  });
}

TEST_CASE("dates in figures are understood where they can be") {
  check_all({
      {"on 25/06/2014", "25/06/2014 = 2014-06-25 ! numeric > 25 June 2014"},
      {"on 06/25/2014", "06/25/2014 = 2014-06-25 ! numeric > 25 June 2014"},
      {"on 25.6.2014.", "25.6.2014 = 2014-06-25 ! numeric > 25 June 2014"},
      {"on 2014-06-12", "2014-06-12 = 2014-06-12 ! numeric > 12 June 2014"},
      {"on 5/5/2014", "5/5/2014 = 2014-05-05 ! numeric > 5 May 2014"},
      {"on 24/12/19 it", "24/12/19 = 2019-12-24 ! numeric"},
      {"on 03/04/2014", "03/04/2014 =  ! ambiguous-numeric"},
      {"on 31/06/2014", "31/06/2014 = 2014-06-31 ! numeric, impossible-day"},
  });
}

TEST_CASE("lists and ranges of days are one date each") {
  check_all({
      {"on 24, 25 and 30 March 2017",
       "24, 25 and 30 March 2017 = 2017-03-24,2017-03-25,2017-03-30"},
      {"16 and 17 October 2006", "16 and 17 October 2006 = 2006-10-16,2006-10-17"},
      {"31 May and 2 June 2016", "31 May and 2 June 2016 = 2016-05-31,2016-06-02"},
      {"24, 25 and 27–30 March 2017",
       "24, 25 and 27–30 March 2017 = 2017-03-24,2017-03-25,2017-03-27/2017-03-30"},
      {"Beijing, 4–15 September 1995", "4–15 September 1995 = 1995-09-04/1995-09-15"},
      {"from 7 to 9 January 2008", "7 to 9 January 2008 = 2008-01-07/2008-01-09"},
      {"from 31 May to 2 June 2016", "31 May to 2 June 2016 = 2016-05-31/2016-06-02"},
      {"27 August–7 September 1990", "27 August–7 September 1990 = 1990-08-27/1990-09-07"},
      {"from 1 July 2017 to 30 June 2022", "1 July 2017 to 30 June 2022 = 2017-07-01/2022-06-30"},
      {"1 August 2013–31 July 2014", "1 August 2013–31 July 2014 = 2013-08-01/2014-07-31"},
      {"between 6 December 2007 and 18 August 2020",
       "6 December 2007 and 18 August 2020 = 2007-12-06/2020-08-18"},
      {"1 January to 31 December 2021", "1 January to 31 December 2021 = 2021-01-01/2021-12-31"},
      {"for 1 July–30 June each year", "1 July–30 June = --07-01/--06-30"},
      {"March–April 2021", "March–April 2021 = 2021-03/2021-04"},
      {"from January to May 2021", "January to May 2021 = 2021-01/2021-05"},
      {"8–9 May", "8–9 May = --05-08/--05-09"},
  });
}

TEST_CASE("lists and ranges of days are understood however they are joined") {
  check_all({
      {"4-15 September 1995",
       "4-15 September 1995 = 1995-09-04/1995-09-15 ! wrong-dash > 4–15 September 1995"},
      {"4−15 September 1995",
       "4−15 September 1995 = 1995-09-04/1995-09-15 ! wrong-dash > 4–15 September 1995"},
      {"4—15 September 1995",
       "4—15 September 1995 = 1995-09-04/1995-09-15 ! wrong-dash > 4–15 September 1995"},
      {"4 – 15 September 1995",
       "4 – 15 September 1995 = 1995-09-04/1995-09-15 ! spaced-dash > 4–15 September 1995"},
      {"from 7–9 January 2008",
       "7–9 January 2008 = 2008-01-07/2008-01-09 ! from-dash > 7 to 9 January 2008"},
      {"from 7 January–9 February 2008",
       "7 January–9 February 2008 = 2008-01-07/2008-02-09 ! from-dash > 7 January to 9 February "
       "2008"},
      {"between 6–18 August 2020",
       "6–18 August 2020 = 2020-08-06/2020-08-18 ! between-dash > 6 and 18 August 2020"},
      {"between 6 to 18 August 2020",
       "6 to 18 August 2020 = 2020-08-06/2020-08-18 ! between-to > 6 and 18 August 2020"},
      {"24, 25, and 30 March 2017",
       "24, 25, and 30 March 2017 = 2017-03-24,2017-03-25,2017-03-30 ! serial-comma > 24, 25 and "
       "30 March 2017"},
      {"from 31 May 2016 to 2 June 2016",
       "31 May 2016 to 2 June 2016 = 2016-05-31/2016-06-02 ! repeated-year > 31 May to 2 June "
       "2016"},
      {"March/April 2021", "March/April 2021 = 2021-03/2021-04 ! month-stroke > March–April 2021"},
      {"March-April 2021", "March-April 2021 = 2021-03/2021-04 ! wrong-dash > March–April 2021"},
      {"from 7th to 9th January 2008",
       "7th to 9th January 2008 = 2008-01-07/2008-01-09 ! ordinal-day, ordinal-day > 7 to 9 "
       "January "
       "2008"},
  });
}

TEST_CASE("years, decades and bienniums are understood") {
  check_all({
      {"the period 2020–2021", "2020–2021 = 2020/2021"},
      {"from 2019 to 2028", "2019 to 2028 = 2019/2028"},
      {"between 2002 and 2015", "2002 and 2015 = 2002/2015"},
      {"in 2002 and 2015", ""},
      {"the 2020/21 budget period", "2020/21 = 2020/2021"},
      {"the 1999/00 season", "1999/00 = 1999/2000"},
      {"in the 1990s", "1990s = 1990/1999"},
      {"the biennium 2016–2017", "2016–2017 = 2016/2017"},
      {"2021-2030", "2021-2030 = 2021/2030 ! wrong-dash > 2021–2030"},
      {"2021 – 2030", "2021 – 2030 = 2021/2030 ! spaced-dash > 2021–2030"},
      {"from 2019–2028", "2019–2028 = 2019/2028 ! from-dash > 2019 to 2028"},
      {"between 2002–2015", "2002–2015 = 2002/2015 ! between-dash > 2002 and 2015"},
      {"2014–15", "2014–15 = 2014/2015 ! short-second-year > 2014–2015"},
      {"2020/2021", "2020/2021 = 2020/2021 ! year-stroke"},
      {"the 1990's", "1990's = 1990/1999 ! decade-apostrophe > 1990s"},
      {"2030–2021", "2030–2021 = 2030/2021 ! reversed-range"},
      {"the biennium 2015–2016", "2015–2016 = 2015/2016 ! odd-biennium"},
      {"the biennium 2014–2016", "2014–2016 = 2014/2016 ! biennium-span"},
      {"Decade on Biodiversity, 2011–2020", "2011–2020 = 2011/2020"},
      {"Decade for Action (2018–2028)", "2018–2028 = 2018/2028"},
      {"Decade on Biodiversity (2011–2015)", "2011–2015 = 2011/2015 ! decade-span"},
      {"the Decade, and the Strategic Plan 2011–2015", "2011–2015 = 2011/2015"},
  });
}

TEST_CASE("dates that cannot be are told") {
  check_all({
      {"31 June 2014", "31 June 2014 = 2014-06-31 ! impossible-day"},
      {"29 February 2015", "29 February 2015 = 2015-02-29 ! impossible-day"},
      {"35 March 2014", "35 March 2014 = 2014-03-35 ! impossible-day"},
      {"24 December 2107", "24 December 2107 = 2107-12-24 ! implausible-year"},
      {"9–7 January 2008", "9–7 January 2008 = 2008-01-09/2008-01-07 ! reversed-range"},
      {"from 31 May to 2 May 2016",
       "31 May to 2 May 2016 = 2016-05-31/2016-05-02 ! reversed-range"},
      {"Monday, 22 September 2021", "22 September 2021 = 2021-09-22 ! wrong-weekday"},
      {"Wednesday 22 September 2021", "22 September 2021 = 2021-09-22 ! missing-weekday-comma"},
      {"the 15 March 206.", "15 March 206 =  ! implausible-year"},
  });
}

TEST_CASE("what only looks like a date is left alone") {
  for (const char* const text : {
           "GE.02-41398 (E) 100502",
           "Article 12 May be invoked",
           "rule 5 March",
           "Rule 12 may be waived",
           "version 1.12.2019",
           "article 11.2",
           "they won by 3-2",
           "telephone 41 22 917 9000",
           "decision 2018/18",
           "No. 2014-15",
           "pages 12–15",
           "10.1.2020.3",
           "12 members 2014",
           "every 7 days",
           "in 35 March sessions",
           "$12 June",
           "12 martial arts in 2014",
           "A/12/06/2014",
           "between 20 and 30 States",
           "1,500 May",
       }) {
    INFO(text);
    CHECK(dates_found(text, LanguageId::en).empty());
  }
}

TEST_CASE("a quotation keeps its own spelling, but not its own calendar") {
  check_all({
      {"“quoted” on 12th June 2014", "12th June 2014 = 2014-06-12 ! ordinal-day > 12 June 2014"},
      {"“on 31 June 2014”", "31 June 2014 = 2014-06-31 ! impossible-day"},
  });
}

}  // namespace unlint
