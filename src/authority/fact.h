#pragma once

#include <string>
#include <string_view>

namespace unlint {

/// What is known of one resolution, decision or document. Empty where it is not known.
struct Fact {
  /// Who says so: a table shipped with the program, one of the user's, or the document itself.
  enum class Origin : unsigned char { shipped, table, document };
  std::string symbol;  // "A/RES/60/251", "CTOC/COP decision 2/6"
  std::string date;    // of adoption: "2006-03-15", "2006-03"
  std::string title;
  std::string language;  // of the title: "en"
  std::string issued;    // "2006-04-03": the day of a document's masthead
  std::string path;      // of the document, as the table names it
  int paragraphs = 0;    // the number of its last paragraph; 0 where it is not known
  Origin origin = Origin::shipped;
  std::string source;  // where it was read and as of when, for messages
};

/// A symbol as tables are searched for it: no space before a bracket, one before part letters:
/// "S/RES/1325 (2000)" and "A/RES/75/257B" are sought as "S/RES/1325(2000)", "A/RES/75/257 B".
std::string fact_key(std::string_view symbol);

/// The same from the name of a body and a number as its resolutions bear it: "A", "2200 A (XXI)" is
/// "A/RES/2200(XXI) A". `word` is "resolution" or "decision".
std::string fact_key(std::string_view body, std::string_view word, std::string_view number);

}  // namespace unlint
