#include "reference/note_mark.h"

#include <string>

#include "catch.h"
#include "document/readers.h"

using namespace unlint;

namespace {

/// "mark *1, note *1, mark 2/".
std::string marks(const std::string& text) {
  const Document document = read_document(SourceFile("text.txt", text), LanguageId::en);
  std::string told;
  for (const NoteMark& mark : find_note_marks(document))
    told += std::string(told.empty() ? "" : ", ") + (mark.note ? "note " : "mark ") +
            std::string(document.prose.slice(mark.text));
  return told;
}

}  // namespace

TEST_CASE("stars send the reader to notes that begin with them") {
  CHECK(marks("Item 5 of the agenda*\n\nThe Board met** twice.\n\n* A/75/1.\n** In private.\n") ==
        "mark *, mark **, note *, note **");
  CHECK(marks("Iraq*, **\n\nThe Board met.") == "mark *, mark **");
}

TEST_CASE("strokes and raised figures mark notes, too") {
  CHECK(marks("The Board met 1/ and rose. 2/\n\n1/ See A/45/1.\n2/ See A/45/2.\n") ==
        "mark 1/, mark 2/, note 1/, note 2/");
  CHECK(marks("The Board met¹ and rose.¹²\n\n1\tSee A/45/1.\n") == "mark ¹, mark ¹², note 1");
}

TEST_CASE("what only looks like a mark is none") {
  for (const char* text : {"It covers 12 km² and 3 m³.", "The answer is 3 * 4.",
                           "See resolution 1/2 and half 1/2 of it.", "* * *", "x = 10² here"})
    CHECK(marks(text) == "");
}
