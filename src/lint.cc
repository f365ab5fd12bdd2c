#include "lint.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "document/parts.h"
#include "document/readers.h"
#include "document/rendition.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

Linted judge(const SourceFile& source, Document document, const Rulebook& rulebook,
             const LintOptions& options, const std::vector<HiddenDirective>& hidden = {}) {
  // What the text refers to: symbols, dates, resolutions and decisions.
  References references = find_references(document, options.references);

  // What is wrong with it, in the order of the text.
  Diagnostics diagnostics =
      rulebook.check({source, document, references, &options.authority}, options.prefilter);

  // What its author has answered for already.
  SuppressionResult result =
      suppress(source, rulebook, std::move(diagnostics), options.suppressions, hidden);
  return {std::move(document), std::move(references), std::move(result.kept),
          std::move(result.suppressed)};
}

bool can_edit(const Rendition& rendition, const Fix& fix) {
  return rendition.fixable &&
         std::all_of(fix.edits.begin(), fix.edits.end(), [&](const Edit& edit) {
           return !rendition.text.edit_places(edit.span).empty();
         });
}

/// Places the findings in the file that was rendered.
void lead_back(const Rendition& rendition, Diagnostics& diagnostics) {
  for (Diagnostic& diagnostic : diagnostics) {
    diagnostic.locator = locator(rendition, diagnostic.span.begin);
    if (diagnostic.fix && !can_edit(rendition, *diagnostic.fix))
      diagnostic.fix.reset();
  }
}

/// Takes out what rests on more than a part of the text holds.
void leave_out_whole(Diagnostics& diagnostics, const Rulebook& rulebook, bool is_first) {
  const auto rests_on_more = [&](const Diagnostic& diagnostic) {
    const Rulebook::Entry* const rule = rulebook.find(diagnostic.rule);
    const Sees sees = rule == nullptr ? Sees::words : sight_of(rule->header().kind);
    return sees == Sees::document || (sees == Sees::beginning && !is_first);
  };
  diagnostics.erase(std::remove_if(diagnostics.begin(), diagnostics.end(), rests_on_more),
                    diagnostics.end());
}

void shift(Span& span, std::size_t by) { span = {span.begin + by, span.end + by}; }

void shift(Diagnostics& diagnostics, std::size_t by) {
  for (Diagnostic& diagnostic : diagnostics) {
    shift(diagnostic.span, by);
    if (diagnostic.fix)
      for (Edit& edit : diagnostic.fix->edits)
        shift(edit.span, by);
  }
}

/// Lints a long text part by part, each as the document that the first part begins.
Linted lint_in_parts(const SourceFile& source, const Rulebook& rulebook, LintOptions options,
                     const TakeReferences& take) {
  constexpr std::size_t most_of_part = most_bytes_at_once / 8;
  Linted linted;
  Diagnostics diagnostics;
  diagnostics.reserve(1 << 17);  // to grow is to hold them twice; what is not used takes no memory
  for (const Span part : parts_of(source.bytes(), most_of_part)) {
    const SourceFile text(source.path(), std::string(source.slice(part)));
    const Document document = read_document(text, options.language);
    const References references = find_references(document, options.references);
    Diagnostics found =
        rulebook.check({text, document, references, &options.authority}, options.prefilter);
    if (part.begin == 0) {
      options.language = linted.document.language = document.language;
      options.references.identity = linted.references.identity = references.identity;
    }
    leave_out_whole(found, rulebook, part.begin == 0);
    shift(found, part.begin);
    std::move(found.begin(), found.end(), std::back_inserter(diagnostics));
    if (take)
      take(references, part.begin);
  }
  SuppressionResult result =
      suppress(source, rulebook, std::move(diagnostics), options.suppressions, {});
  linted.diagnostics = std::move(result.kept);
  linted.suppressed = std::move(result.suppressed);
  return linted;
}

}  // namespace

Linted lint(const SourceFile& source, const Rulebook& rulebook, const LintOptions& options) {
  // What a reader sees: masthead, headings, paragraphs, footnotes.
  return judge(source, read_document(source, options.language), rulebook, options);
}

Linted lint(const OpenedFile& file, const Rulebook& rulebook, const LintOptions& options,
            const TakeReferences& take) {
  if (!file.rendition && file.text.bytes().size() > most_bytes_at_once)
    return lint_in_parts(file.text, rulebook, options, take);
  Linted linted = file.rendition ? judge(file.text, read_document(file, options.language), rulebook,
                                         options, file.rendition->directives)
                                 : lint(file.text, rulebook, options);
  if (file.rendition)
    lead_back(*file.rendition, linted.diagnostics);
  if (take)
    take(linted.references, 0);
  return linted;
}

}  // namespace unlint
