#include <algorithm>
#include <optional>

#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

/// Ways to write one thing, of which a document keeps to one.
using Forms = std::vector<Regex>;

/// Reports every form but the one that a document uses most; of two used as often, the one that
/// comes first stays.
class ConsistencyRule : public Rule {
 public:
  explicit ConsistencyRule(std::vector<Forms> all) : all_(std::move(all)) {
    std::string pattern;
    for (const Forms& forms : all_)
      for (const Regex& form : forms)
        pattern += (pattern.empty() ? "(?:" : "|(?:") + form.pattern() + ")";
    // Two forms may name a group alike; then every document is asked.
    if (Regex any(pattern); any.trouble().empty())
      any_form_ = std::move(any);
  }

  const Regex* trigger() const override { return any_form_ ? &*any_form_ : nullptr; }

  void check(const Subject& subject, Findings& findings) const override {
    for (const Forms& forms : all_)
      check_forms(forms, subject, findings);
  }

 private:
  static void check_forms(const Forms& forms, const Subject& subject, Findings& findings) {
    const Document& document = subject.document;
    std::vector<std::vector<Span>> found(forms.size());
    const auto is_there = [](const std::vector<Span>& spans) { return !spans.empty(); };
    // The first form is the usual one: it is looked for where another has been found.
    for (std::size_t i = forms.size(); i-- > 0;) {
      if (i == 0 && std::none_of(found.begin(), found.end(), is_there))
        return;
      for_each_match(forms[i], document, subject.blocks, {}, [&](const Match& match, std::size_t) {
        if (!match.span.empty() && findings.looks_at(match.span))
          found[i].push_back(match.span);
      });
    }
    const auto kept = std::max_element(
        found.begin(), found.end(), [](const std::vector<Span>& a, const std::vector<Span>& b) {
          return a.size() != b.size() ? a.size() < b.size()
                                      : !a.empty() && b.front().begin < a.front().begin;
        });
    if (kept == found.end() || kept->empty())
      return;
    const std::string kept_words(document.prose.slice(kept->front()));
    for (auto form = found.begin(); form != found.end(); ++form)
      if (form != kept)
        for (const Span span : *form)
          findings.add(span, {{"other", kept_words}});
  }

  std::vector<Forms> all_;
  std::optional<Regex> any_form_;
};

}  // namespace

MadeRule make_consistency_rule(TomlTable& file) {
  std::vector<Forms> all;
  file.must_hold("consistency");
  std::vector<TomlTable> tables = file.tables("consistency");
  if (tables.empty())
    file.report(file.place("kind"), "the tables “[[consistency]]” are missing");
  for (TomlTable& table : tables) {
    Forms forms;
    table.must_hold("forms");
    for (const std::string& pattern : table.strings("forms"))
      if (compiles(Regex(pattern), table, "forms"))
        forms.emplace_back(pattern);
    if (table.strings("forms").size() < 2)
      table.report(table.place("forms"), "“forms” wants two expressions or more");
    all.push_back(std::move(forms));
  }
  if (all.empty())
    return {};
  return {std::make_unique<ConsistencyRule>(std::move(all)), {"other"}};
}

}  // namespace unlint
