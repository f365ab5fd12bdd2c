// Runs the program itself in a folder of its own: exit statuses, messages, files written.
#include "program.h"

using namespace program;

TEST_CASE("the exit status tells whether something was found") {
  const Folder folder;
  folder.write("good.txt", "The colour red.\n");
  folder.write("bad.txt", "The color red.\n");
  CHECK(folder.run("good.txt").status == 0);
  CHECK(folder.run("bad.txt").status == 1);
  CHECK(folder.run("--fail-on error bad.txt").status == 0);
  CHECK(folder.run("--fail-on never bad.txt").status == 0);
  CHECK(folder.run("--fail-on note bad.txt").status == 1);
  CHECK(folder.run("--ignore style bad.txt").status == 0);
  CHECK(folder.run("--no-config bad.txt").status == 0);
}

TEST_CASE("what cannot be read is told while the others are still linted") {
  const Folder folder;
  folder.write("bad.txt", "The color red.\n");
  folder.write("latin.txt", "The caf\xE9 here is open, the caf\xE9 there is not.\n");
  const Result result = folder.run("missing.txt bad.txt latin.txt");
  CHECK(has(result.output, "bad.txt:1:5: warning"));
  check_refused(result, {"missing.txt: there is no such file or folder",
                         "latin.txt: not UTF-8: byte 0xE9 at line 1, column 8 (byte 7)"});
  CHECK(folder.run("--encoding WINDOWS-1252 latin.txt").status == 0);
}

TEST_CASE("wrong usage and broken configuration end with status 2") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n");
  CHECK(has(folder.run("--slect x").error, "did you mean “--select”?"));
  CHECK(folder.run("--slect x").status == 2);
  CHECK(has(folder.run("--select style/color a.txt").error, "did you mean “style/colour”?"));
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\nexclud = [\"x\"]\n[rules]\n\"stile\" = \"off\"\n");
  const Result result = folder.run("a.txt");
  check_refused(result,
                {"unlint.toml:2:1: error", "exclude",
                 "unlint.toml:4:1: error: there is no rule “stile”", "did you mean “style”?"});
  CHECK(result.output.empty());
}

TEST_CASE("settings of unlint.toml are followed") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n");
  folder.write("old/a.txt", "The color red.\n");
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\nexclude = [\"old/**\"]\n[rules]\n\"style\" = \"note\"\n");
  CHECK(folder.run(".").status == 0);
  CHECK(has(folder.run(".").output, "1 note in 1 file"));
  CHECK(has(folder.run("old/a.txt").output, "old/a.txt:1:5: note"));
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\n[[override]]\npaths = [\"old/**\"]\n"
               "rules = { \"style/colour\" = \"off\" }\n");
  CHECK(folder.run("old/a.txt").status == 0);
  CHECK(folder.run("a.txt").status == 1);
  CHECK(has(folder.run("config old/a.txt").output, "override old/**.style/colour"));
}

TEST_CASE("a configuration may extend another, but not itself") {
  const Folder folder;
  folder.write("docs/a.txt", "The color red.\n");
  folder.write("docs/unlint.toml", "extends = [\"un:editorial\", \"../unlint.toml\"]\n");
  CHECK(folder.run("docs/a.txt").status == 1);
  folder.write("docs/unlint.toml", "");
  CHECK(folder.run("docs/a.txt").status == 0);
  folder.write("docs/unlint.toml", "extends = [\"unlint.toml\"]\n");
  const Result result = folder.run("docs/a.txt");
  CHECK(result.status == 2);
  CHECK(has(result.error, "docs/unlint.toml:1:13: error"));
}

