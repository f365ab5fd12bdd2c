#include "rule/triggers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <unordered_map>
#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// Calls `visit(clause, word, place)` for each word of packed anchors; the number of clauses.
template <typename Visit>
std::size_t for_each_anchor(std::string_view anchors, const Visit& visit) {
  std::size_t clause = 0;
  while (!anchors.empty()) {
    const std::string_view word = anchors.substr(0, anchors.find('\n'));
    anchors.remove_prefix(word.size() + 1);
    if (word.empty()) {
      ++clause;
      continue;
    }
    WordPlace place;
    std::memcpy(&place, anchors.data(), sizeof place);
    anchors.remove_prefix(sizeof place);
    visit(clause, word, place);
  }
  return clause;
}

}  // namespace

std::string packed(const Anchors& anchors, const std::optional<RegexTree>& tree) {
  std::string bytes;
  std::optional<RegexPlaces> places;
  if (tree && !anchors.empty())
    places.emplace(*tree);
  for (const std::vector<std::string>& clause : anchors) {
    const bool is_alone = clause.size() == 1;
    for (const std::string& word :
         is_alone&& places ? places->lengthened(clause.front()) : clause) {
      const WordPlace place = places ? places->of(word, is_alone) : WordPlace();
      std::array<char, sizeof place> row{};
      std::memcpy(row.data(), &place, sizeof place);
      bytes += word + '\n';
      bytes.append(row.data(), row.size());
    }
    bytes += '\n';
  }
  return bytes;
}

Triggers::Search::Search(const std::vector<Expression>& expressions, std::size_t kind) {
  struct Said {
    std::size_t word;
    Clause clause;
  };
  std::unordered_map<std::string_view, std::size_t> numbers;
  std::vector<std::string_view> known;
  std::vector<Said> said;
  numbers.reserve(expressions.size() * 8);
  said.reserve(expressions.size() * 8);
  for (std::size_t i = 0; i < expressions.size(); ++i)
    if (expressions[i].kinds.test(kind))
      for_each_anchor(expressions[i].anchors, [&](std::size_t clause, std::string_view word,
                                                  const WordPlace& place) {
        const auto [number, is_new] = numbers.emplace(word, known.size());
        if (is_new)
          known.push_back(word);
        said.push_back(
            {number->second, {static_cast<std::uint32_t>(i), std::uint32_t{1} << clause, place}});
      });
  clauses_of.resize(known.size() + 1);
  for (const Said& each : said)
    ++clauses_of[each.word + 1];
  for (std::size_t word = 0; word < known.size(); ++word)
    clauses_of[word + 1] += clauses_of[word];
  clauses.resize(said.size());
  has_reach.resize(known.size());
  for (const Said& each : said)
    if (each.clause.bit == 1 && expressions[each.clause.expression].reach > 0)
      has_reach[each.word] = true;
  for (const std::string_view word : known)
    sizes.push_back(static_cast<std::uint16_t>(word.size()));
  std::vector<std::uint32_t> next(clauses_of.begin(), clauses_of.end());
  for (const Said& each : said)
    clauses[next[each.word]++] = each.clause;
  words = WordSet(known);
}

Triggers::Triggers(std::vector<Expression> expressions) : expressions_(std::move(expressions)) {
  for (const Expression& expression : expressions_) {
    const std::size_t clauses =
        for_each_anchor(expression.anchors, [](std::size_t, std::string_view, const WordPlace&) {});
    all_clauses_.push_back((std::uint32_t{1} << clauses) - 1);
  }
  const auto looked_at_alike = [&](std::size_t a, std::size_t b) {
    return std::all_of(expressions_.begin(), expressions_.end(), [&](const Expression& each) {
      return each.kinds.test(a) == each.kinds.test(b);
    });
  };
  for (std::size_t kind = 0; kind < block_kind_count; ++kind)
    while (!looked_at_alike(search_of_[kind], kind))
      ++search_of_[kind];
}

const Triggers::Search& Triggers::search_in(std::size_t kind) const {
  LazySearch& lazy = searches_[kind];
  std::call_once(lazy.once,
                 [&] { lazy.search = std::make_unique<const Search>(expressions_, kind); });
  return *lazy.search;
}

/// What the words of one document tell of each expression.
class Triggers::Hits {
 public:
  Hits(const Triggers& triggers, std::string_view text)
      : triggers_(triggers),
        text_(text),
        places_(triggers.expressions_.size()),
        met_(places_.size()),
        words_(places_.size()) {}

