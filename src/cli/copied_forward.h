#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "reference/references.h"
#include "rule/rulebook.h"
#include "text/source_file.h"

namespace unlint {

/// A doubtful reference of one document: a finding of a rule with `copies = "once"`.
struct Doubt {
  std::string key;     // the same for the same doubt in another document
  std::string place;   // "docs/a.txt:12:40"
  std::string issued;  // the day of the document; empty where unknown
};

/// The doubtful references among findings.
std::vector<Doubt> doubts_among(const Diagnostics& findings, const Rulebook& rulebook,
                                const SourceFile& source, const References& references);

/// Doubtful references that stand in several documents, as texts are carried over from year to
/// year: each is reported in the oldest document, with its other places.
class CopiedForward {
 public:
  /// Notes the doubts of a document.
  void add(std::size_t document, const std::vector<Doubt>& doubts);

  /// The documents that hold a doubt which others hold too, ascending.
  std::vector<std::size_t> documents() const;

  /// Leaves out of a document's findings what an older document tells, and adds the other places to
  /// what it tells for others.
  void fold(std::size_t document, Diagnostics& findings) const;

 private:
  struct Place {
    std::string issued;
    std::size_t document;
    std::string words;
  };
  static bool is_older(const Place& a, const Place& b);
  static bool stands_in_several(const std::vector<Place>& places);

  std::map<std::string, std::vector<Place>> doubts_;  // by key
};

}  // namespace unlint
