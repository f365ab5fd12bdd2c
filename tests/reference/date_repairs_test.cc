// Errors put into good sentences on purpose: each is found by its rule, and mended where it can be.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "diagnostic/apply_fixes.h"
#include "lint.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

namespace unlint {
namespace {

/// A date as it should be and as it should not, and the rule that tells them apart.
struct Mutation {
  const char* good;
  const char* bad;
  const char* rule;
  bool mended = true;  // false: the truth must be looked up
};

const Rulebook& pack() {
  static const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  return loaded.rulebook;
}

Diagnostics findings(const std::string& text, LanguageId id) {
  LintOptions options;
  options.language = id;
  return lint(SourceFile("letter.txt", text), pack(), options).diagnostics;
}

std::string of_dates(const Diagnostics& diagnostics) {
  std::string told;
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.rule.rfind("dates/", 0) == 0)
      told += diagnostic.rule + " ";
  return told;
}

/// Puts each date into the place of `{}` and judges both sentences.
void check_all(const std::string& sentence, const std::vector<Mutation>& mutations, LanguageId id) {
  const std::size_t place = sentence.find("{}");
  const auto with = [&](const char* date) {
    return sentence.substr(0, place) + date + sentence.substr(place + 2);
  };
  for (const Mutation& mutation : mutations) {
    INFO(mutation.good << " | " << mutation.bad << " | " << mutation.rule);
    CHECK(of_dates(findings(with(mutation.good), id)).empty());
    Diagnostics found = findings(with(mutation.bad), id);
    const bool told = std::any_of(found.begin(), found.end(), [&](const Diagnostic& diagnostic) {
      return diagnostic.rule == mutation.rule;
    });
    CHECK(told);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const Diagnostic& d) { return d.rule != mutation.rule; }),
                found.end());
    const std::string repaired = apply_fixes(with(mutation.bad), found, FixSafety::any).text;
    CHECK(repaired == with(mutation.mended ? mutation.good : mutation.bad));
  }
}

}  // namespace

