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

  const std::string& pattern() const { return pattern_; }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  friend class PhraseIndex;
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

/// Finds the entry of a list whose phrase begins, or ends, at a place: the first in the order of
/// the list. Most places of a text are done with at one look.
class PhraseIndex {
 public:
  static constexpr std::size_t npos = Phrase::npos;

  /// Adds the entries of the list.
  template <typename Entry>
  void add_all(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries)
      add(entry.phrase);
  }

  /// The first entry that may begin at `begin` of the text and that `stands` accepts; npos if none.
  template <typename Stands>
  std::size_t beginning(std::string_view text, std::size_t begin, Stands stands) const {
    return first(from_.by_head[head(text, begin)],
                 from_.by_tail[from_.any_tail ? tail_of_word(text, begin) : 0], stands);
  }

  /// The first entry that may end at `end` of the text and that `stands` accepts; npos if none.
  template <typename Stands>
  std::size_t ending(std::string_view text, std::size_t end, Stands stands) const {
    return first(to_.by_head[to_.any_head ? head_of_word(text, end) : 0],
                 to_.by_tail[tail(text, end)], stands);
  }

 private:
  using List = std::vector<std::uint16_t>;  // indices

  // By how the word at the place begins or, where that is left open, by how it ends.
  struct Edge {
    std::array<List, 256> by_head, by_tail;
    bool any_head = false, any_tail = false;
  };
  Edge from_, to_;
  std::uint16_t size_ = 0;

  void add(const Phrase& phrase);
  static unsigned char head(std::string_view text, std::size_t begin);
  static unsigned char tail(std::string_view text, std::size_t end);
  static unsigned char head_of_word(std::string_view text, std::size_t end);
  static unsigned char tail_of_word(std::string_view text, std::size_t begin);

  template <typename Stands>
  static std::size_t first(const List& by_head, const List& by_tail, Stands stands) {
    auto a = by_head.begin(), b = by_tail.begin();
    while (a != by_head.end() || b != by_tail.end()) {
      const bool is_head = b == by_tail.end() || (a != by_head.end() && *a < *b);
      if (const std::size_t index = is_head ? *a++ : *b++; stands(index))
        return index;
    }
    return npos;
  }
};

}  // namespace unlint
