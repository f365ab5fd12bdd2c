#include <algorithm>
#include <array>
#include <map>

#include "report/html_text.h"
#include "report/mended.h"
#include "report/writers.h"
#include "text/digest.h"
#include "text/embedded.h"

namespace unlint {
namespace {

constexpr std::size_t places_shown = 40;  // of one reference
constexpr std::size_t rules_shown = 8;    // a longer list is folded

std::string attribute(const char* name, std::string_view value) {
  return std::string(" ") + name + "=\"" + html_text(value) + "\"";
}

std::string cell(std::string_view content, const char* dressing = "") {
  return std::string("<td") + dressing + ">" + std::string(content) + "</td>";
}

std::string number_cell(std::size_t number) {
  return cell(std::to_string(number), " class=\"number\"");
}

/// What stands there, and what should.
std::string fix_of(const SourceFile& source, const Diagnostic& finding) {
  const std::string now = mended(source, finding);
  const std::string before =
      "<del dir=\"auto\">" + html_text(source.slice(finding.span)) + "</del>";
  return (finding.fix->safe ? "<p>Mended by <code>--fix</code>: " : "<p>Proposed: ") + before +
         (now.empty() ? "" : " → <ins dir=\"auto\">" + html_text(now) + "</ins>") + "</p>\n";
}

std::string finding_of(const FileReport& report, const Diagnostic& finding) {
  const SourceFile& source = *report.source;
  const Position begin = source.position(finding.span.begin);
  std::string out = std::string(R"(<article class="finding )") + name(finding.severity) +
                    R"(" tabindex="0")" + attribute("data-severity", name(finding.severity)) +
                    attribute("data-rule", finding.rule) + attribute("data-file", source.path()) +
                    ">\n" + R"(<p><span class="severity">)" + name(finding.severity) + "</span> " +
                    html_message(finding.message) + "</p>\n";
  out += R"(<p class="context" dir="auto")" +
         (report.language.empty() ? std::string() : attribute("lang", report.language)) + ">" +
         html_context(source, finding.span) + "</p>\n";
  if (!finding.help.empty())
    out += "<p>" + html_message(finding.help) + "</p>\n";
  if (finding.fix)
    out += fix_of(source, finding);
  out += "<p class=\"faint\">" +
         (finding.locator.empty() ? "" : html_text(finding.locator) + " · ") + "line " +
         std::to_string(begin.line) + ", column " + std::to_string(begin.column) + " · <bdi>" +
         html_text(source.path()) + "</bdi> · <code>" + html_text(finding.rule) + "</code>";
  if (!finding.authority.empty())
    out += " · " + html_text(finding.authority.str());
  return out + "</p>\n</article>\n";
}

std::string counts(const Summary& summary) {
  const auto item = [](const char* dressing, std::size_t number, const std::string& noun) {
    return std::string("<li class=\"") + dressing + "\"><b>" + std::to_string(number) + "</b>" +
           noun + (number == 1 ? "" : "s") + "</li>\n";
  };
  std::string out = "<ul class=\"counts\">\n" + item("error", summary.errors, "error") +
                    item("warning", summary.warnings, "warning") +
                    item("note", summary.notes, "note") + item("files", summary.files, "file");
  if (summary.suppressed > 0)
    out += "<li><b>" + std::to_string(summary.suppressed) + "</b>suppressed</li>\n";
  out += "</ul>\n";
  if (summary.fixable > 0)
    out += "<p>" + std::to_string(summary.fixable) + (summary.fixable == 1 ? " is" : " are") +
           " mended by <code>unlint --fix</code>.</p>\n";
  if (summary.unread > 0)
    out += "<p><strong>" + std::to_string(summary.unread) +
           " of the inputs could not be read; the report is not whole.</strong></p>\n";
  return out;
}

const char* filters() {
  return "<form class=\"filters\" hidden aria-label=\"Filters\">\n"
         "<fieldset><legend>Show</legend>\n"
         "<label><input type=\"checkbox\" name=\"severity\" value=\"error\" "
         "checked>errors</label>\n"
         "<label><input type=\"checkbox\" name=\"severity\" value=\"warning\" checked>warnings"
         "</label>\n"
         "<label><input type=\"checkbox\" name=\"severity\" value=\"note\" checked>notes</label>\n"
         "</fieldset>\n"
         "<label>Rule <select name=\"rule\"><option value=\"\">all</option></select></label>\n"
         "<label>File <select name=\"file\"><option value=\"\">all</option></select></label>\n"
         "<label>Group by <select name=\"group\"><option value=\"file\">file</option>"
         "<option value=\"rule\">rule</option></select></label>\n"
         "<button type=\"reset\">Reset</button>\n"
         "<span id=\"told\" class=\"faint\" role=\"status\"></span>\n"
         "</form>\n";
}

/// What a person looks up first comes first; of dates there are most.
int rank(std::string_view kind) {
  constexpr std::array<std::string_view, 3> first = {"symbol", "resolution", "decision"};
  const auto* const found = std::find(first.begin(), first.end(), kind);
  return kind == "date" ? static_cast<int>(first.size()) + 1
                        : static_cast<int>(found - first.begin());
}

std::string kind_rows(const ReferenceSheet& sheet) {
  std::vector<const ReferenceSheet::value_type*> rows;
  for (const ReferenceSheet::value_type& row : sheet)
    rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const ReferenceSheet::value_type* a, const ReferenceSheet::value_type* b) {
                     return rank(a->first.first) < rank(b->first.first);
                   });
  std::string out;
  for (const ReferenceSheet::value_type* row : rows) {
    const auto& [kind, words] = row->first;
    const SheetEntry& entry = row->second;
    const std::string shown = "<bdi dir=\"auto\">" + html_text(words) + "</bdi>";
    std::string places;
    for (std::size_t i = 0; i < std::min(entry.places.size(), places_shown); ++i)
      places += (i > 0 ? ", " : "") + ("<bdi>" + html_text(entry.places[i]) + "</bdi>");
    if (entry.places.size() > places_shown)
      places += " and " + std::to_string(entry.places.size() - places_shown) + " more";
    const std::string link =
        "<a rel=\"noreferrer\"" + attribute("href", entry.url) + ">" + shown + "</a>";
    out += "<tr>" + cell(html_text(kind), " class=\"kind\"") +
           cell(!entry.url.starts_with("https://")
                    ? shown + (entry.understood ? "" : " (not understood)")
                    : link,
                " class=\"name\"") +
           number_cell(entry.places.size());
    out += entry.places.size() > 3
               ? cell("<details><summary>" + std::to_string(entry.places.size()) +
                          " places</summary>" + places + "</details>",
                      " class=\"places\"")
               : cell(places, " class=\"places\"");
    out += "</tr>\n";
  }
  return out;
}

