#include "catch.h"
#include "rule/read_bench.h"

using namespace unlint;

namespace {

/// What a masthead rule reports in a text read under a name.
Words mastheads(const std::string& reports, std::string text, std::string path = "text.txt") {
  return words_in(reporting("masthead", reports), std::move(text), std::move(path));
}

std::string document(const std::string& symbol, const std::string& rest,
                     const std::string& date = "18 December 2020") {
  return "United Nations\n" + symbol + "\nGeneral Assembly\nDistr.: General\n" + date +
         "\nSeventy-fifth session\nAgenda item 12\n\n" + rest;
}

std::string resolution(const std::string& adopted, const std::string& source,
                       const std::string& closing) {
  return document("A/RES/75/100", "Resolution adopted by the General Assembly on " + adopted +
                                      "\n\n[on the report of "
                                      "the Third Committee (" +
                                      source +
                                      ")]\n\n75/100. Libraries\n\nThe General Assembly "
                                      "takes note of the report.\n\n" +
                                      closing);
}

}  // namespace

TEST_CASE("the closing date of a resolution is that of its adoption") {
  const auto dates = [](const std::string& closing) {
    return mastheads("closing-date", resolution("10 December 2020", "A/75/470", closing));
  };
  CHECK(dates("46th plenary meeting\n10 December 2020\n") == Words{});
  CHECK(dates("46th plenary meeting\n9 December 2020\n") ==
        Words{"10 December 2020", "9 December 2020"});
  CHECK(dates("9 December 2020\n") == Words{"10 December 2020", "9 December 2020"});
  CHECK(dates("The next meeting is held on 9 December 2020.\n") == Words{});
}

TEST_CASE("the report in brackets is of the session of the resolution") {
  const auto reports = [](const std::string& symbol) {
    return mastheads("bracket-line",
                     resolution("10 December 2020", symbol, "46th plenary meeting\n"));
  };
  CHECK(reports("A/75/470, para. 26") == Words{});
  CHECK(reports("A/74/470, para. 26") == Words{"A/74/470"});
}

TEST_CASE("a file is named for the symbol that stands in it") {
  const std::string text = document("A/75/312", "1. The Library met.\n");
  for (const char* name : {"A_75_312.txt", "folder/A-75-312E.txt", "a_75_312.txt", "draft.txt",
                           "A_C.3_75_L.2.txt", "A_75.txt", "report of 2020.txt"})
    CHECK(mastheads("file-name", text, name) == Words{});
  CHECK(mastheads("file-name", text, "A_75_313.txt") == Words{"A/75/312"});
  CHECK(mastheads("file-name", text, "en/A_74_312.txt") == Words{"A/75/312"});
}

TEST_CASE("a masthead is dated within its session or year") {
  const auto dated = [](const std::string& symbol, const std::string& date) {
    return mastheads("session-date", document(symbol, "1. The Library met.\n", date));
  };
  CHECK(dated("A/75/312", "14 August 2020") == Words{});
  CHECK(dated("A/75/312", "14 August 2021") == Words{});
  CHECK(dated("A/75/312", "14 August 2013") == Words{"14 August 2013"});
  CHECK(dated("S/2014/312", "14 August 2016") == Words{"14 August 2016"});
  CHECK(dated("S/26560", "14 August 1993") == Words{});
}

TEST_CASE("the agenda that an item names is the document’s own") {
  const auto agendas = [](const std::string& symbol, const std::string& note) {
    return mastheads(
        "agenda-note",
        symbol +
            "Conference of the Parties to the United Nations Convention against "
            "Transnational Organized Crime\nDistr.: General\n12 June 2014\n\n"
            "Vienna, 6–10 October 2014\nItem 5 of the provisional agenda*\n\nLibraries\n\n"
            "1. The Library met.\n\n* " +
            note + ".\n");
  };
  CHECK(agendas("CTOC/COP/2014/3\n", "CTOC/COP/2014/1") == Words{});
  CHECK(agendas("CTOC/COP/2014/3\n", "CTOC/COP/2012/1") == Words{"CTOC/COP/2012/1"});
  CHECK(agendas("", "CTOC/COP/2014/1") == Words{});
  CHECK(agendas("", "CTOC/COP/2012/1") == Words{"CTOC/COP/2012/1"});
  CHECK(agendas("", "CAC/COSP/2014/1") == Words{"CAC/COSP/2014/1"});
}

TEST_CASE("a corrigendum says that it is one") {
  const std::string paragraphs =
      "Libraries\n\nReport of the Secretary-General\n\n1. It met.\n\n"
      "2. It rose.\n\n3. It met.\n\n4. It rose.\n\n5. It met.\n\n"
      "6. It rose.\n\n7. It met.\n\n8. It rose.\n";
  CHECK(mastheads("suffix-line", document("A/75/312/Corr.1", paragraphs)) ==
        Words{"A/75/312/Corr.1"});
  CHECK(mastheads("suffix-line", document("A/75/312/Corr.1", "Corrigendum\n\n" + paragraphs)) ==
        Words{});
  CHECK(mastheads("suffix-line", document("A/75/312", "Corrigendum\n\n" + paragraphs)) ==
        Words{"Corrigendum"});
  CHECK(mastheads("suffix-line", document("A/75/312", paragraphs)) == Words{});
}
