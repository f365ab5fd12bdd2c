// The kinds that house rules are made of: occurrence, consistency, lookup, conditional; and where
// any rule looks.
#include "catch.h"
#include "diagnostic/apply_fixes.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

Rulebook rule(const std::string& kind, const std::string& message, const std::string& tables,
              const std::string& keys = "") {
  const LoadedRulebook loaded =
      load_rule("kind = '" + kind + "'\nmessage = '" + message + "'\n" + keys, tables);
  REQUIRE(told(loaded) == Words{});
  return loaded.rulebook;
}

TestSubject two_paragraphs(const std::string& first, const std::string& second) {
  return subject_of({{BlockKind::paragraph, first, "", 0}, {BlockKind::paragraph, second, "", 0}});
}

}  // namespace

TEST_CASE("a match is dropped for what stands before, after or around it") {
  const auto words = [](const std::string& key, const std::string& text) {
    return found(paragraph(text), rule("pattern", "m", "[pattern]\nfind = 'May'\n" + key + "\n"));
  };
  CHECK(words("unless-before = '\\bMs\\.'", "Ms. May and Mr. May") == Words{"May|m"});
  CHECK(words("unless-after = ['\\d', 'Day']", "May 2014, May Day, May") == Words{"May|m"});
  CHECK(words("unless-within = '“[^”]*”'", "“the May” May") == Words{"May|m"});
}

TEST_CASE("a rule looks where its scope says") {
  TestSubject subject = subject_of({{BlockKind::masthead, "x1", "", 0},
                                    {BlockKind::heading, "x2", "", 1},
                                    {BlockKind::paragraph, "x3", "", 0},
                                    {BlockKind::footnote, "x4", "", 0},
                                    {BlockKind::table_cell, "x5", "", 0},
                                    {BlockKind::quotation, "x6", "", 0},
                                    {BlockKind::heading, "x7", "", 1}});
  subject.document.masthead.title = subject.document.blocks[1].text;
  struct Row {
    const char* scope;
    Words expected;
  };
  const Row table[] = {
      {"'masthead'", {"x1|"}},
      {"'heading'", {"x2|", "x7|"}},
      {"'title'", {"x2|"}},
      {"'paragraph'", {"x3|"}},
      {"'footnote'", {"x4|"}},
      {"'table'", {"x5|"}},
      {"'quotation'", {"x6|"}},
      {"['title', 'table']", {"x2|", "x5|"}},
      {"[]", {"x1|", "x2|", "x3|", "x4|", "x5|", "x7|"}},
  };
  for (const Row& row : table) {
    INFO(row.scope);
    CHECK(found(subject, rule("pattern", "{none}", "[pattern]\nfind = 'x\\d(?P<none>)'\n",
                              std::string("scope = ") + row.scope + "\n")) == row.expected);
  }
}

TEST_CASE("what occurs too often is reported from the first surplus on") {
  const std::string keys = "[occurrence]\nfind = '\\bx(?P<n>\\d)'\nat-most = 1\n";
  const std::string message = "{n} {count}/{limit}";
  CHECK(found(two_paragraphs("x1 x2", "x3"), rule("occurrence", message, keys)) ==
        Words{"x2|2 2/1", "x3|3 3/1"});
  CHECK(found(two_paragraphs("x1 x2", "x3"),
              rule("occurrence", message, keys + "per = 'block'\n")) == Words{"x2|2 2/1"});
}

TEST_CASE("what occurs too rarely is missed once, or in each block") {
  const std::string keys = "[occurrence]\nfind = 'x'\nat-least = 1\n";
  CHECK(found(two_paragraphs("one", "two"), rule("occurrence", "{count}/{limit}", keys)) ==
        Words{"one|0/1"});
  CHECK(found(two_paragraphs("one", "x"), rule("occurrence", "m", keys)) == Words{});
  CHECK(found(two_paragraphs("one", "x"), rule("occurrence", "m", keys + "per = 'block'\n")) ==
        Words{"one|m"});
}

