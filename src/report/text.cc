#include <algorithm>
#include <string>

#include "report/source_line.h"
#include "report/writers.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t gutter_digits = 5;

std::string plural(std::size_t number, const std::string& noun) {
  const bool has_plural = number != 1 && noun.back() != 's';
  const std::string ending = noun.back() == 'x' ? "es" : "s";
  return std::to_string(number) + " " + noun + (has_plural ? ending : "");
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts)
    out += (out.empty() ? "" : ", ") + part;
  return out;
}

/// Words in the colours of a terminal, or as they are.
class Palette {
 public:
  explicit Palette(bool enabled) : enabled_(enabled) {}

  std::string bold(const std::string& text) const { return dressed("1", text); }
  std::string faint(const std::string& text) const { return dressed("34", text); }
  std::string of(Severity severity, const std::string& text) const {
    if (severity == Severity::error)
      return dressed("1;31", text);
    return dressed(severity == Severity::warning ? "1;33" : "1;36", text);
  }

 private:
  std::string dressed(const char* code, const std::string& text) const {
    return enabled_ ? std::string("\x1b[") + code + "m" + text + "\x1b[0m" : text;
  }
  bool enabled_;
};

/// For people: the line, carets under the very characters, the help and the authority.
///
///     report.txt:12:40: error: the month stands before the day in “June 12, 2014”
///     [dates/month-first]
///        12 | held on June 12, 2014 in Vienna
///           |         ^^^^^^^^^^^^^
///           = help: write “12 June 2014”
class TextWriter : public Writer {
 public:
  explicit TextWriter(const ReportSettings& style) : style_(style), palette_(style.color) {}

  void write_file(const FileReport& report, const TakeText& take) const override {
    if (style_.statistics)
      return;
    for (const Diagnostic& finding : report.diagnostics)
      take(text_of(*report.source, finding));
  }

  std::string end(const Summary& summary) const override {
    std::string out;
    if (style_.statistics)
      write_statistics(summary, out);
    if (style_.detail == Detail::quiet)
      return out;
    write_counts(summary, out);
    write_coverage(summary, out);
    return out;
  }

 private:
  std::string text_of(const SourceFile& source, const Diagnostic& finding) const {
    std::string out;
    const Position begin = source.position(finding.span.begin);
    const Position end = source.position(finding.span.end);
    out += palette_.bold(printable(source.path()) + ":" + std::to_string(begin.line) + ":" +
                         std::to_string(begin.column) + ":");
    out += " " + palette_.of(finding.severity, name(finding.severity)) + ": " +
           palette_.bold(printable(finding.message)) + " [" + printable(finding.rule) + "]\n";
    const SourceLine line = source_line(source, finding.span);
    const std::string number = std::to_string(begin.line);
    const std::size_t gutter = std::max(gutter_digits, number.size());
    const std::string margin(gutter + 1, ' ');
    out +=
        palette_.faint(std::string(gutter - number.size(), ' ') + number + " |") + " " + line.text;
    out += "\n" + palette_.faint(margin + "|") + " " + std::string(line.caret_begin, ' ') +
           palette_.of(finding.severity, std::string(line.caret_count, '^'));
    if (end.line > begin.line)
      out += " … to line " + std::to_string(end.line) + ", column " + std::to_string(end.column);
    out += "\n";
    write_remark("place", finding.locator, margin, out);
    write_remark("help", finding.help, margin, out);
    write_remark("authority", finding.authority.str(), margin, out);
    return out + "\n";
  }

  void write_remark(const char* title, const std::string& text, const std::string& margin,
                    std::string& out) const {
    if (!text.empty())
      out += palette_.faint(margin + "=") + " " + title + ": " + printable(text) + "\n";
  }

  void write_statistics(const Summary& summary, std::string& out) const {
    std::vector<std::pair<std::string, std::size_t>> rows(summary.rules.begin(),
                                                          summary.rules.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [rule, findings] : rows) {
      const std::string number = std::to_string(findings);
      out +=
          std::string(number.size() < 7 ? 7 - number.size() : 0, ' ') + number + "  " + rule + "\n";
    }
    if (!rows.empty())
      out += "\n";
  }

  void write_counts(const Summary& summary, std::string& out) const {
    std::vector<std::string> parts;
    if (summary.errors > 0)
      parts.push_back(palette_.of(Severity::error, plural(summary.errors, "error")));
    if (summary.warnings > 0)
      parts.push_back(palette_.of(Severity::warning, plural(summary.warnings, "warning")));
    if (summary.notes > 0)
      parts.push_back(palette_.of(Severity::note, plural(summary.notes, "note")));
    out += (parts.empty() ? "no findings" : joined(parts)) + " in " + plural(summary.files, "file");
    if (summary.fixable > 0)
      out += "; " + std::to_string(summary.fixable) + " fixable with --fix";
    if (summary.fixed > 0)
      out += "; " + std::to_string(summary.fixed) + " fixed";
    out += "\n";
  }

  void write_coverage(const Summary& summary, std::string& out) const {
    std::vector<std::string> seen, missed;
    for (const auto& [kind, coverage] : summary.coverage) {
      if (coverage.seen > 0)
        seen.push_back(plural(coverage.seen, kind));
      if (coverage.not_understood > 0)
        missed.push_back(plural(coverage.not_understood, kind));
    }
    out += "references seen: " + (seen.empty() ? "none" : joined(seen));
    if (!missed.empty())
      out += "; not understood: " + joined(missed);
    out += "\n";
  }

  ReportSettings style_;
  Palette palette_;
};

}  // namespace

std::unique_ptr<Writer> make_text_writer(const ReportSettings& style) {
  return std::make_unique<TextWriter>(style);
}

}  // namespace unlint
