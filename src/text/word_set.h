#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// Many fixed words looked for at once, in one pass, wherever they stand, also within longer words,
/// with ASCII letters in either case.
/// The algorithm is Aho's and Corasick's (Communications of the ACM 18, 1975), its automaton laid
/// out as one table: a look-up for each byte, however many words there are.
class WordSet {
 public:
  /// The words are bytes, none of them empty, ASCII letters in lower case; the same one may stand
  /// there twice.
  explicit WordSet(const std::vector<std::string>& words);

  /// Calls `visit(word, end)` for each place where a word ends, in the order of the text: the index
  /// of the word, and the offset in bytes behind it.
  template <typename Visit>
  void for_each(std::string_view text, Visit visit) const {
    const std::uint32_t* const table = table_.data();
    std::uint32_t state = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      state = table[state + class_of_[static_cast<unsigned char>(text[at])]];
      if (state >= first_ending_)
        for (const std::uint32_t word : endings_[(state - first_ending_) / width_])
          visit(static_cast<std::size_t>(word), at + 1);
    }
  }

 private:
  std::array<std::uint8_t, 256> class_of_{};  // bytes that no word holds are of class 0
  std::uint32_t width_ = 1;                   // how many classes there are
  std::vector<std::uint32_t> table_;          // states times classes: offset of the next state
  std::uint32_t first_ending_ = 0;            // the states from here on are ends of words
  std::vector<std::vector<std::uint32_t>> endings_;  // the words that end in each of these
};

}  // namespace unlint
