#include "language/language_id.h"

#include <string>

#include "catch.h"

using namespace unlint;

TEST_CASE("a language is known by its script and its commonest words") {
  struct {
    const char* text;
    LanguageId language;
  } const cases[] = {
      {"Takes note of the report of the Secretary-General", LanguageId::en},
      {"Prend note du rapport sur les travaux de la session", LanguageId::fr},
      {"Toma nota del informe sobre los trabajos de la Comisión", LanguageId::es},
      {"принимает к сведению доклад Комитета", LanguageId::ru},
      {"注意到委员会的报告，并请秘书长提交报告", LanguageId::zh},
      {"تحيط علما بتقرير اللجنة", LanguageId::ar},
      {"le¹.", LanguageId::fr},
      {"“los”", LanguageId::es},
      {"A/75/7", LanguageId::en},
      {"", LanguageId::en},
  };
  for (const auto& each : cases)
    CHECK(code(detect_language(each.text)) == code(each.language));
}

TEST_CASE("words that speak for no language do not change what the others say") {
  std::string words;
  for (int i = 0; i < 20; ++i)
    words += "sobre los ";
  for (int i = 0; i < 400; ++i)
    words += "for the ";
  for (int names = 0; names < 40; ++names) {
    CHECK(code(detect_language(words)) == "es");
    words.insert(0, "Vienna ");
  }
}

TEST_CASE("a language has a code of two letters") {
  for (const LanguageId language : all_languages)
    CHECK(language_of_code(code(language)) == language);
  CHECK_FALSE(language_of_code("de"));
}
