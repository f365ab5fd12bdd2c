#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reference/citation.h"
#include "reference/citation_number.h"
#include "reference/date.h"
#include "reference/references.h"

namespace unlint {

/// Whose a number is: the bodies that the words suggest, likeliest first, and what is known of it.
struct OrganQuestion {
  struct Candidate {
    std::string organ;
    Citation::Basis basis;
  };
  Citation* citation = nullptr;
  const CitationNumber* number = nullptr;
  Day date;                             // of the citation; year 0 where none is told
  std::vector<Candidate> candidates;
  std::vector<std::string> choices;     // a short name was used: one of these
};

/// Sets organ, basis and canonical form of the citation: the first candidate whose numbering and
/// dates agree with the number, else the first whose numbering does. `named`: the words leave no
/// choice, so only the numbering is looked at.
void settle(OrganQuestion& question, bool named);

/// Notes what cannot be true of a citation whose organ is settled: years, sessions, dates.
void judge_citation(Citation& citation, const References& references, LanguageId language,
                    std::string_view text);

}  // namespace unlint
