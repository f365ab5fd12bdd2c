#include "authority/authority.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {
namespace {

constexpr std::string_view assembly_resolution = "A/RES/";

/// The facts of the first origin, in order of trust, that has any the question accepts.
template <typename Accepts>
std::vector<Fact> most_trusted(const std::vector<Fact>& facts, const Accepts& accepts) {
  for (const Fact::Origin origin :
       {Fact::Origin::table, Fact::Origin::document, Fact::Origin::shipped}) {
    std::vector<Fact> found;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(found),
                 [&](const Fact& fact) { return fact.origin == origin && accepts(fact); });
    if (found.empty())
      continue;
    // Of the user's tables the last one is believed; documents stand side by side.
    if (origin == Fact::Origin::table)
      return {found.back()};
    return found;
  }
  return {};
}

/// "A/RES/75/257" for "A/RES/75/257 A": the first part often bore no letter until there was a
/// second.
std::string_view whole_of_first_part(std::string_view symbol) {
  return symbol.ends_with(" A") ? symbol.substr(0, symbol.size() - 2) : std::string_view();
}

}  // namespace

std::vector<Fact> shipped_facts(std::string_view symbol) {
  if (!symbol.starts_with(assembly_resolution))
    return {};
  const std::string_view number = symbol.substr(assembly_resolution.size());
  static const std::string_view rows =
      rows_below_header(embedded_file("rules/authority/assembly_resolutions.tsv"));
  const std::string_view line = line_with_key(rows, number);
  if (line.empty())
    return {};
  const auto [name, adopted, sources, title] = fields_of_row<4>(line);
  std::vector<Fact> facts;
  const auto add = [&](std::string_view date, std::string_view known_title, char source) {
    Fact& fact = facts.emplace_back();
    fact.symbol = symbol;
    fact.date = date;
    fact.title = known_title;
    fact.language = known_title.empty() ? "" : "en";
    fact.source = fact_source(source);
  };
  // Each fact with the source it was read in: the first letter is that of the date.
  if (!adopted.empty())
    add(adopted, {}, sources.front());
  if (!title.empty())
    add({}, title, sources.back());
  return facts;
}

std::vector<Fact> Authority::all(std::string_view symbol) const {
  std::vector<Fact> facts = shipped_facts(symbol);
  for (const std::shared_ptr<const FactTable>& table : tables_)
    for (Fact& fact : table->of(symbol))
      facts.push_back(std::move(fact));
  return facts;
}

std::vector<Fact> Authority::dates(std::string_view symbol) const {
  const auto has_date = [](const Fact& fact) { return !fact.date.empty(); };
  std::vector<Fact> facts = most_trusted(all(symbol), has_date);
  if (facts.empty() && has_tables())
    if (const std::string_view whole = whole_of_first_part(symbol); !whole.empty()) {
      facts = most_trusted(all(whole), has_date);
      if (!facts.empty() && facts.front().origin == Fact::Origin::shipped)
        facts.clear();
    }
  return facts;
}

std::vector<Fact> Authority::titles(std::string_view symbol, std::string_view language) const {
  return most_trusted(all(symbol), [&](const Fact& fact) {
    return !fact.title.empty() && (fact.language.empty() || fact.language == language);
  });
}

std::vector<Fact> Authority::paragraphs(std::string_view symbol) const {
  return most_trusted(all(symbol), [](const Fact& fact) { return fact.paragraphs > 0; });
}

std::vector<Fact> Authority::documents(std::string_view symbol) const {
  std::vector<Fact> facts;
  for (const std::shared_ptr<const FactTable>& table : tables_)
    for (Fact& fact : table->of(symbol))
      if (fact.origin == Fact::Origin::document)
        facts.push_back(std::move(fact));
  return facts;
}

std::optional<int> Authority::last_of_series_without(const Serial& serial) const {
  HeldNumbers all;
  const HeldNumbers* held = nullptr;
  for (const std::shared_ptr<const FactTable>& table : tables_) {
    const HeldNumbers* const own = table->numbers_of(serial.series);
    if (own == nullptr)
      continue;
    if (held != nullptr) {
      HeldNumbers both;
      std::set_union(held->numbers.begin(), held->numbers.end(), own->numbers.begin(),
                     own->numbers.end(), std::back_inserter(both.numbers));
      all = std::move(both);
    }
    held = held == nullptr ? own : &all;
  }
  if (held == nullptr || !held->is_whole() || held->has(serial.number))
    return {};
  return held->numbers.back();
}

}  // namespace unlint
