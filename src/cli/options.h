#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "document/readers.h"
#include "language/language_id.h"
#include "reference/date.h"

namespace unlint {

enum class Command {
  check,
  refs,
  explain,
  rules,
  test,
  text,
  config,
  init,
  schema,
  index,
  compare,
  completions,
  manual,
  verify_receipt
};

/// Every command by the name the command line gives it.
struct CommandName {
  const char* name;
  Command command;
};
inline constexpr CommandName command_names[] = {
    {"check", Command::check},     {"refs", Command::refs},
    {"explain", Command::explain}, {"rules", Command::rules},
    {"test", Command::test},       {"text", Command::text},
    {"config", Command::config},   {"init", Command::init},
    {"schema", Command::schema},   {"index", Command::index},
    {"compare", Command::compare}, {"completions", Command::completions},
    {"manual", Command::manual},   {"verify-receipt", Command::verify_receipt},
};

enum class When { automatic, always, never };

/// What to do about the findings that offer a fix.
enum class Fixing { report, apply, show_diff };

/// What to do with the file of the baseline.
enum class Recording { none, write, prune };

/// Where a report goes: standard output where `file` is empty.
struct Output {
  std::string format;
  std::string file;
};

/// What the command line said.
struct Options {
  Command command = Command::check;
  std::string help;  // not empty: print this and stop (`--help`, `--version`)

  std::vector<std::string> paths;  // files and folders; of `explain`, names
  std::string files_from;          // a file of paths, "-" for standard input; empty for none
  std::string stdin_filename = "<stdin>";
  std::string encoding;  // empty: UTF-8, or what the byte-order mark says
  RenderOptions rendering;

  std::optional<std::string> config;
  bool without_config = false;
  std::vector<std::string> select, ignore;
  std::vector<std::string> authority;  // files of facts
  std::optional<LanguageId> language;  // none: detected
  Day today;

  std::vector<Output> outputs;                          // never empty for check and refs
  std::optional<Severity> fail_on = Severity::warning;  // none: never
  std::optional<std::size_t> max_warnings;              // none: --fail-on decides
  std::size_t require_references = 0;
  std::string output_file;  // of index; empty: standard output
  std::string receipt;      // the file; empty: none
  Fixing fixing = Fixing::report;
  bool unsafe_fixes = false;
  bool tracked = false;       // fixes are written as tracked changes
  std::string annotate;       // the Word file that gets findings as comments; empty: none
  std::string changed_since;  // a state git knows; empty: everything is looked at
  std::string baseline;       // the file; empty: none
  Recording recording = Recording::none;
  bool statistics = false;
  bool quiet = false;
  bool verbose = false;
  unsigned jobs = 1;
  bool without_prefilter = false;
  When color = When::automatic;
  When progress = When::automatic;

  bool unique = false;             // refs
  bool all = false;                // compare
  bool profile = false;            // rules
  std::vector<std::string> kinds;  // refs
};

/// Reads the arguments (without the program's name). Throws UsageError, with a "did you mean" where
/// something near exists.
Options parse_options(const std::vector<std::string>& arguments);

}  // namespace unlint
