#include "document/docx_edit.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <utility>

#include "document/archive.h"
#include "document/docx_package.h"
#include "document/docx_runs.h"

namespace unlint {
namespace {

constexpr std::string_view keep_spaces = " xml:space=\"preserve\"";

/// Writes replacements into one part.
class PartEditor {
 public:
  PartEditor(std::string_view part, const Tracking& tracking, std::size_t& next_id)
      : part_(part), tracking_(tracking), next_id_(next_id), tree_(part) {
    words_ = words_in_runs(part, tree_);
  }

  void replace(const Replacement& replacement) {
    const DocxWords* words = words_at(words_, replacement.span.begin);
    if (words == nullptr || replacement.span.end > words->words.end)
      return;
    if (!tracking_.author.empty())
      return track(*words, replacement);
    splices_.push_back({replacement.span, escaped_xml(replacement.text)});
    touched_[words].push_back(splices_.back());
  }

  std::string text() {
    for (const auto& [words, splices] : touched_)
      if (!words->keeps_spaces && needs_spaces(*words, splices))
        splices_.push_back({{words->tag_name_end, words->tag_name_end}, std::string(keep_spaces)});
    return spliced(part_, {0, part_.size()}, splices_);
  }

 private:
  static std::string spliced(std::string_view text, Span within, std::vector<Replacement> splices) {
    std::stable_sort(
        splices.begin(), splices.end(),
        [](const Replacement& a, const Replacement& b) { return a.span.begin < b.span.begin; });
    std::string out;
    std::size_t done = within.begin;
    for (const Replacement& splice : splices) {
      out.append(text.substr(done, splice.span.begin - done)).append(splice.text);
      done = splice.span.end;
    }
    return out.append(text.substr(done, within.end - done));
  }

  /// Word forgets spaces at the ends of words, unless it is told to keep them.
  bool needs_spaces(const DocxWords& words, const std::vector<Replacement>& splices) const {
    if (!tracking_.author.empty())
      return true;
    const std::string after = spliced(part_, words.words, splices);
    return !after.empty() && (after.front() == ' ' || after.back() == ' ');
  }

  std::string slice(Span span) const { return std::string(part_.substr(span.begin, span.size())); }

  std::string run(const DocxWords& words) const {
    return slice(words.run) + slice(words.properties);
  }

  std::string change(const char* element) {
    std::string tag = "<w:" + std::string(element) + " w:id=\"" + std::to_string(next_id_++) +
                      "\" w:author=\"" + escaped_xml(tracking_.author) + "\"";
    if (!tracking_.date.empty())
      tag += " w:date=\"" + tracking_.date + "\"";
    return tag + ">";
  }

  /// The run is parted: what was there is deleted, what is written is inserted.
  void track(const DocxWords& words, const Replacement& replacement) {
    std::string out = "</w:t></w:r>";
    if (!replacement.span.empty())
      out += change("del") + run(words) + "<w:delText" + std::string(keep_spaces) + ">" +
             slice(replacement.span) + "</w:delText></w:r></w:del>";
    if (!replacement.text.empty()) {
      // An insertion is not written into another one: that is closed, and opened again.
      const bool within_another = slice(words.inserted).starts_with("<w:ins");
      if (within_another)
        out += "</w:ins>";
      out += change("ins") + run(words) + "<w:t" + std::string(keep_spaces) + ">" +
             escaped_xml(replacement.text) + "</w:t></w:r></w:ins>";
      if (within_another)
        out += slice(words.inserted);
    }
    out += run(words) + "<w:t" + std::string(keep_spaces) + ">";
    splices_.push_back({replacement.span, std::move(out)});
    touched_[&words].push_back(splices_.back());
  }

  std::string_view part_;
  const Tracking& tracking_;
  std::size_t& next_id_;
  XmlTree tree_;
  std::vector<DocxWords> words_;
  std::vector<Replacement> splices_;
  std::map<const DocxWords*, std::vector<Replacement>> touched_;
};

/// An id that no change, mark or note of the package has.
std::size_t next_change_id(const Archive& archive) {
  constexpr std::string_view key = " w:id=\"";
  std::size_t most = 0;
  for (const Archive::Part& part : archive.parts)
    for (std::size_t at = part.bytes.find(key); at != std::string::npos;
         at = part.bytes.find(key, at + 1)) {
      unsigned id = 0;
      const char* const begin = part.bytes.data() + at + key.size();
      std::from_chars(begin, part.bytes.data() + part.bytes.size(), id);
      most = std::max<std::size_t>(most, id);
    }
  return most + 1;
}

}  // namespace

std::string edit_docx(std::string_view bytes, const std::vector<Replacement>& replacements,
                      const Tracking& tracking) {
  const Archive archive = open_docx(bytes);
  std::vector<Archive::Part> changed;
  std::size_t next_id = next_change_id(archive);
  std::size_t base = 0;
  for (const Archive::Part& part : archive.parts) {
    base += joint_size(part.name);
    const Span whole{base, base + part.bytes.size()};
    base = whole.end;
    std::vector<Replacement> own;
    for (const Replacement& replacement : replacements)
      if (whole.contains(replacement.span))
        own.push_back({{replacement.span.begin - whole.begin, replacement.span.end - whole.begin},
                       replacement.text});
    if (own.empty())
      continue;
    PartEditor editor(part.bytes, tracking, next_id);
    for (const Replacement& replacement : own)
      editor.replace(replacement);
    changed.push_back({part.name, editor.text()});
  }
  return replace_parts(bytes, changed);
}

}  // namespace unlint
