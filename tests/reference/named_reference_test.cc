#include "reference/named_reference.h"

#include <string>

#include "catch.h"
#include "document/readers.h"

using namespace unlint;

namespace {

/// "session 75, meeting 46".
std::string names(const std::string& text, LanguageId language = LanguageId::en) {
  const Document document = read_document(SourceFile("text.txt", text), language);
  std::string told;
  for (const ReferenceRecord& record : named_references(document, find_references(document)))
    told +=
        std::string(told.empty() ? "" : ", ") + std::string(record.kind) + " " + record.canonical;
  return told;
}

}  // namespace

TEST_CASE("sessions and meetings are references") {
  CHECK(names("adopted at its seventy-fifth session, at the 46th plenary meeting") ==
        "meeting 46, session 75");
  CHECK(names("at the tenth emergency special session") == "session ES-10");
  CHECK(names("à sa soixante-quinzième session, à la 46e séance plénière", LanguageId::fr) ==
        "meeting 46, session 75");
  CHECK(names("第七十五届会议第46次全体会议", LanguageId::zh) == "meeting 46, session 75");
}

TEST_CASE("treaties, supplements and sales numbers are references") {
  CHECK(names("United Nations, Treaty Series, vol. 2349, No. 42146.") ==
        "treaty-series UNTS 2349/42146");
  CHECK(names("(United Nations publication, Sales No. E.96.IV.13)") == "sales-number E.96.IV.13");
  CHECK(names("Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 21 "
              "(A/75/21).") == "official-records A/75/21, session 75");
}
