#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/archive.h"
#include "document/docx_edit.h"
#include "document/docx_package.h"
#include "document/docx_runs.h"

namespace unlint {
namespace {

constexpr std::string_view document_part = "word/document.xml";
constexpr std::string_view comments_part = "word/comments.xml";
constexpr std::string_view relations_part = "word/_rels/document.xml.rels";
constexpr std::string_view types_part = "[Content_Types].xml";

bool tells_of_comments(std::string_view name) {
  return name == comments_part || name == relations_part || name == types_part;
}

std::string range_begin(const std::string& id) {
  return "<w:commentRangeStart w:id=\"" + id + "\"/>";
}

std::string range_end(const std::string& id) {
  return "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id +
         "\"/></w:r>";
}

/// Puts the marks of comments into one part.
class PartAnnotator {
 public:
  explicit PartAnnotator(std::string_view part) : part_(part), tree_(part) {
    words_ = words_in_runs(part, tree_);
  }

  /// True where a comment can stand at these words.
  bool can_hold(Span words) const {
    const DocxWords* first = words_at(words_, words.begin);
    return first != nullptr && first->box == 0;
  }

  void mark(Span words, const std::string& id) {
    const DocxWords* last = words_at(words_, words.end - 1);
    if (words.empty() || last == nullptr || last->box != 0)
      words.end = words_at(words_, words.begin)->words.end;
    marks_[words.begin].begins += range_begin(id);
    Marks& end = marks_[words.end];
    end.ends += range_end(id);
  }

  /// A comment near by: before the text box of the words, or at the first words of all.
  void mark_near(std::size_t offset, const std::string& id) {
    const DocxWords* words = words_at(words_, offset);
    if (words == nullptr && !words_.empty())
      words = &words_.front();
    const std::string marks = range_begin(id) + range_end(id);
    if (words != nullptr)
      between_[words->box != 0 ? words->box : words->run.begin] += marks;
    else if (const XmlNode body = tree_.root().child("w:body"))
      between_[start_tag(part_, body).end] += "<w:p>" + marks + "</w:p>";
  }

  std::string text() const {
    std::map<std::size_t, std::string> inserted = between_;
    for (const auto& [offset, marks] : marks_)
      part_run(offset, marks, inserted);
    std::string out;
    std::size_t done = 0;
    for (const auto& [offset, text] : inserted) {
      out.append(part_.substr(done, offset - done)).append(text);
      done = offset;
    }
    return out.append(part_.substr(done));
  }

 private:
  struct Marks {
    std::string ends, begins;
  };

  void part_run(std::size_t offset, const Marks& marks,
                std::map<std::size_t, std::string>& inserted) const {
    const DocxWords* words = words_at(words_, offset);
    const auto slice = [&](Span span) { return part_.substr(span.begin, span.size()); };
    std::string& text = inserted[offset];
    text.append("</w:t></w:r>").append(marks.ends).append(marks.begins);
    text.append(slice(words->run)).append(slice(words->properties));
    text.append("<w:t xml:space=\"preserve\">");
    if (!words->keeps_spaces)
      inserted[words->tag_name_end] = " xml:space=\"preserve\"";
  }

