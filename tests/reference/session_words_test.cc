#include "reference/session_words.h"

#include "catch.h"

using namespace unlint;

namespace {

int session_of(std::string_view text, LanguageId language) {
  const std::optional<SessionWords> session = session_in(text, {0, text.size()}, language);
  return session ? session->number : 0;
}

}  // namespace

TEST_CASE("a session is read from its words in six languages") {
  struct Row {
    LanguageId language;
    std::string_view text;
    int number;
  };
  const std::vector<Row> table = {
      {LanguageId::en, "Seventy-fifth session", 75},
      {LanguageId::en, "twenty fourth special session", 24},
      {LanguageId::en, "Seventy- fifth Session", 75},  // broken over two lines
      {LanguageId::en, "One hundredth session", 100},
      {LanguageId::en, "Eightieth session", 80},
      {LanguageId::en, "One hundred and third session", 103},
      {LanguageId::en, "Hundred and twenty-first session", 121},
      {LanguageId::fr, "Cent troisième session", 103},
      {LanguageId::fr, "cent vingt et unième session", 121},
      {LanguageId::es, "centésimo tercer período de sesiones", 103},
      {LanguageId::ru, "Сто третья сессия", 103},
      {LanguageId::ru, "на сто двадцать первой сессии", 121},
      {LanguageId::zh, "第一百零三届会议", 103},
      {LanguageId::zh, "第一百一十三届会议", 113},
      {LanguageId::ar, "الدورة الثالثة بعد المائة", 103},
      {LanguageId::fr, "Soixante-quinzième session", 75},
      {LanguageId::fr, "quatre-vingt-dix-septième session", 97},
      {LanguageId::es, "Septuagésimo quinto período de sesiones", 75},
      {LanguageId::es, "septuagésima quinta sesión", 75},
      {LanguageId::ru, "Семьдесят пятая сессия", 75},
      {LanguageId::ru, "на семьдесят пятой сессии", 75},
      {LanguageId::zh, "第七十五届会议", 75},
      {LanguageId::ar, "الدورة الخامسة والسبعون", 75},
      {LanguageId::ar, "الدورة الأولى", 1},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(session_of(row.text, row.language) == row.number);
  }
}

TEST_CASE("text that names no session, or two, names none") {
  CHECK(session_of("General Assembly", LanguageId::en) == 0);
  CHECK(session_of("second part of the forty-fourth session", LanguageId::en) == 0);
  CHECK(session_of("2020 session", LanguageId::en) == 0);
  CHECK(session_of("第一次会议", LanguageId::zh) == 0);
}

TEST_CASE("special and emergency special sessions are told apart") {
  const auto kind = [](std::string_view text, LanguageId language) {
    return session_in(text, {0, text.size()}, language).value().kind;
  };
  CHECK(kind("Tenth emergency special session", LanguageId::en) == SessionWords::Kind::emergency);
  CHECK(kind("Twenty-fourth special session", LanguageId::en) == SessionWords::Kind::special);
  CHECK(kind("Tenth session", LanguageId::en) == SessionWords::Kind::regular);
}

TEST_CASE("a session is written as its neighbour begins") {
  CHECK(session_words(75, LanguageId::en, "Seventy-fourth") == "Seventy-fifth");
  CHECK(session_words(75, LanguageId::en, "seventy-fourth") == "seventy-fifth");
  CHECK(session_words(75, LanguageId::ru, "Семьдесят") == "Семьдесят пятая");
  CHECK(session_words(103, LanguageId::en, "F") == "One hundred and third");
  CHECK(session_words(103, LanguageId::zh, "第") == "第一百零三");
  CHECK(session_words(200, LanguageId::en, "x").empty());
}
