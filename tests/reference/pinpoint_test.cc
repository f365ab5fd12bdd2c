#include "reference/pinpoint.h"

#include <string>
#include <vector>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"
#include "text/source_file.h"

using namespace unlint;

namespace {

std::string parts(LanguageId language, const std::string& text) {
  const SourceFile source("x.txt", text);
  std::string found;
  for (const Pinpoint& pinpoint : find_references(read_document(source, language)).pinpoints) {
    if (!found.empty())
      found += "; ";
    found += std::string(pinpoint.kind) + ' ' +
             text.substr(pinpoint.place.span.begin, pinpoint.place.span.size()) + '=' +
             pinpoint.canonical;
  }
  return found;
}

}  // namespace

TEST_CASE("the parts cited with a resolution are found before and after it") {
  CHECK(parts(LanguageId::en, "in paragraphs 7, 8 (c) and 10 of its resolution 74/91") ==
        "paragraph 7=A/RES/74/91, para. 7; paragraph 8 (c)=A/RES/74/91, para. 8 (c); "
        "paragraph 10=A/RES/74/91, para. 10");
  CHECK(parts(LanguageId::en, "General Assembly resolution 55/25, annex I.") ==
        "annex I=A/RES/55/25, annex I");
  CHECK(parts(LanguageId::en, "section XVIII of General Assembly resolution 71/272 A") ==
        "section XVIII=A/RES/71/272 A, sect. XVIII");
  CHECK(parts(LanguageId::fr, "le paragraphe 5 de la résolution 74/91 de l’Assemblée générale") ==
        "paragraph 5=A/RES/74/91, para. 5");
  CHECK(parts(LanguageId::es, "la resolución 60/1, párrs. 7 y 8") ==
        "paragraph 7=A/RES/60/1, para. 7; paragraph 8=A/RES/60/1, para. 8");
  CHECK(parts(LanguageId::ru, "в пункте 5 резолюции 74/91 Генеральной Ассамблеи") ==
        "paragraph 5=A/RES/74/91, para. 5");
  CHECK(parts(LanguageId::zh, "大会第60/1号决议第135段") == "paragraph 135=A/RES/60/1, para. 135");
}

TEST_CASE("parts of parts are found, each for itself") {
  CHECK(
      parts(LanguageId::en, "paragraph 5 (e) of section II of General Assembly resolution 61/1") ==
      "paragraph 5 (e)=A/RES/61/1, para. 5 (e); section II=A/RES/61/1, sect. II");
  CHECK(parts(LanguageId::en,
              "annex I, article 4, paragraph 3, to General Assembly resolution 55/25") ==
        "annex I=A/RES/55/25, annex I; paragraph 3=A/RES/55/25, para. 3");
  CHECK(parts(LanguageId::en,
              "sections I and II of part XI of General Assembly resolution 71/272 A") ==
        "section I=A/RES/71/272 A, sect. I; section II=A/RES/71/272 A, sect. II; "
        "part XI=A/RES/71/272 A, part XI");
  CHECK(parts(LanguageId::fr, "la résolution 2200 A (XXI) de l’Assemblée générale, annexe") ==
        "annex annexe=A/RES/2200(XXI) A, annex");
  CHECK(parts(LanguageId::zh, "大会第60/1号决议第7至9段、大会第61/1号决议第二节") ==
        "paragraph 7=A/RES/60/1, para. 7; paragraph 9=A/RES/60/1, para. 9; "
        "section 二=A/RES/61/1, sect. II");
  CHECK(parts(LanguageId::ar, "الفقرات من 7 إلى 9 من قرار الجمعية العامة 60/1") ==
        "paragraph 7=A/RES/60/1, para. 7; paragraph 9=A/RES/60/1, para. 9");
}

TEST_CASE("the number of another resolution is no paragraph") {
  CHECK(parts(LanguageId::en, "Resolutions 69/117, para. 8, 70/116, para. 4, and 73/201.") ==
        "paragraph 8=A/RES/69/117, para. 8; paragraph 4=A/RES/70/116, para. 4");
  CHECK(parts(LanguageId::en, "its resolution 74/91, and paragraph 5 of the report") == "");
}

TEST_CASE("words that point back stand for what was cited last") {
  CHECK(parts(LanguageId::en, "General Assembly resolution 60/1 and, in the same resolution, it") ==
        "resolution the same resolution=A/RES/60/1");
  CHECK(parts(LanguageId::en, "the same resolution") == "");
}
