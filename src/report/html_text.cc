#include "report/html_text.h"

#include <algorithm>

#include "report/source_line.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t context_reach = 240;  // bytes of text on each side
constexpr std::size_t longest_word = 40;
constexpr std::size_t longest = 600;  // bytes of a place

/// The text with its line breaks as spaces.
std::string flowing(std::string_view text) {
  std::string out(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return out;
}

/// Bytes before a place, to the beginning of its paragraph or of a word.
Span before(std::string_view text, Span place) {
  std::size_t begin = place.begin;
  while (begin > 0 && place.begin - begin < context_reach && text.substr(begin - 1, 2) != "\n\n")
    --begin;
  while (begin < place.begin && !is_boundary(text, begin))
    ++begin;
  return {begin, place.begin};
}

Span after(std::string_view text, Span place) {
  std::size_t end = place.end;
  while (end < text.size() && end - place.end < context_reach && text.substr(end, 2) != "\n\n")
    ++end;
  while (end > place.end && !is_boundary(text, end))
    --end;
  return {place.end, end};
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string out;
  for (const char character : printable(text)) {
    if (character == '<')
      out += "&lt;";
    else if (character == '>')
      out += "&gt;";
    else if (character == '&')
      out += "&amp;";
    else if (character == '"')
      out += "&quot;";
    else if (character == '\'')
      out += "&#39;";
    else
      out += character;
  }
  return out;
}

std::string html_message(std::string_view message) {
  constexpr std::string_view open = "“";
  constexpr std::string_view close = "”";
  const std::size_t first = message.find(open);
  const std::size_t last = message.find(close, first == std::string_view::npos ? first : first + 1);
  if (first == std::string_view::npos || last == std::string_view::npos)
    return html_text(message);
  const std::size_t begin = first + open.size();
  return html_text(message.substr(0, begin)) + "<bdi dir=\"auto\">" +
         html_text(message.substr(begin, last - begin)) + "</bdi>" + std::string(close) +
         html_message(message.substr(last + close.size()));
}

std::string html_context(const SourceFile& source, Span span) {
  const std::string_view text = source.bytes();
  const Span left = before(text, span);
  const Span right = after(text, span);
  std::size_t end = std::min(span.end, span.begin + longest);
  while (end > span.begin && !is_boundary(text, end))
    --end;
  const std::string_view head = source.slice(left);
  const std::string_view tail = source.slice(right);
  std::string out = left.size() >= context_reach - 3 ? "… " : "";
  // Only the outer ends lose their spaces: those beside the place may be what is wrong.
  std::size_t first = std::min(head.find_first_not_of(" \r\n\t"), head.size());
  if (left.size() >= context_reach - 3)  // cut: begin with a whole word
    if (const std::size_t word = head.find(' ', first); word < first + longest_word)
      first = word + 1;
  out += html_text(flowing(head.substr(first)));
  out += "<mark>" + html_text(flowing(text.substr(span.begin, end - span.begin)));
  out += end < span.end ? " …</mark>" : "</mark>";
  std::size_t last = tail.find_last_not_of(" \r\n\t");
  if (right.size() >= context_reach - 3)  // cut: end with a whole word
    if (const std::size_t space = tail.find_last_of(' ', last);
        space != std::string_view::npos && space + longest_word > tail.size() && space > 0)
      last = tail.find_last_not_of(" \r\n\t", space);
  out += html_text(flowing(tail.substr(0, last == std::string_view::npos ? 0 : last + 1)));
  return out + (right.size() >= context_reach - 3 ? " …" : "");
}

}  // namespace unlint
