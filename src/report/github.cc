#include "report/github.h"

#include <algorithm>

#include "report/source_line.h"
#include "report/uri.h"
#include "report/writers.h"

namespace unlint {
namespace {

constexpr Severity severities[] = {Severity::error, Severity::warning, Severity::note};

const char* command(Severity severity) {
  return severity == Severity::note ? "notice" : name(severity);
}

std::string escaped(std::string_view text, std::string_view wanted) {
  constexpr const char* digits = "0123456789ABCDEF";
  std::string out;
  for (const char character : text) {
    if (wanted.find(character) == std::string_view::npos) {
      out += character;
      continue;
    }
    out += '%';
    out += digits[static_cast<unsigned char>(character) / 16];
    out += digits[static_cast<unsigned char>(character) % 16];
  }
  return out;
}

/// The text of a workflow command, and a property of one.
std::string command_data(std::string_view text) { return escaped(text, "%\r\n"); }
std::string property(std::string_view text) { return escaped(text, "%\r\n:,"); }

/// Text on one line, whatever it is.
std::string one_line(std::string_view text) {
  std::string out(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return printable(out);
}

/// A line of the log that cannot be taken for a command: the runner obeys "::" at the beginning of
/// a line and "##[" anywhere.
std::string log_line(std::string_view text) {
  std::string line = one_line(text);
  for (std::size_t at = line.find("##["); at != std::string::npos; at = line.find("##[", at + 1))
    line.insert(at + 1, " ");
  const std::size_t first = line.find_first_not_of(' ');
  if (line.compare(std::min(first, line.size()), 2, "::") == 0)
    line.insert(0, "./");
  return line;
}

std::string annotation(const Highlight& finding) {
  std::string out = std::string("::") + command(finding.severity) +
                    " file=" + property(repository_path(finding.path)) +
                    ",line=" + std::to_string(finding.begin.line) +
                    ",endLine=" + std::to_string(finding.end.line);
  // GitHub takes columns only within one line.
  if (finding.begin.line == finding.end.line)
    out += ",col=" + std::to_string(finding.begin.column) +
           ",endColumn=" + std::to_string(finding.end.column);
  out += ",title=" + property(std::string("unlint ") + finding.rule) +
         "::" + command_data(finding.message);
  if (!finding.help.empty())
    out += "%0A" + command_data(finding.help);
  return out + "\n";
}

std::string number_of(std::size_t number, const char* noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

/// GitHub's workflow commands. Every finding stands in the log, folded by file; the first ten of
/// each severity, which is what GitHub shows of a step, become annotations.
class GithubWriter : public Writer {
 public:
  void write_file(const FileReport& report, const TakeText& take) const override {
    if (report.diagnostics.empty())
      return;
    const SourceFile& source = *report.source;
    take("::group::" + command_data(printable(source.path())) + ": " +
         number_of(report.diagnostics.size(), "finding") + "\n");
    for (const Diagnostic& finding : report.diagnostics) {
      const Position begin = source.position(finding.span.begin);
      take(log_line(source.path() + ":" + std::to_string(begin.line) + ":" +
                    std::to_string(begin.column) + ": " + name(finding.severity) + ": " +
                    finding.message + " [" + finding.rule + "]") +
           "\n");
    }
    take("::endgroup::\n");
  }

  std::string end(const Summary& summary) const override {
    std::string out;
    for (const Severity severity : severities) {
      std::size_t shown = 0;
      for (const Highlight& finding : summary.highlights)
        if (finding.severity == severity) {
          out += annotation(finding);
          ++shown;
        }
      const std::size_t more = findings(summary, severity) - shown;
      if (more > 0)
        out += "and " + std::to_string(more) + " more " + name(severity) + (more == 1 ? "" : "s") +
               " in the log above; GitHub annotates no more of a step\n";
    }
    return out;
  }
};

/// Text within a cell of a Markdown table, with everything that could be markup written as a
/// character reference.
std::string cell(std::string_view text) {
  std::string out;
  for (const char character : one_line(text)) {
    if (std::string_view("&<>|`*_[]()#!~\\$@:").find(character) == std::string_view::npos)
      out += character;
    else
      out += "&#" + std::to_string(static_cast<int>(character)) + ";";
  }
  return out;
}

}  // namespace

std::string job_summary(const Summary& summary) {
  std::string out = "## unlint\n\n";
  out += number_of(summary.errors, "error") + ", " + number_of(summary.warnings, "warning") + ", " +
         number_of(summary.notes, "note") + " in " + number_of(summary.files, "file") + "\n";
  if (summary.unread > 0)
    out += "\n**" + number_of(summary.unread, "input") + " could not be read.**\n";
  for (const Severity severity : severities) {
    if (findings(summary, severity) == 0)
      continue;
    out += "\n### " + number_of(findings(summary, severity), name(severity)) +
           "\n\n| place | what is wrong | rule |\n| --- | --- | --- |\n";
    std::size_t shown = 0;
    for (const Highlight& finding : summary.highlights)
      if (finding.severity == severity) {
        const std::string place = finding.path + ":" + std::to_string(finding.begin.line) + ":" +
                                  std::to_string(finding.begin.column);
        out += "| " + cell(place) + " | " + cell(finding.message) + " | " + cell(finding.rule) +
               " |\n";
        ++shown;
      }
    if (const std::size_t more = findings(summary, severity) - shown; more > 0)
      out += "\n… and " + std::to_string(more) + " more\n";
  }
  if (!summary.rules.empty())
    out += "\n### By rule\n\n| rule | findings |\n| --- | ---: |\n";
  for (const auto& [rule, number] : summary.rules)
    out += "| " + cell(rule) + " | " + std::to_string(number) + " |\n";
  return out;
}

std::unique_ptr<Writer> make_github_writer(const ReportSettings&) {
  return std::make_unique<GithubWriter>();
}

}  // namespace unlint
