#include "rule/finder.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace unlint {
namespace {

/// The expressions of a key, each with something before and after it.
std::vector<Regex> expressions(TomlTable& table, std::string_view key, const std::string& before,
                               const std::string& after) {
  std::vector<Regex> all;
  for (const std::string& pattern : table.strings(key))
    if (compiles(Regex(pattern), table, key))
      all.emplace_back(before + pattern + after);
  return all;
}

}  // namespace

bool compiles(const Regex& regex, TomlTable& table, std::string_view key) {
  if (table.is_checked())
    return true;
  const std::string trouble = regex.trouble();
  if (!trouble.empty())
    table.report(table.place_of(regex.pattern(), key),
                 "the expression does not compile: " + trouble);
  return trouble.empty();
}

Finder::Finder(TomlTable& table, std::string_view key)
    : find_(table.required_string(key)),
      usable_(compiles(find_, table, key) && !find_.pattern().empty()),
      except_(expressions(table, "except", "", "")),
      unless_before_(expressions(table, "unless-before", "(?:", ") *\\z")),
      unless_after_(expressions(table, "unless-after", "\\A *(?:", ")")) {
  for (Regex& regex : expressions(table, "unless-within", "", ""))
    except_.push_back(std::move(regex));
}

// No match reaches across a line feed, which is all that stands between blocks: neighbours are
// searched at once, for a search costs as much to begin as a hundred bytes of text.
void for_each_match(const Regex& expression, const Document& document,
                    std::span<const std::size_t> blocks, std::span<const Span> near,
                    const std::function<void(const Match&, std::size_t)>& visit) {
  std::size_t at = 0;  // of the blocks, that of the last match
  const auto visit_in_block = [&](const Match& match) {
    while (document.blocks[blocks[at]].text.end < match.span.end)
      ++at;
    visit(match, blocks[at]);
  };
  for (const Span stretch : near)
    expression.for_each_match(document.prose.text(), stretch, std::ref(visit_in_block));
  if (!near.empty())
    return;
  for (std::size_t first = 0, next = 0; first < blocks.size(); first = next) {
    next = first + 1;
    while (next < blocks.size() && blocks[next] == blocks[next - 1] + 1)
      ++next;
    const Span run{document.blocks[blocks[first]].text.begin,
                   document.blocks[blocks[next - 1]].text.end};
    at = first;
    expression.for_each_match(document.prose.text(), run, std::ref(visit_in_block));
  }
}

void Finder::for_each(const Document& document, std::span<const std::size_t> blocks,
                      std::span<const Span> near,
                      const std::function<void(const Match&, std::size_t)>& visit) const {
  const std::string_view text = document.prose.text();
  std::vector<Span> excepted;
  std::size_t excepted_in = document.blocks.size();
  const auto unless_excepted = [&](const Match& match, std::size_t block) {
    if (match.span.empty() || is_excused(text, document.blocks[block].text, match.span))
      return;
    if (std::exchange(excepted_in, block) != block)
      excepted = exceptions(document, block);
    if (std::none_of(excepted.begin(), excepted.end(),
                     [&](Span span) { return span.contains(match.span); }))
      visit(match, block);
  };
  for_each_match(find_, document, blocks, near, std::ref(unless_excepted));
}

std::vector<Span> Finder::exceptions(const Document& document, std::size_t block) const {
  std::vector<Span> spans;
  for (const Regex& except : except_)
    except.for_each_match(document.prose.text(), document.blocks[block].text,
                          [&](const Match& match) { spans.push_back(match.span); });
  return spans;
}

bool Finder::is_excused(std::string_view text, Span block, Span match) const {
  const auto found = [](const std::vector<Regex>& all, std::string_view words) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Regex& regex) { return regex.found_in(words); });
  };
  return found(unless_before_, text.substr(block.begin, match.begin - block.begin)) ||
         found(unless_after_, text.substr(match.end, block.end - match.end));
}

}  // namespace unlint
