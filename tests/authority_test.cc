// Runs the program with tables of the user's and over folders of documents.
#include "program.h"

using namespace program;

namespace {

constexpr const char* citing =
    "General Assembly resolution 60/251 of 16 March 2006 was recalled.\n";

}  // namespace

TEST_CASE("a table of the user's replaces the shipped one and says so") {
  const Folder folder;
  folder.write("a.txt", citing);
  folder.write("unlint.toml", "");
  CHECK(has(folder.run("a.txt").output, "it was adopted on 2006-03-15 (roll-call votes"));
  folder.write("own.csv", "body,number,date,title\nA,60/251,2006-03-16,Human Rights Council\n");
  CHECK(folder.run("--authority own.csv a.txt").status == 0);
  folder.write("own.csv", "body,number,date\nA,60/251,2006-03-17\n");
  CHECK(has(folder.run("--authority own.csv a.txt").output,
            "it was adopted on 2006-03-17 (own.csv)"));
  folder.write(
      "unlint.toml",
      "[[authority]]\npath = \"own.csv\"\nsource = \"our register\"\nas-of = 2026-11-01\n");
  CHECK(has(folder.run("a.txt").output, "2006-03-17 (our register, as of 2026-11-01)"));
  CHECK(has(folder.run("config a.txt").output, "own.csv"));
}

TEST_CASE("a table of the user's speaks for the Security Council too") {
  const Folder folder;
  folder.write("unlint.toml", "");
  folder.write("a.txt", "Security Council resolution 2999 (2027) of 3 May 2027 was recalled.\n");
  CHECK(has(folder.run("a.txt").output, "[citations/unknown-number]"));
  folder.write("own.tsv", "body\tnumber\tdate\nS\t2999 (2027)\t2027-05-03\n");
  CHECK_FALSE(has(folder.run("--authority own.tsv a.txt").output, "citations/"));
  folder.write("own.tsv", "body\tnumber\tdate\nS\t2999 (2027)\t2027-05-04\n");
  CHECK(has(folder.run("--authority own.tsv a.txt").output, "[citations/wrong-known-date]"));
}

TEST_CASE("a broken table is told at its line and nothing is checked") {
  const Folder folder;
  folder.write("a.txt", citing);
  folder.write("own.csv", "body,number,date\nA,60/251,16 March 2006\n");
  const Result given = folder.run("--authority own.csv a.txt");
  CHECK(given.status == 2);
  CHECK(has(given.error, "own.csv:2:1: error: “16 March 2006” is no date"));
  CHECK(given.output.empty());
  CHECK(folder.run("--authority missing.csv a.txt").status == 2);
  folder.write("unlint.toml", "[[authority]]\npath = \"own.csv\"\n");
  CHECK(has(folder.run("a.txt").error, "own.csv:2:1: error"));
  folder.write("unlint.toml", "[[authority]]\npath = \"other.csv\"\n");
  CHECK(has(folder.run("a.txt").error, "there is no file “other.csv”"));
}

namespace {

/// A resolution as it is published.
std::string resolution(const std::string& symbol, const std::string& day, const std::string& title,
                       const std::string& text) {
  return "United Nations\nA/RES/" + symbol +
         "\nGeneral Assembly\nDistr.: General\n28 December 2020\nSeventy-fifth session\n\n"
         "Resolution adopted by the General Assembly on " +
         day + "\n\n" + symbol + ". " + title + "\n\nThe General Assembly,\n\n" + text + "\n";
}

/// A folder of two resolutions, of which the second cites the first with another day.
void write_two(const Folder& folder) {
  folder.write("unlint.toml", "");
  folder.write("docs/a.txt", resolution("75/226", "21 December 2020", "A safer sea",
                                        "Recalling its resolution 60/251 of 15 March 2006,"));
  folder.write("docs/b.txt", resolution("75/232", "21 December 2020", "Clean rivers",
                                        "Recalling its resolution 75/226 of 12 December 2020,"));
}

constexpr const char* header =
    "symbol\tdate\ttitle\tbody\tsession\tlanguage\tissued\tparagraphs\tpath\n";

}  // namespace

