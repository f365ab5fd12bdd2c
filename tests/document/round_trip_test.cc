#include <string>

#include "catch.h"
#include "document/readers.h"
#include "text/utf8.h"

using namespace unlint;

namespace {

const char* const awkward_texts[] = {
    "",
    "\n",
    "\uFEFF",
    "\f\f\f",
    "* * *\n____\n",
    "a\0b",
    "*",
    "1.\n(a)\nText\n\nI.\n\nTitle\n",
    "\r\r\n\n\r  \t text \t \r",
    "One\u00A0two\u00AD\u2011three ١٢ ７ \u200F\n\xFF\xFE\xE2\x80 end",
    ("United Nations\nA/99/1\n\nNinth session\n\n1. The text on the\n\n* A/99/2.\n\n\f\n"
     "next page.\n"),
    "a\tb\tc\n\t\t\n| d | | e |\n|||\n",
    "第九十九届会议。大会，\n注意到\n报告",
    "الأمــم المتحـدة\nقرار\n",
    "# H *e* `c`\n\n- [l](u \"t\") &amp; &nbsp; &bogus; \\*\n\n> q\n> r\n\n<!-- x -->\n<b>h</b>\n",
    "---\nkey: value\n---\n\n1) one\n   two\n\n| a | b |\n|--|--|\n| c \\| d |\n\n    code\n\xE9",
};

/// Every promise a reader makes of its way back to the file.
void check_way_back(const SourceFile& file) {
  const Document document = read_document(file);
  const Prose& prose = document.prose;
  const std::string_view text = prose.text();
  CHECK_FALSE(first_bad_byte(text));
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    if (!is_boundary(text, begin))
      continue;
    const Span character{begin, begin + decode(text, begin).length};
    const Place place = prose.place(character);
    CHECK(place.span.begin <= place.span.end);
    CHECK(place.span.end <= file.bytes().size());
    CHECK(is_boundary(file.bytes(), place.span.begin));
    CHECK(is_boundary(file.bytes(), place.span.end));
    const bool stands = file.slice(place.span) == prose.slice(character);
    const bool letter = (text[begin] | 0x20) >= 'a' && (text[begin] | 0x20) <= 'z';
    if (letter && place.editable)
      CHECK(stands);
  }
}

void check_blocks(const Document& document) {
  const std::string_view text = document.prose.text();
  std::size_t end = 0;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    CHECK(block.text.begin == (i == 0 ? 0 : end + 1));
    CHECK(block.text.contains(block.label));
    CHECK(document.prose.slice(block.text).find('\n') == std::string_view::npos);
    if (i > 0)
      CHECK(text[end] == '\n');
    end = block.text.end;
  }
  CHECK(end == text.size());
}

}  // namespace

TEST_CASE("every byte of the prose leads back into the file") {
  for (const char* text : awkward_texts)
    for (const char* path : {"x.txt", "x.md"}) {
      INFO(path << ": " << text);
      check_way_back(SourceFile(path, text));
    }
}

TEST_CASE("blocks lie end to end, one line feed between them") {
  for (const char* text : awkward_texts)
    for (const char* path : {"x.txt", "x.md"}) {
      INFO(path << ": " << text);
      check_blocks(read_document(SourceFile(path, text)));
    }
}

TEST_CASE("a text cut short anywhere is still a document") {
  for (const char* text : awkward_texts)
    for (std::size_t size = 0; size < std::string_view(text).size(); ++size)
      for (const char* path : {"x.txt", "x.md"}) {
        const std::string cut(text, size);
        INFO(path << ": " << cut);
        check_blocks(read_document(SourceFile(path, cut)));
      }
}
