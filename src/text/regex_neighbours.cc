#include "text/regex_neighbours.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "text/ascii.h"

namespace unlint {
namespace {

constexpr unsigned bytes_each_side = 4;  // bytes looked at on either side
constexpr unsigned byte_kinds = 8;

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

Neighbours kinds_of(const ByteSet& bytes) {
  Neighbours all = 0;
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

Neighbours neighbours_in(std::string_view text, Span word) {
  const auto kind_at = [&](std::size_t at) {
    return Neighbours{kind_by_byte[static_cast<unsigned char>(text[at])]};
  };
  Neighbours found = 0;
  if (word.begin >= bytes_each_side && word.end + bytes_each_side <= text.size()) {
    for (unsigned i = 0; i < bytes_each_side; ++i) {
      found |= kind_at(word.begin - 1 - i) << (byte_kinds * i);
      found |= kind_at(word.end + i) << (byte_kinds * (bytes_each_side + i));
    }
    return found;
  }
  const auto kind_or_edge = [&](std::size_t at) {
    return at < text.size() ? kind_at(at) : Neighbours{kind_of('\n')};
  };
  for (unsigned i = 0; i < bytes_each_side; ++i) {  // before the text is beyond its size, too
    found |= kind_or_edge(word.begin - 1 - i) << (byte_kinds * i);
    found |= kind_or_edge(word.end + i) << (byte_kinds * (bytes_each_side + i));
  }
  return found;
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

/// The places that spell the word in every match, one behind the other; empty where there are none.
RegexPlaces::Places RegexPlaces::necessary_path(std::string_view word) const {
  for (std::uint32_t first = 0; first < bytes_.size(); ++first) {
    Places path;
    for (std::uint32_t place = first; spells(place, word[path.size()]) && is_necessary(place);
         place = followers_[place].front()) {
      path.push_back(place);
      if (path.size() == word.size())
        return path;
      if (followers_[place].size() != 1 || last_[place])
        break;
    }
  }
  return {};
}

/// Where the paths end that spell the word, and, in `begin`, where they begin.
RegexPlaces::Places RegexPlaces::paths_end(std::string_view word, Places* begin) const {
  std::vector<Places> steps(word.size());
  for (std::uint32_t place = 0; place < bytes_.size(); ++place)
    if (admits(place, word.front()))
      steps.front().push_back(place);
  for (std::size_t i = 1; i < word.size(); ++i)
    for (const std::uint32_t place : next(steps[i - 1], followers_))
      if (admits(place, word[i]))
        steps[i].push_back(place);
  *begin = steps.back();
  for (std::size_t i = word.size() - 1; i > 0; --i) {
    const Places before = next(*begin, precursors_);
    begin->clear();
    std::set_intersection(before.begin(), before.end(), steps[i - 1].begin(), steps[i - 1].end(),
                          std::back_inserter(*begin));
  }
  return steps.back();
}

/// The kinds of the bytes next to these places, next to those, and so on; any where a match may
/// be over.
Neighbours RegexPlaces::kinds_beyond(Places places, const Reached& reached,
                                     const std::vector<bool>& edge) const {
  constexpr Neighbours every_kind = (1U << byte_kinds) - 1;
  Neighbours found = 0;
  bool is_over = false;
  for (unsigned i = 0; i < bytes_each_side; ++i) {
    is_over = is_over || std::any_of(places.begin(), places.end(),
                                     [&](std::uint32_t place) { return edge[place]; });
    places = next(places, reached);
    Neighbours kinds_here = is_over ? every_kind : 0;
    for (const std::uint32_t place : places)
      kinds_here |= kinds_of(bytes_[place]);
    found |= kinds_here << (byte_kinds * i);
  }
  return found;
}

Neighbours RegexPlaces::beside(std::string_view word, bool is_in_every_match) const {
  if (may_be_anything_ || word.empty())
    return any_neighbours;
  Places begin, end;
  if (const Places path = is_in_every_match ? necessary_path(word) : Places(); !path.empty()) {
    begin = {path.front()};
    end = {path.back()};
  } else {
    end = paths_end(word, &begin);
  }
  if (end.empty())  // the word is told otherwise than the expression tells it
    return any_neighbours;
  return kinds_beyond(std::move(begin), precursors_, first_) |
         kinds_beyond(end, followers_, last_) << (byte_kinds * bytes_each_side);
}

}  // namespace unlint