TEST_CASE("the form used most stays, or of two the first") {
  const std::string keys = "[[consistency]]\nforms = ['\\bemail\\b', '\\be-mail\\b']\n";
  const auto words = [&](const std::string& text) {
    return found(paragraph(text), rule("consistency", "{other}", keys));
  };
  CHECK(words("email e-mail e-mail") == Words{"email|e-mail"});
  CHECK(words("e-mail email") == Words{"email|e-mail"});
  CHECK(words("email e-mail") == Words{"e-mail|email"});
  CHECK(words("email email") == Words{});
  CHECK(words("") == Words{});
}

TEST_CASE("a key is looked up in a table") {
  const std::string find =
      "[lookup]\nfind = '\\b(?P<key>[A-Z]{3,})\\b(?: \\((?P<value>\\w+)\\))?'\n";
  const std::string table = "table = { WHO = 'Geneva', FAO = 'Rome' }\n";
  const auto words = [&](const std::string& more) {
    return found(paragraph("WHO (Geneva) FAO (Paris) WHOO"),
                 rule("lookup", "{key} {expected} {near}", find + table + more));
  };
  CHECK(words("") == Words{"WHOO|WHOO  WHO"});
  CHECK(words("reports = 'known'\n") == Words{"WHO (Geneva)|WHO Geneva ", "FAO (Paris)|FAO Rome "});
  CHECK(words("reports = 'mismatch'\nreplace = '{key} ({expected})'\n") ==
        Words{"FAO (Paris)|FAO Rome |[Paris]->Rome"});
}

TEST_CASE("if one thing is found, another must be") {
  const auto words = [](const std::string& keys, const std::string& first,
                        const std::string& second) {
    return found(two_paragraphs(first, second),
                 rule("conditional", "{a}",
                      "[conditional]\nif = '\\b(?P<a>[A-Z]{2,})\\b'\n"
                      "then = '\\({a}\\)'\n" +
                          keys));
  };
  CHECK(words("", "AB CD AB", "(AB)") == Words{"CD|CD"});
  CHECK(words("where = 'before'\n", "AB", "(AB) AB") == Words{"AB|AB"});
  CHECK(words("where = 'before'\nreport = 'every'\n", "AB AB", "(AB) AB") ==
        Words{"AB|AB", "AB|AB"});
  CHECK(words("where = 'after'\n", "(AB)", "AB") == Words{"AB|AB"});
  CHECK(words("where = 'block'\n", "(AB) AB", "AB") == Words{"AB|AB"});
}

TEST_CASE("what is wrong in the tables of these kinds is told") {
  const auto trouble = [](const std::string& kind, const std::string& tables) {
    return told(load_rule("kind = '" + kind + "'\nmessage = 'm'\n", tables));
  };
  CHECK(trouble("occurrence", "[occurrence]\nfind = 'x'\n") ==
        Words{"4:1 neither “at-most” nor “at-least” says how often"});
  CHECK(trouble("consistency", "[[consistency]]\nforms = 'x'\n") ==
        Words{"5:9 “forms” wants two expressions or more"});
  CHECK(trouble("lookup", "[lookup]\nfind = 'x'\ntable = { a = 'b' }\n") ==
        Words{"5:8 “find” has no group “(?P<key>…)”"});
  CHECK(trouble("conditional", "[conditional]\nif = 'x'\nthen = '('\n").size() == 1);
}

