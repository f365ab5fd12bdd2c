// What a gate needs: several reports at once, thresholds, receipts.
#include "program.h"

using namespace program;

TEST_CASE("several reports are written in one run") {
  const Folder folder;
  folder.write("a.txt", "the color red\n");
  const Result result =
      folder.run("--format text --format sarif=a.sarif --format html=a.html a.txt");
  CHECK(result.status == 1);
  CHECK(has(result.output, "a.txt:1:5: warning"));
  CHECK(has(folder.read("a.sarif"), "\"ruleId\":\"style/colour\""));
  CHECK(has(folder.read("a.sarif"), "\"authority\":\"House style\""));
  CHECK(has(folder.read("a.html"), "the <mark>color</mark> red"));
}

TEST_CASE("the page lists the references of every file") {
  const Folder folder;
  folder.write("a.txt", "The report A/74/23 was considered.\n");
  folder.write("b.txt", "The report A/74/23 was noted.\n");
  folder.run("--format html=a.html a.txt b.txt");
  const std::string page = folder.read("a.html");
  CHECK(has(page, "href=\"https://undocs.org/A/74/23\""));
  CHECK(has(page, "<bdi>a.txt:1:12</bdi>, <bdi>b.txt:1:12</bdi>"));
}

TEST_CASE("GitHub gets the page of the job where it names a file for it") {
  const Folder folder;
  folder.write("a.txt", "the color red\n");
  const Result result =
      folder.shell("GITHUB_STEP_SUMMARY=page.md '" UNLINT_BINARY "' --format github a.txt");
  CHECK(has(result.output, "::warning file=a.txt,line=1,endLine=1,col=5,endColumn=10"));
  CHECK(has(folder.read("page.md"), "0 errors, 1 warning, 0 notes in 1 file"));
  folder.shell("GITHUB_STEP_SUMMARY=other.md '" UNLINT_BINARY "' --format text a.txt");
  CHECK_FALSE(fs::exists(folder / "other.md"));
}

TEST_CASE("warnings fail only beyond --max-warnings") {
  const Folder folder;
  folder.write("a.txt", "color color color\n");
  CHECK(folder.run("--max-warnings 3 a.txt").status == 0);
  const Result result = folder.run("--max-warnings 2 --fail-on error a.txt");
  CHECK(result.status == 1);
  CHECK(has(result.error, "3 warnings, and --max-warnings allows 2"));
  CHECK(folder.run("--max-warnings many a.txt").status == 2);
}

TEST_CASE("too few references fail where some are required") {
  const Folder folder;
  folder.write("a.txt", "The report A/74/23 was considered.\n");
  CHECK(folder.run("--select style --require-references 1 a.txt").status == 0);
  const Result result = folder.run("--select style --require-references 2 a.txt");
  CHECK(result.status == 1);
  CHECK(has(result.error, "1 references were seen, and --require-references wants 2"));
}

TEST_CASE("a receipt tells what was checked, and whether it is so still") {
  const Folder folder;
  folder.write("a.txt", "the color red\n");
  folder.write("b.txt", "# unlint: ignore=style/colour -- a name\nthe color blue\n");
  folder.run("--receipt r.jsonl a.txt b.txt");
  const std::string receipt = folder.read("r.jsonl");
  // The digest is that of `printf 'the color red\n' | sha256sum`.
  CHECK(has(receipt,
            "{\"file\":\"a.txt\",\"sha256\":"
            "\"4cec3754dd0964a40ad8ac296ea7ed41ceaa8d04d81026049501035bfb3ae2b7\","
            "\"errors\":\"0\",\"warnings\":\"1\",\"notes\":\"0\"}"));
  CHECK(has(receipt, "\"suppressed\":\"style/colour\",\"file\":\"b.txt\",\"line\":\"2\""));
  CHECK(has(receipt, "\"reason\":\"a name\""));
  CHECK(folder.run("verify-receipt r.jsonl").output == "2 files, as the receipt says\n");
  folder.write("b.txt", "the colour blue\n");
  fs::remove(folder / "a.txt");
  const Result result = folder.run("verify-receipt r.jsonl");
  CHECK(result.status == 1);
  CHECK(has(result.output, "a.txt: cannot be read"));
  CHECK(has(result.output, "b.txt: has changed"));
  folder.write("cut.jsonl", receipt.substr(0, receipt.find('\n') + 1));
  CHECK(folder.run("verify-receipt cut.jsonl").status == 2);
}

TEST_CASE("the version names commit and data") {
  const Folder folder;
  const std::string line = folder.run("--version").output;
  CHECK(line.substr(0, 7) == "unlint ");
  CHECK(has(line, " (commit "));
  CHECK(has(line, ", data of 20"));
}