TEST_CASE("an index holds a line for each document that bears a symbol") {
  const Folder folder;
  write_two(folder);
  folder.write("docs/note.txt", "No symbol here.\n");
  CHECK(folder.run("index docs -o index.tsv").status == 0);
  CHECK(folder.read("index.tsv") ==
        header +
            std::string(
                "A/RES/75/226\t2020-12-21\tA safer sea\tA\t75\ten\t2020-12-28\t\tdocs/a.txt\n"
                "A/RES/75/232\t2020-12-21\tClean rivers\tA\t75\ten\t2020-12-28\t\tdocs/b.txt\n"));
  CHECK(folder.run("index docs").output == folder.read("index.tsv"));
  CHECK(folder.run("index docs --jobs 4").output == folder.read("index.tsv"));
}

TEST_CASE("a long document is indexed by its first lines, unless it tells its day in the last") {
  const Folder folder;
  folder.write("unlint.toml", "");
  std::string text;
  for (int i = 1; i < 400; ++i)
    text += std::to_string(i) + ".\tTakes note of the report of the Committee;\n";
  folder.write("a.txt", resolution("75/226", "21 December 2020", "A safer sea", text));
  CHECK(has(folder.run("index a.txt").output, "A/RES/75/226\t2020-12-21\tA safer sea\t"));
  std::string late = resolution("75/227", "21 December 2020", "A safer lake", text);
  const std::string line = "Resolution adopted by the General Assembly on 21 December 2020\n";
  late.replace(late.find(line), line.size(), "");
  folder.write("b.txt", late + "\n48th plenary meeting\n\n22 December 2020\n");
  CHECK(has(folder.run("index b.txt").output, "A/RES/75/227\t2020-12-22\tA safer lake\t"));
}

TEST_CASE("an index counts the paragraphs of a resolution, and a citation cannot go beyond them") {
  const Folder folder;
  folder.write("unlint.toml", "");
  std::string text;
  for (int i = 1; i <= 21; ++i)
    text += std::to_string(i) + ".\tTakes note of report " + std::to_string(2000 + i) + ";\n\n";
  folder.write("old/a.txt", resolution("75/226", "21 December 2020", "A safer sea", text));
  CHECK(folder.run("index old -o index.tsv").status == 0);
  CHECK(has(folder.read("index.tsv"), "\t2020-12-28\t21\told/a.txt\n"));
  folder.write("b.txt", "As paragraphs 20 and 22 of General Assembly resolution 75/226 say.\n");
  const std::string output = folder.run("b.txt --authority index.tsv").output;
  CHECK(has(output, "b.txt:1:22: warning: resolution 75/226 has no paragraph “22”"));
  CHECK(has(output, "it ends with paragraph 21"));
  CHECK_FALSE(has(output, "has no paragraph “20”"));
}

TEST_CASE("documents checked together are compared, and so is a draft with an index") {
  const Folder folder;
  write_two(folder);
  const Result together = folder.run("docs");
  CHECK(together.status == 1);
  CHECK(has(together.output,
            "docs/b.txt:14:36: error: resolution “75/226” tells itself another day"));
  CHECK(has(together.output, "it was adopted on 2020-12-21, says docs/a.txt"));
  CHECK(folder.run("docs/b.txt").status == 0);
  CHECK(folder.run("index docs -o index.tsv").status == 0);
  CHECK(has(folder.run("docs/b.txt --authority index.tsv").output, "says docs/a.txt"));
  CHECK(folder.run("docs --jobs 1").output == folder.run("docs --jobs 4").output);
}

TEST_CASE("a copy under another name, and an addendum without its parent, are told") {
  const Folder folder;
  write_two(folder);
  folder.write("docs/c.txt", folder.read("docs/a.txt"));
  CHECK(has(folder.run("docs").output,
            "another document bears the symbol A/RES/75/226, too: docs/c.txt"));
  folder.write("more/d.txt", "United Nations\nA/75/312/Add.1\nGeneral Assembly\n");
  folder.write("more/e.txt", "United Nations\nA/75/313\nGeneral Assembly\n");
  CHECK(has(folder.run("more").output, "A/75/312/Add.1 is here, but A/75/312 is not"));
  CHECK(folder.run("more/d.txt").status == 0);
}

