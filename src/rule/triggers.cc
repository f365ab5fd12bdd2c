#include "rule/triggers.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// What has been met in the block that is looked at.
struct Met {
  std::size_t block = none;
  std::uint32_t clauses = 0;
};

}  // namespace

Triggers::Search::Search(const std::vector<Expression>& expressions, std::size_t kind) : words({}) {
  std::map<std::string_view, std::vector<Clause>> known;
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    std::uint32_t bit = 1;
    for (const std::vector<std::string>& clause : *expressions[i].anchors) {
      if (expressions[i].kinds.test(kind))
        for (const std::string& word : clause)
          known[word].push_back({i, bit});
      bit <<= 1U;
    }
  }
  std::vector<std::string> all;
  for (auto& [word, clauses] : known) {
    all.emplace_back(word);
    clauses_of.push_back(std::move(clauses));
  }
  words = WordSet(std::move(all));
}

Triggers::Triggers(const std::vector<Expression>& expressions) {
  for (const Expression& expression : expressions) {
    kinds_.push_back(expression.kinds);
    all_clauses_.push_back((std::uint32_t{1} << expression.anchors->size()) - 1);
  }
  const auto looked_at_alike = [&](std::size_t a, std::size_t b) {
    return std::all_of(kinds_.begin(), kinds_.end(),
                       [&](BlockKinds kinds) { return kinds.test(a) == kinds.test(b); });
  };
  for (std::size_t kind = 0; kind < block_kind_count; ++kind) {
    std::size_t alike = 0;
    while (!looked_at_alike(alike, kind))
      ++alike;
    search_of_[kind] = alike < kind ? search_of_[alike] : searches_.size();
    if (alike == kind)
      searches_.emplace_back(expressions, kind);
  }
}

std::vector<std::vector<std::size_t>> Triggers::places(const Document& document) const {
  std::vector<std::vector<std::size_t>> places(kinds_.size());
  std::vector<Met> met(kinds_.size());
  std::vector<std::vector<std::size_t>> word_seen_in(searches_.size());  // the last block
  for (std::size_t i = 0; i < searches_.size(); ++i)
    word_seen_in[i].resize(searches_[i].clauses_of.size(), none);
  const std::string changed = to_lower_beyond_ascii(document.prose.text());
  const std::string_view lower = changed.empty() ? document.prose.text() : changed;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    const auto kind = static_cast<std::size_t>(document.blocks[block].kind);
    const Search& search = searches_[search_of_[kind]];
    std::vector<std::size_t>& seen_in = word_seen_in[search_of_[kind]];
    const Span span = document.blocks[block].text;
    search.words.for_each(
        lower.substr(span.begin, span.size()),
        [&](std::size_t word) { return seen_in[word] != block; },
        [&](std::size_t word, std::size_t) {
          seen_in[word] = block;
          for (const auto& [expression, bit] : search.clauses_of[word]) {
            Met& so_far = met[expression];
            if (so_far.block != block)
              so_far = {block, 0};
            else if (so_far.clauses == all_clauses_[expression])
              continue;
            so_far.clauses |= bit;
            if (so_far.clauses == all_clauses_[expression])
              places[expression].push_back(block);
          }
        });
  }
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t block = 0; all_clauses_[i] == 0 && block < document.blocks.size(); ++block)
      if (kinds_[i].test(static_cast<std::size_t>(document.blocks[block].kind)))
        places[i].push_back(block);
  return places;
}

}  // namespace unlint
