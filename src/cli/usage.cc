#include "cli/usage.h"

namespace unlint {
namespace {

struct Page {
  const char* usage;
  const char* purpose;
  const char* examples;
};

Page page_of(Command command) {
  switch (command) {
    case Command::check:
      return {
          "unlint [check] [OPTIONS] [PATH…]",
          "Checks documents against the rules and reports what is wrong, where, what to write\n"
          "instead and who says so. Folders are walked; PATH - is standard input; without a PATH\n"
          "the current folder is checked.",
          "  unlint report.txt                          check one document\n"
          "  unlint docs --select dates,symbols         two families of rules only\n"
          "  unlint docs --ignore dates/ordinal-day     all rules but one\n"
          "  unlint docs --diff                         show what --fix would change\n"
          "  unlint docs --fix                          mend what can be mended with certainty\n"
          "  unlint docs --format jsonl=findings.jsonl --format text\n"
          "  git diff --name-only | unlint --files-from -\n"
          "  unlint docs --changed-since main           only what differs from the branch main\n"
          "  unlint docs --write-baseline               accept what is there; from then on\n"
          "  unlint docs --baseline unlint-baseline.jsonl   only new findings are reported\n"
          "\n"
          "Exit status: 0 nothing at or above --fail-on; 1 something is; 2 the work could not be\n"
          "done (wrong usage, a broken configuration or rule file, an unreadable input)."};
    case Command::refs:
      return {
          "unlint refs [OPTIONS] [PATH…]",
          "Lists every reference found: symbols, resolutions, decisions and dates, each with its\n"
          "place, its canonical form and its address.",
          "  unlint refs report.txt                     a table\n"
          "  unlint refs docs --unique                  each once, counted\n"
          "  unlint refs docs --kind resolution --format csv=resolutions.csv"};
    case Command::explain:
      return {"unlint explain NAME…",
              "Explains a rule (dates/month-first), a family of rules (dates), a document symbol "
              "or the\n"
              "number of a resolution or decision, part by part.",
              "  unlint explain dates/month-first\n"
              "  unlint explain A/C.3/61/L.45/Rev.1\n"
              "  unlint explain \"1325 (2000)\""};
    case Command::rules:
      return {"unlint rules [OPTIONS] [--profile PATH…]",
              "Lists the rules in force here: severity, whether they offer a fix, where they come "
              "from.\n"
              "With --profile, measures each rule over files, the slowest first.",
              "  unlint rules\n"
              "  unlint rules --select dates\n"
              "  unlint rules --profile docs"};
    case Command::test:
      return {
          "unlint test [PATH…]",
          "Runs the examples inside rule files: of the shipped rules, or of the files and folders\n"
          "given (folder/family/name.toml). Failures are shown in the rule file.",
          "  unlint test\n"
          "  unlint test house-rules"};
    case Command::text:
      return {"unlint text [OPTIONS] FILE",
              "Prints the text of a document as the rules see it: one block a line.",
              "  unlint text report.md | less -N"};
    case Command::config:
      return {"unlint config [OPTIONS] [FILE]",
              "Prints the settings in force for a file and where each one comes from.",
              "  unlint config docs/report.txt"};
    case Command::verify_receipt:
      return {
          "unlint verify-receipt FILE",
          "Tells whether the files a receipt lists are still what was checked, and whether this\n"
          "program has the same rules and data. Paths are taken from the current folder.",
          "  unlint --receipt receipt.jsonl docs\n"
          "  unlint verify-receipt receipt.jsonl"};
    case Command::compare:
      return {"unlint compare [OPTIONS] FILE FILE…",
              "Holds the language versions of one document side by side and lists the symbols,\n"
              "resolutions, decisions and dates that not all of them hold, and the numbers of\n"
              "paragraphs and footnotes where they differ. Exit status 1 where something differs.",
              "  unlint compare en.docx fr.docx es.docx\n"
              "  unlint compare en.txt ru.txt --all --format csv=concordance.csv"};
    case Command::index:
      return {
          "unlint index [OPTIONS] [PATH…]",
          "Records what documents establish about themselves, a line each: symbol, date of\n"
          "adoption, title, body, session, language, day of issue, path. Indexes of parts can be\n"
          "joined end to end.",
          "  unlint index archive -o authority.tsv      once, and when documents are added\n"
          "  unlint draft.docx --authority authority.tsv"};
    case Command::init:
      return {"unlint init", "Writes a commented unlint.toml into the current folder.",
              "  unlint init"};
    case Command::schema:
      return {"unlint schema FILE-KIND",
              "Prints the JSON Schema (draft 2020-12) of unlint.toml (configuration) or of rule\n"
              "files (rule), for editors that help while a file is written.",
              "  unlint schema configuration > unlint.schema.json\n"
              "  unlint schema rule > rule.schema.json"};
    case Command::completions:
      return {"unlint completions SHELL",
              "Prints what completes the words of a command line in bash, zsh or fish.",
              "  unlint completions bash > ~/.local/share/bash-completion/completions/unlint\n"
              "  unlint completions fish > ~/.config/fish/completions/unlint.fish"};
    case Command::manual:
      return {"unlint manual", "Prints the manual page.",
              "  unlint manual > /usr/local/share/man/man1/unlint.1"};
  }
  return {};
}

}  // namespace

std::string general_help() {
  return "unlint checks United Nations documents: symbols, dates, resolutions and decisions, "
         "wording.\n"
         "\n"
         "Usage: unlint [COMMAND] [OPTIONS] [PATH…]\n"
         "\n"
         "Commands:\n"
         "  check     checks files and folders (may be left out)\n"
         "  refs      lists every reference found: symbols, resolutions, decisions, dates\n"
         "  explain   explains a rule, a symbol or a resolution, part by part\n"
         "  rules     lists the rules in force\n"
         "  test      runs the examples inside rule files\n"
         "  text      prints the text of a document as the rules see it\n"
         "  config    prints the settings in force for a file, and their origin\n"
         "  init      writes a commented unlint.toml\n"
         "  schema    prints the JSON Schema of unlint.toml or of rule files\n"
         "  compare   holds language versions of one document side by side\n"
         "  index     records what documents establish, for later checks\n"
         "  verify-receipt  tells whether files are still as a receipt of check says\n"
         "  completions  completes command lines in bash, zsh or fish\n"
         "  manual    prints the manual page\n"
         "\n"
         "Examples:\n"
         "  unlint report.txt              what is wrong with this document?\n"
         "  unlint docs --diff             what could be mended?\n"
         "  unlint refs report.txt         what does it refer to?\n"
         "  unlint explain A/RES/70/1      what does this symbol say?\n"
         "\n"
         "unlint COMMAND --help tells more of a command; unlint check --help lists the usual "
         "options.\n";
}

std::string help_of(Command command, const std::string& option_list) {
  const Page page = page_of(command);
  return std::string("Usage: ") + page.usage + "\n\n" + page.purpose + "\n\nOptions:\n" +
         option_list + "\nExamples:\n" + page.examples + "\n";
}

}  // namespace unlint
