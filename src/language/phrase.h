#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// A word or several, as they may stand in a text: `*` at the end of a word stands for any further
/// letters, at its beginning for any prefix. Words are separated by one space.
class Phrase {
 public:
  explicit Phrase(std::string_view pattern);

  /// Where the phrase begins if it ends at `end` of the text, at word boundaries; npos if it does
  /// not stand there. Scripts without spaces have no word boundaries.
  std::size_t begin_before(std::string_view text, std::size_t end) const {
    return last_ != '\0' && (end == 0 || text[end - 1] != last_) ? npos : read_before(text, end);
  }

  /// Where the phrase ends if it begins at `begin` of the text, at word boundaries; npos if not.
  std::size_t end_after(std::string_view text, std::size_t begin) const {
    return first_ != '\0' && (begin >= text.size() || text[begin] != first_)
               ? npos
               : read_after(text, begin);
  }

  /// The byte that the phrase always begins, or ends, with; NUL where there is none.
  char first_byte() const { return first_; }
  char last_byte() const { return last_; }

  const std::string& pattern() const { return pattern_; }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  struct Word {
    std::string stem;
    bool any_prefix = false;
    bool any_ending = false;
  };
  std::size_t read_before(std::string_view text, std::size_t end) const;
  std::size_t read_after(std::string_view text, std::size_t begin) const;

  std::string pattern_;
  std::vector<Word> words_;
  char first_ = '\0', last_ = '\0';  // bytes that are always the same: most phrases end here
  bool spaced_ = true;               // false for Chinese
};

/// Which entries of a list have a phrase that may begin, or end, with a byte: indices in the order
/// of the list. Most places of a text are done with at one look.
class PhraseIndex {
 public:
  PhraseIndex() = default;
  template <typename Entry>
  explicit PhraseIndex(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries)
      add(entry.phrase);
  }
  const std::vector<std::uint16_t>& beginning(char byte) const {
    return beginning_[static_cast<unsigned char>(byte)];
  }
  const std::vector<std::uint16_t>& ending(char byte) const {
    return ending_[static_cast<unsigned char>(byte)];
  }

 private:
  using Lists = std::array<std::vector<std::uint16_t>, 256>;
  void add(const Phrase& phrase);

  Lists beginning_, ending_;
  std::uint16_t size_ = 0;
};

}  // namespace unlint
