#include "text/regex_places.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "text/ascii.h"

namespace unlint {
namespace {

constexpr unsigned bytes_each_side = 4;  // bytes looked at on either side
constexpr unsigned byte_kinds = 8;
constexpr std::size_t letters_told = 32;  // of a word

/// The kind of a byte, a bit of eight.
constexpr std::uint8_t kind_of(unsigned char byte) {
  const char c = static_cast<char>(byte);
  const unsigned kind = byte >= 0x80                                   ? 7
                        : is_ascii_capital(c)                          ? 1
                        : is_ascii_letter(c)                           ? 0
                        : is_figure(c)                                 ? 2
                        : c == ' '                                     ? 3
                        : c == '/'                                     ? 4
                        : c == ',' || c == ';' || c == '.' || c == ':' ? 5
                                                                       : 6;
  return static_cast<std::uint8_t>(1U << kind);
}

constexpr std::array<std::uint8_t, 256> kind_table() {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte)
    table[byte] = kind_of(static_cast<unsigned char>(byte));
  return table;
}
constexpr std::array<std::uint8_t, 256> kind_by_byte = kind_table();

std::uint64_t kinds_of(const ByteSet& bytes) {
  std::uint64_t all = 0;
  for (std::size_t byte = 0; byte < bytes.size(); ++byte)
    if (bytes.test(byte))
      all |= kind_by_byte[byte];
  return all;
}

std::vector<std::uint32_t> united(const std::vector<std::uint32_t>& a,
                                  const std::vector<std::uint32_t>& b) {
  std::vector<std::uint32_t> both;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

}  // namespace

std::uint64_t kinds_beside(std::string_view text, Span word) {
  const auto kind_at = [&](std::size_t at) {
    return std::uint64_t{kind_by_byte[static_cast<unsigned char>(text[at])]};
  };
  std::uint64_t found = 0;
  if (word.begin >= bytes_each_side && word.end + bytes_each_side <= text.size()) {
    for (unsigned i = 0; i < bytes_each_side; ++i) {
      found |= kind_at(word.begin - 1 - i) << (byte_kinds * i);
      found |= kind_at(word.end + i) << (byte_kinds * (bytes_each_side + i));
    }
    return found;
  }
  const auto kind_or_edge = [&](std::size_t at) {
    return at < text.size() ? kind_at(at) : std::uint64_t{kind_of('\n')};
  };
  for (unsigned i = 0; i < bytes_each_side; ++i) {  // before the text is beyond its size, too
    found |= kind_or_edge(word.begin - 1 - i) << (byte_kinds * i);
    found |= kind_or_edge(word.end + i) << (byte_kinds * (bytes_each_side + i));
  }
  return found;
}

bool WordPlace::admits(std::string_view written) const {
  if ((small | capital) == 0)
    return true;
  std::uint32_t capitals = 0;
  for (std::size_t i = 0; i < std::min(written.size(), letters_told); ++i)
    capitals |= std::uint32_t{is_ascii_capital(written[i])} << i;
  return (capitals & small) == 0 && (~capitals & capital) == 0;
}

RegexPlaces::RegexPlaces(const RegexTree& tree) {
  const Part whole = add(tree);
  first_.resize(bytes_.size());
  last_.resize(bytes_.size());
  for (const std::uint32_t place : whole.first)
    first_[place] = true;
  for (const std::uint32_t place : whole.last)
    last_[place] = true;
  may_be_empty_ = whole.may_be_empty;
  precursors_.resize(bytes_.size());
  for (std::uint32_t place = 0; place < bytes_.size(); ++place)
    for (const std::uint32_t follower : followers_[place])
      precursors_[follower].push_back(place);
}

bool RegexPlaces::is_too_large() const {
  constexpr std::size_t most_places = 4000, most_connections = 100'000;
  return bytes_.size() > most_places || connections_ > most_connections;
}

RegexPlaces::Part RegexPlaces::add(const RegexTree& tree) {
  if (may_be_anything_ = may_be_anything_ || is_too_large(); may_be_anything_)
    return {};
  if (tree.kind == RegexTree::Kind::byte) {
    const auto place = static_cast<std::uint32_t>(bytes_.size());
    bytes_.push_back(tree.bytes);
    followers_.emplace_back();
    return {{place}, {place}, false};
  }
  if (tree.kind == RegexTree::Kind::repeated)
    return add_repeated(tree);
  Part whole;
  for (std::size_t i = 0; i < tree.parts.size(); ++i) {
    Part part = add(tree.parts[i]);
    if (tree.kind == RegexTree::Kind::sequence)
      whole = joined(std::move(whole), std::move(part));
    else
      whole = {united(whole.first, part.first), united(whole.last, part.last),
               (i > 0 && whole.may_be_empty) || part.may_be_empty};
  }
  return whole;
}

// So many of the same part that the first bytes are told apart; what is repeated more often is
// taken for any number.
RegexPlaces::Part RegexPlaces::add_repeated(const RegexTree& tree) {
  constexpr std::size_t most_copies = 3;
  const std::size_t needed = std::min(tree.least, most_copies);
  const bool any_number = tree.most == RegexTree::any_number || tree.most > needed + most_copies;
  Part whole;
  for (std::size_t i = 0; i < needed; ++i)
    whole = joined(std::move(whole), add(tree.parts.front()));
  for (std::size_t i = needed; i < (any_number ? needed + 1 : tree.most); ++i) {
    Part more = add(tree.parts.front());
    if (any_number)
      connect(more.last, more.first);
    more.may_be_empty = true;
    whole = joined(std::move(whole), std::move(more));
  }
  return whole;
}

RegexPlaces::Part RegexPlaces::joined(Part before, Part after) {
  connect(before.last, after.first);
  return {before.may_be_empty ? united(before.first, after.first) : std::move(before.first),
          after.may_be_empty ? united(before.last, after.last) : std::move(after.last),
          before.may_be_empty && after.may_be_empty};
}

void RegexPlaces::connect(const Places& from, const Places& to) {
  for (const std::uint32_t place : from)
    followers_[place] = united(followers_[place], to);
  connections_ += from.size() * to.size();
}

bool RegexPlaces::spells(std::uint32_t place, char byte) const {
  const auto value = static_cast<unsigned char>(byte);
  return bytes_[place].test(value) || (is_ascii_letter(byte) && bytes_[place].test(value ^ 0x20U));
}

// Beyond ASCII, a letter in another case is other bytes.
bool RegexPlaces::admits(std::uint32_t place, char byte) const {
  return static_cast<unsigned char>(byte) >= 0x80 ? (bytes_[place] >> 0x80).any()
                                                  : spells(place, byte);
}

RegexPlaces::Places RegexPlaces::next(const Places& places, const Reached& reached) const {
  Places all;
  for (const std::uint32_t place : places)
    all.insert(all.end(), reached[place].begin(), reached[place].end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

/// True where no match goes without this place.
bool RegexPlaces::is_necessary(std::uint32_t place) const {
  if (may_be_empty_)
    return false;
  std::vector<bool> seen(bytes_.size());
  seen[place] = true;
  Places open;
  const auto reach = [&](std::uint32_t each) {
    if (!seen[each])
      open.push_back(each);
    seen[each] = true;
  };
  for (std::uint32_t each = 0; each < bytes_.size(); ++each)
    if (first_[each])
      reach(each);
  while (!open.empty()) {
    const std::uint32_t each = open.back();
    open.pop_back();
    if (last_[each])
      return false;
    std::for_each(followers_[each].begin(), followers_[each].end(), reach);
  }
  return true;
}

/// By byte of the word, the place that spells it in every match; empty where there are none.
std::vector<RegexPlaces::Places> RegexPlaces::necessary_path(std::string_view word) const {
  for (std::uint32_t first = 0; first < bytes_.size(); ++first) {
    std::vector<Places> path;
    for (std::uint32_t place = first; spells(place, word[path.size()]) && is_necessary(place);
         place = followers_[place].front()) {
      path.push_back({place});
      if (path.size() == word.size())
        return path;
      if (followers_[place].size() != 1 || last_[place])
        break;
    }
  }
  return {};
}

/// By byte of the word, the places of all paths that spell it.
std::vector<RegexPlaces::Places> RegexPlaces::paths(std::string_view word) const {
  std::vector<Places> steps(word.size());
  for (std::uint32_t place = 0; place < bytes_.size(); ++place)
    if (admits(place, word.front()))
      steps.front().push_back(place);
  for (std::size_t i = 1; i < word.size(); ++i)
    for (const std::uint32_t place : next(steps[i - 1], followers_))
      if (admits(place, word[i]))
        steps[i].push_back(place);
  for (std::size_t i = word.size() - 1; i > 0; --i) {  // of these, those from where it goes on
    const Places before = next(steps[i], precursors_);
    Places kept;
    std::set_intersection(before.begin(), before.end(), steps[i - 1].begin(), steps[i - 1].end(),
                          std::back_inserter(kept));
    steps[i - 1] = std::move(kept);
  }
  return steps;
}

/// The kinds of the bytes next to these places, next to those, and so on; any where a match may
/// be over.
std::uint64_t RegexPlaces::kinds_beyond(Places places, const Reached& reached,
                                        const std::vector<bool>& edge) const {
  constexpr std::uint64_t every_kind = (1U << byte_kinds) - 1;
  std::uint64_t found = 0;
  bool is_over = false;
  for (unsigned i = 0; i < bytes_each_side; ++i) {
    is_over = is_over || std::any_of(places.begin(), places.end(),
                                     [&](std::uint32_t place) { return edge[place]; });
    places = next(places, reached);
    std::uint64_t kinds_here = is_over ? every_kind : 0;
    for (const std::uint32_t place : places)
      kinds_here |= kinds_of(bytes_[place]);
    found |= kinds_here << (byte_kinds * i);
  }
  return found;
}

std::vector<std::string> RegexPlaces::lengthened(const std::string& word) const {
  constexpr std::size_t most = 26;
  const std::vector<Places> path =
      may_be_anything_ || word.size() != 1 ? std::vector<Places>() : necessary_path(word);
  if (path.empty() || last_[path.front().front()])
    return {word};
  ByteSet followers;
  for (const std::uint32_t place : next(path.front(), followers_))
    followers |= bytes_[place];
  std::vector<std::string> words;
  for (std::size_t byte = 0; byte < 0x80; ++byte) {
    const char c = static_cast<char>(byte);
    if (followers.test(byte) ||
        (is_ascii_letter(c) && !is_ascii_capital(c) && followers.test(byte ^ 0x20U)))
      if (!is_ascii_capital(c))
        words.push_back(word + c);
  }
  return (followers >> 0x80).any() || words.size() > most ? std::vector<std::string>{word} : words;
}

WordPlace RegexPlaces::of(std::string_view word, bool is_in_every_match) const {
  if (may_be_anything_ || word.empty())
    return {};
  std::vector<Places> steps;
  if (is_in_every_match)
    steps = necessary_path(word);
  if (steps.empty())
    steps = paths(word);
  if (steps.back().empty())  // the word is told otherwise than the expression tells it
    return {};
  WordPlace found;
  found.beside = kinds_beyond(steps.front(), precursors_, first_) |
                 kinds_beyond(steps.back(), followers_, last_) << (byte_kinds * bytes_each_side);
  for (std::size_t i = 0; i < std::min(word.size(), letters_told); ++i) {
    const auto may_hold = [&](char byte) {
      return std::any_of(steps[i].begin(), steps[i].end(), [&](std::uint32_t place) {
        return bytes_[place].test(static_cast<unsigned char>(byte));
      });
    };
    if (!is_ascii_letter(word[i]))
      continue;
    found.small |= std::uint32_t{!may_hold(static_cast<char>(word[i] ^ 0x20))} << i;
    found.capital |= std::uint32_t{!may_hold(word[i])} << i;
  }
  return found;
}

}  // namespace unlint
