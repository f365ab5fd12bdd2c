#include "report/references_report.h"

#include "catch.h"
#include "document/readers.h"
#include "report/akn_references.h"

namespace unlint {

TEST_CASE("CSV quotes commas, quotation marks and line breaks") {
  const SourceFile source("a, b.txt", "1325\n(2000) \"x\"");
  CHECK(references_of_file("csv", source, {{"resolution", {0, 11}, "S/RES/1325(2000)", "S", ""}}) ==
        "\"a, b.txt\",resolution,\"1325\n(2000)\",S/RES/1325(2000),S,,1,1,2,7,0,11\n");
  CHECK(references_of_file("csv", source, {{"symbol", {12, 15}, "", "", ""}}).substr(0, 26) ==
        "\"a, b.txt\",symbol,\"\"\"x\"\"\",");
}

TEST_CASE("a reference that is not understood has null for its canonical form") {
  const SourceFile source("a.txt", "70/1");
  CHECK(references_of_file("jsonl", source, {{"resolution", {0, 4}, "", "", ""}}) ==
        "{\"path\":\"a.txt\",\"kind\":\"resolution\",\"text\":\"70/1\",\"canonical\":null,"
        "\"organ\":null,\"url\":null,\"line\":1,\"column\":1,\"end_line\":1,\"end_column\":5,"
        "\"start\":0,\"end\":4}\n");
  CHECK(references_of_file("table", source, {{"resolution", {0, 4}, "", "", ""}}) ==
        "a.txt:1:1  resolution  ?  70/1\n");
}

TEST_CASE("Akoma Ntoso marks up symbols, resolutions and full dates in the text") {
  const SourceFile source("a.txt",
                          "See A/75/7 & General Assembly resolution 70/1 of 25 September 2015, and "
                          "Economic and Social Council decision 2021/208 of May 2021.\n");
  const Document document = read_document(source);
  CHECK(akn_references(document, source.path(), records(find_references(document))) ==
        "<container name=\"a.txt\"><p>See <ref href=\"https://undocs.org/A/75/7\">A/75/7</ref> "
        "&amp; General Assembly resolution <ref href=\"https://undocs.org/A/RES/70/1\">70/1</ref> "
        "of <date date=\"2015-09-25\">25 September 2015</date>, and Economic and Social Council "
        "decision 2021/208 of May 2021.</p></container>\n");
}

TEST_CASE("unique references show how often each stands") {
  CHECK(unique_references("table", {{12, "symbol", "A/1", "A/1", ""}, {3, "date", "", "x", ""}}) ==
        "12  symbol  A/1\n3   date    x\n");
}

}  // namespace unlint
