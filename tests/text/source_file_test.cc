#include "text/source_file.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("a line ends with LF, CRLF or CR") {
  const SourceFile file("x.txt", "one\ntwo\r\nthree\rfour");
  REQUIRE(file.line_count() == 4);
  CHECK(file.slice(file.line(1)) == "one");
  CHECK(file.slice(file.line(2)) == "two");
  CHECK(file.slice(file.line(3)) == "three");
  CHECK(file.slice(file.line(4)) == "four");
}

TEST_CASE("empty lines and a last line end make lines of their own") {
  struct {
    const char* bytes;
    std::size_t lines;
  } const cases[] = {{"", 1}, {"\n", 2}, {"\r\n", 2}, {"\r", 2}, {"\n\r", 3}, {"\r\r\n\n", 4}};
  for (const auto& each : cases)
    CHECK(SourceFile("x.txt", each.bytes).line_count() == each.lines);
}

TEST_CASE("a column counts code points, not bytes") {
  const SourceFile file("x.txt", "préambule\r\n“A/61/L.1”");
  CHECK(file.position(file.bytes().find("A/61")) == Position{2, 2});
  CHECK(file.position(3) == Position{1, 3});  // within the é
  CHECK(file.position(file.bytes().size()) == Position{2, 11});
}

TEST_CASE("the offset of a position leads back") {
  const SourceFile file("x.txt", "é\xFFx\r\n第七届\n");
  for (std::size_t line = 1; line <= file.line_count(); ++line)
    for (std::size_t column = 1; column <= 3; ++column) {
      const Position there{line, column};
      const std::size_t offset = file.offset(there);
      if (offset < file.line(line).end)
        CHECK(file.position(offset) == there);
    }
  CHECK(file.offset({1, 99}) == 4);
  CHECK(file.offset({99, 1}) == file.bytes().size());
}
