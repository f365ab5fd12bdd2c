#include "text/word_set.h"

#include <limits>
#include <stdexcept>
#include <utility>

#include "text/ascii.h"

namespace unlint {
namespace {

constexpr std::size_t gram_size = 4;

/// How seldom a byte is in texts.
int rarity(char byte) {
  constexpr std::string_view frequent = "etaoinsrhldcu";
  if (byte == ' ' || static_cast<unsigned char>(byte) >= 0x80)
    return 1;
  if (is_ascii_letter(byte))
    return frequent.find(byte) != std::string_view::npos ? 2 : 4;
  return is_figure(byte) ? 4 : 5;
}

std::size_t rarest_gram(std::string_view word) {
  std::size_t best = 0;
  int most = -1;
  for (std::size_t at = 0; at + gram_size <= word.size(); ++at) {
    int sum = 0;
    for (const char byte : word.substr(at, gram_size))
      sum += rarity(byte);
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}

}  // namespace

WordSet::WordSet(std::vector<std::string> words) : words_(std::move(words)), grams_(1) {
  for (std::size_t i = 0; i < words_.size(); ++i)
    if (words_[i].size() < gram_size)
      add_short(i);
    else
      add_long(i);
}

void WordSet::add(std::uint16_t& head, Gram gram) {
  if (grams_.size() > std::numeric_limits<std::uint16_t>::max())
    throw std::length_error("too many words to look for at once");
  gram.next = head;
  head = static_cast<std::uint16_t>(grams_.size());
  grams_.push_back(gram);
}

void WordSet::add_long(std::size_t word) {
  const std::size_t offset = rarest_gram(words_[word]);
  std::uint32_t bytes = 0;
  std::memcpy(&bytes, words_[word].data() + offset, sizeof bytes);
  bytes |= small_letters;
  add(long_[slot(bytes)],
      {bytes, 0, static_cast<std::uint16_t>(offset), static_cast<std::uint32_t>(word)});
}

void WordSet::add_short(std::size_t word) {
  constexpr std::size_t every_byte = 256;
  const auto byte_at = [&](std::size_t at) {
    return static_cast<unsigned char>(words_[word][at]) | (small_letters & 0xFFU);
  };
  const auto add_pair = [&](std::uint32_t second) {
    std::array<unsigned char, sizeof(std::uint32_t)> pair = {static_cast<unsigned char>(byte_at(0)),
                                                             static_cast<unsigned char>(second)};
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, pair.data(), sizeof bytes);
    short_[bytes / 64] |= std::uint64_t{1} << (bytes % 64);
    add(short_first_[slot(bytes)], {bytes, 0, 0, static_cast<std::uint32_t>(word)});
  };
  if (words_[word].size() > 1)
    return add_pair(byte_at(1));
  for (std::uint32_t second = 0; second < every_byte; ++second)
    if ((second & small_letters & 0xFFU) != 0)
      add_pair(second);
}

}  // namespace unlint
