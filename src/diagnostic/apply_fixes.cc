#include "diagnostic/apply_fixes.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

#include "text/span.h"

namespace unlint {
namespace {

struct BySpan {
  bool operator()(const Edit* a, const Edit* b) const { return a->span < b->span; }
};
using AppliedEdits = std::set<const Edit*, BySpan>;

/// Whether the order of two edits would matter: they overlap, or one inserts where the other ends
/// or begins.
bool interfere(Span a, Span b) {
  if (a.empty() || b.empty())
    return a.begin <= b.end && b.begin <= a.end;
  return a.overlaps(b);
}

/// The edits in `applied` do not interfere, so only the nearest on either side can.
bool interferes(const AppliedEdits& applied, const Edit& edit) {
  const auto after = applied.lower_bound(&edit);
  if (after != applied.end() && interfere((*after)->span, edit.span))
    return true;
  return after != applied.begin() && interfere((*std::prev(after))->span, edit.span);
}

bool has_place(const AppliedEdits& applied, const Fix& fix, std::size_t size) {
  return std::none_of(fix.edits.begin(), fix.edits.end(), [&](const Edit& edit) {
    return edit.span.end > size || edit.span.begin > edit.span.end || interferes(applied, edit);
  });
}

}  // namespace

ChosenFixes choose_fixes(std::size_t size, const Diagnostics& diagnostics, FixSafety safety) {
  ChosenFixes chosen;
  AppliedEdits applied;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.fix || diagnostic.fix->edits.empty())
      continue;
    if (safety == FixSafety::safe_only && !diagnostic.fix->safe)
      continue;
    if (!has_place(applied, *diagnostic.fix, size)) {
      ++chosen.waiting;
      continue;
    }
    ++chosen.applied;
    for (const Edit& edit : diagnostic.fix->edits)
      applied.insert(&edit);
  }
  for (const Edit* edit : applied)
    chosen.edits.push_back(*edit);
  return chosen;
}

FixedText apply_fixes(std::string_view text, const Diagnostics& diagnostics, FixSafety safety) {
  const ChosenFixes chosen = choose_fixes(text.size(), diagnostics, safety);
  FixedText fixed{{}, chosen.applied, chosen.waiting};
  std::size_t done = 0;
  for (const Edit& edit : chosen.edits) {
    fixed.text.append(text.substr(done, edit.span.begin - done)).append(edit.text);
    done = edit.span.end;
  }
  fixed.text.append(text.substr(done));
  return fixed;
}

}  // namespace unlint
