#include "text/utf8.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK_FALSE(first_bad_byte("plain ASCII, long enough for eight bytes at once"));
  CHECK_FALSE(first_bad_byte("préambule, резолюция, 决议, قرار, 😀"));
  CHECK(first_bad_byte("caf\xE9 au lait") == 3u);
  CHECK(first_bad_byte("long enough for a word \xC3") == 23u);
  CHECK(first_bad_byte("\xED\xA0\x80") == 0u);  // a surrogate
  CHECK(first_bad_byte("\xC0\xAF") == 0u);      // an overlong stroke
}

TEST_CASE("a stray byte is one code point") {
  CHECK(count_code_points("a\xFF\xE2\x80") == 4);
  CHECK(count_code_points("é“x”") == 4);
  CHECK(decode("\x80x", 0).length == 1);
  CHECK_FALSE(decode("\x80x", 0).valid);
}

TEST_CASE("the code point before an offset is read backwards") {
  const std::string_view text = "aé届\x80";
  CHECK(decode_before(text, 7).value == 0xFFFD);
  CHECK(decode_before(text, 6).value == U'届');
  CHECK(decode_before(text, 3).value == U'é');
  CHECK(decode_before(text, 1).value == U'a');
}

TEST_CASE("a boundary is where a code point begins") {
  const std::string_view text = "aé届\x80z";
  std::string boundaries;
  for (std::size_t at = 0; at <= text.size(); ++at)
    boundaries += is_boundary(text, at) ? '|' : '.';
  CHECK(boundaries == "||.|..|||");
}

TEST_CASE("the width of a text is counted in cells") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("é") == 1);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("第七届") == 6);
  CHECK(display_width("\u200B\u200F\t") == 0);
}

TEST_CASE("letters and figures are told in every script") {
  CHECK(is_letter(U'é'));
  CHECK(is_letter(U'届'));
  CHECK(is_letter(U'ق'));
  CHECK_FALSE(is_letter(U'1'));
  CHECK(is_upper(U'Д'));
  CHECK_FALSE(is_upper(U'д'));
  CHECK(is_digit(U'٣'));
  CHECK(to_lower("ÉTATS Генеральная A/75") == "états генеральная a/75");
  CHECK(to_lower("A\xFF") == "a\xFF");
}

TEST_CASE("letters of the usual scripts are told from the marks beside them") {
  for (const char32_t letter : {0x400, 0x481, 0x48A, 0x620, 0x64A, 0x4E00, 0x9FD5})
    CHECK(is_letter(letter));
  for (const char32_t other : {0x482, 0x483, 0x489, 0x61F, 0x64B, 0x660, 0x4DFF, 0x3002})
    CHECK_FALSE(is_letter(other));
}

TEST_CASE("a text reads backwards as it reads forwards") {
  const std::string_view text = "a é Д ع 会 \uFFFD 😀 \xD0 \xE4\xBC \xED\xA0\x80 \xE0\x80\x80 \x80";
  std::vector<char32_t> forwards, backwards;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length)
    forwards.push_back(decode(text, at).value);
  for (std::size_t at = text.size(); at > 0; at -= decode_before(text, at).length)
    backwards.insert(backwards.begin(), decode_before(text, at).value);
  CHECK(forwards == backwards);
  CHECK(forwards[8] == U'会');
}

TEST_CASE("a code point is written as UTF-8") {
  std::string text;
  append_utf8(text, U'a');
  append_utf8(text, U'届');
  append_utf8(text, 0xD800);
  CHECK(text == "a届\uFFFD");
}