TEST_CASE("errors put into English dates are found and mended") {
  check_all(
      "The delegates met {} in the city of Vienna and adopted a report.",
      {
          {"on 12 June 2014", "on June 12, 2014", "dates/month-first"},
          {"on 12 June 2014", "on 12th June 2014", "dates/ordinal-day"},
          {"on 5 June 2014", "on 05 June 2014", "dates/leading-zero"},
          {"on 12 August 2014", "on 12 Aug. 2014", "dates/abbreviated-month"},
          {"on 12 June 2014", "on 12 June, 2014", "dates/comma"},
          {"on 12 June 2014", "on 12 june 2014", "dates/lower-case-month"},
          {"on 12 November 2014", "on 12 Novmber 2014", "dates/misspelt-month"},
          {"on 30 June 2014", "on 31 June 2014", "dates/impossible-day", false},
          {"from 2 to 4 May 2019", "from 2–4 May 2019", "dates/from-dash"},
          {"(4–15 May 2019)", "(4−15 May 2019)", "dates/wrong-dash"},
          {"from 2 to 4 May 2019", "from 4 to 2 May 2019", "dates/reversed-range", false},
          {"on Wednesday, 12 June 2019", "on Monday, 12 June 2019", "dates/wrong-weekday", false},
          {"on Wednesday, 12 June 2019", "on Wednesday 12 June 2019",
           "dates/missing-weekday-comma"},
          {"in September 2014", "in september 2014", "dates/lower-case-month"},
          {"in February 2014", "in Febuary 2014", "dates/misspelt-month"},
          {"in April 2014", "in April2014", "dates/spacing"},
          {"in April 2014", "in April of 2014", "dates/month-of-year"},
          {"on 12 June 2014", "on the 12th of June 2014", "dates/day-of-month"},
          {"on 12 June 2014", "on 12 of June 2014", "dates/day-of-month"},
          {"on 12 June 2014", "on June the 12th, 2014", "dates/month-first"},
          {"on 12 June 2014", "on 2014 June 12", "dates/month-first"},
          {"on 12 June 2014", "on 12 June 14", "dates/short-year"},
          {"on 12 June 2014", "on 12-Jun-14", "dates/hyphenated"},
          {"on 12 June 2014", "on 12.VI.2014", "dates/numeric"},
          {"on 24 and 25 March 2017", "on 24 & 25 March 2017", "dates/ampersand"},
          {"on 24, 25 and 30 March 2017", "on 25, 24 and 30 March 2017", "dates/unordered-days",
           false},
          {"from March to April 2021", "from March–April 2021", "dates/from-dash"},
          {"between March and April 2021", "between March to April 2021", "dates/between-to"},
          {"from June 2020 to May 2021", "from June 2020–May 2021", "dates/from-dash"},
          {"from March to April 2021", "from April to March 2021", "dates/reversed-months", false},
          {"between 2002 and 2015", "between 2002 to 2015", "dates/between-to"},
          {"on Wednesday, 22 September 2021,", "on wednesday, 22 September 2021,",
           "dates/weekday-case"},
          {"on Wednesday, 22 September 2021,", "on Wensday, 22 September 2021,",
           "dates/misspelt-weekday"},
          {"on Wednesday, 22 September 2021,", "on Wed., 22 September 2021,",
           "dates/abbreviated-weekday"},
          {"on Monday, 22 November, and Tuesday, 23 November 2021,",
           "on Monday, 22 November, and Wednesday, 23 November 2021,", "dates/wrong-weekday",
           false},
          {"on 22 September 2021 (Wednesday)", "on 22 September 2021 (Monday)",
           "dates/wrong-weekday", false},
          {"at 5.30 p.m.", "at 5:30 p.m.", "dates/time-with-colon"},
          {"at 5.30 p.m.", "at 5.30 PM", "dates/time-without-stops"},
          {"at 10 a.m.", "at 10.00 a.m.", "dates/time-full-hour"},
          {"at 5.30 p.m.", "at 17:30", "dates/time-twenty-four-hours"},
          {"at noon", "at 12 p.m.", "dates/time-noon"},
          {"from 3 to 6 p.m.", "from 3–6 p.m.", "dates/time-dash"},
          {"at 5.45 p.m.", "at 5.75 p.m.", "dates/impossible-time", false},
          {"in the second quarter of 2022", "in Q2 2022", "dates/quarter-form"},
          {"in mid-2022", "in mid 2022", "dates/mid-without-hyphen"},
          {"since the 1990s", "since the ’90s", "dates/short-decade"},
          {"in the twenty-first century", "in the XXI century", "dates/century-in-figures"},
          {"on 15 March 2006", "on 15 March 206", "dates/implausible-year", false},
          {"on 15 March 2014", "on 15 March 2104", "dates/implausible-year", false},
          {"on 12 June 2014", "on 12 June 2O14", "dates/letter-for-figure"},
          {"on 12 June 2014", "on 12 VI 2014", "dates/numeric"},
          {"on 12 June 2014", "on １２ June ２０１４", "dates/foreign-figures"},
          {"on 12 June", "on June 12", "dates/month-first"},
          {"30 June–2 July 2014", "June 30–July 2, 2014", "dates/month-first"},
          {"from 3 to 5 June 2014", "from the 3rd to the 5th of June 2014", "dates/ordinal-day"},
      },
      LanguageId::en);
}

