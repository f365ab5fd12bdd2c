#include "report/mended.h"

namespace unlint {

std::string mended(const SourceFile& source, const Diagnostic& finding) {
  if (!finding.fix)
    return {};
  std::string text;
  std::size_t at = finding.span.begin;
  for (const Edit& edit : finding.fix->edits) {
    if (edit.span.begin < at || edit.span.end > finding.span.end)
      return {};
    text += source.slice({at, edit.span.begin});
    text += edit.text;
    at = edit.span.end;
  }
  return text + std::string(source.slice({at, finding.span.end}));
}

}  // namespace unlint
