// An editorial office at work: its own rules, its settings, its suppressions and fixes, through the
// program itself.
#include <algorithm>
#include <sstream>
#include <vector>

#include "program.h"

using namespace program;

namespace {

std::string manual_text() {
  std::ifstream in("rules/README.md", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The rules that the manual shows, each as a file of its own; how many.
std::size_t write_manual_rules(const Folder& folder) {
  const std::string text = manual_text();
  const std::string begin = "```toml\n";
  std::size_t count = 0;
  for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
    const std::size_t first = at + begin.size();
    const std::string example = text.substr(first, text.find("```", first) - first);
    if (example.rfind("kind", 0) != 0)
      continue;
    // What speaks of suppressions goes by its name.
    const std::string name = has(example, "\n[suppression]\n")
                                 ? "suppressions/unused"
                                 : "house/rule-" + std::to_string(count);
    folder.write("manual/" + name + ".toml", example);
    ++count;
  }
  return count;
}

/// A rule file of the kind `pattern` that reports a word.
std::string rule_for(const std::string& word, const std::string& keys = {}) {
  return "kind = \"pattern\"\nseverity = \"warning\"\nmessage = \"“{text}” is told\"\n" + keys +
         "[pattern]\nfind = '\\b" + word + "\\b'\n[[example]]\nbad = \"a ⟦" + word +
         "⟧ b\"\n[[example]]\ngood = \"a b\"\n";
}

std::size_t lines_of(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("every example of the manual is a rule that holds") {
  const Folder folder;
  const std::size_t rules = write_manual_rules(folder);
  CHECK(rules >= 16);
  const Result result = folder.run("test manual");
  INFO(result.output);
  CHECK(result.status == 0);
  CHECK(has(result.output, std::to_string(rules) + " rules, "));
  CHECK(has(result.output, ", 0 failed"));
  CHECK_FALSE(has(result.output, "no example shows"));
}

TEST_CASE("every mistake in unlint.toml is told at its line and column, with what was meant") {
  struct Mistake {
    const char* line;    // the second of the file
    const char* column;  // where it is
    const char* told;
  };
  const Mistake mistakes[] = {
      {"extnds = \"un:strict\"", "1", "did you mean “extends”?"},
      {"extends = \"un:stict\"", "12", "did you mean “un:strict”?"},
      {"extends = \"missing.toml\"", "12", "there is no file “missing.toml”"},
      {"language = \"en-GB\"", "12", "write en, fr, es, ru, zh, ar or auto"},
      {"exclude = 7", "11", "an array of strings"},
      {"rule-paths = \"nowhere\"", "15", "there is no folder “nowhere”"},
      {"required-version = \"soon\"", "20", "“soon” is no version"},
      {"require-reason = \"yes\"", "18", "true or false"},
      {"document = { session = 0 }", "24", "a session is a number from 1"},
      {"document = { sesion = 7 }", "14", "did you mean “session”?"},
      {"document = { date = \"June\" }", "21", "write it as 2014-06-12"},
      {"rules = { \"dates/month-frist\" = \"off\" }", "11", "did you mean “dates/month-first”?"},
      {"rules = { \"dates\" = \"eror\" }", "21", "did you mean “error”?"},
      {"[[override]]\nrules = {}", "1", "this override names no paths"},
      {"[[suppress]]\npath = \"a.txt\"", "1", "“rule” is missing"},
      {"language = ", "12", ""},
  };
  for (const Mistake& mistake : mistakes) {
    const Folder folder;
    folder.write("a.txt", "Nothing.\n");
    folder.write("unlint.toml", std::string("# settings\n") + mistake.line + "\n");
    const Result result = folder.run("a.txt");
    INFO(mistake.line << "\n" << result.error);
    CHECK(result.status == 2);
    CHECK(has(result.error, std::string("unlint.toml:2:") + mistake.column + ": error"));
    CHECK(has(result.error, mistake.told));
  }
}

TEST_CASE("the nearest unlint.toml counts, and reads what it extends first") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n");
  folder.write("deep/er/a.txt", "The color red.\n");
  folder.write("deep/unlint.toml", "extends = \"../unlint.toml\"\n[rules]\n\"style\" = \"note\"\n");
  CHECK(has(folder.run("a.txt").output, "a.txt:1:5: warning"));
  CHECK(has(folder.run("deep").output, "deep/er/a.txt:1:5: note"));
  folder.write("deep/er/unlint.toml", "[rules]\n\"dates\" = \"off\"\n");
  CHECK(folder.run("deep/er").status == 0);  // it does not extend the others
}

TEST_CASE("a rule looks at the blocks and the documents that it is for") {
  const Folder folder;
  folder.write("unlint.toml",
               "rule-paths = [\"house\"]\n[document]\nbody = \"A/HRC\"\nsession = 7\n");
  folder.write("house/style/heading.toml", rule_for("alpha", "scope = \"heading\"\n"));
  folder.write("house/style/footnote.toml", rule_for("beta", "skip = [\"paragraph\"]\n"));
  folder.write("house/style/council.toml",
               "when = { body = \"A/HRC\", first-session = 7 }\n" + rule_for("gamma"));
  folder.write("house/style/assembly.toml", "when = { body = \"A/C.3\" }\n" + rule_for("delta"));
  folder.write("house/style/early.toml", "when = { last-session = 6 }\n" + rule_for("epsilon"));
  folder.write("house/style/french.toml", "languages = \"fr\"\n" + rule_for("zeta"));
  folder.write(
      "a.md",
      "# alpha beta\n\nThe alpha beta gamma delta epsilon zeta were heard by the Council.\n");
  const Result result = folder.run("--format csv --select style a.md");
  INFO(result.output << result.error);
  CHECK(lines_of(result.output) == 4);
  CHECK(has(result.output, "style/heading"));
  CHECK(has(result.output, "style/footnote"));
  CHECK(has(result.output, "style/council"));
}

TEST_CASE("a rule without examples is refused, and one that does not load never passes") {
  const Folder folder;
  const std::string rule = rule_for("alpha");
  folder.write("house/style/silent.toml", rule.substr(0, rule.find("[[example]]")));
  const Result tested = folder.run("test house");
  CHECK(tested.status == 2);
  CHECK(has(tested.output, "no example shows what the rule reports"));
  CHECK(has(tested.output, "no example shows where the rule is silent"));
  folder.write("a.txt", "alpha\n");
  CHECK(folder.run("a.txt").status == 2);
  folder.write("house/style/silent.toml",
               "kind = \"pattern\"\n" + rule.substr(rule.find('\n') + 1) + "[unknown]\nkey = 1\n");
  CHECK(folder.run("test house").status == 2);
}

TEST_CASE("comments suppress in every text format: a line, a range, a file") {
  const Folder folder;
  const auto status = [&](const std::string& name, const std::string& text) {
    folder.write(name, text);
    return folder.run("--select style,suppressions " + name).status;
  };
  CHECK(status("a.txt", "# unlint: ignore=style -- a name\nThe color red.\n") == 0);
  CHECK(status("a.txt", "% unlint: ignore=style/colour -- a name\nThe color red.\n") == 0);
  CHECK(status("a.md", "<!-- unlint: ignore=style -- a name -->\nThe color red.\n") == 0);
  CHECK(status("a.md", "The color red. <!-- unlint: ignore=style -- a name -->\n") == 0);
  CHECK(status("b.md",
               "<!-- unlint: ignore-begin=style -- a name -->\n\nThe color\n\nred color.\n\n"
               "<!-- unlint: ignore-end -->\n") == 0);
  CHECK(status("b.md",
               "<!-- unlint: ignore-begin=style -- a name -->\n\nThe color\n\n"
               "<!-- unlint: ignore-end -->\n\nThe color red.\n") == 1);
  CHECK(status("c.md",
               "The color\n\nred color.\n\n<!-- unlint: ignore-file=style -- names -->\n") == 0);
  CHECK(status("d.md", "<!-- unlint: ignore=style/color -- a name -->\nThe color red.\n") == 1);
  CHECK(has(folder.run("d.md").output, "did you mean “style/colour”?"));
  CHECK(status("e.md", "<!-- unlint: ignore=style -- a name -->\nThe colour red.\n") == 1);
  CHECK(has(folder.run("--diff e.md").output, "-<!-- unlint: ignore=style -- a name -->"));
}

TEST_CASE("a difference can be applied with patch") {
  const Folder folder;
  folder.write("a.txt", "The color red.\n\nIt met on June 12, 2014 and on 12th June 2014.\n\nEnd");
  folder.write("b/c.txt", "The color red.\r\n");
  const Result result = folder.shell(
      "'" UNLINT_BINARY "' --diff a.txt b > fixes.diff; patch -p0 --binary < fixes.diff");
  INFO(result.output << result.error << folder.read("fixes.diff"));
  CHECK(result.status == 0);
  CHECK(folder.read("a.txt") ==
        "The colour red.\n\nIt met on 12 June 2014 and on 12 June 2014.\n\nEnd");
  CHECK(folder.read("b/c.txt") == "The colour red.\r\n");
  CHECK(folder.run("a.txt b").status == 0);
}

TEST_CASE("a proposal is only written where it is asked for") {
  const Folder folder;
  folder.write("house/style/colour.toml",
               "fix = \"unsafe\"\n" + folder.read("house/style/colour.toml"));
  folder.write("a.txt", "The color red.\n");
  CHECK(folder.run("--fix a.txt").status == 1);
  CHECK(folder.read("a.txt") == "The color red.\n");
  CHECK(folder.run("--fix --unsafe-fixes a.txt").status == 0);
  CHECK(folder.read("a.txt") == "The colour red.\n");
}

TEST_CASE("fixes leave the typography of each language as it is") {
  struct Row {
    const char* language;
    const char* before;
    const char* after;
  };
  // No-break spaces, guillemets, dashes, right-to-left text: only the date changes.
  const Row table[] = {
      {"en", "“The report” – on June 12, 2014 – said:\u00a0yes.\n",
       "“The report” – on 12 June 2014 – said:\u00a0yes.\n"},
      {"fr", "« Le rapport » du 12 juin, 2014 : c’est dit\u202f; l’État.\n",
       "« Le rapport » du 12 juin 2014 : c’est dit\u202f; l’État.\n"},
      {"es", "«El informe» del 12 junio 2014: ¿dónde? —aquí—.\n",
       "«El informe» del 12 de junio de 2014: ¿dónde? —aquí—.\n"},
      {"ru", "«Доклад» от 12 Июня 2014 года — сказано\u00a0так.\n",
       "«Доклад» от 12 июня 2014 года — сказано\u00a0так.\n"},
      {"zh", "“报告”——2014年06月12日，通过了；好。\n", "“报告”——2014年6月12日，通过了；好。\n"},
      {"ar", "«التقرير» المؤرخ 12 حزيران/ يونيه 2014، قيل؛ نعم؟\n",
       "«التقرير» المؤرخ 12 حزيران/يونيه 2014، قيل؛ نعم؟\n"},
  };
  for (const Row& row : table) {
    const Folder folder;
    folder.write("a.txt", row.before);
    folder.run(std::string("--fix --select dates --language ") + row.language + " a.txt");
    INFO(row.language);
    CHECK(folder.read("a.txt") == row.after);
  }
}

TEST_CASE("an accepted finding survives edits elsewhere, and a new one is told") {
  const Folder folder;
  std::string text;
  for (int i = 1; i <= 40; ++i)
    text += "Paragraph " + std::to_string(i) + " tells of the " + (i % 4 == 0 ? "color" : "shape") +
            " of thing " + std::to_string(i) + ".\n\n";
  folder.write("a.txt", text);
  CHECK(has(folder.run("--write-baseline a.txt").error, "10 findings are recorded"));
  // Every paragraph without a finding is changed, taken away, doubled or moved to the front.
  std::istringstream lines(text);
  std::string edited, front;
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty())
      continue;
    ++number;
    const int deed = has(line, "color") ? 0 : number % 5;
    if (deed == 1)
      line = "Here " + line;
    if (deed == 2)
      continue;
    if (deed == 3)
      line += "\n\n" + line;
    (deed == 4 ? front : edited) += line + "\n\n";
  }
  folder.write("a.txt", front + edited);
  CHECK(folder.run("--baseline unlint-baseline.jsonl a.txt").status == 0);
  folder.write("a.txt", front + "The color of a new thing.\n\n" + edited);
  const Result result = folder.run("--baseline unlint-baseline.jsonl a.txt");
  CHECK(result.status == 1);
  CHECK(has(result.output, "1 warning in 1 file"));
}
