#include <algorithm>
#include <map>

#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

enum class Per { document, block };

struct Limits {
  std::optional<std::int64_t> most, least;
  Per per = Per::document;
};

struct Found {
  Match match;
  std::size_t block;
};

/// Counts what an expression finds, in the document or in each block, and reports what is too much
/// or too little.
class OccurrenceRule : public Rule {
 public:
  OccurrenceRule(Finder finder, Limits limits) : finder_(std::move(finder)), limits_(limits) {}

  /// What must be there is missed in documents that hold nothing of it.
  const Regex* trigger() const override { return limits_.least ? nullptr : &finder_.expression(); }

  void check(const Subject& subject, Findings& findings) const override {
    const Document& document = subject.document;
    std::map<std::size_t, std::vector<Found>> found;  // by block, or all at 0
    finder_.for_each(document, subject.blocks, {}, [&](const Match& match, std::size_t block) {
      if (findings.looks_at(match.span))
        found[limits_.per == Per::block ? block : 0].push_back({match, block});
    });
    if (limits_.most)
      for (const auto& [block, all] : found)
        report_surplus(document, all, findings);
    if (limits_.least)
      report_lack(document, found, findings);
  }

 private:
  static Captures captures_of(std::size_t count, std::int64_t limit) {
    return {{"count", std::to_string(count)}, {"limit", std::to_string(limit)}};
  }

  void report_surplus(const Document& document, const std::vector<Found>& all,
                      Findings& findings) const {
    for (auto i = static_cast<std::size_t>(*limits_.most); i < all.size(); ++i) {
      Captures captures = captures_of(i + 1, *limits_.most);
      for (const auto& [group, span] : all[i].match.groups)
        captures.emplace_back(group, document.prose.slice(span));
      findings.add(all[i].match.span, captures);
    }
  }

  void report_lack(const Document& document, std::map<std::size_t, std::vector<Found>>& found,
                   Findings& findings) const {
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
      const Span text = document.blocks[i].text;
      if (!findings.looks_at(text))
        continue;
      const std::size_t count = found[limits_.per == Per::block ? i : 0].size();
      if (count < static_cast<std::size_t>(*limits_.least))
        findings.add(text, captures_of(count, *limits_.least));
      if (limits_.per == Per::document)
        return;
    }
  }

  Finder finder_;
  Limits limits_;
};

}  // namespace

MadeRule make_occurrence_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "occurrence");
  if (!table)
    return {};
  Finder finder(*table, "find");
  Limits limits;
  limits.most = table->integer("at-most");
  limits.least = table->integer("at-least");
  limits.per = static_cast<Per>(table->choice("per", {"document", "block"}).value_or(0));
  if (!limits.most && !limits.least)
    table->report(table->place(), "neither “at-most” nor “at-least” says how often");
  for (const char* key : {"at-most", "at-least"})
    if (table->has(key) && table->integer(key).value_or(0) < 0)
      table->report(table->place(key), "the number is negative");
  if (!finder.is_usable() || limits.most.value_or(0) < 0 || limits.least.value_or(0) < 0)
    return {};
  std::vector<std::string> names = finder.expression().group_names();
  names.insert(names.end(), {"count", "limit"});
  return {std::make_unique<OccurrenceRule>(std::move(finder), limits), std::move(names)};
}

}  // namespace unlint