  std::string_view part_;
  XmlTree tree_;
  std::vector<DocxWords> words_;
  std::map<std::size_t, Marks> marks_;          // within words
  std::map<std::size_t, std::string> between_;  // between elements
};

/// A part of the package with where it stands among all of them.
struct PlacedPart {
  std::string name;
  Span bytes;
  PartAnnotator annotator;
};

std::size_t number_after(std::string_view text, std::string_view key) {
  std::size_t most = 0;
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    std::size_t number = 0;
    const std::string_view rest = text.substr(at + key.size());
    std::from_chars(rest.data(), rest.data() + rest.size(), number);
    most = std::max(most, number + 1);
  }
  return most;
}

std::string comment(const DocxRemark& remark, const std::string& id, const Tracking& author) {
  std::string out =
      "<w:comment w:id=\"" + id + "\" w:author=\"" + escaped_xml(author.author) + "\"";
  if (!author.date.empty())
    out += " w:date=\"" + author.date + "\"";
  out += " w:initials=\"" + escaped_xml(author.author.substr(0, 2)) + "\">";
  for (const std::string& line : remark.lines)
    out += "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped_xml(line) + "</w:t></w:r></w:p>";
  return out + "</w:comment>";
}

/// The text with something before its last end tag.
std::string with_last_child(std::string text, std::string_view child) {
  const std::size_t end = text.rfind("</");
  return end == std::string::npos ? text : text.insert(end, child);
}

std::string name_space(std::string_view document) {
  constexpr std::string_view key = "xmlns:w=\"";
  const std::size_t at = document.find(key);
  const std::string_view rest =
      at == std::string_view::npos ? "" : document.substr(at + key.size());
  return at == std::string_view::npos
             ? "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             : std::string(rest.substr(0, rest.find('"')));
}

/// The parts that tell of the comments: the comments themselves, and where they are named.
std::vector<Archive::Part> parts_with_comments(const Archive& known, std::string_view document,
                                               const std::string& comments) {
  std::vector<Archive::Part> parts;
  if (const std::string* old = known.find(comments_part)) {
    parts.push_back({std::string(comments_part), with_last_child(*old, comments)});
    return parts;
  }
  parts.push_back({std::string(comments_part),
                   "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                   "<w:comments xmlns:w=\"" +
                       name_space(document) + "\">" + comments + "</w:comments>"});
  constexpr std::string_view relation =
      "<Relationship Id=\"rIdUnlintComments\" "
      "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" "
      "Target=\"comments.xml\"/>";
  constexpr std::string_view type =
      "<Override PartName=\"/word/comments.xml\" "
      "ContentType=\"application/"
      "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>";
  const std::string* relations = known.find(relations_part);
  parts.push_back(
      {std::string(relations_part),
       with_last_child(relations != nullptr
                           ? *relations
                           : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                             "2006/relationships\"></Relationships>",
                       relation)});
  if (const std::string* types = known.find(types_part))
    parts.push_back({std::string(types_part), with_last_child(*types, type)});
  return parts;
}

/// Parts whose text can carry comments.
bool carries_comments(std::string_view name) {
  constexpr std::array<std::string_view, 3> names = {document_part, "word/footnotes.xml",
                                                     "word/endnotes.xml"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string annotate_docx(std::string_view bytes, const std::vector<DocxRemark>& remarks,
                          const Tracking& author) {
  const Archive archive = open_docx(bytes);
  const Archive known = open_archive(bytes, tells_of_comments);
  std::map<std::string, PlacedPart> parts;
  std::size_t base = 0;
  for (const Archive::Part& part : archive.parts) {
    base += joint_size(part.name);
    if (carries_comments(part.name))
      parts.try_emplace(
          part.name,
          PlacedPart{part.name, {base, base + part.bytes.size()}, PartAnnotator(part.bytes)});
    base += part.bytes.size();
  }
  const std::string* old = known.find(comments_part);
  std::size_t id = old == nullptr ? 0 : number_after(*old, "w:id=\"");
  std::string comments;
  const auto document = parts.find(std::string(document_part));
  if (document == parts.end())
    return {};
  for (DocxRemark remark : remarks) {
    const std::string own_id = std::to_string(id++);
    const Span first = remark.words.empty() ? Span{0, 0} : remark.words.front();
    const auto holder = std::find_if(parts.begin(), parts.end(), [&](const auto& part) {
      return part.second.bytes.contains(first);
    });
    PlacedPart& part = holder == parts.end() ? document->second : holder->second;
    const std::size_t begin = part.bytes.begin;
    const std::size_t end = std::max(first.end, remark.words.empty() ? 0 : remark.words.back().end);
    const Span words = {first.begin - begin, std::min(end, part.bytes.end) - begin};
    if (holder != parts.end() && part.annotator.can_hold(words)) {
      part.annotator.mark(words, own_id);
    } else {
      document->second.annotator.mark_near(holder == document ? words.begin : 0, own_id);
      if (!remark.place.empty() && !remark.lines.empty())
        remark.lines.front().insert(0, remark.place + ": ");
    }
    comments += comment(remark, own_id, author);
  }
  if (comments.empty())
    return std::string(bytes);
  std::vector<Archive::Part> changed =
      parts_with_comments(known, *archive.find(document_part), comments);
  for (const auto& [name, part] : parts)
    changed.push_back({name, part.annotator.text()});
  return replace_parts(bytes, changed);
}

}  // namespace unlint
