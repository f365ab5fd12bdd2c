#include "rule/triggers.h"

#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

#include "text/utf8.h"

namespace unlint {

Triggers::Triggers(const std::vector<const std::vector<std::string>*>& anchors)
    : size_(anchors.size()), words_({}) {
  std::map<std::string_view, std::vector<std::size_t>> expressions_of;
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    for (const std::string& word : *anchors[i])
      expressions_of[word].push_back(i);
    if (anchors[i]->empty())
      anywhere_.push_back(i);
  }
  std::vector<std::string> words;
  for (auto& [word, expressions] : expressions_of) {
    words.emplace_back(word);
    expressions_of_.push_back(std::move(expressions));
  }
  words_ = WordSet(words);
}

std::vector<std::vector<std::size_t>> Triggers::places(const Document& document) const {
  std::vector<std::vector<std::size_t>> places(size_);
  const std::string changed = to_lower_beyond_ascii(document.prose.text());
  const std::string_view lower = changed.empty() ? document.prose.text() : changed;
  std::size_t block = 0;
  words_.for_each(lower, [&](std::size_t word, std::size_t end) {
    while (block < document.blocks.size() && document.blocks[block].text.end < end)
      ++block;
    if (block == document.blocks.size() || document.blocks[block].text.begin >= end)
      return;
    for (const std::size_t expression : expressions_of_[word])
      if (std::vector<std::size_t>& all = places[expression]; all.empty() || all.back() != block)
        all.push_back(block);
  });
  std::vector<std::size_t> every(anywhere_.empty() ? 0 : document.blocks.size());
  std::iota(every.begin(), every.end(), std::size_t{0});
  for (const std::size_t expression : anywhere_)
    places[expression] = every;
  return places;
}

}  // namespace unlint
