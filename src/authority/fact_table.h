#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "authority/fact.h"
#include "authority/serials.h"

namespace unlint {

/// A table of the user's, or an index of documents: tab-separated or comma-separated lines below a
/// header that names the columns. Columns: `symbol`, or `body` and `number` (and `kind`, where it
/// is a decision); `date`, `title`, `language`, `issued`, `paragraphs`, `path`; others are passed
/// over. A header may stand again further down, so tables can be joined end to end. Only the lines
/// and one key for each are kept.
class FactTable {
 public:
  struct Trouble {
    std::size_t line;  // from 1
    std::string message;
  };

  /// `source` is what findings say of it.
  FactTable(std::string text, std::string source);

  const std::vector<Trouble>& trouble() const { return trouble_; }

  /// What the table knows of a key, in order of its lines.
  std::vector<Fact> of(std::string_view key) const;

  /// The serial numbers of its documents that are of a series ("A/RES/74/"); null for none. Counted
  /// when first asked.
  const HeldNumbers* numbers_of(std::string_view series) const;

  std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::string key;      // "A/RES/60/251"
    std::size_t begin;    // of its line in the text
    std::size_t columns;  // the header in force
  };
  Fact read(const Entry& entry) const;
  void read_lines();
  void read_row(std::string_view line, std::size_t number);

  std::string text_;
  std::string source_;
  std::vector<std::vector<std::string>> headers_;
  std::vector<Entry> entries_;
  std::vector<Trouble> trouble_;
  mutable std::once_flag counted_;
  mutable std::map<std::string, HeldNumbers, std::less<>> numbers_;  // by series
};

}  // namespace unlint
