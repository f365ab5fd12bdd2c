#include <string>

#include "catch.h"
#include "document/outline.h"
#include "document/readers.h"

using namespace unlint;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

const std::string cut_sentence =
    "12. The Committee welcomed the documents that had been made available in the language of\n"
    "\n* A/99/100.\n\n\f\n"
    "the meeting and asked for more of them.\n";

}  // namespace

TEST_CASE("a footnote and a page break do not cut a sentence in two") {
  const std::string expected =
      "paragraph (12.) 12. The Committee welcomed the documents that had been made available in "
      "the "
      "language of the meeting and asked for more of them.\n"
      "footnote (*) * A/99/100.\n";
  CHECK(outline(cut_sentence) == expected);
  CHECK(outline(replaced(cut_sentence, "\n", "\r\n")) == expected);
  CHECK(outline(replaced(cut_sentence, "\n", "\r")) == expected);
  CHECK(outline(replaced(cut_sentence, "\f", "")) == expected);
  CHECK(outline("\uFEFF" + cut_sentence) == expected);
}

TEST_CASE("running heads and page numbers stand between the halves of a sentence") {
  CHECK(
      outline("It recalled the report on the work of its eighth session, held in Geneva, and the\n"
              "\n14-03642\n3/24\n\fA/99/100\n\nreport on the work of its ninth.\n") ==
      "paragraph It recalled the report on the work of its eighth session, held in Geneva, and "
      "the report on the work of its ninth.\n"
      "masthead 14-03642\nmasthead 3/24\nmasthead A/99/100\n");
}

TEST_CASE("a sentence that is over does not go on below a footnote") {
  CHECK(outline("The meeting was closed.\n\n* A/99/100.\n\nthen all went home.\n") ==
        "paragraph The meeting was closed.\nfootnote (*) * A/99/100.\n"
        "paragraph then all went home.\n");
}

TEST_CASE("the lines of a wrapped paragraph are one block") {
  CHECK(outline("1. The Committee considered the item at its third meeting, held\n"
                "on 4 May 2015. It had before it the report of the Secretariat.\n"
                "2. At the same meeting statements were made by the observers\n"
                "for several States.\n\n"
                "Other matters\n\n"
                "(a) Item one;\n(b) Item two.\n") ==
        "paragraph (1.) 1. The Committee considered the item at its third meeting, held on 4 May "
        "2015. It had before it the report of the Secretariat.\n"
        "paragraph (2.) 2. At the same meeting statements were made by the observers for several "
        "States.\n"
        "heading Other matters\n"
        "paragraph ((a)) (a) Item one;\nparagraph ((b)) (b) Item two.\n");
}

TEST_CASE("a reference broken over two lines is read in one piece") {
  for (const char* broken : {"resolution\n61/105", "on 12\nJune 2014", "12 June\n2014",
                             "A/75/\n414", "resolution 1325\n(2000)", "8th\nDecember 2006"})
    CHECK(outline(broken) == "paragraph " + replaced(broken, "\n", " ") + "\n");
}

TEST_CASE("where each paragraph is one line, lines stay apart") {
  const std::string first =
      "Recalling its earlier decisions on the matter, in particular those that it took at its last "
      "session and those before it, which all remain to be carried out in full by the parties,";
  CHECK(outline(first + "\nencouraged by what was done,\nAware of the rest,\n") ==
        "paragraph " + first +
            "\nparagraph encouraged by what was done,\nparagraph Aware of the rest,\n");
}

TEST_CASE("labels begin blocks and are told apart") {
  CHECK(outline("I. Opening\n\n5 bis. Text one.\n(iv) Text two;\na) Text three;\n2.1.\tText four.\n"
                "12\tA/99/4.\n1/ See above.\n• Text five.\n2014. No label.\n") ==
        "heading (I.) I. Opening\nparagraph (5 bis.) 5 bis. Text one.\n"
        "paragraph ((iv)) (iv) Text two;\nparagraph (a)) a) Text three;\n"
        "paragraph (2.1.) 2.1. Text four.\nfootnote (12) 12 A/99/4.\nfootnote (1/) 1/ See above.\n"
        "paragraph (•) • Text five.\nparagraph 2014. No label.\n");
}

TEST_CASE("columns become cells") {
  CHECK(outline("State\tSigned\tRatified\n| Utopia | 2001 |\n") ==
        "table-cell State\ntable-cell Signed\ntable-cell Ratified\n"
        "table-cell Utopia\ntable-cell 2001\n");
}

