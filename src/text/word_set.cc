#include "text/word_set.h"

#include <array>
#include <limits>
#include <stdexcept>

#include "text/ascii.h"

namespace unlint {
namespace {

constexpr std::size_t gram_size = 4;

/// How seldom each byte is in texts.
constexpr std::array<unsigned char, 256> rarities() {
  constexpr std::string_view frequent = "etaoinsrhldcu";
  constexpr unsigned char other = 5;
  constexpr unsigned char letter_or_figure = 4;
  constexpr unsigned char common_letter = 2;
  std::array<unsigned char, 256> all{};
  for (std::size_t byte = 0; byte < all.size(); ++byte) {
    const char c = static_cast<char>(byte);
    const bool common = frequent.find(c) != std::string_view::npos;
    all[byte] = c == ' ' || byte >= 0x80             ? 1
                : common                             ? common_letter
                : is_ascii_letter(c) || is_figure(c) ? letter_or_figure
                                                     : other;
  }
  return all;
}
constexpr std::array<unsigned char, 256> rarity = rarities();

std::size_t rarest_gram(std::string_view word) {
  const auto rarity_at = [&](std::size_t at) {
    return int{rarity[static_cast<unsigned char>(word[at])]};
  };
  int sum = 0;
  for (std::size_t at = 0; at < gram_size; ++at)
    sum += rarity_at(at);
  std::size_t best = 0;
  for (std::size_t at = 1, most = static_cast<std::size_t>(sum); at + gram_size <= word.size();
       ++at) {
    sum += rarity_at(at + gram_size - 1) - rarity_at(at - 1);
    if (static_cast<std::size_t>(sum) > most) {
      most = static_cast<std::size_t>(sum);
      best = at;
    }
  }
  return best;
}

}  // namespace

void WordSet::add(std::string_view word) {
  words_.push_back(
      {static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint32_t>(word.size())});
  bytes_ += word;
  if (word.size() < gram_size)
    add_short(word);
  else
    add_long(word);
}

void WordSet::add(std::uint16_t& head, Gram gram) {
  if (grams_.size() > std::numeric_limits<std::uint16_t>::max())
    throw std::length_error("too many words to look for at once");
  gram.next = head;
  head = static_cast<std::uint16_t>(grams_.size());
  grams_.push_back(gram);
}

void WordSet::add_long(std::string_view word) {
  const std::size_t offset = rarest_gram(word);
  std::uint32_t bytes = 0;
  std::memcpy(&bytes, word.data() + offset, sizeof bytes);
  bytes |= small_letters;
  add(long_[slot(bytes)], {bytes, 0, static_cast<std::uint16_t>(offset),
                           static_cast<std::uint32_t>(words_.size() - 1)});
}

void WordSet::add_short(std::string_view word) {
  constexpr std::size_t every_byte = 256;
  const auto byte_at = [&](std::size_t at) {
    return static_cast<unsigned char>(word[at]) | (small_letters & 0xFFU);
  };
  const auto add_pair = [&](std::uint32_t second) {
    std::array<unsigned char, sizeof(std::uint32_t)> pair = {static_cast<unsigned char>(byte_at(0)),
                                                             static_cast<unsigned char>(second)};
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, pair.data(), sizeof bytes);
    short_[bytes / 64] |= std::uint64_t{1} << (bytes % 64);
    add(short_first_[slot(bytes)], {bytes, 0, 0, static_cast<std::uint32_t>(words_.size() - 1)});
  };
  if (word.size() > 1)
    return add_pair(byte_at(1));
  for (std::uint32_t second = 0; second < every_byte; ++second)
    if ((second & small_letters & 0xFFU) != 0)
      add_pair(second);
}

}  // namespace unlint
