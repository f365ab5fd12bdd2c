#include "text/word_set.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string_view>

#include "text/ascii.h"

namespace unlint {
namespace {

constexpr std::size_t gram_size = 4;
constexpr std::size_t letters = 27;  // with the space

/// How often a letter follows a letter: 9 for one in a hundred pairs, less by one for half as
/// often. By rows the first, by columns the second: a space, a to z. Counted over ten megabytes of
/// documents in English, French and Spanish.
constexpr std::array<std::string_view, letters> pair_classes = {
    "197998876952877985899757051", "706771560615969060889544142", "151006000520720400532500050",
    "570508006804600900617600040", "960049030700130600540630010", "973886663512889465997474620",
    "840006600700300700513500010", "860007006600405500633500030", "770009000600013500415500010",
    "475867560300779953688170306", "010003000000000300000400000", "400005000400002000030000000",
    "870358300700712710065620060", "576008000700060660050500010", "980897583712145600089550030",
    "845651862411779570876765030", "470017004500650760835400000", "000000000000000000000600000",
    "881569150804466820567541060", "960408205703350760278700040", "980109009900342800775603060",
    "454666140500667050767020300", "050008000700000400100200000", "440005005600201500020000000",
    "420102000300000040004210000", "820103000200020200040000000", "050004000300000200000000000"};

/// How often one byte follows another, as above.
int pair_class(char first, char second) {
  const auto column = [](char c) {
    return c == ' ' ? std::size_t{0} : static_cast<std::size_t>(c - 'a') + 1;
  };
  const auto is_letter = [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); };
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  constexpr int of_other_scripts = 7, stop_and_space = 9, with_space = 6, others = 3;
  if (is_letter(first) && is_letter(second))
    return pair_classes[column(first)][column(second)] - '0';
  if (!is_ascii(first) && !is_ascii(second))
    return of_other_scripts;
  if (second == ' ' && (first == ',' || first == '.'))
    return stop_and_space;
  return first == ' ' || second == ' ' ? with_space : others;
}

/// Where the rarest bytes of a word begin, so many of them, `step` bytes apart from `first` on.
std::size_t rarest(std::string_view word, std::size_t size, std::size_t first, std::size_t step) {
  std::size_t best = first;
  int least = std::numeric_limits<int>::max();
  for (std::size_t at = first; at + size <= word.size(); at += step) {
    int sum = 0;
    for (std::size_t next = at + 1; next < at + size; ++next)
      sum += pair_class(word[next - 1], word[next]);
    if (sum < least) {
      least = sum;
      best = at;
    }
  }
  return best;
}

}  // namespace

std::size_t WordSet::find_candidates(std::string_view text, std::size_t begin,
                                     Candidates& candidates) const {
  std::size_t count = 0;
  const auto look_for_pair = [&](std::uint64_t bytes, std::size_t at) {
    const auto pair = static_cast<std::uint32_t>(bytes & 0xFFFFU);
    if (holds(known_pairs_, pair))
      candidates[count++] = {at, pair, short_[slot(hashed(pair))]};
  };
  const auto look_for_four = [&](std::uint64_t bytes, std::size_t at) {
    const auto four = static_cast<std::uint32_t>(bytes);
    const std::uint32_t hash = hashed(four);
    if (holds(known_fours_, hash >> 16U))
      candidates[count++] = {at, four, long_[slot(hash)]};
  };
  const std::size_t end = std::min(text.size(), begin + stretch);
  std::size_t at = begin;
  std::uint64_t bytes = 0;
  // Four bytes of the text at a time, with those that follow.
  for (; at < end && at + sizeof bytes <= text.size(); at += 4) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    bytes |= small_letters;
    look_for_pair(bytes, at);
    look_for_four(bytes, at);
    look_for_pair(bytes >> 8U, at + 1);
    look_for_pair(bytes >> 16U, at + 2);
    look_for_four(bytes >> 16U, at + 2);
    look_for_pair(bytes >> 24U, at + 3);
  }
  for (; at < end; ++at) {
    bytes = 0;
    std::memcpy(&bytes, text.data() + at, std::min(sizeof bytes, text.size() - at));
    bytes |= small_letters;
    look_for_pair(bytes, at);
    if (at % 2 == 0)
      look_for_four(bytes, at);
  }
  return count;
}

void WordSet::add(std::string_view word) {
  Kept kept{static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint32_t>(word.size())};
  const std::size_t counted = std::min(word.size(), sizeof kept.start);
  std::memset(&kept.counts, 0xFF, counted);
  std::memcpy(&kept.start, word.data(), counted);
  std::array<char, sizeof kept.letters> letters{};
  for (std::size_t i = 0; i < counted; ++i)
    letters[i] = is_ascii_letter(word[i]) ? 0x20 : 0;
  std::memcpy(&kept.letters, letters.data(), letters.size());
  words_.push_back(kept);
  bytes_ += word;
  if (word.size() <= gram_size)
    add_short(word);
  else
    add_long(word);
}

void WordSet::add(std::uint16_t& head, std::uint32_t bytes, std::size_t offset) {
  if (grams_.size() > std::numeric_limits<std::uint16_t>::max())
    throw std::length_error("too many words to look for at once");
  grams_.push_back({bytes, head, static_cast<std::uint16_t>(offset),
                    static_cast<std::uint32_t>(words_.size() - 1)});
  head = static_cast<std::uint16_t>(grams_.size() - 1);
}

void WordSet::add_long(std::string_view word) {
  for (const std::size_t first : {0, 1}) {
    const std::size_t offset = rarest(word, gram_size, first, 2);
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, word.data() + offset, sizeof bytes);
    bytes |= static_cast<std::uint32_t>(small_letters);
    const std::uint32_t hash = hashed(bytes);
    note(known_fours_, hash >> 16U);
    add(long_[slot(hash)], bytes, offset);
  }
}

void WordSet::add_short(std::string_view word) {
  constexpr std::uint32_t every_byte = 256, small_letter = 0x20;
  const std::size_t offset = word.size() == 1 ? 0 : rarest(word, 2, 0, 1);
  const auto byte_at = [&](std::size_t at) {
    return static_cast<unsigned char>(word[at]) | small_letter;
  };
  const auto add_pair = [&](std::uint32_t second) {
    const std::uint32_t pair = byte_at(offset) | second << 8U;
    note(known_pairs_, pair);
    add(short_[slot(hashed(pair))], pair, offset);
  };
  if (word.size() > 1)
    return add_pair(byte_at(offset + 1));
  for (std::uint32_t second = 0; second < every_byte; ++second)
    if ((second & small_letter) != 0)
      add_pair(second);
}

}  // namespace unlint