TEST_CASE("errors put into French dates are found and mended") {
  check_all(
      "Les délégations se sont réunies {} dans la ville de Vienne.",
      {
          {"le 12 juin 2014", "le 12 Juin 2014", "dates/upper-case-month"},
          {"le 1er juin 2014", "le 1 juin 2014", "dates/first-of-month"},
          {"le 2 juin 2014", "le 2e juin 2014", "dates/ordinal-day"},
          {"le 5 juin 2014", "le 05 juin 2014", "dates/leading-zero"},
          {"le 12 juin 2014", "le 12 juin, 2014", "dates/comma"},
          {"le 12 septembre 2014", "le 12 sept. 2014", "dates/abbreviated-month"},
          {"le 12 février 2014", "le 12 fevrier 2014", "dates/misspelt-month"},
          {"le 12 juin 2014", "le 12  juin 2014", "dates/spacing"},
          {"du 7 au 9 juin 2014", "du 7-9 juin 2014", "dates/from-dash"},
          {"du 7 au 9 juin 2014", "du 7 à 9 juin 2014", "dates/range-word"},
          {"(7-9 juin 2014)", "(7–9 juin 2014)", "dates/wrong-dash"},
          {"le 30 juin 2014", "le 31 juin 2014", "dates/impossible-day", false},
          {"du 7 au 9 juin 2014", "du 9 au 7 juin 2014", "dates/reversed-range", false},
          {"le 25 juin 2014", "le 25/06/2014", "dates/numeric"},
          {"le 12 juin 2014", "le 12 de juin 2014", "dates/day-of-month"},
          {"le 12 juin 2014", "le 12 juin de 2014", "dates/month-of-year"},
          {"le 1er juin 2014", "le premier juin 2014", "dates/first-of-month"},
          {"le 12 juin 2014", "le juin 12, 2014", "dates/month-first"},
          {"le 12 juin 2014", "le 12 June 2014", "dates/foreign-month"},
          {"en avril 2020", "en Avril 2020", "dates/upper-case-month"},
          {"en février 2020", "en fevrier 2020", "dates/misspelt-month"},
          {"en avril 2020", "en avril, 2020", "dates/month-comma"},
          {"(mars-avril 2021)", "(mars–avril 2021)", "dates/wrong-dash"},
          {"(mars-avril 2021)", "(mars/avril 2021)", "dates/month-stroke"},
          {"entre le 7 et le 9 juin 2014", "entre le 7 au 9 juin 2014", "dates/between-to"},
          {"entre le 7 et le 9 juin 2014", "entre le 7-9 juin 2014", "dates/between-dash"},
          {"du 7 au 9 juin 2014", "de 7 à 9 juin 2014", "dates/range-word"},
          {"les 18, 19 et 22 juin 2014", "les 18, 19, et 22 juin 2014", "dates/serial-comma"},
          {"les 18 et 19 juin 2014", "les 18 & 19 juin 2014", "dates/ampersand"},
          {"les 18 et 19 juin 2014", "les 19 et 18 juin 2014", "dates/unordered-days", false},
          {"le mercredi 22 septembre 2021", "le mardi 22 septembre 2021", "dates/wrong-weekday",
           false},
          {"le mercredi 22 septembre 2021", "le Mercredi 22 septembre 2021", "dates/weekday-case"},
          {"le mercredi 22 septembre 2021", "le mercredi, 22 septembre 2021",
           "dates/extra-weekday-comma"},
          {"le lundi 22 et le mardi 23 novembre 2021",
           "le lundi 22 et le mercredi 23 novembre 2021", "dates/wrong-weekday", false},
          {"à 17 h 30", "à 17h30", "dates/time-form"},
          {"à 10 heures", "à 10h00", "dates/time-form"},
          {"à 17 h 30", "à 25 h 30", "dates/impossible-time", false},
          {"au XXIe siècle", "au XXIème siècle", "dates/century-in-figures"},
          {"de 2019 à 2028", "de 2028 à 2019", "dates/reversed-range", false},
          {"entre 2002 et 2015", "entre 2002-2015", "dates/between-dash"},
          {"le 12 juin 2014", "le 12 juin 2O14", "dates/letter-for-figure"},
          {"le 12 juin 2014", "le 12 VI 2014", "dates/numeric"},
          {"2014-2017", "2014-17", "dates/short-second-year"},
      },
      LanguageId::fr);
}

