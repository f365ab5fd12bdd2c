#include "text/regex.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>
#include <type_traits>

#include "text/ascii.h"
#include "text/utf8.h"

namespace unlint {
namespace {

// What RE2 takes for a text: re2::StringPiece, or absl::string_view in its later releases.
template <typename Text, typename... Rest>
std::remove_cvref_t<Text> text_type(bool (RE2::*)(Text, Rest...) const);
using Piece = decltype(text_type(&RE2::Match));

// RE2's own switch for line edges works in POSIX syntax only.
constexpr std::string_view line_edges = "(?m)";

// More hardly ever leave out more.
constexpr std::size_t most_clauses = 4;
constexpr int worth_a_second_look = 9;
constexpr int worth_it_with_neighbours = 6;  // known, of one word or of signs alone

RE2::Options options(std::int64_t memory) {
  RE2::Options result;
  result.set_log_errors(false);
  result.set_never_nl(true);
  result.set_posix_syntax(false);
  result.set_max_mem(memory);
  return result;
}

Piece piece(std::string_view text) { return Piece(text.data(), text.size()); }

Span span_of(const Piece& part, std::string_view text) {
  const auto begin = static_cast<std::size_t>(part.data() - text.data());
  return {begin, begin + part.size()};
}

std::size_t next_code_point(std::string_view text, std::size_t offset) {
  do
    ++offset;
  while (offset < text.size() && is_continuation(text[offset]));
  return offset;
}

/// Worth looking for: not so short that it stands within words and numbers everywhere.
bool is_worth_finding(std::string_view word) {
  constexpr std::size_t shortest = 3;
  const auto is_sign = [](char byte) {
    return !is_ascii_letter(byte) && !is_figure(byte) && byte != ' ';
  };
  return word.size() >= shortest || word == "  " ||
         std::any_of(word.begin(), word.end(), is_sign) ||
         (word.size() == 2 && word.find_first_of("aeiouy 0123456789") == std::string_view::npos);
}

/// How much it says that a text holds a word, about in bits: signs say more than letters, what
/// stands on every page says little, and what stands in every sentence next to nothing.
int weight(std::string word) {
  if (!is_worth_finding(word))
    return 0;
  int sum = 0;
  const auto take_out = [&](std::string_view common, int bits) {
    for (std::size_t at = word.find(common); at != std::string::npos; at = word.find(common, at)) {
      word.replace(at, common.size(), " ");
      sum += bits;
    }
  };
  for (const std::string_view common :
       {"general assembly", "united nations", "resolution", "general", "assembly", "united",
        "nations", "session", "council", "paragraph", "report", "states", "countries"})
    take_out(common, 7);
  for (const std::string_view common :
       {"and", "the", "for", "with", "from", "of", "in", "to", "on", "by", "at"})
    take_out(common, 1);
  for (const char byte : word)
    sum += is_ascii_letter(byte) ? 3 : byte == ' ' ? 1 : byte == ',' || byte == '.' ? 3 : 6;
  return sum;
}

/// The words of a clause say together what the least of them says.
int strength(const std::vector<std::string>& clause) {
  int least = std::numeric_limits<int>::max();
  for (const std::string& word : clause)
    least = std::min(least, weight(word));
  return least;
}

}  // namespace

struct Regex::Compiled {
  std::string pattern;
  std::once_flag once;
  std::unique_ptr<RE2> re2;
  std::vector<std::pair<int, std::string>> groups;  // number and name, in order of appearance

