#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "language/language.h"
#include "reference/citation.h"
#include "reference/citation_number.h"
#include "reference/references.h"
#include "text/span.h"

namespace unlint {

/// Finds the numbers of resolutions and decisions of one document. Numbers are offered one by one,
/// in order of the text; whose they are is settled at the end, when dates and the words around are
/// known.
class CitationFinder {
 public:
  CitationFinder(const Document& document, const Language& language, std::string own_body)
      : document_(document),
        text_(document.prose.text()),
        language_(language),
        own_body_(std::move(own_body)) {}

  /// Takes the number whose first figures begin at `figures`, if it cites something; where it ends,
  /// or nothing.
  std::optional<std::size_t> at(std::size_t figures, Span block);

  /// Takes a symbol that stands where a number belongs: "resolution A/RES/60/251".
  void symbol(const Symbol& symbol, Span block);

  /// Settles organs, attaches dates, judges; adds everything to `references`.
  void finish(References& references);

 private:
  /// What announces a number.
  struct Head {
    Span word;                // with its letters only
    ReferenceWord::Kind kind = ReferenceWord::Kind::resolution;
    bool plural = false;
    bool own = false;         // “its resolution”
    std::string organ;        // named by words; a code, or empty
    std::vector<std::string> choices;  // a short name: the bodies it may stand for
    std::vector<Citation::Deviated> deviations;
  };
  struct Pending {
    Citation citation;
    CitationNumber number;
    std::size_t head = 0;     // index into heads_
    Span block;
    std::string organ_after;  // “… of the General Assembly”
  };

  const Document& document_;
  std::string_view text_;
  const Language& language_;
  std::string own_body_;
  std::vector<Head> heads_;
  std::vector<Pending> pending_;

  std::optional<Head> head_before(std::size_t number, Span block) const;
  std::optional<Head> chinese_head(const CitationNumber& number, Span block) const;
  bool word_before(std::size_t end, Span block, Head& head) const;
  void organ_before(Head& head, Span block) const;
  bool organ_ending(std::size_t end, Span block, Head& head, std::size_t& begin) const;
  bool goes_on(const CitationNumber& number, Span block) const;
  bool stands_alone(const CitationNumber& number, Span block) const;
  std::string organ_following(std::size_t end, Span block) const;
  std::vector<std::string> mention_before(std::size_t end, Span block, bool subject) const;
  std::vector<std::string> body_at(std::size_t begin, std::size_t& stop) const;
  bool in_report_of_council(const Pending& pending) const;
  void judge_head(Head& head, const CitationNumber& number, Span block) const;

  void attach_dates(References& references);
  void settle_organ(std::size_t index, const References& references);
  void judge_lists();
};

}  // namespace unlint
