#include "text/toml_reader.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

/// What is wrong in a file: "line:column message (help)".
std::vector<std::string> told(const TomlFile& file) {
  std::vector<std::string> lines;
  for (const TomlTrouble& trouble : file.trouble()) {
    const Position at = file.source().position(trouble.span.begin);
    lines.push_back(std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
                    trouble.message + (trouble.help.empty() ? "" : " (" + trouble.help + ")"));
  }
  return lines;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a table gives its values by key") {
  TomlFile file("x.toml",
                "name = \"é“x”\"\nmany = ['a', 'b']\nflag = true\ncount = 12\nday = 2014-06-12\n"
                "[inner]\nname = 'y'\n[[row]]\nn = 1\n[[row]]\nn = 2\n");
  TomlTable root = file.root();
  CHECK(root.string("name") == "é“x”");
  CHECK(root.strings("many") == Words{"a", "b"});
  CHECK(root.strings("name") == Words{"é“x”"});
  CHECK(root.boolean("flag") == true);
  CHECK(root.integer("count") == 12);
  CHECK(root.date("day") == "2014-06-12");
  CHECK(root.table("inner")->string("name") == "y");
  REQUIRE(root.tables("row").size() == 2);
  CHECK(root.tables("row")[0].integer("n") == 1);
  CHECK(root.tables("row")[1].integer("n") == 2);
  CHECK(root.keys() == Words{"name", "many", "flag", "count", "day", "inner", "row"});
  root.finish();
  CHECK(told(file) == Words{});
}

TEST_CASE("an absent key is no trouble unless it is required") {
  TomlFile file("x.toml", "# nothing\n[inner]\nempty = ''\n");
  TomlTable root = file.root();
  CHECK_FALSE(root.string("name"));
  CHECK(root.strings("many") == Words{});
  CHECK_FALSE(root.table("other"));
  CHECK(root.tables("row").empty());
  CHECK(told(file) == Words{});
  CHECK(root.required_string("name") == "");
  TomlTable inner = *root.table("inner");
  CHECK(inner.required_string("name") == "");
  CHECK(inner.required_string("empty") == "");
  CHECK(told(file) ==
        Words{"1:1 “name” is missing", "2:1 “name” is missing", "3:9 “empty” is empty"});
}

TEST_CASE("a value of the wrong type is told at its own place") {
  TomlFile file("x.toml", "s = 1\nb = 'true'\ni = 1.5\nl = ['a', 2]\nt = []\nr = [1]\n");
  TomlTable root = file.root();
  CHECK_FALSE(root.string("s"));
  CHECK_FALSE(root.boolean("b"));
  CHECK_FALSE(root.integer("i"));
  CHECK(root.strings("l") == Words{"a"});
  CHECK_FALSE(root.table("t"));
  CHECK(root.tables("r").empty());
  CHECK(told(file) ==
        Words{"1:5 “s” is a string, not an integer", "2:5 “b” is true or false, not a string",
              "3:5 “i” is an integer, not a number",
              "4:11 “l” is an array of strings, not an integer", "5:5 “t” is a table, not an array",
              "6:6 “r” is an array of tables, not an integer"});
}

TEST_CASE("a key that nobody asked for is told with what was meant") {
  TomlFile file("x.toml", "mesage = 'x'\n[inner]\nfnid = 'y'\n[[row]]\nodd = 1\n[unread]\na = 1\n");
  TomlTable root = file.root();
  root.string("message");
  root.table("inner")->string("find");
  root.tables("row");
  root.finish();
  CHECK(told(file) == Words{"1:1 the key “mesage” is not known here (did you mean “message”?)",
                            "3:1 the key “fnid” is not known here (did you mean “find”?)",
                            "5:1 the key “odd” is not known here",
                            "6:2 the key “unread” is not known here"});
}

TEST_CASE("a word that is no choice is told with what was meant") {
  TomlFile file("x.toml", "a = 'safe'\nb = 'unsfe'\nc = ['safe', 'whatever']\n");
  TomlTable root = file.root();
  const Words names = {"safe", "unsafe"};
  CHECK(root.choice("a", names) == 0u);
  CHECK_FALSE(root.choice("b", names));
  CHECK(root.choices("c", names) == std::vector<std::size_t>{0});
  CHECK(told(file) == Words{"2:6 “unsfe” is not known as “b” (did you mean “unsafe”?)",
                            "3:15 “whatever” is not known as “c” (it takes “safe”, “unsafe”)"});
}

