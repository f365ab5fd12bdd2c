#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authority/fact.h"
#include "authority/fact_table.h"
#include "authority/serials.h"

namespace unlint {

/// All that is known of resolutions, decisions and documents: the tables shipped with the program
/// and what the user adds to them. A copy is cheap. What it does not know is unknown, never wrong.
class Authority {
 public:
  /// Adds a table of the user's; where several know a thing, the last one added is believed.
  void add(std::shared_ptr<const FactTable> table) { tables_.push_back(std::move(table)); }

  /// What is known of the adoption date of a resolution or decision, by its canonical name. A table
  /// of the user's replaces what documents say of themselves, and these replace the shipped tables.
  std::vector<Fact> dates(std::string_view symbol) const;

  /// What is known of its title in a language; likewise.
  std::vector<Fact> titles(std::string_view symbol, std::string_view language) const;

  /// What is known of the number of its paragraphs; likewise.
  std::vector<Fact> paragraphs(std::string_view symbol) const;

  /// The documents of an index that bear a symbol.
  std::vector<Fact> documents(std::string_view symbol) const;

  /// Where the indexed documents hold nearly all of a series, but not this one: the last number
  /// they hold; none otherwise.
  std::optional<int> last_of_series_without(const Serial& serial) const;

  /// False where nothing was added to the shipped tables.
  bool has_tables() const { return !tables_.empty(); }

 private:
  std::vector<Fact> all(std::string_view symbol) const;

  std::vector<std::shared_ptr<const FactTable>> tables_;
};

/// What the shipped tables know of a resolution of the General Assembly: none or one fact. They are
/// searched as they stand in the program; nothing is read beforehand.
std::vector<Fact> shipped_facts(std::string_view symbol);

}  // namespace unlint