  /// A word of a search stands at `begin`, in this block; `is_first` where everything that the
  /// word says of the block has not been said. Whether it has now.
  bool note(const Search& search, std::size_t word, std::size_t begin, std::size_t block,
            bool is_first) {
    const Span place{begin, begin + search.sizes[word]};
    const std::uint64_t beside = kinds_beside(text_, place);
    const std::string_view written = text_.substr(begin, place.size());
    bool said_all = true;
    for (std::size_t i = search.clauses_of[word]; i < search.clauses_of[word + 1]; ++i) {
      const auto& [expression, bit, allowed] = search.clauses[i];
      if (!allowed.admits(beside) || !allowed.admits(written)) {
        said_all = false;
        continue;
      }
      if (bit == 1)
        if (triggers_.expressions_[expression].reach > 0)
          words_[expression].push_back(place);
      if (!is_first)
        continue;
      Met& so_far = met_[expression];
      if (so_far.block != block)
        so_far = {block, 0};
      else if (so_far.clauses == triggers_.all_clauses_[expression])
        continue;
      so_far.clauses |= bit;
      if (so_far.clauses == triggers_.all_clauses_[expression])
        places_[expression].blocks.push_back(block);
    }
    return said_all;
  }

  std::vector<Places> take(const Document& document) {
    for (std::size_t i = 0; i < places_.size(); ++i)
      if (!places_[i].blocks.empty())
        keep_stretches(document, i);
    return std::move(places_);
  }

 private:
  /// What has been met in the block that is looked at.
  struct Met {
    std::size_t block = none;
    std::uint32_t clauses = 0;
  };

  // Around the words within the blocks; where two stretches all but touch, one.
  void keep_stretches(const Document& document, std::size_t expression) {
    std::vector<Span>& words = words_[expression];
    const std::size_t reach = triggers_.expressions_[expression].reach;
    std::vector<Span>& near = places_[expression].near;
    const std::vector<std::size_t>& blocks = places_[expression].blocks;
    std::sort(words.begin(), words.end());
    auto block = blocks.begin();
    for (const Span word : words) {
      while (block != blocks.end() && document.blocks[*block].text.end < word.end)
        ++block;
      if (block == blocks.end())
        return;
      const Span text = document.blocks[*block].text;
      if (word.begin < text.begin)
        continue;
      const Span stretch{std::max(text.begin, word.begin - std::min(word.begin, reach)),
                         std::min(text.end, word.end + reach)};
      // A search costs as much to begin as some bytes of text.
      constexpr std::size_t not_worth_parting = 40;
      if (!near.empty() && stretch.begin <= near.back().end + not_worth_parting &&
          near.back().end >= text.begin)
        near.back().end = std::max(near.back().end, stretch.end);
      else
        near.push_back(stretch);
    }
  }

  const Triggers& triggers_;
  std::string_view text_;  // the prose
  std::vector<Places> places_;
  std::vector<Met> met_;
  std::vector<std::vector<Span>> words_;  // of the first clause, by expression
};

std::vector<Triggers::Places> Triggers::places(const Document& document) const {
  Hits hits(*this, document.prose.text());
  std::array<const Search*, block_kind_count> searches{};
  std::array<std::vector<std::size_t>, block_kind_count> word_seen_in;  // the last block
  const std::string changed = to_lower_beyond_ascii(document.prose.text());
  const std::string_view lower = changed.empty() ? document.prose.text() : changed;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    const std::size_t shared = search_of_[static_cast<std::size_t>(document.blocks[block].kind)];
    std::vector<std::size_t>& seen_in = word_seen_in[shared];
    if (searches[shared] == nullptr) {
      searches[shared] = &search_in(shared);
      seen_in.resize(searches[shared]->sizes.size(), none);
    }
    const Search& search = *searches[shared];
    const Span span = document.blocks[block].text;
    search.words.for_each(
        lower.substr(span.begin, span.size()),
        [&](std::size_t word) { return seen_in[word] != block || search.has_reach[word]; },
        [&](std::size_t word, std::size_t begin) {
          if (hits.note(search, word, span.begin + begin, block, seen_in[word] != block))
            seen_in[word] = block;
        });
  }
  std::vector<Places> places = hits.take(document);
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t block = 0; all_clauses_[i] == 0 && block < document.blocks.size(); ++block)
      if (expressions_[i].kinds.test(static_cast<std::size_t>(document.blocks[block].kind)))
        places[i].blocks.push_back(block);
  return places;
}

}  // namespace unlint