TEST_CASE("a masthead is read in every language") {
  struct {
    const char *name, *organ, *distribution, *date, *session, *item;
  } const cases[] = {
      {"United Nations", "General Assembly", "Distr.: General", "4 May 2015",
       "Ninety-ninth session", "Agenda item 8 (b)"},
      {"Nations Unies", "Assemblée générale", "Distr. générale", "4 mai 2015",
       "Quatre-vingt-dix-neuvième session", "Point 8 b) de l’ordre du jour"},
      {"Naciones Unidas", "Asamblea General", "Distr. general", "4 de mayo de 2015",
       "Nonagésimo noveno período de sesiones", "Tema 8 b) del programa"},
      {"Организация Объединенных Наций", "Генеральная Ассамблея", "Distr.: General", "4 May 2015",
       "Девяносто девятая сессия", "Пункт 8 b) повестки дня"},
      {"联合国", "大会", "Distr.: General", "4 May 2015", "第九十九届会议", "议程项目8"},
      {"الأمم المتحدة", "الجمعية العامة", "Distr.: General", "4 May 2015",
       "الدورة التاسعة والتسعون", "البند 8 من جدول الأعمال"},
  };
  for (const auto& each : cases) {
    const std::string text = std::string(each.name) + "\nA/99/7\n" + each.organ + "\n" +
                             each.distribution + "\n" + each.date + "\n\nOriginal: English\n" +
                             each.session + "\n" + each.item + "\n";
    const Document document = read_document(SourceFile("x.txt", text));
    const auto words = [&](Span span) { return document.prose.slice(span); };
    CHECK(words(document.masthead.symbol) == "A/99/7");
    CHECK(words(document.masthead.organ) == each.organ);
    CHECK(words(document.masthead.distribution) == each.distribution);
    CHECK(words(document.masthead.date) == each.date);
    CHECK(words(document.masthead.original) == "Original: English");
    CHECK(words(document.masthead.session) == each.session);
    CHECK(words(document.masthead.agenda_item) == each.item);
    CHECK(document.blocks.size() == 8);
  }
}

TEST_CASE("below the masthead stand the titles, then the text") {
  const Document document = read_document(SourceFile(
      "x.txt",
      "Commission on Examples\n\nDistr.: General\n4 May 2015\n\nNinth session\n\n"
      "Geneva, 4-8 May 2015\n\nItem 3 of the provisional agenda*\n\nExamples of all kinds\n\n"
      "Note by the Secretariat\n\n1. The Commission met in Geneva.\n"));
  CHECK(document.prose.slice(document.masthead.organ) == "Commission on Examples");
  CHECK(document.prose.slice(document.masthead.venue) == "Geneva, 4-8 May 2015");
  CHECK(document.prose.slice(document.masthead.title) == "Examples of all kinds");
  CHECK(document.prose.slice(document.masthead.authorship) == "Note by the Secretariat");
  REQUIRE(document.blocks.size() == 9);
  CHECK(document.blocks[6].kind == BlockKind::heading);
  CHECK(document.blocks[7].kind == BlockKind::heading);
  CHECK(document.blocks[8].kind == BlockKind::paragraph);
}

TEST_CASE("a bare sentence has no masthead") {
  for (const char* text : {"on 8 December 2006", "A/RES/60/251", "8 December 2006", ""}) {
    const Document document = read_document(SourceFile("x.txt", text));
    CHECK(document.masthead.symbol.empty());
    CHECK(document.masthead.date.empty());
    CHECK(document.prose.text() == text);
    for (const Block& block : document.blocks)
      CHECK(block.kind == BlockKind::paragraph);
  }
}

TEST_CASE("a sentence with the mark of its note is no line of a masthead") {
  const Document document =
      read_document(SourceFile("x.txt", "The Board met.¹²\nA/75/1\nFifth session\n"));
  CHECK(document.masthead.symbol.empty());
  CHECK(document.masthead.session.empty());
}

TEST_CASE("a text is typographic when a character outside ASCII stands in it") {
  CHECK_FALSE(read_document(SourceFile("x.txt", "\uFEFFplain")).typographic);
  CHECK(read_document(SourceFile("x.txt", "4–8 May")).typographic);
}

TEST_CASE("the language is detected below the masthead, or given") {
  const std::string text = "Distr.: General\n4 May 2015\nOriginal: English\n\nпринимает доклад\n";
  CHECK(read_document(SourceFile("x.txt", text)).language == LanguageId::ru);
  CHECK(read_document(SourceFile("x.txt", text), LanguageId::fr).language == LanguageId::fr);
}

