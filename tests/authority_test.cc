// Runs the program with tables of the user's and over folders of documents.
#include "program.h"

using namespace program;

namespace {

constexpr const char* citing = "General Assembly resolution 60/251 of 16 March 2006 was recalled.\n";

}  // namespace

TEST_CASE("a table of the user's replaces the shipped one and says so") {
  const Folder folder;
  folder.write("a.txt", citing);
  folder.write("unlint.toml", "");
  CHECK(has(folder.run("a.txt").output, "it was adopted on 2006-03-15 (roll-call votes"));
  folder.write("own.csv", "body,number,date,title\nA,60/251,2006-03-16,Human Rights Council\n");
  CHECK(folder.run("--authority own.csv a.txt").status == 0);
  folder.write("own.csv", "body,number,date\nA,60/251,2006-03-17\n");
  CHECK(has(folder.run("--authority own.csv a.txt").output, "it was adopted on 2006-03-17 (own.csv)"));
  folder.write("unlint.toml",
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