TEST_CASE("errors put into Spanish dates are found and mended") {
  check_all("Las delegaciones se reunieron {} en Viena y celebraron una sesión.",
            {
                {"el 12 de junio de 2014", "el 12 junio de 2014", "dates/joiner"},
                {"el 12 de junio de 2014", "el 12 de junio 2014", "dates/joiner"},
                {"el 12 de junio de 2014", "el 12 de junio del 2014", "dates/joiner"},
                {"el 12 de junio de 2014", "el 12 de Junio de 2014", "dates/upper-case-month"},
                {"el 1 de junio de 2014", "el 1º de junio de 2014", "dates/ordinal-day"},
                {"el 5 de junio de 2014", "el 05 de junio de 2014", "dates/leading-zero"},
                {"el 5 de septiembre de 2014", "el 5 de setiembre de 2014", "dates/misspelt-month"},
                {"el 5 de junio de 2014", "el 5 de juio de 2014", "dates/misspelt-month", false},
                {"el 5 de junio de 2014", "el 5  de junio de 2014", "dates/spacing"},
                {"(7 a 9 de junio de 2014)", "(7-9 de junio de 2014)", "dates/wrong-dash"},
                {"del 7 al 9 de junio de 2014", "del 7 a 9 de junio de 2014", "dates/range-word"},
                {"del 7 al 9 de junio de 2014", "del 9 al 7 de junio de 2014",
                 "dates/reversed-range", false},
                {"el 30 de junio de 2014", "el 31 de junio de 2014", "dates/impossible-day", false},
                {"el 12 de junio de 2014", "el 12 del junio de 2014", "dates/joiner"},
                {"el 12 de junio de 2014", "el junio 12, 2014", "dates/month-first"},
                {"el 1 de junio de 2014", "el 1ro de junio de 2014", "dates/ordinal-day"},
                {"el 1 de junio de 2014", "el primero de junio de 2014", "dates/ordinal-day"},
                {"el 5 de junio de 2014", "el 5 de  junio de 2014", "dates/spacing"},
                {"el 5 de junio de 2014", "el 5 de junio de2014", "dates/spacing"},
                {"en abril de 2020", "en abril 2020", "dates/joiner"},
                {"en abril de 2020", "en abril del 2020", "dates/joiner"},
                {"en abril de 2020", "en Abril de 2020", "dates/upper-case-month"},
                {"en septiembre de 2020", "en setiembre de 2020", "dates/misspelt-month"},
                {"en abril de 2020", "en April 2020", "dates/foreign-month"},
                {"marzo-abril de 2021", "marzo–abril de 2021", "dates/wrong-dash"},
                {"entre el 7 y el 9 de junio de 2014", "entre el 7 al 9 de junio de 2014",
                 "dates/between-to"},
                {"los días 18, 19 y 22 de junio de 2014", "los días 18, 19, y 22 de junio de 2014",
                 "dates/serial-comma"},
                {"el miércoles 22 de septiembre de 2021", "el lunes 22 de septiembre de 2021",
                 "dates/wrong-weekday", false},
                {"el miércoles 22 de septiembre de 2021", "el miercoles 22 de septiembre de 2021",
                 "dates/misspelt-weekday"},
                {"a las 18.00 horas", "a las 18:00 horas", "dates/time-form"},
                {"a las 18.00 horas", "a las 26.00 horas", "dates/impossible-time", false},
                {"el siglo XXI", "el siglo 21", "dates/century-in-figures"},
                {"de 2019 a 2028", "de 2028 a 2019", "dates/reversed-range", false},
                {"el 12 de junio de 2014", "el l2 de junio de 2014", "dates/letter-for-figure"},
                {"el 12 de junio de 2014", "el 12 VI 2014", "dates/numeric"},
            },
            LanguageId::es);
}

