#include "rule/findings.h"

#include <algorithm>
#include <utility>

#include "rule/message.h"
#include "rule/reference_parts.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// How many bytes two texts begin with in common, whole code points only.
std::size_t common_prefix(std::string_view a, std::string_view b) {
  const std::size_t limit = std::min(a.size(), b.size());
  std::size_t length = 0;
  while (length < limit && a[length] == b[length])
    ++length;
  while (!is_boundary(a, length) || !is_boundary(b, length))
    --length;
  return length;
}

/// How many bytes two texts end with in common, whole code points only.
std::size_t common_suffix(std::string_view a, std::string_view b) {
  const std::size_t limit = std::min(a.size(), b.size());
  std::size_t length = 0;
  while (length < limit && a[a.size() - 1 - length] == b[b.size() - 1 - length])
    ++length;
  while (!is_boundary(a, a.size() - length))
    --length;
  return length;
}

/// The smallest edit that makes `replacement` of a stretch of prose, where one may be made.
std::optional<Edit> smallest_edit(const Prose& prose, Span in_text, std::string_view replacement) {
  std::string_view written = prose.slice(in_text);
  if (written == replacement)
    return {};
  const std::size_t prefix = common_prefix(written, replacement);
  written.remove_prefix(prefix);
  replacement.remove_prefix(prefix);
  const std::size_t suffix = common_suffix(written, replacement);
  written.remove_suffix(suffix);
  replacement.remove_suffix(suffix);
  const std::size_t begin = in_text.begin + prefix;
  const Place place = prose.place({begin, begin + written.size()});
  if (!place.editable)
    return {};
  return Edit{place.span, std::string(replacement)};
}

}  // namespace

bool Findings::looks_at(Span in_text) const {
  const Document& document = subject_.document;
  const std::size_t block = block_at(document, in_text.begin);
  if (block == document.blocks.size())
    return header_.scope.empty() && !header_.scope_title;
  const auto holds = [kind = document.blocks[block].kind](const std::vector<BlockKind>& kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  };
  if (holds(header_.skip))
    return false;
  if (header_.scope_title && !in_text.empty() && document.masthead.title.contains(in_text))
    return true;
  return holds(header_.scope) || (header_.scope.empty() && !header_.scope_title);
}

std::string Findings::words(Span in_text) const {
  return std::string(subject_.document.prose.slice(in_text));
}

Captures Findings::parts(Span in_text, const std::vector<std::string>& names) const {
  return names.empty() ? Captures() : parts_at(subject_, in_text, names);
}

void Findings::add(Span in_text, const Captures& captures,
                   const std::optional<std::string>& replacement) {
  const Document& document = subject_.document;
  if (!looks_at(in_text))
    return;
  Captures values = captures;
  for (auto& part : parts(in_text, header_.parts))
    values.push_back(std::move(part));
  values.emplace_back("text", document.prose.slice(in_text));  // unless the rule knows better
  Diagnostic diagnostic;
  diagnostic.rule = header_.id;
  diagnostic.severity = header_.severity;
  diagnostic.span = document.prose.place(in_text).span;
  diagnostic.message = fill(header_.message, values);
  diagnostic.help = fill(header_.help, values);
  diagnostic.authority = header_.authority;
  if (replacement && header_.offers_fix)
    if (std::optional<Edit> edit = smallest_edit(document.prose, in_text, *replacement))
      diagnostic.fix = Fix{header_.safe_fix, {*std::move(edit)}};
  out_.push_back(std::move(diagnostic));
}

void Findings::add_written_anew(Span in_text, const Captures& captures,
                                const std::string& replacement) {
  const std::size_t found = out_.size();
  add(in_text, captures);
  const Place place = subject_.document.prose.place(in_text);
  if (out_.size() > found && header_.offers_fix && place.editable)
    out_.back().fix = Fix{header_.safe_fix, {Edit{place.span, replacement}}};
}

}  // namespace unlint
