#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reference/session_words.h"
#include "rule/findings.h"

namespace unlint {

/// The session that a symbol of the General Assembly or the Human Rights Council belongs to.
struct SymbolSession {
  SessionWords::Kind kind = SessionWords::Kind::regular;
  int number = 0;
};
std::optional<SymbolSession> session_of(std::string_view symbol);

/// The blocks between the masthead and the text proper.
inline constexpr std::size_t most_title_blocks = 16;

/// True for the line "Resolution adopted by the General Assembly on …" in the six languages.
bool tells_adoption(std::string_view line);

// One check each; `symbol` is the document's own.

/// "75/101. Title" below A/RES/75/100: the number of the title.
void check_heading(const Subject& subject, const std::string& symbol, Findings& findings);
/// The same disagreement, told at the symbol.
void check_symbol(const Subject& subject, const std::string& symbol, Findings& findings);
/// "46th plenary meeting / 9 December 2020" below "adopted … on 10 December 2020": both dates.
void check_closing_date(const Subject& subject, Findings& findings);
/// "[on the report of the Third Committee (A/74/470)]" below A/RES/75/100.
void check_bracket_line(const Subject& subject, const std::string& symbol, Findings& findings);
/// A/75/100/Add.1 without a line "Addendum", or the line without the suffix.
void check_suffix_line(const Subject& subject, const std::string& symbol, Findings& findings);
/// A_RES_75_101.txt that holds A/RES/75/100.
void check_file_name(const Subject& subject, const std::string& symbol, Findings& findings);
/// Dates of the masthead or of the meeting that lie outside the session or year of the document.
void check_session_date(const Subject& subject, const std::string& symbol, Findings& findings);
/// "Item 5 of the provisional agenda*" whose note names another body, session or year.
void check_agenda_note(const Subject& subject, const std::string& symbol, Findings& findings);
/// “Note from Secretariat”: the line that names the author, in English.
void check_authorship(const Subject& subject, Findings& findings);

}  // namespace unlint
