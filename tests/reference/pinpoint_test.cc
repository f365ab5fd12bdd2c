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
