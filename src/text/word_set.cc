#include "text/word_set.h"

#include <limits>

namespace unlint {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// The words as a tree, a node for each beginning of a word.
struct WordTree {
  explicit WordTree(std::uint32_t classes) : width(classes) { add_node(); }

  std::uint32_t add_node() {
    next.resize(next.size() + width, none);
    words.emplace_back();
    return static_cast<std::uint32_t>(words.size() - 1);
  }

  std::uint32_t width;
  std::vector<std::uint32_t> next;  // nodes times classes
  std::vector<std::vector<std::uint32_t>> words;
};

/// Completes the tree to an automaton: where no word goes on, the longest end of what was read that
/// begins another word does.
void complete(WordTree& tree) {
  std::vector<std::uint32_t> shorter(tree.words.size(), 0);
  std::vector<std::uint32_t> order = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::uint32_t node = order[i];
    const std::vector<std::uint32_t>& inherited = tree.words[shorter[node]];
    if (node != 0)
      tree.words[node].insert(tree.words[node].end(), inherited.begin(), inherited.end());
    for (std::uint32_t letter = 0; letter < tree.width; ++letter) {
      std::uint32_t& next = tree.next[std::size_t{node} * tree.width + letter];
      const std::uint32_t otherwise =
          node == 0 ? 0 : tree.next[std::size_t{shorter[node]} * tree.width + letter];
      if (next == none) {
        next = otherwise;
      } else {
        shorter[next] = otherwise;
        order.push_back(next);
      }
    }
  }
}

}  // namespace

WordSet::WordSet(const std::vector<std::string>& words) {
  for (const std::string& word : words)
    for (const char byte : word)
      if (std::uint8_t& of = class_of_[static_cast<unsigned char>(byte)]; of == 0)
        of = static_cast<std::uint8_t>(width_++);
  for (char capital = 'A'; capital <= 'Z'; ++capital)
    class_of_[static_cast<unsigned char>(capital)] =
        class_of_[static_cast<unsigned char>(capital | 0x20)];

  WordTree tree(width_);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::uint32_t node = 0;
    for (const char byte : words[i]) {
      const std::size_t edge =
          std::size_t{node} * width_ + class_of_[static_cast<unsigned char>(byte)];
      if (tree.next[edge] == none) {
        const std::uint32_t added = tree.add_node();
        tree.next[edge] = added;
      }
      node = tree.next[edge];
    }
    tree.words[node].push_back(static_cast<std::uint32_t>(i));
  }
  complete(tree);

  // The states that end no word come first, so that one comparison tells the others.
  std::vector<std::uint32_t> place(tree.words.size());
  std::uint32_t states = 0;
  for (std::size_t node = 0; node < place.size(); ++node)
    if (tree.words[node].empty())
      place[node] = states++ * width_;
  first_ending_ = states * width_;
  for (std::size_t node = 0; node < place.size(); ++node)
    if (!tree.words[node].empty()) {
      place[node] = states++ * width_;
      endings_.push_back(tree.words[node]);
    }
  table_.resize(tree.next.size());
  for (std::size_t node = 0; node < place.size(); ++node)
    for (std::uint32_t letter = 0; letter < width_; ++letter)
      table_[place[node] + letter] = place[tree.next[node * width_ + letter]];
}

}  // namespace unlint
