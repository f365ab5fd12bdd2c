#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// Many fixed words looked for at once, in one pass, wherever they stand, also within longer words.
/// A letter of ASCII that is small in the word may be a capital in the text.
///
/// Of each word of five bytes or more, two times four bytes that are rare in a text are noted, one
/// an even number of bytes from its start and one an odd: so that only every other byte of a text
/// has to be asked whether the four that begin there are known. Of a shorter word two bytes are,
/// asked for at every byte. Only where they are known is the word compared. The tables that are
/// asked fit into the first cache and are made in no time.
class WordSet {
 public:
  WordSet() = default;

  /// The words are bytes, none of them empty; the same one may stand there twice.
  template <typename Words>
  explicit WordSet(const Words& words) {
    grams_.reserve(2 * words.size() + 1);
    words_.reserve(words.size());
    for (const std::string_view word : words)
      add(word);
  }

  /// Calls `visit(word, begin)` for each place where a word stands: the index of the word, and the
  /// offset of its first byte; from left to right, but where words overlap in any order. Words that
  /// `wants(word)` says no to are passed over.
  template <typename Wants, typename Visit>
  void for_each(std::string_view text, Wants wants, Visit visit) const {
    Candidates candidates;
    for (std::size_t begin = 0; begin < text.size(); begin += stretch) {
      const std::size_t count = find_candidates(text, begin, candidates);
      for (std::size_t i = 0; i < count; ++i)
        compare(candidates[i], text, wants, visit);
    }
  }

  template <typename Visit>
  void for_each(std::string_view text, Visit visit) const {
    for_each(
        text, [](std::size_t) { return true; }, visit);
  }

 private:
  // Makes ASCII letters small; what else it changes is of no matter, since words are compared.
  static constexpr std::uint64_t small_letters = 0x2020202020202020U;
  static constexpr unsigned slot_bits = 13;

  static std::uint32_t hashed(std::uint32_t bytes) {
    constexpr std::uint32_t golden = 2654435769U;  // Knuth, The Art of Computer Programming 3, 6.4
    return bytes * golden;
  }
  static std::size_t slot(std::uint32_t hash) { return hash >> (32U - slot_bits); }

  /// A bit for each of 65,536 values.
  using Bits = std::array<std::uint64_t, 1024>;
  static void note(Bits& bits, std::uint32_t value) {
    bits[value / 64] |= std::uint64_t{1} << (value % 64);
  }
  static bool holds(const Bits& bits, std::uint32_t value) {
    return (bits[value / 64] >> (value % 64) & 1U) != 0;
  }

  /// Four bytes of a word, or two.
  struct Gram {
    std::uint32_t bytes = 0;
    std::uint16_t next = 0;    // of the same slot: an index into grams_, 0 for none
    std::uint16_t offset = 0;  // within the word
    std::uint32_t word = 0;
  };

  /// Where a word stands among the bytes of all, and how it begins.
  struct Kept {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    std::uint64_t start = 0;    // its first eight bytes; where there are no more, nothing
    std::uint64_t counts = 0;   // the bits of these
    std::uint64_t letters = 0;  // of each letter of ASCII among them, the bit that makes it small
  };

  /// Known bytes in a text. Many are made for each stretch of it: not set before they are.
  struct Candidate {
    std::size_t at;
    std::uint32_t bytes;
    std::uint16_t first;  // the first gram of their slot
  };
  static constexpr std::size_t stretch = 256;  // of a text is looked at at once
  using Candidates = std::array<Candidate, stretch / 2 * 3>;

  /// Looks for known bytes from `begin` on, through one stretch; how many there are.
  std::size_t find_candidates(std::string_view text, std::size_t begin,
                              Candidates& candidates) const;

  template <typename Wants, typename Visit>
  void compare(const Candidate& candidate, std::string_view text, Wants& wants,
               Visit& visit) const {
    for (std::uint16_t index = candidate.first; index != 0; index = grams_[index].next) {
      const Gram& gram = grams_[index];
      const std::size_t begin = candidate.at - gram.offset;
      if (gram.bytes == candidate.bytes && candidate.at >= gram.offset &&
          may_stand_at(words_[gram.word], text, begin) && wants(std::size_t{gram.word}) &&
          stands_at(words_[gram.word], text, begin))
        visit(std::size_t{gram.word}, begin);
    }
  }

  static bool has_eight_bytes(std::string_view text, std::size_t begin) {
    return begin + sizeof(std::uint64_t) <= text.size();
  }

  /// False where the first bytes are others.
  static bool may_stand_at(const Kept& word, std::string_view text, std::size_t begin) {
    std::uint64_t bytes = 0;
    if (!has_eight_bytes(text, begin))
      return true;
    std::memcpy(&bytes, text.data() + begin, sizeof bytes);
    return ((bytes | word.letters) & word.counts) == word.start;
  }

  /// True for a word that may stand there, and does.
  bool stands_at(const Kept& word, std::string_view text, std::size_t begin) const {
    if (word.size <= sizeof word.start && has_eight_bytes(text, begin))
      return true;
    const auto same = [](char wanted, char written) {
      return wanted ==
             (written >= 'A' && written <= 'Z' ? static_cast<char>(written | 0x20) : written);
    };
    const std::string_view wanted(bytes_.data() + word.begin, word.size);
    return begin + wanted.size() <= text.size() &&
           std::equal(wanted.begin(), wanted.end(), text.begin() + begin, same);
  }

  void add(std::string_view word);
  void add_long(std::string_view word);
  void add_short(std::string_view word);
  void add(std::uint16_t& head, std::uint32_t bytes, std::size_t offset);

  using Slots = std::array<std::uint16_t, std::size_t{1} << slot_bits>;

  std::string bytes_;  // of all words
  std::vector<Kept> words_;
  std::vector<Gram> grams_ = std::vector<Gram>(1);  // the first stands for none
  Bits known_fours_{};                              // by hash
  Bits known_pairs_{};
  Slots long_{};   // the first gram of a slot: of four bytes
  Slots short_{};  // the first gram of a slot: of two bytes
};

}  // namespace unlint
