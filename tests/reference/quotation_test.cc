#include "reference/quotation.h"

#include <string>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"

using namespace unlint;

namespace {

/// How many remarks there are on the dates of a text.
std::size_t remarks(const std::string& text, LanguageId language = LanguageId::en) {
  const Document document = read_document(SourceFile("text.txt", text), language);
  std::size_t count = 0;
  for (const Date& date : find_references(document).dates)
    count += date.deviations.size();
  return count;
}

const std::string said =
    " recalls the meeting that its members held with the mediators in the north on ";

}  // namespace

TEST_CASE("a quotation keeps the spelling of its dates") {
  CHECK(remarks("the note of June 12, 2014 was read") == 1);
  CHECK(remarks("the note entitled “Report of June 12, 2014” was read") == 0);
  CHECK(remarks("the \"12th June 2014\" movement was heard") == 0);
  CHECK(remarks("la note « Rapport du 12 Juin 2014 » a été lue", LanguageId::fr) == 0);
  CHECK(remarks("la nota “12 de Junio de 2014” se leyó", LanguageId::es) == 0);
  CHECK(remarks("مذكرة ”تقرير 12 يونيو 2014“ قرئت", LanguageId::ar) == 0);
  CHECK(remarks("مذكرة ”تقرير عام“ قرئت في 12 يونيو 2014", LanguageId::ar) == 1);
  CHECK(remarks("مذكرة “تقرير عام” قرئت في 12 يونيو 2014", LanguageId::ar) == 1);
  CHECK(remarks("《二〇一四年六月十二日宣言》", LanguageId::zh) == 0);
}

TEST_CASE("what cannot be true is told of a quotation, too") {
  CHECK(remarks("the note entitled “Report of 31 June 2014” was read") == 1);
}

TEST_CASE("the words of a statement are its document's own, though they stand in quotation marks") {
  const std::string first = "“The Council" + said + "May 26th, 2014.\n\n";
  const std::string second = "“The Council" + said + "28 May 2014.”\n";
  CHECK(remarks("The President made this statement:\n\n" + first + second) == 1);
  const std::string french =
      "« Le Conseil rappelle la réunion que ses membres ont tenue avec les "
      "médiateurs dans le nord le 28 Mai 2014.\n\n";
  CHECK(remarks(french + french, LanguageId::fr) == 2);
  // A paragraph quoted within a text of other words is quoted.
  const std::string around = "The report" + said + "29 May 2014, and tells of much more besides.";
  CHECK(remarks(around + "\n\n" + first + around + "\n\n" + around + "\n") == 0);
}

TEST_CASE("what a statement quotes is quoted") {
  const std::string paragraph = "“The Council" + said + "28 May 2014.\n\n";
  CHECK(remarks(paragraph + "“The Council" + said +
                "28 May 2014, called ‘Forum’ and “Day of May 26th, 2014”.”\n") == 0);
}