  const RE2& expression() {
    std::call_once(once, [this] {
      re2 = std::make_unique<RE2>(std::string(line_edges) + pattern, options(64 << 20));
      if (re2->ok())
        for (const auto& [number, group] : re2->CapturingGroupNames())
          groups.emplace_back(number, group);
    });
    return *re2;
  }
};

Regex::Regex(std::string pattern) : compiled_(std::make_unique<Compiled>()) {
  compiled_->pattern = std::move(pattern);
}
Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

std::string Regex::quoted(std::string_view words) { return RE2::QuoteMeta(piece(words)); }

const std::string& Regex::pattern() const { return compiled_->pattern; }

std::string Regex::trouble() const {
  std::string words = compiled_->expression().error();
  const std::size_t prefix = words.find(line_edges);
  if (prefix != std::string::npos)
    words.erase(prefix, line_edges.size());
  return words;
}

Anchors Regex::anchors() const {
  re2::FilteredRE2 filtered(1);
  int id = 0;
  std::vector<std::string> words;
  if (filtered.Add(std::string(line_edges) + pattern(), options(64 << 20), &id) != RE2::NoError)
    return {};
  filtered.Compile(&words);
  std::vector<int> order(words.size());
  std::iota(order.begin(), order.end(), 0);
  std::vector<int> weights;
  std::transform(words.begin(), words.end(), std::back_inserter(weights), weight);
  const auto weight_of = [&](int word) { return weights[static_cast<std::size_t>(word)]; };
  std::stable_sort(order.begin(), order.end(),
                   [&](int a, int b) { return weight_of(a) < weight_of(b); });
  Anchors clauses;
  std::vector<int> told;  // words of the clauses found already
  while (clauses.size() < most_clauses) {
    // A word is not needed where the expression can't match a text that holds only the words given
    // up so far and this one. Common words go first.
    std::vector<int> given_up = told, kept, matching;
    if (filtered.AllPotentials(told, &matching); !matching.empty())
      break;  // nothing but these is needed
    for (const int word : order) {
      if (std::count(told.begin(), told.end(), word) > 0)
        continue;
      given_up.push_back(word);
      filtered.AllPotentials(given_up, &matching);
      if (matching.empty())
        continue;
      given_up.pop_back();
      kept.push_back(word);
    }
    const bool stands_everywhere =
        kept.empty() ||
        std::any_of(kept.begin(), kept.end(), [&](int word) { return weight_of(word) == 0; });
    if (stands_everywhere)
      break;
    clauses.emplace_back();
    for (const int word : kept)
      clauses.back().push_back(words[static_cast<std::size_t>(word)]);
    told.insert(told.end(), kept.begin(), kept.end());
  }
  // The first clause says most; others are worth their price only where they say much too.
  std::stable_sort(clauses.begin(), clauses.end(),
                   [](const auto& a, const auto& b) { return strength(a) > strength(b); });
  const auto has_no_letter = [](const std::string& word) {
    return std::none_of(word.begin(), word.end(), is_ascii_letter);
  };
  const auto is_worth_its_price = [&](const std::vector<std::string>& clause) {
    const bool neighbours_tell =
        clause.size() == 1 || std::all_of(clause.begin(), clause.end(), has_no_letter);
    return strength(clause) >= (neighbours_tell ? worth_it_with_neighbours : worth_a_second_look);
  };
  while (clauses.size() > 1 && !is_worth_its_price(clauses.back()))
    clauses.pop_back();
  return clauses;
}

std::vector<std::string> Regex::group_names() const {
  std::vector<std::string> names;
  compiled_->expression();
  for (const auto& [number, group] : compiled_->groups)
    names.push_back(group);
  return names;
}

void Regex::for_each_match(std::string_view text, Span range,
                           const std::function<void(const Match&)>& visit) const {
  const RE2& expression = compiled_->expression();
  if (!expression.ok())
    return;
  const auto& groups = compiled_->groups;
  const int wanted = groups.empty() ? 1 : groups.back().first + 1;
  std::array<Piece, 16> few;
  std::vector<Piece> many(static_cast<std::size_t>(wanted) > few.size() ? wanted : 0);
  Piece* const parts = many.empty() ? few.data() : many.data();
  Match match;
  std::size_t from = range.begin;
  while (from <= range.end &&
         expression.Match(piece(text), from, range.end, RE2::UNANCHORED, parts, wanted)) {
    match.span = span_of(parts[0], text);
    match.groups.clear();
    for (const auto& [number, group] : groups)
      if (const Piece& part = parts[number]; part.data() != nullptr)
        match.groups.emplace_back(group, span_of(part, text));
    visit(match);
    from = match.span.empty() ? next_code_point(text, match.span.end) : match.span.end;
  }
}

void Regex::for_each_match(std::string_view text,
                           const std::function<void(const Match&)>& visit) const {
  for_each_match(text, {0, text.size()}, visit);
}

bool Regex::found_in(std::string_view text) const {
  const RE2& expression = compiled_->expression();
  return expression.ok() &&
         expression.Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

}  // namespace unlint
