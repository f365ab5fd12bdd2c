#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/calendar_words.h"
#include "language/language_id.h"
#include "language/phrase.h"
#include "text/span.h"
#include "text/suggest.h"

namespace unlint {

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
  Spelling lower;
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

/// A name as it may stand for a body: in full, short ("Council", which may be one of several), or
/// abbreviated.
struct BodyName {
  Phrase phrase;
  std::vector<std::string> codes;
  std::string full_name;  // of an abbreviation
};

/// A word for a part of a resolution: “paragraph”, “annexes”.
struct PartName {
  enum class Kind : unsigned char { paragraph, annex, section, part };
  Phrase phrase;
  Kind kind = Kind::paragraph;
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
  PhraseIndex word_index;
  std::vector<Phrase> own, of_organ, date_joiners, number_signs;
  std::vector<Phrase> wrong_date_joiners;  // “dated”, “daté du”
  std::vector<std::string> own_endings;    // Arabic: قرارها
  std::vector<OrganName> organs;           // longest first
  std::vector<BodyName> body_names;        // in the order in which they are tried
  PhraseIndex body_name_index;

  std::vector<PartName> part_names;
  PhraseIndex part_name_index;
  std::vector<std::string> same;  // “the same resolution”

  /// The month a word names exactly, or null.
  const MonthName* month(std::string_view word) const;
};

/// The vocabulary of a language; read on first use.
const Language& language(LanguageId id);

}  // namespace unlint
