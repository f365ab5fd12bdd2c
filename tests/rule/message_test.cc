#include "rule/message.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("a template is filled with the values of its names") {
  const Captures captures = {{"day", "12"}, {"month", "June"}, {"day", "13"}};
  CHECK(fill("write “{day} {month}”", captures) == "write “12 June”");
  CHECK(fill("{day}{day}", captures) == "1212");
  CHECK(fill("no names", captures) == "no names");
  CHECK(fill("{year}!", captures) == "!");
  CHECK(fill("", captures) == "");
}

TEST_CASE("doubled braces stand for braces") {
  CHECK(fill("{{day}} {day}", {{"day", "12"}}) == "{day} 12");
  CHECK(names_in("{{day}} {month}") == std::vector<std::string>{"month"});
}

TEST_CASE("the names of a template are told in order") {
  CHECK(names_in("{a} and {b}, {a}") == std::vector<std::string>{"a", "b", "a"});
  CHECK(names_in("none") == std::vector<std::string>{});
}

TEST_CASE("a brace without partner is trouble") {
  CHECK(trouble_in("{day} {{x}}") == "");
  CHECK(trouble_in("{day") == "“{” has no partner");
  CHECK(trouble_in("day}") == "“}” has no partner");
  CHECK(trouble_in("{}") != "");
  CHECK(trouble_in("{a{b}") == "“{” has no partner");
}