TEST_CASE("an index mapped by GNU parallel and joined is the index of the whole") {
  const Folder folder;
  if (folder.shell("parallel --version | head -n 1 | grep -q GNU").status != 0) {
    SUCCEED("GNU parallel is not installed");
    return;
  }
  folder.write("unlint.toml", "");
  for (int number = 1; number <= 12; ++number)
    folder.write("docs/" + std::to_string(number) + ".txt",
                 resolution("75/" + std::to_string(number), "21 December 2020", "A title",
                            "Recalling its resolution 75/" + std::to_string(13 - number) +
                                " of 12 December 2020,"));
  const std::string parallel = "find docs -name '*.txt' | sort | parallel --will-cite --pipe -N 5 ";
  CHECK(
      folder.shell(parallel + "\"'" UNLINT_BINARY "'\" index --files-from - > mapped.tsv").status ==
      0);
  CHECK(folder.run("index docs -o whole.tsv").status == 0);
  CHECK(folder.shell("sort -u mapped.tsv > a; sort -u whole.tsv > b; cmp a b").status == 0);
  const Result whole = folder.run("docs --quiet --format jsonl");
  CHECK(folder
            .shell(parallel + "\"'" UNLINT_BINARY
                              "'\" --quiet --files-from - --authority mapped.tsv "
                              "--format jsonl > parts.jsonl")
            .output.empty());
  folder.write("whole.jsonl", whole.output);
  CHECK(has(whole.output, "folder/wrong-adoption-date"));
  CHECK(folder.shell("sort parts.jsonl > a; sort whole.jsonl > b; cmp a b").status == 0);
}

TEST_CASE("a doubtful reference in several documents is told once, in the oldest") {
  const Folder folder;
  folder.write("unlint.toml", "");
  const auto report = [](const std::string& symbol, const std::string& day) {
    return "United Nations\n" + symbol + "\nGeneral Assembly\nDistr.: General\n" + day +
           "\n\nThe Assembly recalled its resolution 60/251 of 16 March 2006.\n";
  };
  folder.write("a.txt", report("A/74/312", "3 August 2019"));
  folder.write("b.txt", report("A/73/312", "1 August 2018"));
  folder.write("c.txt", report("A/72/312", "2 August 2017") + "\nThe color red.\n");
  const Result once = folder.run(". --format jsonl");
  CHECK_FALSE(has(once.output, "\"path\":\"a.txt\""));
  CHECK_FALSE(has(once.output, "\"path\":\"b.txt\""));
  CHECK(has(once.output, "\"path\":\"c.txt\""));
  CHECK(has(once.output, "the same stands in b.txt:7:48, a.txt:7:48"));
  CHECK(folder.run(". --jobs 1").output == folder.run(". --jobs 4").output);
  CHECK(has(folder.run("a.txt").output, "[citations/wrong-known-date]"));
  CHECK(has(folder.run("a.txt b.txt").output, "b.txt:7:48"));
}

TEST_CASE("language versions are held side by side") {
  const Folder folder;
  folder.write("unlint.toml", "");
  folder.write("en.txt",
               "The Assembly took note of the report (A/73/386) and of resolution 70/1.\n");
  folder.write("fr.txt",
               "L’Assemblée a pris acte du rapport (A/74/386) et de la résolution 70/1.\n");
  const Result result = folder.run("compare en.txt fr.txt");
  CHECK(result.status == 1);
  CHECK(result.output ==
        "kind    reference  en  fr\n"
        "symbol  A/73/386   1   -   en.txt:1:39\n"
        "symbol  A/74/386   -   1   fr.txt:1:37\n");
  CHECK(has(result.error, "2 of 5 lines differ in 2 versions"));
  CHECK(folder.run("compare en.txt en.txt").status == 2);
  folder.write("es.txt", folder.read("en.txt"));
  CHECK(folder.run("compare en.txt es.txt").status == 0);
  CHECK(folder.run("compare en.txt").status == 2);
}
