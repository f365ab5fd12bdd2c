#include "rule/suppression.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "document/directive.h"
#include "rule/message.h"
#include "rule/selection.h"
#include "rule/suppression_comment.h"
#include "text/suggest.h"

namespace unlint {
namespace {

using Verb = SuppressionComment::Verb;

constexpr std::string_view unused_rule = "suppressions/unused";
constexpr std::string_view malformed_rule = "suppressions/malformed";

/// A comment and the stretch of the file it speaks of.
struct Suppression {
  SuppressionComment comment;
  Span target;
  std::optional<Span> end_comment;  // of a range
};

/// Why a finding does not count, and where that is said: in unlint.toml, or beside it.
struct Answer {
  std::string reason;
  std::string origin;  // "unlint.toml:12"; empty for a comment
};

/// The words of a span as a person reads them: every run of white space is one space.
std::string read_words(std::string_view bytes) {
  std::string words;
  for (const char byte : bytes) {
    const bool is_space = byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    if (!is_space)
      words += byte;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return words;
}

bool touches(Span target, Span finding) {
  return finding.empty() ? target.begin <= finding.begin && finding.begin <= target.end
                         : target.overlaps(finding);
}

/// All suppressions of one file, at work.
class Suppressions {
 public:
  Suppressions(const SourceFile& source, const Rulebook& rulebook,
               const SuppressionSettings& settings, const std::vector<HiddenDirective>& hidden)
      : source_(source),
        rulebook_(rulebook),
        settings_(settings),
        known_(settings.known_rules),
        entry_used_(settings.entries.size(), false) {
    if (known_.empty())
      for (const Rulebook::Entry& entry : rulebook.entries())
        known_.push_back(entry.id());
    for (const Directive& directive : find_directives(source))
      comments_.push_back(directive.comment);
    for (const Directive& directive : find_directives(source))
      add(read_suppression(source, directive));
    for (const HiddenDirective& directive : hidden)
      add(read_suppression(directive));
    close_all();
  }

  SuppressionResult apply(Diagnostics findings) {
    SuppressionResult result;
    auto kept = findings.begin();
    for (auto finding = findings.begin(); finding != findings.end(); ++finding) {
      if (is_in_comment(finding->span))
        continue;
      if (std::optional<Answer> answer = answer_for(*finding))
        result.suppressed.push_back(
            {std::move(*finding), std::move(answer->reason), std::move(answer->origin)});
      else if (kept++ != finding)
        *std::prev(kept) = std::move(*finding);
    }
    findings.erase(kept, findings.end());
    result.kept = std::move(findings);
    report_unused();
    std::move(reports_.begin(), reports_.end(), std::back_inserter(result.kept));
    put_in_order(result.kept);
    return result;
  }

 private:
  void add(SuppressionComment comment) {
    for (const SuppressionComment::Trouble& trouble : comment.troubles)
      report_malformed(trouble.place, trouble.detail, trouble.help);
    const auto unknown = [&](const SuppressionComment::RuleName& rule) {
      const bool known = is_known(rule.pattern);
      if (!known)
        report_unknown(rule);
      return !known;
    };
    comment.rules.erase(std::remove_if(comment.rules.begin(), comment.rules.end(), unknown),
                        comment.rules.end());
    if (comment.verb == Verb::end)
      return close(comment);
    if (settings_.require_reason && comment.reason.empty() && comment.troubles.empty())
      report_malformed(comment.comment, "it gives no reason", "write “ -- ” and the reason");
    if (comment.rules.empty())
      return;
    Suppression suppression{std::move(comment), {}, {}};
    suppression.target = target_of(suppression.comment);
    if (suppression.comment.verb == Verb::begin)
      open_.push_back(all_.size());
    all_.push_back(std::move(suppression));
  }

  Span target_of(const SuppressionComment& comment) const {
    if (comment.verb == Verb::file)
      return {0, source_.bytes().size()};
    if (comment.verb == Verb::begin)
      return {comment.comment.end, source_.bytes().size()};
    const std::size_t last = source_.position(comment.comment.end).line;
    if (comment.comment.empty() || !stands_alone(comment.comment))
      return source_.line(last);
    for (std::size_t number = last + 1; number <= source_.line_count(); ++number)
      if (const Span line = source_.line(number); has_text(line))
        return line;
    return {source_.bytes().size(), source_.bytes().size()};
  }

  /// True where no other text stands on the lines of a comment.
  bool stands_alone(Span comment) const {
    const Span first = source_.line(source_.position(comment.begin).line);
    const Span last = source_.line(source_.position(comment.end).line);
    return is_blank({first.begin, comment.begin}) && is_blank({comment.end, last.end});
  }

  bool is_blank(Span span) const {
    return source_.slice(span).find_first_not_of(" \t\r\n\f") == std::string_view::npos;
  }

  /// Neither blank nor within a comment addressed to this program.
  bool has_text(Span line) const {
    if (is_blank(line))
      return false;
    return std::none_of(comments_.begin(), comments_.end(), [&](Span comment) {
      return comment.overlaps(line) &&
             is_blank({line.begin, std::max(line.begin, comment.begin)}) &&
             is_blank({std::min(line.end, comment.end), line.end});
    });
  }

  void close(const SuppressionComment& end) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      Suppression& begin = all_[open_[i]];
      const auto same = [](const auto& a, const auto& b) { return a.pattern == b.pattern; };
      const bool matches =
          end.rules.size() == 1 && end.rules.front().pattern == "*"
              ? true
              : std::equal(end.rules.begin(), end.rules.end(), begin.comment.rules.begin(),
                           begin.comment.rules.end(), same);
      if (!matches)
        continue;
      begin.target.end = end.comment.begin;
      begin.end_comment = end.comment;
      open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
    report_malformed(end.comment, "no “ignore-begin” stands above it", "remove it");
  }

  void close_all() {
    for (const std::size_t index : open_)
      report_malformed(all_[index].comment.comment, "no “ignore-end” follows",
                       "write “ignore-end”, or “ignore-file” where the whole file is meant");
  }

  bool is_known(std::string_view pattern) const {
    return std::any_of(known_.begin(), known_.end(),
                       [&](const std::string& id) { return names_rule(pattern, id); });
  }

  /// True where every rule named runs, so that silence means something.
  bool all_run(std::string_view pattern) const {
    return std::all_of(known_.begin(), known_.end(), [&](const std::string& id) {
      return !names_rule(pattern, id) || rulebook_.find(id) != nullptr;
    });
  }

  bool is_in_comment(Span finding) const {
    return std::any_of(comments_.begin(), comments_.end(),
                       [&](Span comment) { return comment.contains(finding); });
  }

  /// What answers for a finding; none where nothing does. The closest comment counts.
  std::optional<Answer> answer_for(const Diagnostic& finding) {
    Suppression* closest = nullptr;
    SuppressionComment::RuleName* by = nullptr;
    for (Suppression& suppression : all_) {
      if (!touches(suppression.target, finding.span) ||
          (closest != nullptr && closest->target.size() < suppression.target.size()))
        continue;
      for (SuppressionComment::RuleName& rule : suppression.comment.rules)
        if (names_rule(rule.pattern, finding.rule)) {
          closest = &suppression;
          by = &rule;
        }
    }
    if (closest != nullptr) {
      by->used = true;
      return Answer{closest->comment.reason, {}};
    }
    for (std::size_t i = 0; i < settings_.entries.size(); ++i) {
      const SuppressionEntry& entry = settings_.entries[i];
      if (!names_rule(entry.rule, finding.rule) ||
          (!entry.text.empty() &&
           read_words(entry.text) != read_words(source_.slice(finding.span))))
        continue;
      entry_used_[i] = true;
      return Answer{entry.reason, entry.origin};
    }
    return {};
  }

  void report(std::string_view id, Span place, Captures captures, std::optional<Fix> fix) {
    const Rulebook::Entry* entry = rulebook_.find(id);
    if (entry == nullptr)
      return;
    captures.emplace_back("text", source_.slice(place));
    // A comment of several lines is left for its author to take out.
    if (fix && std::any_of(fix->edits.begin(), fix->edits.end(), [&](const Edit& edit) {
          const std::string_view taken = source_.slice(edit.span);
          const std::size_t last = taken.find_last_not_of("\r\n");
          return taken.substr(0, last + 1).find_first_of("\r\n") != std::string_view::npos;
        }))
      fix.reset();
    reports_.push_back(
        {entry->id(), entry->severity(), place, fill(entry->header().message, captures),
         fill(entry->header().help, captures), entry->header().authority, std::move(fix)});
  }

  void report_malformed(Span place, const std::string& detail, const std::string& help) {
    report(malformed_rule, place, {{"detail", detail}, {"remedy", help}}, {});
  }

  void report_unknown(const SuppressionComment::RuleName& rule) {
    const std::string near = suggest(rule.pattern, known_);
    report_malformed(
        rule.place, "there is no rule " + quoted(rule.pattern),
        near.empty() ? "`unlint rules` lists the rules" : "did you mean " + quoted(near) + "?");
  }

  void report_unused() {
    for (const Suppression& suppression : all_) {
      const auto& rules = suppression.comment.rules;
      const auto idle = [&](const auto& rule) { return !rule.used && all_run(rule.pattern); };
      if (std::all_of(rules.begin(), rules.end(), idle)) {
        report(unused_rule, suppression.comment.comment, {{"detail", listed(rules)}},
               removal_of(suppression));
        continue;
      }
      for (const auto& rule : rules)
        if (idle(rule))
          report(unused_rule, rule.place, {{"detail", rule.pattern}}, removal_of(rule.place));
    }
    for (std::size_t i = 0; i < settings_.entries.size(); ++i) {
      const SuppressionEntry& entry = settings_.entries[i];
      if (!entry_used_[i] && entry.names_one_file && all_run(entry.rule))
        report(unused_rule, {0, 0}, {{"detail", entry.rule + " (" + entry.origin + ")"}}, {});
    }
  }

  static std::string listed(const std::vector<SuppressionComment::RuleName>& rules) {
    std::string words;
    for (const auto& rule : rules)
      words += (words.empty() ? "" : ", ") + rule.pattern;
    return words;
  }

  /// One name of a list, with a comma beside it.
  std::optional<Fix> removal_of(Span rule) const {
    if (rule.empty())
      return {};  // a comment that is not shown
    const std::string_view bytes = source_.bytes();
    const std::size_t after = bytes.find_first_not_of(" \t\r\n", rule.end);
    if (after != std::string_view::npos && bytes[after] == ',')
      rule.end = std::min(bytes.find_first_not_of(" \t\r\n", after + 1), bytes.size());
    else if (const std::size_t before = bytes.find_last_of(',', rule.begin);
             before != std::string_view::npos)
      rule.begin = before;
    return Fix{true, {{rule, ""}}};
  }

  std::optional<Fix> removal_of(const Suppression& suppression) const {
    if (suppression.comment.comment.empty())
      return {};
    Fix fix{true, {{without_line(suppression.comment.comment), ""}}};
    if (suppression.end_comment)
      fix.edits.push_back({without_line(*suppression.end_comment), ""});
    return fix;
  }

  /// A comment with its lines where it stands alone, else with the space before it.
  Span without_line(Span comment) const {
    const std::string_view bytes = source_.bytes();
    const std::size_t last = source_.position(comment.end).line;
    if (stands_alone(comment))
      return {source_.line(source_.position(comment.begin).line).begin,
              last < source_.line_count() ? source_.line(last + 1).begin : bytes.size()};
    while (comment.begin > 0 &&
           (bytes[comment.begin - 1] == ' ' || bytes[comment.begin - 1] == '\t'))
      --comment.begin;
    return comment;
  }

  const SourceFile& source_;
  const Rulebook& rulebook_;
  const SuppressionSettings& settings_;
  std::vector<std::string> known_;
  std::vector<Span> comments_;
  std::vector<Suppression> all_;
  std::vector<std::size_t> open_;  // ranges not yet closed
  std::vector<bool> entry_used_;
  Diagnostics reports_;
};

}  // namespace

SuppressionResult suppress(const SourceFile& source, const Rulebook& rulebook, Diagnostics findings,
                           const SuppressionSettings& settings,
                           const std::vector<HiddenDirective>& hidden) {
  if (settings.entries.empty() && hidden.empty() &&
      source.bytes().find("unlint:") == std::string_view::npos)
    return {std::move(findings), {}};
  return Suppressions(source, rulebook, settings, hidden).apply(std::move(findings));
}

}  // namespace unlint
