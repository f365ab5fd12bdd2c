#include "text/encoding.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("UTF-16 and UTF-32 are told by their byte-order mark") {
  const std::string text = "\uFEFFpréambule 届";
  for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
    const std::optional<std::string> bytes = encode_text(text, encoding);
    REQUIRE(bytes);
    const DecodedText decoded = decode_text(*bytes);
    CHECK(decoded.encoding == encoding);
    CHECK(decoded.text == text);
    CHECK_FALSE(decoded.bad_byte);
    CHECK(decode_text(*bytes, std::string(encoding, 6)).encoding == encoding);
  }
}

TEST_CASE("a text without a mark must be UTF-8") {
  CHECK(decode_text("\uFEFFété").text == "\uFEFFété");
  const std::string latin =
      "La r\xE9solution a \xE9t\xE9 adopt\xE9"
      "e apr\xE8s d\xE9lib\xE9ration.";
  const DecodedText refused = decode_text(latin);
  CHECK(refused.bad_byte == 4u);
  CHECK(refused.text == latin);
  CHECK_FALSE(refused.guess.empty());
}

TEST_CASE("a text is read in the encoding that is named") {
  const DecodedText decoded = decode_text("caf\xE9", "windows-1252");
  CHECK(decoded.text == "café");
  CHECK(encode_text(decoded.text, decoded.encoding) == "caf\xE9");
  CHECK_FALSE(encode_text("届", "windows-1252"));
}

TEST_CASE("half a character at the end is a bad byte") {
  CHECK(decode_text(std::string("\xFF\xFE"
                                "a\0b",
                                5))
            .bad_byte == 4u);
}

TEST_CASE("an encoding is known by its name alone") {
  CHECK(is_known_encoding("koi8-r"));
  CHECK_FALSE(is_known_encoding("klingon-8"));
  CHECK_FALSE(is_known_encoding("koi8-r//IGNORE"));
  CHECK(decode_text("x", "klingon-8").bad_byte == 0u);
}
