#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

LoadedRulebook load_wording(const std::string& tables, const std::string& keys = "") {
  return load_rule(keys + "kind = 'wording'\nmessage = '{text}: {preferred}'\n", tables);
}

Words found_in(const std::string& text, const std::string& tables, const std::string& keys = "") {
  const LoadedRulebook loaded = load_wording(tables, keys);
  REQUIRE(told(loaded) == Words{});
  return found(paragraph(text), loaded.rulebook);
}

const std::string data = "[[wording]]\nfind = ['data base', 'data bank']\npreferred = 'database'\n";

}  // namespace

TEST_CASE("a phrase is reported with its preferred wording") {
  CHECK(
      found_in("a data base, a data bank", data) ==
      Words{"data base|data base: database|[ ]->", "data bank|data bank: database|[ bank]->base"});
  CHECK(found_in("a data base", data, "fix = 'none'\n") == Words{"data base|data base: database"});
}

TEST_CASE("a phrase is found as whole words only") {
  CHECK(found_in("data bases, metadata base, data base", data).size() == 1);
  const std::string accented = "[[wording]]\nfind = 'été'\npreferred = 'x'\n";
  CHECK(found_in("étés répété été", accented).size() == 1);
  const std::string chinese = "[[wording]]\nfind = '资料库'\npreferred = '数据库'\n";
  CHECK(found_in("一个资料库里", chinese).size() == 1);
}

TEST_CASE("letter case counts unless it is ignored") {
  CHECK(found_in("Data base", data) == Words{});
  CHECK(found_in("Data base, DATA base", data + "ignore-case = true\n") ==
        Words{"Data base|Data base: Database|[ ]->", "DATA base|DATA base: Database|[ATA ]->ata"});
}

TEST_CASE("of two phrases that begin at one place the longer is found") {
  const std::string tables =
      "[[wording]]\nfind = 'state'\npreferred = 'State'\n"
      "[[wording]]\nfind = 'state party'\npreferred = 'State party'\n";
  CHECK(found_in("a state party, a state", tables) ==
        Words{"state party|state party: State party|[s]->S", "state|state: State|[s]->S"});
}

TEST_CASE("a wording without its two halves is trouble") {
  CHECK(told(load_wording("[[wording]]\npreferred = 'x'\n")) == Words{"4:1 “find” is missing"});
  CHECK(told(load_wording("[[wording]]\nfind = 'x'\n")) == Words{"4:1 “preferred” is missing"});
  CHECK(told(load_wording("[[wording]]\nfind = 'x'\npreferred = 'x'\n")) ==
        Words{"6:13 “preferred” is the phrase itself"});
  CHECK(told(load_wording("")) == Words{"1:8 the tables “[[wording]]” are missing"});
}
