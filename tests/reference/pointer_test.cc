#include "reference/pointer.h"

#include <algorithm>
#include <array>
#include <string>

#include "catch.h"
#include "document/readers.h"
#include "reference/landmark.h"

using namespace unlint;

namespace {

constexpr std::array<const char*, 5> kinds = {"section", "annex", "table", "figure", "footnote"};

std::string numbered(LandmarkKind kind, int number, int letter) {
  return std::string(kinds[static_cast<std::size_t>(kind)]) + " " + std::to_string(number) +
         (letter > 0 ? "." + std::to_string(letter) : "");
}

/// "section 2.2 above, annex 4".
std::string pointers(const std::string& text, LanguageId language = LanguageId::en) {
  const Document document = read_document(SourceFile("text.txt", text), language);
  const std::vector<std::size_t> blocks = every_block(document);
  std::vector<Pointer> all;
  for (std::size_t kind = 0; kind < kinds.size(); ++kind)
    for (const Pointer& pointer : find_pointers(document, static_cast<LandmarkKind>(kind), blocks))
      all.push_back(pointer);
  std::stable_sort(all.begin(), all.end(), [](const Pointer& a, const Pointer& b) {
    return a.figures.begin < b.figures.begin;
  });
  std::string told;
  for (const Pointer& pointer : all) {
    const std::string side = pointer.side == Pointer::Side::above   ? " above"
                             : pointer.side == Pointer::Side::below ? " below"
                                                                    : "";
    told +=
        (told.empty() ? "" : ", ") + numbered(pointer.kind, pointer.number, pointer.letter) + side;
  }
  return told;
}

std::string landmarks(const std::string& text) {
  const Document document = read_document(SourceFile("text.txt", text), LanguageId::en);
  std::string told;
  for (const Landmark& landmark : find_landmarks(document))
    told += (told.empty() ? "" : ", ") + numbered(landmark.kind, landmark.number, landmark.letter);
  return told;
}

}  // namespace

TEST_CASE("pointers within a document are found, with their side") {
  CHECK(pointers("The Board rose (see section II.B above).") == "section 2.2 above");
  CHECK(pointers("The lists are in annex IV to the present report.") == "annex 4");
  CHECK(pointers("The sums are given (see tables 3 and 4).") == "table 3, table 4");
  CHECK(pointers("The sums are given (see table 22.14).") == "table 22.14");
  CHECK(pointers("The trend is seen in figure 35.IV below.") == "figure 35.4 below");
  CHECK(pointers("The source is given in footnote 7 above.") == "footnote 7 above");
}

TEST_CASE("pointers to parts are found in the other languages") {
  CHECK(pointers("On voit la section II.B ci-dessus.", LanguageId::fr) == "section 2.2 above");
  CHECK(pointers("Les listes figurent à l’annexe IV de la présente note.", LanguageId::fr) ==
        "annex 4");
  CHECK(pointers("Las sumas se indican (véase el cuadro 3).", LanguageId::es) == "table 3");
  CHECK(pointers("Перечни приводятся в приложении IV к настоящему докладу.", LanguageId::ru) ==
        "annex 4");
  CHECK(pointers("清单见附件三。", LanguageId::zh) == "annex 3");
  CHECK(pointers("وترد القوائم في الجدول 3 أدناه.", LanguageId::ar) == "table 3 below");
}

TEST_CASE("pointers are found however far apart they stand, and however many numbers they list") {
  const std::string between(300, 'x');
  CHECK(pointers("See annex II below; " + between + " (see tables 3, 4 and 12–15), " + between +
                 " (see annexes I and III).") ==
        "annex 2 below, table 3, table 4, table 12, table 15, annex 1, annex 3");
  CHECK(pointers("On lit les notes de bas de page 3 et 4 ci-dessus.", LanguageId::fr) ==
        "footnote 3 above, footnote 4 above");
  CHECK(pointers("Se lee en las notas a pie de página 5 y 6 supra.", LanguageId::es) ==
        "footnote 5 above, footnote 6 above");
  CHECK(pointers("Как указано в гл. IV выше.", LanguageId::ru) == "section 4 above");
}

TEST_CASE("what belongs to another document is no pointer") {
  for (const char* text :
       {"The Board recalled section IV of resolution 71/272 A.",
        "The lists are in the report (A/75/5, annex IV).", "It cited annex II to the Convention.",
        "It noted the table (ibid., paras. 70–72 and table 13).", "It cited section 12 above."})
    CHECK(pointers(text) == "");
}

TEST_CASE("sections, annexes, tables, figures and notes are landmarks") {
  CHECK(landmarks("I. Books\n\n1. It read.\n\nA. Old books\n\n2. It read on.\n\nB. New books\n\n"
                  "3. It rested.\n\nTable 2\nBooks lent\n\nFigure 1.IV\n\nAnnex II\n\nList\n\n"
                  "1\tSee A/75/1.\n") ==
        "section 1, section 1.1, section 1.2, table 2, figure 1.4, annex 2, footnote 1");
  CHECK(landmarks("Annex I of the Convention provides for it.\n\nTable 3 shows the sums.") == "");
}
