#include "text/character_class.h"

#include <utility>

namespace unlint {
namespace {

constexpr std::size_t last_of_ascii = 0x7F;

}  // namespace

ByteSet byte_range(std::size_t first, std::size_t last) {
  ByteSet set;
  for (std::size_t byte = first; byte <= last; ++byte)
    set.set(byte);
  return set;
}

RegexTree one_byte_of(const ByteSet& bytes) { return {RegexTree::Kind::byte, bytes, {}, 0, 0}; }

void CharacterClass::complement() {
  ascii = ~ascii & byte_range(0, last_of_ascii);
  ascii.reset('\n');
  others = true;
}

void CharacterClass::add(const CharacterClass& other) {
  ascii |= other.ascii;
  others = others || other.others;
}

RegexTree CharacterClass::tree() const {
  if (!others)
    return one_byte_of(ascii);
  constexpr std::size_t most_that_follow = 3;  // of the bytes of a character
  RegexTree following{
      RegexTree::Kind::repeated, {}, {one_byte_of(byte_range(0x80, 0xBF))}, 1, most_that_follow};
  RegexTree beyond{RegexTree::Kind::sequence,
                   {},
                   {one_byte_of(byte_range(0xC2, 0xF4)), std::move(following)},
                   0,
                   0};
  return {RegexTree::Kind::alternatives, {}, {one_byte_of(ascii), std::move(beyond)}, 0, 0};
}

std::optional<CharacterClass> class_named(char letter) {
  CharacterClass read;
  const char small = static_cast<char>(letter | 0x20);
  if (small == 'd')
    read.ascii = byte_range('0', '9');
  else if (small == 'w')
    read.ascii =
        byte_range('0', '9') | byte_range('A', 'Z') | byte_range('a', 'z') | byte_range('_', '_');
  else if (small == 's')
    read.ascii = byte_range('\t', '\n') | byte_range('\f', '\r') | byte_range(' ', ' ');
  else
    return {};
  if (letter != small)
    read.complement();
  return read;
}

}  // namespace unlint
