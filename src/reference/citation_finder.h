#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "language/language.h"
#include "reference/body_names.h"
#include "reference/citation.h"
#include "reference/citation_head.h"
#include "reference/citation_number.h"
#include "reference/references.h"
#include "text/span.h"

namespace unlint {

/// Finds the numbers of resolutions and decisions of one document. Numbers are offered one by one,
/// in order of the text; whose they are is settled at the end, when dates and the words around are
/// known.
class CitationFinder {
 public:
  CitationFinder(const Document& document, const Language& language, const Identity& identity)
      : document_(document),
        text_(document.prose.text()),
        language_(language),
        identity_(identity),
        reader_(text_, language),
        bodies_(text_, language) {}

  /// Takes the number whose first figures begin at `figures`, if it cites something; where it ends,
  /// or nothing.
  std::optional<std::size_t> at(std::size_t figures, Span block);

  /// Takes the number in Chinese figures behind 第, if it cites something; where it ends.
  std::optional<std::size_t> at_chinese(std::size_t begin, Span block);

  /// True for what another organization's resolution bears: “resolution A-32/3”.
  bool is_foreign_number(Span symbol, Span block) const;

  /// Takes a symbol that stands where a number belongs: "resolution A/RES/60/251".
  void symbol(const Symbol& symbol, Span block);

  /// Settles organs, attaches dates, judges as of a year; adds everything to `references`.
  void finish(References& references, int year);

 private:
  struct Pending {
    Citation citation;
    CitationNumber number;
    std::size_t head = 0;  // index into heads_
    Span block;
    NamedBody body_after;    // “… of the General Assembly”
    std::string named;       // the body that the words right before or after the number name
    std::string speaker;     // the one body that says “in its resolution”, where one does
    bool leads = false;      // the first number of its list
    bool announced = false;  // the reference word stands right before or after the number
  };

  const Document& document_;
  std::string_view text_;
  const Language& language_;
  const Identity& identity_;
  CitationHeads reader_;
  BodyNames bodies_;
  std::vector<CitationHead> heads_;
  std::deque<Pending> pending_;  // large: a vector would move them about
  std::vector<std::pair<std::size_t, std::string>> speakers_;  // where each body begins to speak

  void note_speakers();
  std::string own_body(Span block) const;
  std::optional<CitationHead> head_of(const CitationNumber& number, Span block) const;
  bool is_ours(const CitationNumber& number, const CitationHead& head, Span block) const;
  bool is_written_right(const CitationNumber& number, const CitationHead& head, Span block) const;
  bool is_mended_ours(const CitationNumber& number, const CitationHead& head, Span block) const;
  bool goes_on_with_list(std::size_t number, Span block) const;
  bool mends_list(const CitationNumber& number, Span block) const;
  bool speaks_of_council(const CitationNumber& serial, const CitationHead& head, Span block) const;
  bool is_cited_before(const CitationNumber& serial) const;
  bool fits_mentioned(const CitationNumber& number, Span block) const;
  bool is_assembly_with_dot(const CitationNumber& number) const;
  bool is_serial_too_large(const CitationNumber& number, const CitationHead& head,
                           Span block) const;
  bool heads_a_note(const CitationHead& head, Span block) const;
  int year_after(const CitationNumber& number) const;
  bool completes_by_list(std::optional<CitationNumber>& number) const;
  bool completes_by_date(std::optional<CitationNumber>& number) const;
  void mend_unannounced(std::optional<CitationNumber>& number, std::optional<CitationHead>& head,
                        std::size_t figures, Span block) const;
  bool mend(std::optional<CitationNumber>& number, std::optional<CitationHead>& head,
            std::optional<CitationNumber> meant, std::size_t figures, Span block) const;
  std::vector<std::string> named_with(const CitationHead& head, std::size_t end, Span block) const;
  bool goes_on(const CitationNumber& number, Span block) const;
  bool follows_in_list(std::size_t number, Span block) const;
  bool stands_alone(const CitationNumber& number, Span block) const;
  bool is_dated(const CitationNumber& number) const;
  void add_second_body(NamedBody& body, Span block) const;
  void add(const CitationNumber& number, std::size_t head, Span block);
  bool is_list_gap(std::size_t end, std::size_t begin) const;
  bool same_list(std::size_t earlier, std::size_t later) const;

  static std::size_t title_begin(const Pending& pending, const References& references);
  void name_directly(std::size_t index);
  bool is_named_second(const CitationHead& head, Span block) const;
  void attach_date(Pending& pending, const std::vector<Date>& dates, std::size_t next);
  bool attach_oddly(Pending& pending, Span date) const;
  bool is_verb_before(const Pending& pending) const;
  bool is_adopted_before(const Pending& pending) const;
  void attach_chinese_date(std::size_t index, const std::vector<Date>& dates, std::size_t next);
  void attach_dates(const std::vector<Date>& dates);
  bool ends_in_mark(const Citation& citation) const;
  void drop_capitals_of_lines(std::vector<Citation::Deviated>& remarks) const;
  std::size_t member_end(const Pending& pending, const std::vector<Date>& dates) const;
  void judge_lists(const std::vector<Date>& dates);
  void judge_joint(std::size_t index, bool first, const std::vector<Date>& dates);
  void judge_single(std::size_t index, const std::vector<Date>& dates);
  bool is_only_one(std::size_t end, Span block) const;
  void settle_organ(std::size_t index, const References& references);
  void judge_date(Pending& pending, const std::vector<Date>& dates) const;
  std::vector<std::string> speaker_before(const NamedBody& body, std::size_t word,
                                          Span block) const;
  bool in_report_of_council(std::size_t number, Span block) const;
};

}  // namespace unlint
