#include "text/marked_text.h"

#include <algorithm>

namespace unlint {
namespace {

constexpr std::string_view opening = "⟦";
constexpr std::string_view closing = "⟧";

}  // namespace

MarkedText unmark(std::string_view marked) {
  MarkedText result;
  std::vector<std::size_t> open;  // indices of the spans not yet closed
  while (!marked.empty()) {
    if (marked.starts_with(opening)) {
      open.push_back(result.spans.size());
      result.spans.push_back({result.text.size(), result.text.size()});
      marked.remove_prefix(opening.size());
    } else if (marked.starts_with(closing)) {
      marked.remove_prefix(closing.size());
      if (open.empty()) {
        result.trouble = "“⟧” closes a mark that was not opened";
        continue;
      }
      result.spans[open.back()].end = result.text.size();
      open.pop_back();
    } else {
      result.text += marked.front();
      marked.remove_prefix(1);
    }
  }
  if (!open.empty()) {
    result.trouble = "“⟦” opens a mark that is not closed";
    result.spans.resize(open.front());
  }
  return result;
}

std::string mark(std::string_view text, const std::vector<Span>& spans) {
  std::vector<std::size_t> begins;
  std::vector<std::size_t> ends;
  std::vector<std::size_t> points;  // of empty spans
  for (const Span span : spans) {
    if (span.empty()) {
      points.push_back(span.begin);
      continue;
    }
    begins.push_back(span.begin);
    ends.push_back(span.end);
  }
  std::string marked;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    for (auto n = std::count(ends.begin(), ends.end(), at); n > 0; --n)
      marked += closing;
    for (auto n = std::count(points.begin(), points.end(), at); n > 0; --n)
      marked.append(opening).append(closing);
    for (auto n = std::count(begins.begin(), begins.end(), at); n > 0; --n)
      marked += opening;
    if (at < text.size())
      marked += text[at];
  }
  return marked;
}

}  // namespace unlint