TEST_CASE("a message takes apart the reference it speaks of") {
  struct Row {
    const char* message;
    const char* find;
    const char* text;
    Words expected;
  };
  const Row table[] = {
      {"{symbol.prefix}+{symbol.body}+{symbol.session}+{symbol.nature}+{symbol.modification}",
       "A/C\\.3\\S+",
       "see A/C.3/61/L.45/Rev.1 here",
       {"A/C.3/61/L.45/Rev.1|A+C.3+61+L.45+Rev.1"}},
      {"{symbol.year} {symbol.serial}{symbol.session}",
       "E/\\S+",
       "see E/2014/7 here",
       {"E/2014/7|2014 7"}},
      {"{date.weekday}, {date.day} {date.month} {date.year}",
       "\\d+ June \\d+",
       "on 12 June 2014 it met",
       {"12 June 2014|Thursday, 12 June 2014"}},
      {"{date.canonical}",
       "June \\d+, \\d+",
       "on June 12, 2014 it met",
       {"June 12, 2014|2014-06-12"}},
      {"{citation.kind} {citation.session} {citation.serial} of {citation.organ}",
       "\\bresolution\\b",
       "General Assembly resolution 60/251 of 15 March 2006",
       {"resolution|resolution 60 251 of A"}},
      {"[{symbol.session}]", "rose", "A/61/7 was heard and then they rose", {"rose|[]"}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    TestSubject subject = paragraph(row.text);
    subject.references = find_references(subject.document);
    CHECK(found(subject, rule("pattern", row.message,
                              "[pattern]\nfind = '" + std::string(row.find) + "'\n")) ==
          row.expected);
  }
}

TEST_CASE("a rule chooses symbols, dates and citations by what they are") {
  struct Row {
    const char* kind;
    const char* keys;
    const char* text;
    Words expected;
  };
  const Row table[] = {
      {"symbol", "find = '/L\\.(?P<n>\\d+)'", "A/C.3/61/L.45 and A/61/443", {"A/C.3/61/L.45|m"}},
      {"symbol", "find = '^A/'\nexcept = '/61/'", "A/61/443 and A/62/5", {"A/62/5|m"}},
      {"date", "find = '^19'", "12 June 1994 and 12 June 2014", {"12 June 1994|m"}},
      {"citation", "find = '^A/RES/\\d/'", "resolution 6/1 of the Assembly", {}},
      {"citation",
       "find = '^A/RES/60/'",
       "General Assembly resolutions 60/251 and 61/1",
       {"60/251|m"}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    TestSubject subject = paragraph(row.text);
    subject.references = find_references(subject.document);
    const std::string kind = row.kind;
    CHECK(found(subject, rule(kind, "m", "[" + kind + "]\n" + row.keys + "\n")) == row.expected);
  }
}

TEST_CASE("a replacement is made of the parts of a reference") {
  TestSubject subject = paragraph("It met on 12 June 2014, see A/C.3/61/L.45.");
  subject.references = find_references(subject.document);
  const auto fixed = [&](const std::string& kind, const std::string& tables) {
    const Diagnostics findings = subject.check(rule(kind, "m", tables));
    return apply_fixes(subject.source.bytes(), findings, FixSafety::any).text;
  };
  CHECK(fixed("date", "[date]\nfind = '2014'\nreplace = '{date.month} {date.year}'\n") ==
        "It met on June 2014, see A/C.3/61/L.45.");
  CHECK(fixed("pattern",
              "[pattern]\nfind = 'see (?P<symbol>A/\\S+\\d)'\n"
              "replace = '{symbol}, session {symbol.session}'\n") ==
        "It met on 12 June 2014, A/C.3/61/L.45, session 61.");
}

TEST_CASE("a part that there is not is told at its place") {
  const auto trouble = [](const std::string& kind, const std::string& message,
                          const std::string& tables) {
    return told(load_rule("kind = '" + kind + "'\nmessage = '" + message + "'\n", tables));
  };
  const Words wrong = trouble("symbol", "{symbol.sesion}", "[symbol]\nreports = 'inner-space'\n");
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].find("did you mean “{symbol.session}”?") != std::string::npos);
  const Words both = trouble("symbol", "m", "[symbol]\nreports = 'inner-space'\nfind = 'x'\n");
  REQUIRE(both.size() == 1);
  CHECK(both[0].find("exclude each other") != std::string::npos);
}
