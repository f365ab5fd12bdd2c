#include "cli/options.h"

#include <string>
#include <vector>

#include "catch.h"
#include "cli/usage_error.h"

namespace unlint {
namespace {

/// What a wrong call is answered; empty where the call is right.
std::string answer(const std::vector<std::string>& arguments) {
  try {
    parse_options(arguments);
    return {};
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("check may be left out") {
  CHECK(parse_options({"a.txt"}).command == Command::check);
  CHECK(parse_options({"check", "a.txt"}).paths == std::vector<std::string>{"a.txt"});
  CHECK(parse_options({"refs", "-"}).command == Command::refs);
  CHECK(parse_options({"refs", "-"}).paths == std::vector<std::string>{"-"});
}

TEST_CASE("Word documents have options that go together or not") {
  CHECK(parse_options({"--revisions", "original", "a.docx"}).rendering.revisions ==
        Revisions::original);
  CHECK(parse_options({"--fix", "--tracked", "a.docx"}).tracked);
  CHECK(answer({"--revisions", "orginal", "a"}).find("did you mean “original”") !=
        std::string::npos);
  CHECK(answer({"--revisions", "original", "--fix", "a"}) ==
        "--revisions original does not go with --fix or --diff");
  CHECK(answer({"--tracked", "a"}) == "--tracked goes with --fix");
  CHECK(answer({"--annotate", "b", "--fix", "a"}) == "--annotate does not go with --fix or --diff");
  CHECK(answer({"--annotate", "b", "a", "c"}).find("--annotate wants one file") == 0);
}

TEST_CASE("references are marked up where they stand, not counted") {
  CHECK(answer({"refs", "--format", "akn", "--unique", "a"}) ==
        "--unique does not go with --format akn");
}

TEST_CASE("rules are selected by comma lists and repetition") {
  const Options options = parse_options({"--select", "dates,symbols", "--select=structure"});
  CHECK(options.select == std::vector<std::string>{"dates", "symbols", "structure"});
}

TEST_CASE("a format may go to a file") {
  const Options options = parse_options({"--format", "jsonl=out.jsonl", "--format", "text"});
  REQUIRE(options.outputs.size() == 2);
  CHECK(options.outputs[0].format == "jsonl");
  CHECK(options.outputs[0].file == "out.jsonl");
  CHECK(options.outputs[1].file.empty());
}

TEST_CASE("a wrong call is answered with what was meant") {
  struct Case {
    std::vector<std::string> arguments;
    const char* answer;
  };
  const Case cases[] = {
      {{"--selct", "dates"}, "did you mean “--select”?"},
      {{"--format", "jsnl"}, "did you mean “jsonl”?"},
      {{"refs", "--format", "text"}, "--format is table, jsonl, json, csv or akn, not “text”"},
      {{"--fail-on", "eror"}, "did you mean “error”?"},
      {{"--language", "de"}, "--language is auto, en, fr, es, ru, zh or ar, not “de”"},
      {{"--jobs", "0"}, "--jobs is a number from 1"},
      {{"--jobs"}, "--jobs wants a value"},
      {{"--fix=yes"}, "--fix takes no value"},
      {{"--unsafe-fixes"}, "goes with --fix or --diff"},
      {{"--baselin", "x"}, "did you mean “--baseline”?"},
      {{"--write-baseline", "--fix"}, "--write-baseline does not go with --fix"},
      {{"--write-baseline", "--prune-baseline"}, "contradict"},
      {{"--today", "2014-02-30"}, "--today is a day"},
      {{"--config", "x", "--no-config"}, "contradict"},
      {{"--format", "json", "--format", "text"}, "only one --format"},
      {{"refs", "--kind", "symbols"}, "did you mean “symbol”?"},
      {{"explain"}, "explain wants"},
      {{"text"}, "text wants one file"},
      {{"init", "x"}, "init takes no path"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.answer);
    CHECK(answer(c.arguments).find(c.answer) != std::string::npos);
  }
}

TEST_CASE("every command explains itself") {
  for (const CommandName& command : command_names) {
    CAPTURE(command.name);
    const std::string help = parse_options({command.name, "--help"}).help;
    CHECK(help.find("Examples:\n") != std::string::npos);
    CHECK(parse_options({"--help"}).help.find(std::string("  ") + command.name + " ") !=
          std::string::npos);
  }
  CHECK(parse_options({"--version"}).help.rfind("unlint " UNLINT_VERSION " (commit ", 0) == 0);
}

TEST_CASE("the day that counts as today can be given") {
  CHECK(parse_options({"--today", "2014-06-12"}).today == Day{2014, 6, 12});
}

}  // namespace unlint