TEST_CASE("places are bytes of the file") {
  const std::string text = "é = 'x'\r\nkey = 'some “words”'\r\n";
  TomlFile file("x.toml", text.substr(2).insert(0, "e"));
  const TomlTable root = file.root();
  CHECK(file.source().slice(root.place("key")) == "'some “words”'");
  CHECK(file.source().slice(root.key_place("key")) == "key");
  CHECK(file.source().slice(root.place_of("“words”", "key")) == "“words”");
  CHECK(file.source().slice(root.place_of("elsewhere", "key")) == "'some “words”'");
  CHECK(file.source().slice(root.place("none")) == "e = 'x'");
}

TEST_CASE("a file that is not TOML is told where it breaks") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"a = 1\nb = \n", "2:5"},
      {"a = 1\na = 2\n", "2:5"},
      {"[b\n", "1:3"},
      {"k = 'x\n", "1:7"},
  };
  for (const auto& [text, place] : table) {
    TomlFile file("x.toml", text);
    INFO(text);
    CHECK_FALSE(file.is_readable());
    REQUIRE(file.trouble().size() == 1);
    CHECK(told(file)[0].substr(0, place.size() + 1) == place + " ");
    CHECK(file.root().keys().empty());
  }
}

TEST_CASE("a probe takes down what its reader asks for") {
  TomlFile file = TomlFile::probe();
  TomlTable root = file.root();
  CHECK(root.required_string("name").empty());
  if (root.has("severity"))
    root.choice("severity", {"note", "error"});
  root.choices("skip", {"heading", "code"});
  root.date("from");
  std::optional<TomlTable> when = root.table("when");
  REQUIRE(when);
  when->integer("session");
  for (TomlTable& example : root.tables("example"))
    example.string("bad");
  std::optional<TomlTable> free = root.table("rules");
  REQUIRE(free);
  for (const std::string& key : free->keys())
    free->string(key);

  using Type = TomlShape::Type;
  const TomlShape shape = file.shape();
  REQUIRE(shape.keys.size() == 7);
  CHECK(shape.find("name")->type == Type::string);
  CHECK(shape.find("name")->required);
  CHECK(shape.find("severity")->type == Type::choice);
  CHECK(shape.find("severity")->names == std::vector<std::string>{"note", "error"});
  CHECK_FALSE(shape.find("severity")->required);
  CHECK(shape.find("skip")->type == Type::choices);
  CHECK(shape.find("from")->type == Type::date);
  CHECK(shape.find("when")->inner.find("session")->type == Type::integer);
  CHECK(shape.find("example")->type == Type::tables);
  CHECK(shape.find("example")->inner.find("bad")->type == Type::string);
  CHECK(shape.find("rules")->inner.find(any_key)->type == Type::string);
  CHECK(shape.find("nothing") == nullptr);
}

TEST_CASE("a tree holds what its file holds, but for the keys left out and all places") {
  const TomlFile file(
      "x.toml",
      "left = 'out'\nname = \"é\\nx\"\nmany = ['a', 'b']\nflag = true\ncount = 300\n"
      "below = -1\nday = 2014-06-12\n[inner]\nname = 'y'\n[[row]]\nn = 1\n[[row]]\nn = 2\n");
  const std::string tree = file.tree([](std::string_view key) { return key != "left"; });
  TomlFile baked = TomlFile::baked(tree);
  TomlTable root = baked.root();
  CHECK(root.is_checked());
  CHECK_FALSE(root.has("left"));
  CHECK(root.string("name") == "é\nx");
  CHECK(root.strings("many") == Words{"a", "b"});
  CHECK(root.boolean("flag") == true);
  CHECK(root.integer("count") == 300);
  CHECK(root.integer("below") == -1);
  CHECK(root.date("day") == "2014-06-12");
  CHECK(root.table("inner")->string("name") == "y");
  REQUIRE(root.tables("row").size() == 2);
  CHECK(root.tables("row")[1].integer("n") == 2);
  CHECK(told(baked).empty());
}
