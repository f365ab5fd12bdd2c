#include "lint.h"

#include <utility>

#include "document/readers.h"

namespace unlint {

Linted lint(const SourceFile& source, const Rulebook& rulebook, const LintOptions& options) {
  // What a reader sees: masthead, headings, paragraphs, footnotes.
  Document document = read_document(source, options.language);

  // What the text refers to: symbols, dates, resolutions and decisions.
  References references = find_references(document, options.references);

  // What is wrong with it, in the order of the text.
  Diagnostics diagnostics = rulebook.check({source, document, references});

  // What its author has answered for already.
  SuppressionResult result =
      suppress(source, rulebook, std::move(diagnostics), options.suppressions);
  return {std::move(document), std::move(references), std::move(result.kept),
          std::move(result.suppressed)};
}

}  // namespace unlint