TEST_CASE("a fix keeps the permissions, and a second run changes nothing") {
  const Folder folder;
  folder.write("a.txt", "The color red,\r\nthe color blue.\r\n");
  REQUIRE(::chmod((folder / "a.txt").c_str(), 0640) == 0);
  const Result first = folder.run("--fix a.txt");
  CHECK(first.status == 0);
  CHECK(has(first.output, "no findings in 1 file; 2 fixed"));
  CHECK(folder.read("a.txt") == "The colour red,\r\nthe colour blue.\r\n");
  struct stat status {};
  REQUIRE(::stat((folder / "a.txt").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0640);
  const auto written = fs::last_write_time(folder / "a.txt");
  CHECK_FALSE(has(folder.run("--fix a.txt").output, "fixed"));
  CHECK(fs::last_write_time(folder / "a.txt") == written);
  CHECK(folder.run("text a.txt").output == "The colour red, the colour blue.\n");
}

TEST_CASE("a fixed file keeps its encoding") {
  const Folder folder;
  const std::string mark = "\xFF\xFE";
  folder.write("a.txt", mark + std::string("c\0o\0l\0o\0r\0\n\0", 12));
  CHECK(folder.run("--fix a.txt").status == 0);
  CHECK(folder.read("a.txt") == mark + std::string("c\0o\0l\0o\0u\0r\0\n\0", 14));
}

TEST_CASE("a difference is shown and nothing is written") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n");
  const Result result = folder.run("--diff a.txt");
  CHECK(result.status == 1);
  CHECK(result.output == "--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-The color red.\n+The colour red.\n");
  CHECK(folder.read("a.txt") == "The color red.\n");
}

TEST_CASE("standard input is fixed onto standard output") {
  const Folder folder;
  const Result result = folder.run("--fix - < house/../unlint.toml");
  CHECK(result.output == folder.read("unlint.toml"));
  folder.write("a.txt", "color\n");
  CHECK(folder.run("--fix - < a.txt").output == "colour\n");
  CHECK(has(folder.run("--stdin-filename b.txt - < a.txt").output, "b.txt:1:1: warning"));
}

TEST_CASE("the report is the same whatever the number of jobs") {
  const Folder folder;
  for (int i = 0; i < 40; ++i)
    folder.write("docs/" + std::to_string(i) + ".txt",
                 std::string(static_cast<std::size_t>(i), 'x') + " color\ncolor\n");
  const Result one = folder.run("--jobs 1 docs");
  CHECK(has(one.output, "80 warnings in 40 files"));
  CHECK(folder.run("--jobs 2 docs").output == one.output);
  CHECK(folder.run("--jobs 9 docs").output == one.output);
  folder.run("--jobs 3 --format jsonl=a.jsonl --format json=a.json docs");
  CHECK(folder.run("--format jsonl docs").output == folder.read("a.jsonl"));
  CHECK(folder.run("--format json docs").output == folder.read("a.json"));
}

TEST_CASE("folders are walked without hidden, unknown and ignored files") {
  const Folder folder;
  for (const char* name : {"a.txt", "b.md", "c.bin", ".hidden/d.txt", "e/f.txt"})
    folder.write(name, "color\n");
  const Result result = folder.run("--quiet .");
  CHECK(has(result.output, "a.txt:1:1"));
  CHECK(has(result.output, "e/f.txt:1:1"));
  CHECK_FALSE(has(result.output, "c.bin"));
  CHECK_FALSE(has(result.output, "hidden"));
  folder.write("list", "a.txt\n\ne/f.txt\r\n");
  CHECK(has(folder.run("--files-from list").output, "in 2 files"));
}

TEST_CASE("unlint test runs the examples of rule files") {
  const Folder folder;
  const Result good = folder.run("test house");
  CHECK(good.status == 0);
  CHECK(good.output == "1 rules, 1 examples, 0 failed\n");
  folder.write("house/style/grey.toml",
               "kind = \"pattern\"\nmessage = \"m\"\nauthority = \"House style\"\n"
               "severity = \"note\"\n[pattern]\nfind = 'gray'\n"
               "[[example]]\nbad = \"⟦grey⟧\"\ngood = \"grey\"\n");
  const Result failing = folder.run("test house");
  CHECK(failing.status == 1);
  CHECK(has(failing.output, "house/style/grey.toml:8:"));
  CHECK(has(failing.output, "2 rules, 2 examples, 1 failed"));
  folder.write("house/style/grey.toml", "kind = \"patern\"\n");
  CHECK(folder.run("test house").status == 2);
}

TEST_CASE("a rule is explained and listed") {
  const Folder folder;
  CHECK(has(folder.run("explain style/colour").output, "House style"));
  CHECK(has(folder.run("explain style").output, "style/colour"));
  CHECK(has(folder.run("explain stile/colour").error, "did you mean “style/colour”?"));
  CHECK(has(folder.run("rules").output, "style/colour"));
  CHECK(has(folder.run("rules --select style").output, "1 rules in force"));
}

