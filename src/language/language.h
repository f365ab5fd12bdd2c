#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/calendar_words.h"
#include "language/language_id.h"
#include "text/span.h"
#include "text/word_set.h"

namespace unlint {

/// A word or several, as they may stand in a text: `*` at the end of a word stands for any further
/// letters, at its beginning for any prefix. Words are separated by one space.
class Phrase {
 public:
  explicit Phrase(std::string_view pattern);

  /// Where the phrase begins if it ends at `end` of the text, at word boundaries; npos if it does
  /// not stand there. Scripts without spaces have no word boundaries.
  std::size_t begin_before(std::string_view text, std::size_t end) const {
    return last_ != '\0' && (end == 0 || text[end - 1] != last_) ? npos : read_before(text, end);
  }

  /// Where the phrase ends if it begins at `begin` of the text, at word boundaries; npos if not.
  std::size_t end_after(std::string_view text, std::size_t begin) const {
    return first_ != '\0' && (begin >= text.size() || text[begin] != first_)
               ? npos
               : read_after(text, begin);
  }

  /// The byte that the phrase always begins, or ends, with; NUL where there is none.
  char first_byte() const { return first_; }
  char last_byte() const { return last_; }

  const std::string& pattern() const { return pattern_; }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  struct Word {
    std::string stem;
    bool any_prefix = false;
    bool any_ending = false;
  };
  std::size_t read_before(std::string_view text, std::size_t end) const;
  std::size_t read_after(std::string_view text, std::size_t begin) const;

  std::string pattern_;
  std::vector<Word> words_;
  char first_ = '\0', last_ = '\0';  // bytes that are always the same: most phrases end here
  bool spaced_ = true;               // false for Chinese
};

/// Which entries of a list have a phrase that may begin, or end, with a byte: indices in the order
/// of the list. Most places of a text are done with at one look.
class PhraseIndex {
 public:
  PhraseIndex() = default;
  template <typename Entry>
  explicit PhraseIndex(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries)
      add(entry.phrase);
  }
  const std::vector<std::uint16_t>& beginning(char byte) const {
    return beginning_[static_cast<unsigned char>(byte)];
  }
  const std::vector<std::uint16_t>& ending(char byte) const {
    return ending_[static_cast<unsigned char>(byte)];
  }

 private:
  using Lists = std::array<std::vector<std::uint16_t>, 256>;
  void add(const Phrase& phrase);

  Lists beginning_, ending_;
  std::uint16_t size_ = 0;
};

/// A name of a month, as it may stand in a text.
struct MonthName {
  enum class Form : unsigned char {
    full,         // as the language writes it
    abbreviated,  // Sept
    variant,      // setiembre; a single Arabic name; a Russian case other than the genitive
  };
  std::string text;
  std::uint8_t month = 0;
  Form form = Form::full;
};

/// A word that announces a number: "resolution", "decisions", "res.".
struct ReferenceWord {
  enum class Kind : unsigned char { resolution, decision };
  Phrase phrase;
  Kind kind = Kind::resolution;
  bool plural = false;
  bool abbreviated = false;
};

/// A body and the phrases that name it. Codes beginning with `+` are organizations with numbers of
/// their own, known in order to be left alone.
struct OrganName {
  std::string code;  // "A", "A/HRC", "+WHA"
  Phrase phrase;
};

/// A short name ("Council") and the bodies it may stand for.
struct ShortOrganName {
  Phrase phrase;
  std::vector<std::string> codes;
};

/// What the finders know of one language: `rules/languages/<code>.toml`.
struct Language {
  LanguageId id = LanguageId::en;

  // Dates
  std::vector<MonthName> months;
  std::vector<std::string> weekdays;  // from Monday
  bool capital_months = false;
  std::string first_of_month;  // "1er"
  std::vector<std::string> ordinals;
  std::string day_joiner, year_joiner;  // Spanish "de"
  std::string year_word;                // Russian "года"
  std::vector<std::string> year_words;
  std::string range, long_range, year_range;  // with the spaces they take
  std::vector<Phrase> from, to, between, conjunctions;
  std::vector<Phrase> numbered;  // what takes a number: "article", "version"
  std::vector<Phrase> biennium, decade;
  CalendarWords calendar;

  // Citations
  std::vector<ReferenceWord> words;  // longest first
  std::vector<Phrase> own, of_organ, date_joiners, number_signs;
  std::vector<Phrase> wrong_date_joiners;  // “dated”, “daté du”
  std::vector<std::string> own_endings;    // Arabic: قرارها
  std::vector<OrganName> organs;           // longest first
  std::vector<OrganName> organ_abbreviations;
  std::vector<ShortOrganName> short_organs;
  PhraseIndex organ_index, organ_abbreviation_index, short_organ_index;

  std::array<std::vector<Phrase>, 4> pinpoints;  // paragraph, annex, section, part
  std::vector<std::string> same;                 // “the same resolution”
  WordSet same_words;                            // the same, to be looked for

  /// The month a word names exactly, or null.
  const MonthName* month(std::string_view word) const;
};

/// The vocabulary of a language; read on first use.
const Language& language(LanguageId id);

}  // namespace unlint
