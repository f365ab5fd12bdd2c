#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

#include "cli/commands.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"

namespace unlint {
namespace {

constexpr std::string_view commented_configuration =
    R"toml(# Settings of unlint for the documents beside and below this file.
# Paths and globs are relative to it. `unlint config FILE` shows what is in force for a file.

extends = ["un:editorial"]      # the shipped rules; other unlint.toml files by path
# language = "auto"             # or en, fr, es, ru, zh, ar
# exclude = ["archive/**"]      # left out when folders are walked
# require-reason = true         # a suppression must say why
# rule-paths = ["house-rules"]  # folders of rule files: house-rules/family/name.toml

# What a masthead would say, for documents that have none.
# [document]
# body    = "CTOC/COP"
# session = 7
# date    = 2014-06-12

# Series of symbols that unlint does not know.
# [[series]]
# prefix    = "XYZ/COP"
# body      = "Conference of the Parties to the Convention on X"
# numbering = "year"            # or "session", "running"

# A family, a rule or a glob, and "error", "warning", "note" or "off".
[rules]
# "dates"             = "warning"
# "dates/month-first" = "error"

# Findings that stay as they are, in files that cannot carry a comment
# (`<!-- unlint: ignore=dates/month-first -- a quotation -->`).
# [[suppress]]
# path   = "annex.docx"
# rule   = "dates/month-first"
# text   = "June 12, 2014"
# reason = "a quotation"

# Known resolutions and decisions beside the shipped ones, which they replace: CSV or TSV with the
# columns body, number, date, title; or what `unlint index` wrote.
# [[authority]]
# path   = "resolutions.csv"
# source = "register of the secretariat"
# as-of  = 2026-11-01

# Other severities for some files.
# [[override]]
# paths = ["tables/**"]
# rules = { "dates/month-first" = "off" }
)toml";

}  // namespace

int run_init(const Options&) {
  const int descriptor = ::open("unlint.toml", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0 && errno == EEXIST)
    throw UsageError("unlint.toml is there already; it is left as it is");
  if (descriptor < 0)
    throw std::runtime_error(std::string("unlint.toml cannot be written: ") + std::strerror(errno));
  const ssize_t written =
      ::write(descriptor, commented_configuration.data(), commented_configuration.size());
  const bool closed = ::close(descriptor) == 0;
  if (written != static_cast<ssize_t>(commented_configuration.size()) || !closed)
    throw std::runtime_error(std::string("unlint.toml cannot be written: ") + std::strerror(errno));
  write_output("unlint.toml is written; unlint config shows what it sets\n");
  return 0;
}

}  // namespace unlint
