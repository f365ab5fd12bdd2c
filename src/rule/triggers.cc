#include "rule/triggers.h"

#include <map>
#include <numeric>
#include <string>

#include "text/utf8.h"

namespace unlint {
namespace {

/// The words of the expressions, and for each the expressions that it may begin.
using Anchors = std::map<std::string, std::vector<std::size_t>>;

Anchors anchors_of(const std::vector<const Regex*>& expressions) {
  Anchors anchors;
  for (std::size_t i = 0; i < expressions.size(); ++i)
    for (const std::string& word : expressions[i]->anchors())
      anchors[word].push_back(i);
  return anchors;
}

}  // namespace

Triggers::Triggers(const std::vector<const Regex*>& expressions)
    : size_(expressions.size()), words_({}) {
  std::vector<std::string> words;
  std::vector<bool> anchored(expressions.size());
  for (auto& [word, all] : anchors_of(expressions)) {
    words.push_back(word);
    for (const std::size_t expression : all)
      anchored[expression] = true;
    expressions_of_.push_back(std::move(all));
  }
  for (std::size_t i = 0; i < anchored.size(); ++i)
    if (!anchored[i])
      anywhere_.push_back(i);
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