TEST_CASE("SARIF tells of every finding that does not count, and who says so") {
  const Folder folder;
  folder.write("a.txt",
               "The color red.\n\n% unlint: ignore=style/colour -- a name\nThe color blue.\n");
  folder.write("b.txt", "The color of b.\n");
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\n[[suppress]]\npath = \"b.txt\"\nrule = \"style/colour\"\n"
               "text = \"color\"\nreason = \"as issued\"\n");
  folder.run("--write-baseline a.txt");
  folder.write("a.txt", folder.read("a.txt") + "\nThe color green.\n");
  folder.run("--format sarif=a.sarif --baseline unlint-baseline.jsonl a.txt b.txt");
  const std::string log = folder.read("a.sarif");
  CHECK(has(log,
            "\"suppressions\":[{\"kind\":\"inSource\",\"status\":\"accepted\","
            "\"justification\":\"a name\"}]"));
  CHECK(has(log,
            "\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
            "\"justification\":\"as issued\",\"properties\":{\"origin\":\"unlint.toml:2\"}}]"));
  CHECK(has(log,
            "\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
            "\"justification\":\"recorded in the baseline\","
            "\"properties\":{\"origin\":\"unlint-baseline.jsonl\"}}]"));
  std::size_t results = 0;
  for (std::size_t at = 0; (at = log.find("\"ruleId\"", at)) != std::string::npos; ++at)
    ++results;
  CHECK(results == 4);  // of which one counts
}

TEST_CASE("every format tells of the same findings") {
  const Folder folder;
  folder.write("a.txt", "the color red, the color blue\n");
  folder.write("b/c.md",
               "# On June 12, 2014\n\nSee A/ 75/7, “the color”, and\nresolution 1325(2000).\n");
  std::string formats;
  const std::pair<const char*, const char*> marks[] = {
      {"text", "= help: "},         {"jsonl", "\"rule\":"},
      {"json", "\"rule\":"},        {"sarif", "\"ruleId\":"},
      {"github", ",title=unlint "}, {"gitlab", "\"check_name\":"},
      {"junit", "<failure "},       {"checkstyle", "<error "},
      {"rdjson", "\"code\":"},      {"csv", "\n"},
      {"html", "<article "},
  };
  for (const auto& [format, mark] : marks)
    formats += std::string(" --format ") + format + "=out." + format;
  const Result result = folder.run(formats + " --fail-on warning a.txt b");
  CHECK(result.status == 1);
  for (const auto& [format, mark] : marks) {
    const std::string report = "\n" + folder.read(std::string("out.") + format);
    std::size_t found = 0;
    for (std::size_t at = 0; (at = report.find(mark, at)) != std::string::npos; ++at)
      ++found;
    INFO(format << ":\n" << report);
    CHECK(found == (std::string(format) == "csv" ? 8 : 6));  // the first line, and its end
  }
}

TEST_CASE("a long report is written while it is made, and reads as one that waits") {
  const Folder folder;
  std::string many;
  for (int i = 0; i < 1100; ++i)
    many += "The color red\n";
  folder.write("a.txt", "The colour red\n");
  folder.write("b.txt", many);
  folder.write("c.txt", "The color red\n");
  for (const std::string format : {"text", "jsonl", "json", "sarif", "github", "gitlab", "junit",
                                   "checkstyle", "rdjson", "csv", "html"}) {
    CAPTURE(format);
    const std::string rest = " --format " + format + " a.txt b.txt c.txt";
    const std::string waiting = folder.run("--jobs 2" + rest).output;
    CHECK(has(waiting, "b.txt"));
    CHECK(folder.run("--jobs 1" + rest).output == waiting);
  }
}

TEST_CASE("a baseline and changed lines judge together") {
  const Folder folder;
  const std::string git = "git -c user.name=a -c user.email=a@example.org ";
  folder.write("a.txt", "The color red is here on the wall.\n\nThe color blue.\n\nThe sky.\n");
  folder.write("b.txt", "The color green.\n");
  folder.run("--write-baseline a.txt");
  REQUIRE(folder.shell("git init -q . && git add . && " + git + "commit -qm first").status == 0);
  // A line with an accepted finding is changed, and a new finding is made; the one in the other
  // file is neither accepted nor changed.
  folder.write(
      "a.txt",
      "The color red is here on the old wall.\n\nThe color blue.\n\nThe color of the sky.\n");
  const Result result =
      folder.run("--baseline unlint-baseline.jsonl --changed-since HEAD a.txt b.txt");
  INFO(result.output << result.error);
  CHECK(result.status == 1);
  CHECK(has(result.output, "a.txt:5:5: warning"));
  CHECK(has(result.output, "1 warning in 1 file"));
  folder.write("a.txt", "The color red is here on the old wall.\n\nThe color blue.\n\nThe sky.\n");
  CHECK(folder.run("--baseline unlint-baseline.jsonl --changed-since HEAD a.txt b.txt").status ==
        0);
}
