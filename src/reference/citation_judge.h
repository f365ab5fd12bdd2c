#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language_id.h"
#include "reference/citation.h"
#include "reference/citation_number.h"
#include "reference/date.h"
#include "reference/references.h"

namespace unlint {

/// Whose a number is: the bodies that the words suggest, likeliest first, and what is known of it.
struct OrganQuestion {
  struct Candidate {
    std::string_view organ;
    Citation::Basis basis;
  };
  Citation* citation = nullptr;
  const CitationNumber* number = nullptr;
  Day date;  // of the citation; year 0 where none is told
  std::vector<Candidate> candidates;
  std::vector<std::string> choices;  // a short name was used: one of these
  bool own = false;                  // “its resolution”
};

/// Sets organ, basis and canonical form: the first candidate whose numbering and dates agree with
/// the number, else the first whose numbering does. Leaves the organ empty where nothing tells it.
/// What the form of the number tells is added to the candidates.
void settle(OrganQuestion& question);

/// The same with the candidates so far alone: true where one of them leaves no doubt, so that
/// nobody needs to look for more.
bool settle_at_once(OrganQuestion& question);

/// The same where the words name the body: only its numbering can speak against it.
void settle_named(OrganQuestion& question, const std::string& organ);

/// Notes what cannot be true of a citation whose organ is settled: years, sessions, dates.
void judge_citation(Citation& citation, const CitationNumber& number, const References& references,
                    LanguageId language);

}  // namespace unlint
