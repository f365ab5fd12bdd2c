#include "document/folding.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace unlint {
namespace {

/// What the first byte of a character says of it.
enum class Lead : unsigned char {
  plain,  // ASCII that stands as it is
  two,    // of two bytes, never folded
  three,  // of three bytes, never folded
  look,   // must be looked at more closely
};

constexpr std::array<Lead, 256> make_leads() {
  std::array<Lead, 256> leads{};
  for (std::size_t byte = 0; byte < 256; ++byte) {
    Lead lead = Lead::look;
    if (byte >= 0x20 && byte < 0x7F)
      lead = Lead::plain;
    if (byte >= 0xC3 && byte <= 0xD7)
      lead = Lead::two;
    if (byte == 0xE1 || (byte >= 0xE4 && byte <= 0xEC))
      lead = Lead::three;
    leads[byte] = lead;
  }
  return leads;
}

constexpr std::array<Lead, 256> leads = make_leads();

bool continues(std::string_view text, std::size_t at) {
  return at < text.size() && is_continuation(text[at]);
}

/// The end of the run of printable ASCII that begins at `at`; eight bytes at a time.
std::size_t plain_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  constexpr std::uint64_t spaces = 0x2020202020202020U;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    // A byte below 0x20 borrows, a byte above 0x7F has its high bit set already.
    if (((word | (word - spaces)) & high_bits) != 0)
      break;
  }
  while (at < text.size() && leads[static_cast<unsigned char>(text[at])] == Lead::plain)
    ++at;
  return at;
}

struct Folded {
  bool stands = true;     // as in the file
  std::string_view text;  // else what is read in its place
};

constexpr std::string_view figures = "0123456789";

Folded figure(char32_t code_point, char32_t zero) {
  return {false, figures.substr(code_point - zero, 1)};
}

bool is_between(char32_t code_point, char32_t first, char32_t last) {
  return first <= code_point && code_point <= last;
}

/// Soft hyphen, zero-width and bidirectional marks, tatweel.
bool is_invisible(char32_t code_point) {
  return code_point == 0xAD || code_point == 0x61C || code_point == 0x640 ||
         is_between(code_point, 0x200B, 0x200F) || is_between(code_point, 0x202A, 0x202E) ||
         is_between(code_point, 0x2060, 0x2069) || code_point == 0xFEFF;
}

/// Of these, marks of direction have their use.
bool is_of_direction(char32_t code_point) {
  return code_point == 0x61C || code_point == 0x640 || is_between(code_point, 0x200E, 0x200F) ||
         is_between(code_point, 0x202A, 0x202E) || is_between(code_point, 0x2066, 0x2069);
}

Folded fold(CodePoint point) {
  const char32_t value = point.value;
  if (!point.valid)
    return {false, "\uFFFD"};
  if (value < 0x20 || is_between(value, 0x7F, 0xA0))
    return {false, " "};
  if (value == 0x2009 || value == 0x202F || value == 0x3000 || value == 0x2028 || value == 0x2029)
    return {false, " "};
  if (value == 0x2010 || value == 0x2011)
    return {false, "-"};
  if (is_invisible(value))
    return {false, ""};
  if (is_between(value, 0x660, 0x669))
    return figure(value, 0x660);
  if (is_between(value, 0x6F0, 0x6F9))
    return figure(value, 0x6F0);
  if (is_between(value, 0xFF10, 0xFF19))
    return figure(value, 0xFF10);
  return {};
}

}  // namespace

void append_folded(Prose& prose, std::string_view text, std::size_t source_begin) {
  std::size_t run = 0;  // where the text begins that stands as in the file
  std::size_t at = 0;
  while ((at = plain_end(text, at)) < text.size()) {
    const Lead lead = leads[static_cast<unsigned char>(text[at])];
    if (lead == Lead::two && continues(text, at + 1)) {
      at += 2;
      continue;
    }
    if (lead == Lead::three && continues(text, at + 1) && continues(text, at + 2)) {
      at += 3;
      continue;
    }
    const CodePoint point = decode(text, at);
    const Folded folded = fold(point);
    if (!folded.stands) {
      prose.append(text.substr(run, at - run), source_begin + run);
      const std::size_t begin = source_begin + at;
      prose.append_rendered(folded.text, {begin, begin + point.length},
                            folded.text.empty() && !is_of_direction(point.value)
                                ? Rendering::unseen
                                : Rendering::folded);
      run = at + point.length;
    }
    at += point.length;
  }
  prose.append(text.substr(run), source_begin + run);
}

}  // namespace unlint