TEST_CASE("a symbol is explained part by part, and so is a wrong one") {
  const Folder folder;
  const std::string right = folder.run("explain A/C.3/61/L.45/Rev.1").output;
  CHECK(has(right, "Third Committee"));
  CHECK(has(right, "session held"));
  CHECK(has(right, "modifies      A/C.3/61/L.45"));
  CHECK(has(right, "https://undocs.org/A/C.3/61/L.45/Rev.1"));
  const std::string wrong = folder.run("explain CTCO/COP/2008/19").output;
  CHECK(has(wrong, "CTOC/COP/2008/19"));
  CHECK(has(wrong, "“CTCO/COP/2008/19” does not begin as the symbols of this series do"));
  const std::string volume = folder.run("explain 'A/75/5 (Vol. II)/Corr.1'").output;
  CHECK(has(volume, "session       75"));
  CHECK(has(volume, "part          Vol. II"));
  // Of the Council's sessions only the months are known that they lie in; papers of other
  // organizations, and those that have no number yet, have no address.
  CHECK(has(folder.run("explain A/HRC/37/73").output, "held within   October 2017"));
  CHECK_FALSE(has(folder.run("explain 'WT/MIN(22)/30'").output, "undocs.org"));
  CHECK_FALSE(has(folder.run("explain 'A/78/[xx]'").output, "undocs.org"));
  CHECK(has(volume, "modifies      A/75/5 (Vol. II)"));
  CHECK(has(volume, "https://undocs.org/A/75/5(Vol.II)/Corr.1"));
  const std::string joint = folder.run("explain A/51/889-S/1997/357").output;
  CHECK(has(joint, "https://undocs.org/A/51/889\n"));
  CHECK(has(joint, "year          1997"));
  CHECK(has(folder.run("explain A/2020/414").output, "perhaps       A/74/414 or A/75/414"));
  CHECK(has(folder.run("explain A/XYZ/75/3").output, "XYZ, not known here"));
  CHECK(has(folder.run("explain S/RES/1325").output, "adopted       2000-10-31"));
  CHECK(has(folder.run("explain S/56").output, "Security Council"));
}

TEST_CASE("init writes a configuration that is valid, once") {
  const Folder folder;
  fs::remove(folder / "unlint.toml");
  CHECK(folder.run("init").status == 0);
  CHECK(folder.run("config").status == 0);
  const std::string text = folder.read("unlint.toml");
  CHECK(folder.run("init").status == 2);
  CHECK(folder.read("unlint.toml") == text);
}

TEST_CASE("findings are suppressed by comments and by unlint.toml") {
  const Folder folder;
  folder.write("a.txt", "% unlint: ignore=style/colour -- a name\nThe color red.\n");
  folder.write("b.txt", "The color red.\n");
  CHECK(folder.run("a.txt").status == 0);
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\n[[suppress]]\npath = \"b.txt\"\nrule = \"style/colour\"\n"
               "text = \"color\"\nreason = \"a name\"\n");
  CHECK(folder.run("b.txt").status == 0);
  folder.write("b.txt", "The colour red.\n");
  CHECK(has(folder.run("b.txt").output, "suppressions/unused"));
  CHECK(has(folder.run("b.txt").output, "unlint.toml:2"));
  folder.write("a.txt", "% unlint: ignore=style/colour -- a name\nThe colour red.\n");
  CHECK(folder.run("--fix a.txt").status == 0);
  CHECK(folder.read("a.txt") == "The colour red.\n");
}

TEST_CASE("a suppression must give a reason where unlint.toml demands one") {
  const Folder folder;
  folder.write("a.txt", "% unlint: ignore=style/colour\nThe color red.\n");
  folder.write("unlint.toml", "rule-paths = [\"house\"]\nrequire-reason = true\n");
  CHECK(has(folder.run("a.txt").output, "a.txt:1:1: warning"));
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\nrequire-reason = true\n[[suppress]]\npath = \"b.txt\"\n"
               "rule = \"style/color\"\n");
  const Result result = folder.run("a.txt");
  check_refused(result, {"did you mean “style/colour”?",
                         "unlint.toml:3:1: error: this entry gives no reason"});
}

