#include "reference/cross_reference.h"

#include "catch.h"
#include "document/readers.h"

using namespace unlint;

namespace {

/// "18 above, 19 above".
std::string pointers(const std::string& text, LanguageId language = LanguageId::en) {
  const SourceFile source("text.txt", text);
  Document document = read_document(source);
  document.language = language;
  std::string told;
  for (const CrossReference& reference : find_cross_references(document, every_block(document)))
    told += (told.empty() ? "" : ", ") + std::to_string(reference.number) +
            (reference.side == CrossReference::Side::above ? " above" : " below");
  return told;
}

}  // namespace

TEST_CASE("pointers to paragraphs above and below are found") {
  CHECK(pointers("as stated in paragraph 18 above") == "18 above");
  CHECK(pointers("as stated in paragraphs 18 and 19 above") == "18 above, 19 above");
  CHECK(pointers("see paras. 3, 5 to 7 and 9, below") == "3 below, 5 below, 7 below, 9 below");
  CHECK(pointers("see paragraph 2 (a) above") == "2 above");
  CHECK(pointers("see paragraph 2 of the resolution mentioned above") == "");
  CHECK(pointers("the 18 paragraphs above") == "");
}

TEST_CASE("pointers are found in the other languages") {
  CHECK(pointers("visé au paragraphe 5 ci-dessus", LanguageId::fr) == "5 above");
  CHECK(pointers("voir les paragraphes 5, 6 et 7 ci-dessous", LanguageId::fr) ==
        "5 below, 6 below, 7 below");
  CHECK(pointers("en el párrafo 5 supra", LanguageId::es) == "5 above");
  CHECK(pointers("в пунктах 5 и 6 выше", LanguageId::ru) == "5 above, 6 above");
  CHECK(pointers("上文第5和6段", LanguageId::zh) == "5 above, 6 above");
  CHECK(pointers("الفقرة 5 أدناه", LanguageId::ar) == "5 below");
}
