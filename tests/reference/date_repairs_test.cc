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
      },
      LanguageId::en);
}

TEST_CASE("errors put into French dates are found and mended") {
  check_all("Les délégations se sont réunies {} dans la ville de Vienne.",
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
      },
      LanguageId::ru);
}

TEST_CASE("errors put into Chinese dates are found and mended") {
  check_all("各国代表团{}在维也纳市举行会议并通过报告。",
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
      },
      LanguageId::ar);
}

}  // namespace unlint