TEST_CASE("a baseline accepts what is there, and nothing new") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n\nThe old color of the flag is the colour blue.\n");
  const Result written = folder.run("--write-baseline .");
  CHECK(written.status == 0);
  CHECK(has(written.error, "2 findings are recorded in unlint-baseline.jsonl"));
  CHECK(folder.run("--baseline unlint-baseline.jsonl .").status == 0);
  folder.write("a.txt",
               "New words.\n\nThe old color of the flag is the colour blue.\n\nThe color red.\n");
  CHECK(folder.run("--baseline unlint-baseline.jsonl .").status == 0);
  folder.write(
      "a.txt",
      "The color red.\n\nThe old color of the flag is the colour blue.\n\nThe color red.\n");
  const Result copied = folder.run("--baseline unlint-baseline.jsonl .");
  CHECK(copied.status == 1);
  CHECK(has(copied.output, "1 warning in 1 file"));
  folder.write("a.txt", "The color red.\n");
  CHECK(has(folder.run("--baseline unlint-baseline.jsonl .").error, "1 finding of"));
  CHECK(has(folder.run("--baseline unlint-baseline.jsonl --prune-baseline .").error, "forgotten"));
  folder.write("a.txt", "The color red.\n\nThe old color of the flag is the colour blue.\n");
  CHECK(has(folder.run("--baseline unlint-baseline.jsonl .").output, "a.txt:3:9"));
  CHECK(folder.run("--baseline unlint-baseline.jsonl --fix .").status == 0);
  CHECK(folder.read("a.txt") ==
        "The color red.\n\nThe old colour of the flag is the colour blue.\n");
  CHECK(has(folder.run("--baseline missing .").error, "--write-baseline"));
  folder.write("broken", "\n{\"path\": 1}\n");
  CHECK(has(folder.run("--baseline broken .").error, "broken:2: this line"));
}

TEST_CASE("only changed lines are looked at where that is wished") {
  const Folder folder;
  const std::string git = "git -c user.name=a -c user.email=a@example.org ";
  folder.write("a.txt", "The color red.\n\nThe colour blue.\n");
  folder.write("b.txt", "The color red.\n");
  const auto shell = [&](const std::string& line) {
    return std::system(("cd '" + (folder / ".").string() + "' && " + line + " >/dev/null").c_str());
  };
  CHECK(has(folder.run("--changed-since HEAD .").error, "wants a folder that git keeps"));
  REQUIRE(shell("git init -q . && git add . && " + git + "commit -qm first") == 0);
  CHECK(folder.run("--changed-since HEAD .").status == 0);
  folder.write("a.txt", "The color red.\n\nThe color blue.\n");
  folder.write("docs/c d.txt", "The color green.\n");
  const Result result = folder.run("--changed-since HEAD .");
  CHECK(result.status == 1);
  CHECK(has(result.output, "a.txt:3:5"));
  CHECK(has(result.output, "docs/c d.txt:1:5"));
  CHECK(has(result.output, "2 warnings in 2 files"));
  CHECK(folder.run("--changed-since HEAD --fix .").status == 0);
  CHECK(folder.read("a.txt") == "The color red.\n\nThe colour blue.\n");
  CHECK(has(folder.run("--changed-since nowhere .").error, "git knows no “nowhere”"));
}

TEST_CASE("the packs are extended by name") {
  const Folder folder;
  folder.write("a.txt", "See A/ 75/7, held on June 12, 2014, and A/75/7 and Corr.1.\n");
  const auto extended = [&](const std::string& pack) {
    folder.write("unlint.toml", "extends = [\"" + pack + "\"]\n");
    return folder.run("--format jsonl a.txt");
  };
  CHECK(has(extended("un:editorial").output, "dates/month-first"));
  CHECK(has(extended("un:strict").output, "dates/month-first"));
  CHECK_FALSE(has(extended("un:strict").output, "\"severity\":\"warning\""));
  CHECK(has(extended("un:legacy").output, "dates/month-first"));
  CHECK_FALSE(has(extended("un:legacy").output, "symbols/short-form"));
  const Result symbols = extended("un:symbols-only");
  CHECK(has(symbols.output, "symbols/inner-space"));
  CHECK_FALSE(has(symbols.output, "dates/"));
  const Result unknown = extended("un:legasy");
  CHECK(unknown.status == 2);
  CHECK(has(unknown.error, "did you mean “un:legacy”?"));
}