TEST_CASE("errors put into Russian dates are found and mended") {
  check_all(
      "Делегации встретились {} в городе Вене и утвердили доклад.",
      {
          {"12 июня 2014 года", "12 июня 2014", "dates/missing-year-word"},
          {"12 июня 2014 года", "12 июня 2014 год", "dates/missing-year-word"},
          {"12 июня 2014 года", "12 Июня 2014 года", "dates/upper-case-month"},
          {"12 июня 2014 года", "12 июнь 2014 года", "dates/misspelt-month"},
          {"12 июня 2014 года", "12-го июня 2014 года", "dates/ordinal-day"},
          {"5 июня 2014 года", "05 июня 2014 года", "dates/leading-zero"},
          {"12 июня 2014 года", "12июня 2014 года", "dates/spacing"},
          {"12 июня 2014 года", "12 июня 2014года", "dates/spacing"},
          {"7–9 июня 2014 года", "7-9 июня 2014 года", "dates/wrong-dash"},
          {"31 мая — 2 июня 2014 года", "31 мая–2 июня 2014 года", "dates/wrong-dash"},
          {"с 7 по 9 июня 2014 года", "с 7–9 июня 2014 года", "dates/from-dash"},
          {"с 7 по 9 июня 2014 года", "с 9 по 7 июня 2014 года", "dates/reversed-range", false},
          {"30 июня 2014 года", "31 июня 2014 года", "dates/impossible-day", false},
          {"в июне 2014 года", "в июня 2014 года", "dates/month-case"},
          {"в июне 2014 года", "в Июне 2014 года", "dates/upper-case-month"},
          {"в сентябре 2014 года", "в сентяре 2014 года", "dates/misspelt-month"},
          {"в июне 2014 года", "в июне 2014", "dates/missing-year-word"},
          {"в июне 2014 года", "в июне 2014года", "dates/spacing"},
          {"12 июня 2014 года", "июня 12, 2014 года", "dates/month-first"},
          {"12 июня 2014 года", "12 June 2014", "dates/foreign-month"},
          {"12 июня 2014 года", "12 июня 14 года", "dates/short-year"},
          {"12 июня 2014 года", "12 июня, 2014 года", "dates/comma"},
          {"25 июня 2014 года", "25.06.2014 г.", "dates/numeric"},
          {"между 6 и 18 августа 2020 года", "между 6–18 августа 2020 года", "dates/between-dash"},
          {"18, 19 и 22 июня 2007 года", "18, 19, и 22 июня 2007 года", "dates/serial-comma"},
          {"18 и 19 июня 2007 года", "19 и 18 июня 2007 года", "dates/unordered-days", false},
          {"в пятницу, 24 сентября 2021 года,", "в субботу, 24 сентября 2021 года,",
           "dates/wrong-weekday", false},
          {"в среду, 22 сентября 2021 года,", "в среду 22 сентября 2021 года,",
           "dates/missing-weekday-comma"},
          {"в XXI веке", "в 21 веке", "dates/century-in-figures"},
          {"с января по май 2021 года", "с мая по январь 2021 года", "dates/reversed-months",
           false},
          {"в 2014 году", "в 2014году", "dates/year-word-closed-up"},
          {"12 июня 2014 года", "12 июня 2О14 года", "dates/letter-for-figure"},
          {"12 июня 2014 года", "12 VI 2014 года", "dates/numeric"},
          {"от 12 июня 2014 года", "от 12 June 2014 года", "dates/foreign-month"},
      },
      LanguageId::ru);
}

TEST_CASE("errors put into Chinese dates are found and mended") {
  check_all(
      "各国代表团{}在维也纳市举行会议并通过报告。",
      {
          {"2014年6月12日", "2014年06月12日", "dates/leading-zero"},
          {"2014年6月2日", "2014年6月02日", "dates/leading-zero"},
          {"2014年6月12日", "2014 年6月12日", "dates/spacing"},
          {"2014年6月12日", "2014年 6月12日", "dates/spacing"},
          {"2014年6月12日", "2014年6月 12 日", "dates/spacing"},
          {"2014年6月12日至13日", "2014年6月12日-13日", "dates/wrong-dash"},
          {"2014年6月12日至7月3日", "2014年6月12日–7月3日", "dates/wrong-dash"},
          {"2014年6月30日", "2014年6月31日", "dates/impossible-day", false},
          {"2014年6月12日至13日", "2014年6月13日至12日", "dates/reversed-range", false},
          {"2017年6月12日", "2177年6月12日", "dates/implausible-year", false},
          {"2021年9月22日星期三", "2021年9月22日星期一", "dates/wrong-weekday", false},
          {"于2014年6月12日", "于二〇一四年六月十二日", "dates/foreign-figures"},
          {"于2014年6月12日", "于2014年6月12号", "dates/day-sign"},
          {"于2014年6月12日", "于2014.6.12", "dates/numeric"},
          {"于2014年6月12日", "于12 June 2014", "dates/foreign-month"},
          {"2019年10月25日至26日", "2019年10月25-26日", "dates/missing-unit"},
          {"2019年10月25日至26日", "2019年10月25日～26日", "dates/wrong-dash"},
          {"2016年5月31日至6月2日", "2016年5月31日至2016年6月2日", "dates/repeated-year"},
          {"于2014年6月12日", "于2014年13月12日", "dates/impossible-day", false},
          {"于2014年6月12日", "于2014年6月42日", "dates/impossible-day", false},
          {"5月8日和9日", "5月9日和8日", "dates/unordered-days", false},
          {"于2021年9月22日（星期三）", "于2021年9月22日（星期二）", "dates/wrong-weekday", false},
          {"于2021年9月22日星期三", "于2021年9月22日周一", "dates/wrong-weekday", false},
          {"在二十一世纪", "在21世纪", "dates/century-in-figures"},
          {"上午10时", "上午10:00", "dates/time-form"},
          {"下午1时", "下午13时", "dates/impossible-time", false},
          {"2014年6月12日", "2O14年6月12日", "dates/letter-for-figure"},
          {"2014年6月12日", "２０１４年６月１２日", "dates/foreign-figures"},
          {"2014年6月12日", "2014年6月十二日", "dates/foreign-figures"},
      },
      LanguageId::zh);
}

