#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "authority/authority.h"
#include "diagnostic/diagnostic.h"
#include "document/document.h"
#include "language/language_id.h"
#include "reference/references.h"
#include "rule/conditions.h"
#include "rule/shared_work.h"
#include "rule/sought_deviations.h"
#include "text/source_file.h"

namespace unlint {

/// What every rule says of itself, whatever its kind.
struct RuleHeader {
  std::string id;    // "dates/month-first": the folder and the stem of its file
  std::string kind;  // "pattern"
  std::string
      origin;  // path of the rule file; "embedded:dates/month-first.toml" for the shipped pack
  Severity severity = Severity::error;
  std::string message;                // template: "day “{day}” …"
  std::string help;                   // template; may be empty
  SharedWords authority;              // who says so
  std::vector<LanguageId> languages;  // the documents it applies to; empty for all
  bool needs_typography = false;      // silent in texts without a character outside ASCII
  bool offers_fix = true;
  bool safe_fix = true;
  bool copies_once = false;        // the same finding in several documents of a folder is told once
  std::vector<BlockKind> skip;     // blocks it does not look at
  std::vector<BlockKind> scope;    // blocks it looks at; empty for all, but see `scope_title`
  bool scope_title = false;        // the title is in its scope
  Conditions when;                 // the documents it is for
  std::vector<std::string> parts;  // of references, that message and help name: "symbol.session"
};

/// All that a rule may look at.
struct Subject {
  const SourceFile& source;
  const Document& document;
  const References& references;
  const Authority* authority = nullptr;      // null: the shipped tables alone
  std::span<const std::size_t> blocks = {};  // that may hold the trigger of the rule asked
  std::span<const Span> near = {};  // the stretches of these blocks that may; empty: anywhere
  SharedWork* shared = nullptr;     // never null where a rule is asked
};

/// Words that a rule looks for and an example should show.
struct Alternative {
  std::string words;
  Span place;  // bytes of the rule file
  bool any_case = false;
};

class Findings;
class Regex;

/// One rule, loaded and ready. Immutable; used from several threads.
class Rule {
 public:
  virtual ~Rule() = default;

  /// Adds what is wrong in the subject; `findings` dresses it in the header's words.
  virtual void check(const Subject& subject, Findings& findings) const = 0;

  /// An expression without which the rule finds nothing; null where there is none. The rulebook
  /// looks for the fixed words of all of them at once, asks only the rules whose words a document
  /// holds, and tells them the blocks.
  virtual const Regex* trigger() const { return nullptr; }

  /// True where it reports matches of its trigger and nothing else: then it is told the stretches
  /// around the fixed words.
  virtual bool reports_trigger() const { return false; }

  /// The blocks it looks at; empty for all.
  virtual std::vector<BlockKind> kinds() const { return {}; }

  /// The deviations without which it has nothing to say.
  virtual SoughtDeviations sought() const { return {}; }

  /// True where it holds itself to the languages of its header, block by block.
  virtual bool minds_language_of_block() const { return false; }

  /// What its examples should show one by one.
  virtual std::vector<Alternative> alternatives() const { return {}; }
};

}  // namespace unlint
