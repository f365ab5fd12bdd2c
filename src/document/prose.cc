#include "document/prose.h"

#include <algorithm>

namespace unlint {

void Prose::append(std::string_view text, std::size_t source_begin) {
  if (text.empty())
    return;
  if (!segments_.empty()) {
    Segment& last = segments_.back();
    if (last.kind == Segment::Kind::verbatim && last.source.end == source_begin) {
      last.source.end += text.size();
      text_ += text;
      return;
    }
  }
  segments_.push_back(
      {text_.size(), {source_begin, source_begin + text.size()}, Segment::Kind::verbatim});
  text_ += text;
}

void Prose::append_rendered(std::string_view text, Span source, Rendering rendering) {
  const Segment::Kind kind = rendering == Rendering::folded   ? Segment::Kind::folded
                             : rendering == Rendering::unseen ? Segment::Kind::unseen
                             : rendering == Rendering::joined ? Segment::Kind::joined
                                                              : Segment::Kind::parted;
  segments_.push_back({text_.size(), source, kind});
  text_ += text;
}

std::size_t Prose::segment_at(std::size_t offset) const {
  // Of several segments that begin there all but the last are empty: what was removed before it.
  const auto after = std::upper_bound(
      segments_.begin(), segments_.end(), offset,
      [](std::size_t wanted, const Segment& segment) { return wanted < segment.text_begin; });
  return static_cast<std::size_t>(after - segments_.begin()) - 1;
}

Place Prose::place(Span in_text) const {
  if (segments_.empty())
    return {};
  if (in_text.begin >= text_.size())
    return {{segments_.back().source.end, segments_.back().source.end}, true};

  const std::size_t first = segment_at(in_text.begin);
  const Segment& head = segments_[first];
  std::size_t begin = head.source.begin;
  if (head.kind == Segment::Kind::verbatim)
    begin += in_text.begin - head.text_begin;
  if (in_text.end <= in_text.begin)
    return {{begin, begin}, true};

  const std::size_t last = segment_at(std::min(in_text.end, text_.size()) - 1);
  const Segment& tail = segments_[last];
  std::size_t end = tail.source.end;
  if (tail.kind == Segment::Kind::verbatim)
    end = tail.source.begin + (std::min(in_text.end, text_.size()) - tail.text_begin);

  bool editable = begin <= end;
  for (std::size_t i = first; i <= last && editable; ++i)
    editable = segments_[i].is_on_one_line();
  // Across blocks that stand in another order in the file, the place is all that lies between.
  return {{std::min(begin, end), std::max(begin, end)}, editable};
}

std::vector<Span> Prose::pieces(Span in_text) const {
  std::vector<Span> found;
  in_text.end = std::min(in_text.end, text_.size());
  if (segments_.empty() || in_text.end <= in_text.begin)
    return found;
  for (std::size_t i = segment_at(in_text.begin);
       i < segments_.size() && segments_[i].text_begin < in_text.end; ++i) {
    const Segment& segment = segments_[i];
    Span piece = segment.source;
    if (segment.kind == Segment::Kind::verbatim) {
      const std::size_t skipped =
          in_text.begin > segment.text_begin ? in_text.begin - segment.text_begin : 0;
      piece.end = std::min(piece.end, piece.begin + (in_text.end - segment.text_begin));
      piece.begin += skipped;
    } else if (!segment.is_on_one_line()) {
      continue;
    }
    if (!found.empty() && found.back().end == piece.begin)
      found.back().end = piece.end;
    else
      found.push_back(piece);
  }
  return found;
}

bool Prose::hides_characters(Span in_text) const {
  if (segments_.empty() || in_text.empty())
    return false;
  for (std::size_t i = segment_at(in_text.begin) + 1;
       i < segments_.size() && segments_[i].text_begin < in_text.end; ++i)
    if (segments_[i].kind == Segment::Kind::unseen && segments_[i].text_begin > in_text.begin)
      return true;
  return false;
}

std::vector<Span> Prose::edit_places(Span in_text) const {
  if (const Place whole = place(in_text); whole.editable)
    return {whole.span};
  if (in_text.end > text_.size())
    return {};
  for (std::size_t i = segment_at(in_text.begin);
       i < segments_.size() && segments_[i].text_begin < in_text.end; ++i)
    if (segments_[i].kind == Segment::Kind::joined)
      return {};
  return pieces(in_text);
}

}  // namespace unlint