/// One page that needs nothing else: what was found, by file and by rule, and every reference.
class HtmlWriter : public Writer {
 public:
  explicit HtmlWriter(const ReportSettings& settings) {
    for (const RuleDescription& rule : settings.rules())
      rules_.emplace(rule.id, rule);
  }

  bool leads_with_summary() const override { return true; }
  bool shows_references() const override { return true; }

  std::string begin() const override {
    const std::string_view script = embedded_file("src/report/report.js");
    // Only this very script may run, whatever a document brings along.
    const std::string policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" +
        sha256_base64(script) + "'; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
           policy +
           "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<title>unlint report</title>\n"
           "<style>\n" +
           std::string(embedded_file("src/report/report.css")) + "</style>\n</head>\n<body>\n";
  }

  std::string lead(const Summary& summary) const override {
    std::string out =
        "<a class=\"skip\" href=\"#findings\">Go to the findings</a>\n<header>\n"
        "<h1>What unlint found</h1>\n" +
        counts(summary) +
        "<nav aria-label=\"Sections\"><a href=\"#rules\">Rules</a> · "
        "<a href=\"#findings-head\">Findings</a> · <a href=\"#references\">References</a></nav>\n"
        "</header>\n<main>\n<h2 id=\"rules\">Rules</h2>\n";
    if (summary.rules.empty())
      out += "<p>No rule had anything to say.</p>\n";
    else
      out += rule_table(summary);
    return out + "<h2 id=\"findings-head\">Findings</h2>\n" + filters() + "<div id=\"findings\">\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    if (report.diagnostics.empty())
      return;
    take("<section>\n<h3><bdi>" + html_text(report.source->path()) + "</bdi></h3>\n");
    for (const Diagnostic& finding : report.diagnostics)
      take(finding_of(report, finding));
    take("</section>\n");
  }

  std::string end(const Summary& summary) const override {
    std::string out = "</div>\n<h2 id=\"references\">References</h2>\n";
    if (summary.sheet.empty())
      out += "<p>None were seen.</p>\n";
    else
      out +=
          "<div class=\"scroll\"><table class=\"sheet\">\n<thead><tr><th>kind</th><th>reference"
          "</th><th class=\"number\">count</th><th>places</th></tr></thead>\n<tbody>\n" +
          kind_rows(summary.sheet) + "</tbody>\n</table></div>\n";
    return out +
           "</main>\n<footer class=\"faint\"><p>unlint " UNLINT_VERSION
           ". Keys: <kbd>j</kbd> next finding, <kbd>k</kbd> previous, <kbd>/</kbd> filters."
           "</p></footer>\n<script>" +
           std::string(embedded_file("src/report/report.js")) + "</script>\n</body>\n</html>\n";
  }

 private:
  std::string rule_table(const Summary& summary) const {
    const std::size_t number = summary.rules.size();
    return std::string("<details") + (number <= rules_shown ? " open" : "") + "><summary>" +
           std::to_string(number) + (number == 1 ? " rule" : " rules") +
           " had something to say</summary>\n<div "
           "class=\"scroll\"><table>\n<thead><tr><th>rule</th>"
           "<th class=\"number\">findings</th><th class=\"optional\">who demands "
           "it</th></tr></thead>"
           "\n<tbody>\n" +
           rule_rows(summary) + "</tbody>\n</table></div></details>\n";
  }

  std::string rule_rows(const Summary& summary) const {
    std::vector<std::pair<std::string, std::size_t>> rows(summary.rules.begin(),
                                                          summary.rules.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string out;
    for (const auto& [id, number] : rows) {
      const auto known = rules_.find(id);
      const std::string authority = known == rules_.end() ? "" : known->second.authority;
      out += "<tr>" +
             cell("<a href=\"#findings-head\"" + attribute("data-show-rule", id) + "><code>" +
                      html_text(id) + "</code></a>",
                  " class=\"name\"") +
             number_cell(number) + cell(html_text(authority), " class=\"optional\"") + "</tr>\n";
    }
    return out;
  }

  std::map<std::string, RuleDescription> rules_;
};

}  // namespace

std::unique_ptr<Writer> make_html_writer(const ReportSettings& settings) {
  return std::make_unique<HtmlWriter>(settings);
}

}  // namespace unlint
