#pragma once

// The library: what another program calls. Installed as <unlint/linter.h>, with `libunlint`; it
// includes nothing of the house, so that the house can be rebuilt behind it.

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__GNUC__)
#define UNLINT_API __attribute__((visibility("default")))
#else
#define UNLINT_API
#endif

/// Another version may stand beside it: a change that breaks callers makes a `v2`.
namespace unlint::v1 {

enum class Severity { note, warning, error };

/// A stretch of the text: bytes from 0, the end exclusive; lines and columns from 1, a column being
/// one code point.
struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t line = 0;
  std::size_t column = 0;
  std::size_t end_line = 0;
  std::size_t end_column = 0;
};

/// Bytes of the text and what to write in their place.
struct Replacement {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

/// What is wrong at one place, and what to write instead.
struct Finding {
  std::string rule;  // "dates/month-first"
  Severity severity = Severity::error;
  Region region;
  std::string message;
  std::string help;              // the last three may be empty
  std::string authority;         // who says so
  std::string locator;           // where a person finds it: "paragraph 14"
  std::vector<Replacement> fix;  // empty where there is none
  bool fix_is_safe = false;      // certain: it may be applied unseen
};

/// What a text refers to at one place.
struct Reference {
  std::string kind;  // "symbol", "resolution", "decision", "date" …
  Region region;
  std::string canonical;  // "S/RES/1325(2000)"; the last three are empty where not known
  std::string organ;
  std::string url;
};

/// Everything that one file holds.
struct Report {
  std::string text;      // what the regions count in: of a Word or PDF file, its rendered text
  std::string language;  // "fr"
  std::vector<Finding> findings;
  std::vector<Reference> references;
};

/// A rule file of one's own: its path ends in `family/name.toml`, which names the rule.
struct HouseRule {
  std::string path;
  std::string toml;
};

/// What may be wished for; what is left out is as `unlint` has it without an unlint.toml.
struct Options {
  std::string language;                // "fr"; empty: it is detected
  std::vector<HouseRule> house_rules;  // beside the shipped ones
  std::vector<std::string> select;     // only these: ids, families or globs; empty for all
  std::vector<std::string> ignore;     // not these
  std::string body;                    // "A/HRC": what a masthead would say
  int session = 0;
};

/// A rule file or an option that cannot be followed, told in words.
class UNLINT_API Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A file that cannot be read: not UTF-8, a broken package …
class UNLINT_API Unreadable : public Error {
 public:
  using Error::Error;
};

/// The linter with its rules, loaded once. It does not change: several threads may share one.
class UNLINT_API Linter {
 public:
  /// Throws Error.
  explicit Linter(const Options& options = {});
  ~Linter();
  Linter(Linter&& other) noexcept;
  Linter& operator=(Linter&& other) noexcept;

  /// What is wrong in a file. The suffix of its name tells the format where its bytes do not; a
  /// text is in UTF-8, or in what its byte-order mark says. Throws Unreadable.
  Report check(const std::string& name, std::string_view bytes) const;

  /// A plain text or Markdown with its safe fixes, applied until nothing changes.
  std::string fixed(const std::string& name, std::string_view bytes) const;

 private:
  struct Rules;
  std::unique_ptr<const Rules> rules_;
};

/// "0.1.0".
UNLINT_API std::string version();

}  // namespace unlint::v1
