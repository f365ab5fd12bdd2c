#include <string>

#include "catch.h"
#include "report/json_writer.h"
#include "report/writers.h"

namespace unlint {

TEST_CASE("a finding is one line with the promised members in order") {
  const SourceFile source("a.txt", "in Mai\nJune 12, 2014");
  Diagnostic finding{"dates/month-first",
                     Severity::error,
                     {7, 20},
                     "says “x”",
                     "write",
                     "Manual",
                     Fix{true, {{{7, 20}, "12 June 2014"}}}};
  const std::unique_ptr<Writer> writer = find_format("jsonl")->make({});
  CHECK(writer->file({&source, {finding}}) ==
        "{\"path\":\"a.txt\",\"rule\":\"dates/month-first\",\"severity\":\"error\","
        "\"message\":\"says “x”\",\"help\":\"write\",\"line\":2,\"column\":1,\"end_line\":2,"
        "\"end_column\":14,\"start\":7,\"end\":20,\"text\":\"June 12, 2014\",\"locator\":null,"
        "\"authority\":\"Manual\",\"fix\":{\"safe\":true,\"edits\":[{\"start\":7,\"end\":20,"
        "\"text\":\"12 June 2014\"}]}}\n");
  finding.fix.reset();
  CHECK(writer->file({&source, {finding}}).find("\"fix\":null}\n") != std::string::npos);
}

TEST_CASE("bytes that are not UTF-8 are replaced in JSON") {
  JsonWriter json;
  json.string("a\xFF\"\n");
  CHECK(json.text() == "\"a�\\\"\\n\"");
}

TEST_CASE("a JSON document is whole with no, one or several files") {
  const SourceFile source("a", "x");
  const FileReport report{&source, {{"a/b", Severity::note, {0, 1}, "m", {}, {}, {}}}};
  const std::unique_ptr<Writer> writer = find_format("json")->make({});
  const std::string end = writer->end({});
  CHECK(writer->begin().substr(0, 12) == "{\"version\":1");
  CHECK(end.substr(0, 12) == "\n],\"summary\"");
  CHECK(end.substr(end.size() - 3) == "}}\n");
  CHECK(writer->file(report).front() == '{');
  CHECK(writer->file(report).back() == '}');
  CHECK(writer->between() == ",\n");
}

}  // namespace unlint
