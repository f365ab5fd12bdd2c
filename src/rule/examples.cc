#include "rule/examples.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "authority/authority.h"
#include "diagnostic/apply_fixes.h"
#include "document/readers.h"
#include "reference/references.h"
#include "rule/rulebook.h"
#include "rule/suppression.h"
#include "text/marked_text.h"
#include "text/suggest.h"

namespace unlint {
namespace {

/// The text of an example as a document of its own.
class ExampleDocument {
 public:
  ExampleDocument(const Example& example, const RuleHeader& header, std::string_view text)
      : head_(example.masthead.empty() ? "" : example.masthead + "\n\n"),
        source_(file_name(example, header), head_ + std::string(text)) {
    if (example.language)
      language_ = language_of_code(*example.language);
    if (!example.index.empty())
      authority_.add(std::make_shared<const FactTable>(example.index, "the index"));
  }

  Diagnostics lint(const Rulebook& rulebook) const {
    const Document document = read_document(source_, language_);
    const References references = find_references(document);
    return suppress(source_, rulebook, rulebook.check({source_, document, references, &authority_}),
                    {})
        .kept;
  }

  const SourceFile& source() const { return source_; }

  /// The span, counted within the example's own text, as it lies in the document.
  Span in_document(Span span) const { return {span.begin + head_.size(), span.end + head_.size()}; }

  /// The text with what the findings offer as fixes, without its masthead.
  std::string fixed(const Diagnostics& findings) const {
    const std::string text = apply_fixes(source_.bytes(), findings, FixSafety::any).text;
    return text.substr(std::min(head_.size(), text.size()));
  }

 private:
  static std::string file_name(const Example& example, const RuleHeader& header) {
    if (!example.file.empty())
      return example.file;
    // Only Markdown can hold links.
    return header.kind == "link" ? "example.md" : "example.txt";
  }

  std::string head_;
  SourceFile source_;
  std::optional<LanguageId> language_;
  Authority authority_;
};

/// Collects what an example promises and its rule does not keep.
class ExampleRun {
 public:
  ExampleRun(const Example& example, const Rulebook::Entry& entry)
      : example_(example), header_(entry.header()), rule_({entry}) {}

  void run_bad() {
    const MarkedText marked = unmark(*example_.bad);
    if (!marked.trouble.empty())
      return report(example_.bad_place, marked.trouble);
    if (marked.spans.empty())
      return report(example_.bad_place, "nothing is marked",
                    "put ⟦ and ⟧ around what the rule reports");
    const ExampleDocument document(example_, header_, marked.text);
    const Diagnostics findings = document.lint(rule_);
    compare(document, marked.spans, findings);
    const bool fixes = std::any_of(findings.begin(), findings.end(),
                                   [](const Diagnostic& finding) { return finding.fix; });
    if (!diagnostics_.empty() || !fixes || !example_.good)
      return;
    if (const std::string fixed = document.fixed(findings); fixed != *example_.good)
      report(example_.good_place, "fixing “bad” gives something else: " + quoted(fixed));
  }

  void run_good() {
    const ExampleDocument document(example_, header_, *example_.good);
    for (const Diagnostic& finding : document.lint(rule_))
      report(example_.good_place, quoted(document.source().slice(finding.span)) + " is reported",
             "the rule says: " + finding.message);
  }

  Diagnostics take() { return std::move(diagnostics_); }

 private:
  void compare(const ExampleDocument& document, const std::vector<Span>& marked,
               const Diagnostics& findings) {
    std::vector<Span> expected;
    for (const Span span : marked)
      expected.push_back(document.in_document(span));
    for (const Diagnostic& finding : findings)
      if (std::count(expected.begin(), expected.end(), finding.span) == 0)
        report(example_.bad_place,
               quoted(document.source().slice(finding.span)) + " is reported, but not marked",
               "the rule says: " + finding.message);
    for (const Span span : expected)
      if (std::none_of(findings.begin(), findings.end(),
                       [&](const Diagnostic& finding) { return finding.span == span; }))
        report(example_.bad_place,
               quoted(document.source().slice(span)) + " is marked, but not reported");
  }

  void report(Span span, std::string message, std::string help = {}) {
    diagnostics_.push_back(
        {example_.rule, Severity::error, span, std::move(message), std::move(help), {}, {}});
  }

  const Example& example_;
  const RuleHeader& header_;
  Rulebook rule_;
  Diagnostics diagnostics_;
};

}  // namespace

Diagnostics run_example(const Example& example, const Rulebook& rulebook) {
  const Rulebook::Entry* entry = rulebook.find(example.rule);
  if (entry == nullptr)
    return {};
  ExampleRun run(example, *entry);
  if (example.bad)
    run.run_bad();
  if (example.good)
    run.run_good();
  return run.take();
}

}  // namespace unlint
