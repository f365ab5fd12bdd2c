#include "reference/treaty_series.h"

#include <string>

#include "authority/treaties.h"
#include "catch.h"
#include "document/readers.h"

using namespace unlint;

namespace {

/// "2225+2237: 39574".
std::string treaties(const std::string& text, LanguageId language = LanguageId::en) {
  const Document document = read_document(SourceFile("text.txt", text), language);
  std::string told;
  for (const TreatyReference& reference : find_treaty_references(document, every_block(document))) {
    told += told.empty() ? "" : ", ";
    for (std::size_t i = 0; i < reference.volumes.size(); ++i)
      told += (i == 0 ? "" : "+") + std::to_string(reference.volumes[i]);
    told += ": " + std::to_string(reference.number);
  }
  return told;
}

}  // namespace

TEST_CASE("volumes and numbers of the Treaty Series are read in six languages") {
  CHECK(treaties("United Nations, Treaty Series, vol. 2349, No. 42146.") == "2349: 42146");
  CHECK(treaties("United Nations, Treaty Series, vols. 2225, 2237 and 2241, No. 39574.") ==
        "2225+2237+2241: 39574");
  CHECK(treaties("Nations Unies, Recueil des Traités, vol. 2225 et 2237, no 39574.",
                 LanguageId::fr) == "2225+2237: 39574");
  CHECK(treaties("Naciones Unidas, Treaty Series, vol. 1771, núm. 30822.", LanguageId::es) ==
        "1771: 30822");
  CHECK(treaties("联合国，《条约汇编》，第1771卷，第30822号。", LanguageId::zh) == "1771: 30822");
  CHECK(treaties("المرجع نفسه، المجلد 2171، الرقم 27531.", LanguageId::ar) == "2171: 27531");
  CHECK(treaties("International Migration, vol. 47, No. 3.") == "");
}

TEST_CASE("a registration number is known with its volumes") {
  CHECK(treaty_volumes(42146) == std::vector{2349});
  CHECK(treaty_volumes(42147).empty());
  CHECK(near_treaty(27513, {1577}) == 27531);
  CHECK_FALSE(near_treaty(27513, {2349}));
  CHECK_FALSE(near_treaty(52000, {1577}));
}