TEST_CASE("a block is found by a byte of the prose") {
  const Document document = read_document(SourceFile("x.txt", "One.\n\nTwo."));
  CHECK(block_at(document, 0) == 0);
  CHECK(block_at(document, 4) == 2);  // the line feed between them
  CHECK(block_at(document, 5) == 1);
  CHECK(block_at(document, 99) == 2);
}

TEST_CASE("a line of asterisks parts two sections, and no notes stand below it") {
  CHECK(outline("1. The Board met.\n\n* * *\n\n2. The Board rose.\n") ==
        "paragraph (1.) 1. The Board met.\nparagraph (2.) 2. The Board rose.\n");
}

TEST_CASE("the authorship line and the note to the agenda item are parts of the masthead") {
  struct {
    const char *name, *organ, *item, *authorship;
  } const cases[] = {
      {"United Nations", "General Assembly", "Item 8 of the provisional agenda",
       "Report of the Secretary-General"},
      {"Nations Unies", "Assemblée générale", "Point 8 de l’ordre du jour provisoire",
       "Rapport du Secrétaire général"},
      {"Naciones Unidas", "Asamblea General", "Tema 8 del programa provisional",
       "Nota de la Secretaría"},
      {"Организация Объединенных Наций", "Генеральная Ассамблея",
       "Пункт 8 предварительной повестки дня", "Доклад Генерального секретаря"},
      {"联合国", "大会", "临时议程项目8", "秘书长的报告"},
      {"الأمم المتحدة", "الجمعية العامة", "البند 8 من جدول الأعمال المؤقت", "تقرير الأمين العام"},
  };
  for (const auto& each : cases) {
    const std::string text = std::string(each.name) + "\nA/99/7\n" + each.organ +
                             "\nDistr.: General\n4 May 2015\n\n" + each.item + "*\n\n" +
                             each.authorship + "\n\n1. A/99/8.\n\n* A/99/150.\n";
    INFO(text);
    const Document document = read_document(SourceFile("x.txt", text));
    CHECK(document.prose.slice(document.masthead.authorship) == each.authorship);
    CHECK(document.prose.slice(document.masthead.agenda_note) == "* A/99/150.");
  }
  const Document bare = read_document(SourceFile("x.txt", "1. Report of the Board is here.\n"));
  CHECK(bare.masthead.authorship.empty());
  CHECK(bare.masthead.agenda_note.empty());
}

TEST_CASE("the columns of a masthead are lines of their own") {
  CHECK(outline("       United Nations                          A/75/312\n"
                "       General Assembly              Distr.: General\n"
                "                                     14 August 2020\n\n"
                "                                     Original: English\n\n\n"
                "Seventy-fifth session\n"
                "Agenda item 12\n\n"
                "    1.    The report names 3   tables; it is short.\n") ==
        "masthead United Nations\nmasthead A/75/312\nmasthead General Assembly\n"
        "masthead Distr.: General\nmasthead 14 August 2020\nmasthead Original: English\n"
        "masthead Seventy-fifth session\nmasthead Agenda item 12\n"
        "paragraph (1.) 1.    The report names 3   tables; it is short.\n");
}

TEST_CASE("a running head in columns stands between the halves of a sentence") {
  const std::string sentence =
      "It recalled the report on the work of its eighth session, held in Geneva, and the\n";
  const std::string rest = "report on the work of its ninth.\n";
  const std::string foot = "14-03642                                        3/24\n";
  const std::string head = "A/99/100                                  Work of the Committee\n";
  CHECK(outline(sentence + "\n" + foot + "\f" + head + "\n" + rest) ==
        "paragraph It recalled the report on the work of its eighth session, held in Geneva, and "
        "the report on the work of its ninth.\nmasthead " +
            foot + "masthead " + head);
  // A row of a table in the middle of a page is none.
  CHECK(outline(sentence + head + "\n" + rest).find("masthead") == std::string::npos);
}

TEST_CASE("wide rows of a table do not hide that a text is wrapped") {
  std::string text;
  for (int row = 0; row < 20; ++row)
    text += "Member State" + std::string(120, ' ') + "22,946\n";
  text +=
      "\nRecalling its resolutions 55/235 and 55/236 of 23 December 2000, 58/256 of\n"
      "23 December 2003 and 61/243 of 22 December 2006, and all that was said.\n";
  CHECK(outline(text).find("58/256 of 23 December 2003") != std::string::npos);
}