TEST_CASE("config prints every value with its origin") {
  const Folder folder;
  folder.write("unlint.toml",
               "extends = [\"un:symbols-only\"]\nrule-paths = [\"house\"]\n[rules]\n"
               "\"style/colour\" = \"error\"\n");
  const std::string output = folder.run("config --ignore symbols/inner-space a.txt").output;
  const auto line = [&](const std::string& key) {
    const std::size_t at = output.find("\n" + key + " ") + 1;
    std::string words;
    for (const char c : output.substr(at, output.find('\n', at) - at))
      if (c != ' ' || words.back() != ' ')
        words += c;
    return words;
  };
  CHECK(line("rules.style/colour") == "rules.style/colour error unlint.toml");
  CHECK(line("rules.dates/month-first") ==
        "rules.dates/month-first off embedded:packs/symbols-only.toml");
  CHECK(line("rules.symbols/inner-space") == "rules.symbols/inner-space off command line");
  CHECK(line("require-reason") == "require-reason false default");
  CHECK(line("document.session") == "document.session none default");
}

TEST_CASE("a required version is held") {
  const Folder folder;
  folder.write("a.txt", "x\n");
  folder.write("unlint.toml", "required-version = \">=0.1\"\n");
  CHECK(folder.run("a.txt").status == 0);
  folder.write("unlint.toml", "required-version = \"99.0\"\n");
  CHECK(folder.run("a.txt").status == 2);
  CHECK(has(folder.run("a.txt").error, "unlint.toml:1:20: error: this is unlint"));
}

TEST_CASE("unlint test tells which wordings no example shows") {
  const Folder folder;
  folder.write("house/style/data.toml",
               "kind = \"wording\"\nseverity = \"note\"\nmessage = \"m\"\n"
               "authority = \"House style\"\n[[wording]]\nfind = [\"data base\", \"data-base\"]\n"
               "preferred = \"database\"\n"
               "[[example]]\nbad = \"⟦data\\nbase⟧\"\n[[example]]\ngood = \"database\"\n");
  const Result result = folder.run("test house");
  CHECK(result.status == 0);
  CHECK(has(result.output, "data.toml:6:"));
  CHECK(has(result.output, "no example shows “data-base”"));
  CHECK(has(result.output, "examples show 1 of 2 wordings"));
}

TEST_CASE("rules are profiled over files") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n");
  folder.write(
      "house/style/digits.toml",
      "kind = \"pattern\"\nseverity = \"note\"\nmessage = \"m\"\n"
      "[pattern]\nfind = '[0-9]+'\n[[example]]\nbad = \"⟦1⟧\"\n[[example]]\ngood = \"x\"\n");
  const Result result = folder.run("rules --profile --select style a.txt");
  CHECK(result.status == 0);
  CHECK(has(result.output, "2 rules over 1 files"));
  const auto line = [&](const std::string& id) {
    const std::size_t at = result.output.find(id);
    return result.output.substr(at, result.output.find('\n', at) - at);
  };
  CHECK(has(line("style/digits"), "every text is searched in full"));
  CHECK_FALSE(has(line("style/colour"), "every text"));
  CHECK(has(line("style/colour"), " 1"));
  CHECK(folder.run("rules --profile").status == 2);
}

TEST_CASE("completions and the manual page tell every command and option") {
  const Folder folder;
  const std::string manual = folder.run("manual").output;
  for (const char* words :
       {".TH UNLINT 1", "\\-\\-changed\\-since REF", ".SH UNLINT refs", "\\-j, \\-\\-jobs N"}) {
    INFO(words);
    CHECK(has(manual, words));
  }
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const Result result = folder.run(std::string("completions ") + shell);
    INFO(shell);
    CHECK(result.status == 0);
    for (const char* word : {"changed-since", "stdin-filename", "unique", "explain", "manual"}) {
      INFO(word);
      CHECK(has(result.output, word));
    }
  }
  folder.write("complete.bash", folder.run("completions bash").output +
                                    "COMP_WORDS=(unlint refs --un); COMP_CWORD=2\n_unlint\n"
                                    "[[ ${COMPREPLY[*]} == --unique ]]\n");
  CHECK(std::system(("bash '" + (folder / "complete.bash").string() + "'").c_str()) == 0);
  CHECK(has(folder.run("completions fsh").error, "for bash, zsh or fish, not for “fsh”"));
}

TEST_CASE("schema prints what a file may hold") {
  const Folder folder;
  const Result rule = folder.run("schema rule");
  CHECK(rule.status == 0);
  CHECK(has(rule.output, "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\""));
  CHECK(has(rule.output, "\"preferred\""));
  CHECK(has(folder.run("schema configuration").output, "\"required-version\""));
  const Result other = folder.run("schema rules");
  CHECK(other.status == 2);
  CHECK(has(other.error, "did you mean “rule”?"));
  CHECK(folder.run("schema").status == 2);
}
