#include "document/directive.h"

#include <algorithm>

#include "document/readers.h"

namespace unlint {
namespace {

constexpr std::string_view address = "unlint:";
constexpr std::string_view space = " \t\r\n";
constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

Span without_spaces(std::string_view bytes, Span span) {
  while (!span.empty() && space.find(bytes[span.begin]) != std::string_view::npos)
    ++span.begin;
  while (!span.empty() && space.find(bytes[span.end - 1]) != std::string_view::npos)
    --span.end;
  return span;
}

/// Where the text before `at` ends once space is taken off.
std::size_t end_before(std::string_view bytes, std::size_t at, std::string_view taken_off) {
  const std::size_t last = bytes.substr(0, at).find_last_not_of(taken_off);
  return last == std::string_view::npos ? 0 : last + 1;
}

/// The HTML or XML comment that begins with the address at `at`; empty where there is none.
Directive in_markup(std::string_view bytes, std::size_t at) {
  const std::size_t begin = end_before(bytes, at, space);
  const std::size_t end = bytes.find(comment_end, at);
  if (!bytes.substr(0, begin).ends_with(comment_begin) || end == std::string_view::npos)
    return {};
  return {{begin - comment_begin.size(), end + comment_end.size()},
          without_spaces(bytes, {at + address.size(), end})};
}

/// The line that begins with `%` or `#` and then the address at `at`; empty where there is none.
Directive in_line(std::string_view bytes, std::size_t at) {
  const std::size_t marks_end = end_before(bytes, at, " \t");
  const std::size_t begin = end_before(bytes, marks_end, "%#");
  const std::size_t line = end_before(bytes, begin, " \t");
  const bool first = line == 0 || bytes[line - 1] == '\n' || bytes[line - 1] == '\r' ||
                     bytes.substr(0, line) == "\uFEFF";
  if (!first || begin == marks_end)
    return {};
  const std::size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
  return {without_spaces(bytes, {begin, end}), without_spaces(bytes, {at + address.size(), end})};
}

}  // namespace

std::string_view directive_words(std::string_view comment) {
  Span words = without_spaces(comment, {0, comment.size()});
  if (!comment.substr(words.begin).starts_with(address))
    return {};
  words = without_spaces(comment, {words.begin + address.size(), words.end});
  return comment.substr(words.begin, words.size());
}

std::vector<Directive> find_directives(const SourceFile& source) {
  const std::string_view bytes = source.bytes();
  std::vector<Directive> found;
  for (std::size_t at = bytes.find(address); at != std::string_view::npos;
       at = bytes.find(address, at + 1)) {
    Directive directive = in_markup(bytes, at);
    // In Markdown a line that begins with # is a heading.
    if (directive.comment.empty() && reader_for(source.path()).name != "markdown")
      directive = in_line(bytes, at);
    if (!directive.comment.empty())
      found.push_back(directive);
  }
  return found;
}

bool is_directive_line(std::string_view line) {
  if (line.empty() || (line.front() != '%' && line.front() != '#' && line.front() != '<'))
    return false;
  const std::size_t at = line.find(address);
  if (at == std::string_view::npos)
    return false;
  const Directive directive = line.front() == '<' ? in_markup(line, at) : in_line(line, at);
  return directive.comment == Span{0, line.size()} && !line.empty();
}

}  // namespace unlint