TEST_CASE("errors put into Arabic dates are found and mended") {
  check_all(
      "اجتمعت الوفود {} في مدينة فيينا واعتمدت التقرير.",
      {
          {"في 12 حزيران/يونيه 2014", "في 12 يونيه 2014", "dates/single-month-name"},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران 2014", "dates/single-month-name"},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران يونيه 2014", "dates/month-name-stroke"},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران/مايو 2014", "dates/month-name-pair", false},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران/يونيو 2014", "dates/misspelt-month"},
          {"في 5 حزيران/يونيه 2014", "في 05 حزيران/يونيه 2014", "dates/leading-zero"},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران/ يونيه 2014", "dates/spaced-month-stroke"},
          {"(7-9 حزيران/يونيه 2014)", "(7–9 حزيران/يونيه 2014)", "dates/wrong-dash"},
          {"من 7 إلى 9 حزيران/يونيه 2014", "من 7-9 حزيران/يونيه 2014", "dates/from-dash"},
          {"في 30 حزيران/يونيه 2014", "في 31 حزيران/يونيه 2014", "dates/impossible-day", false},
          {"من 7 إلى 9 حزيران/يونيه 2014", "من 9 إلى 7 حزيران/يونيه 2014", "dates/reversed-range",
           false},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران-يونيه 2014", "dates/month-name-stroke"},
          {"في حزيران/يونيه 2014", "في يونيو 2014", "dates/single-month-name"},
          {"في حزيران/يونيه 2014", "في حزيران/يونيو 2014", "dates/misspelt-month"},
          {"في حزيران/يونيه 2014", "في حزيران/مايو 2014", "dates/month-name-pair", false},
          {"في 12 حزيران/يونيه 2014", "في 12 من حزيران/يونيه 2014", "dates/day-of-month"},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران/يونيه لعام 2014", "dates/month-of-year"},
          {"في 12 حزيران/يونيه 2014", "في 12 June 2014", "dates/foreign-month"},
          {"في 25 حزيران/يونيه 2014", "في 25/06/2014", "dates/numeric"},
          {"في 18 و 19 حزيران/يونيه 2007", "في 19 و 18 حزيران/يونيه 2007", "dates/unordered-days",
           false},
          {"يوم الأربعاء 22 أيلول/سبتمبر 2021", "يوم الاثنين 22 أيلول/سبتمبر 2021",
           "dates/wrong-weekday", false},
          {"من 2019 إلى 2028", "من 2028 إلى 2019", "dates/reversed-range", false},
          {"من آذار/مارس إلى أيار/مايو 2021", "من أيار/مايو إلى آذار/مارس 2021",
           "dates/reversed-months", false},
          {"الساعة 10:00", "الساعة 10.00", "dates/time-form"},
          {"الساعة 10:00", "الساعة 25:00", "dates/impossible-time", false},
          {"في 12 حزيران/يونيه 2014", "في ١٢ حزيران/يونيه ٢٠١٤", "dates/foreign-figures"},
          {"في 12 حزيران/يونيه 2014", "في 12 حزيران/يونيه من عام 2014", "dates/month-of-year"},
      },
      LanguageId::ar);
}

}  // namespace unlint
