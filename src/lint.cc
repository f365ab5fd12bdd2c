#include "lint.h"

#include <algorithm>
#include <utility>

#include "document/readers.h"
#include "document/rendition.h"

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

}  // namespace

Linted lint(const SourceFile& source, const Rulebook& rulebook, const LintOptions& options) {
  // What a reader sees: masthead, headings, paragraphs, footnotes.
  return judge(source, read_document(source, options.language), rulebook, options);
}

Linted lint(const OpenedFile& file, const Rulebook& rulebook, const LintOptions& options) {
  if (!file.rendition)
    return lint(file.text, rulebook, options);
  Linted linted = judge(file.text, read_document(file, options.language), rulebook, options,
                        file.rendition->directives);
  lead_back(*file.rendition, linted.diagnostics);
  return linted;
}

}  // namespace unlint
