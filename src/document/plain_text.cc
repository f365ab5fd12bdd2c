#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/folding.h"
#include "document/label.h"
#include "document/lines.h"
#include "document/masthead.h"
#include "document/readers.h"
#include "document/wrapping.h"
#include "text/source_file.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr std::size_t longest_heading = 110;  // in cells
constexpr std::size_t longest_title = 400;    // below a masthead

enum class DraftKind : unsigned char { text, footnote, table_row, furniture, drawn };

/// Lines that belong together, before they become a block.
struct Draft {
  std::size_t first = 0;  // lines [first, end)
  std::size_t end = 0;
  DraftKind kind = DraftKind::text;
  std::size_t continued_by = nowhere;  // the draft that goes on with the same sentence
  bool continuation = false;
};

bool is_table_row(std::string_view line, const Label& label) {
  const std::string_view cells = line.substr(label.length);
  std::size_t tabs = 0;
  for (std::size_t at = cells.find('\t', 1); at != std::string_view::npos && tabs < 2;
       at = cells.find('\t', at + 1))
    ++tabs;
  if (label.length > 0)
    return tabs >= 3;
  return tabs >= 2 || (line.front() == '|' && line.find('|', 1) != std::string_view::npos);
}

bool is_capital_or_caseless(char32_t first) {
  return is_upper(first) || (is_letter(first) && first >= 0x590);
}

bool ends_clause(std::string_view line) {
  return ends_sentence(line) || line.ends_with(",") || line.ends_with("،") || line.ends_with("，");
}

/// Reads one plain text, from lines to blocks.
class PlainTextReader {
 public:
  explicit PlainTextReader(const SourceFile& source)
      : source_(source), lines_(split_lines(source)) {}

  Document read() {
    document_.prose.reserve(source_.bytes().size() + 1);
    read_masthead();
    const Wrapping wrapping(source_, lines_, body_);
    make_drafts(wrapping);
    bind_halves(wrapping);
    in_titles_ = body_ > 0;
    for (std::size_t i = 0; i < drafts_.size(); ++i)
      if (!drafts_[i].continuation)
        append(drafts_[i], i + 1 < drafts_.size());
    return std::move(document_);
  }

 private:
  std::string_view text_of(std::size_t line) const { return source_.slice(lines_[line].text); }

  void begin_block() {
    if (document_.blocks.empty())
      return;
    document_.prose.append_rendered("\n", {lines_[last_line_].text.end, lines_[last_line_].after},
                                    Rendering::joined);
  }

  void end_block(Block block, std::size_t begin) {
    block.text = {begin, document_.prose.text().size()};
    if (block.label.empty())
      block.label = {begin, begin};
    document_.blocks.push_back(block);
  }

  void append_line(std::size_t line) {
    append_folded(document_.prose, text_of(line), lines_[line].text.begin);
    last_line_ = line;
  }

  void read_masthead() {
    std::vector<MastheadPart> parts = masthead_of(lines_);
    // What columns hide stands in it, or in the line that seemed to end it.
    constexpr std::size_t first_lines = 6;
    if (has_columns(source_, lines_, std::max(parts.size() + 1, first_lines))) {
      const std::vector<Line> columns = columns_of(source_, lines_, most_masthead_lines);
      if (std::vector<MastheadPart> beside = masthead_of(columns); beside.size() > parts.size()) {
        part_columns(columns, beside.size());
        parts = std::move(beside);
      }
    }
    for (const MastheadPart part : parts) {
      begin_block();
      const std::size_t begin = document_.prose.text().size();
      append_line(body_++);
      end_block({BlockKind::masthead, {}, {}, 0}, begin);
      set_part(document_.masthead, part, document_.blocks.back().text);
    }
  }

  std::vector<MastheadPart> masthead_of(const std::vector<Line>& lines) const {
    constexpr std::size_t never_masthead = 480;
    return recognize_masthead([&](std::size_t index) {
      Prose line;
      if (index < lines.size() && lines[index].text.size() <= never_masthead)
        append_folded(line, source_.slice(lines[index].text), 0);
      return std::string(line.text());
    });
  }

  /// The columns of the masthead and of its last line are lines of their own; below, a gap is a
  /// gap.
  void part_columns(const std::vector<Line>& columns, std::size_t in_masthead) {
    const auto begins_below = [&](std::size_t offset) {
      return std::find_if(lines_.begin(), lines_.end(),
                          [&](const Line& line) { return line.text.begin >= offset; });
    };
    const auto below = begins_below(columns[in_masthead - 1].text.end);
    const std::size_t end = below == lines_.end() ? source_.bytes().size() : below->text.begin;
    std::vector<Line> lines;
    for (const Line& column : columns)
      if (column.text.begin < end)
        lines.push_back(column);
    lines.insert(lines.end(), below, lines_.end());
    lines_ = std::move(lines);
  }

  void make_drafts(const Wrapping& wrapping) {
    bool in_notes = false;  // below a drawn line, figures alone begin a footnote
    for (std::size_t i = body_; i < lines_.size();) {
      Draft draft{i, i + 1, kind_of(i, in_notes), nowhere, false};
      constexpr std::size_t shortest_rule = 4;  // a lone dash is an empty cell
      // “* * *” parts two sections; the notes stand below a stroke.
      const bool rule = draft.kind == DraftKind::drawn && lines_[i].width >= shortest_rule &&
                        text_of(i).find('*') == std::string_view::npos;
      in_notes = rule || (in_notes && draft.kind == DraftKind::footnote);
      while (draft.kind <= DraftKind::footnote && draft.end < lines_.size() &&
             wrapping.continues(draft.first, draft.end))
        ++draft.end;
      drafts_.push_back(draft);
      i = draft.end;
    }
  }

  DraftKind kind_of(std::size_t line, bool in_notes) const {
    const std::string_view text = text_of(line);
    const Label& label = lines_[line].label;
    if (label.kind == LabelKind::footnote)
      return DraftKind::footnote;
    if (is_drawn_line(text))
      return DraftKind::drawn;
    if ((is_page_furniture(text) && lines_.size() > 2) || is_head_of_page(line))
      return DraftKind::furniture;
    if (in_notes && text.front() >= '0' && text.front() <= '9')
      return DraftKind::footnote;
    return is_table_row(text, label) ? DraftKind::table_row : DraftKind::text;
  }

  /// A running head or foot beside a form feed; its title may take two lines.
  bool is_head_of_page(std::size_t line) const {
    const auto begins_page = [&](std::size_t at) {
      return at < lines_.size() && lines_[at].page_before;
    };
    const bool here = begins_page(line);
    if (here || begins_page(line + 1) || (line > 0 && begins_page(line - 1)))
      return is_running_head(text_of(line)) ||
             (here && line + 1 < lines_.size() && lines_[line + 1].blank_before == 0 &&
              is_running_head(text_of(line + 1)));
    return false;
  }

  /// Binds the halves of each sentence that footnotes and a new page cut in two.
  void bind_halves(const Wrapping& wrapping) {
    constexpr std::size_t most_between = 12;
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (drafts_[i].kind != DraftKind::text)
        continue;
      std::size_t next = i + 1;
      while (next < drafts_.size() && next - i <= most_between &&
             drafts_[next].kind != DraftKind::text && drafts_[next].kind != DraftKind::table_row)
        ++next;
      if (next >= drafts_.size() || drafts_[next].kind != DraftKind::text)
        continue;
      const bool cut = next > i + 1 || lines_[drafts_[next].first].page_before;
      // A line as long as this is a sentence, not a title, if it goes on in lower case.
      constexpr std::size_t short_title = 50;
      const bool title =
          is_heading(drafts_[i]) && (lines_[drafts_[i].end - 1].width < short_title ||
                                     !begins_lower(text_of(drafts_[next].first)));
      if (cut && !title && wrapping.resumes(drafts_[i].end - 1, drafts_[next].first)) {
        drafts_[i].continued_by = next;
        drafts_[next].continuation = true;
      }
    }
  }

  bool is_heading(const Draft& draft) const {
    const Line& first = lines_[draft.first];
    const std::string_view last = text_of(draft.end - 1);
    const LabelKind label = first.label.kind;
    if (draft.kind != DraftKind::text || draft.end - draft.first > 3)
      return false;
    if (label == LabelKind::heading && first.label.length == first.text.size())
      return true;
    if (first.width > (in_titles_ ? longest_title : longest_heading) || ends_clause(last))
      return false;
    if (label == LabelKind::heading)
      return true;
    const bool one_line = draft.end - draft.first == 1;
    return label == LabelKind::none && (one_line || in_titles_) &&
           looks_like_title(text_of(draft.first));
  }

  /// Begins with a capital, or with the number of a resolution and its title.
  static bool looks_like_title(std::string_view line) {
    if (is_capital_or_caseless(decode(line, 0).value))
      return true;
    const std::size_t end = line.find_first_not_of("0123456789/");
    return end != 0 && end != std::string_view::npos && line[end] == '.' && line.find('/') < end;
  }

  void append(const Draft& draft, bool more_follows) {
    if (draft.kind == DraftKind::drawn)
      return;
    if (draft.kind == DraftKind::table_row)
      return append_cells(draft.first);
    begin_block();
    const std::size_t begin = document_.prose.text().size();
    Block block = describe(draft, more_follows);
    block.label = {begin, begin + label_length(draft)};
    const Draft* piece = &draft;
    append_lines(*piece);
    for (; piece->continued_by != nowhere; append_lines(*piece)) {
      append_join(piece->end - 1, drafts_[piece->continued_by].first);
      piece = &drafts_[piece->continued_by];
    }
    end_block(block, begin);
    if (block.kind == BlockKind::heading && document_.masthead.title.empty() && body_ > 0)
      document_.masthead.title = document_.blocks.back().text;
    // Titles go on to the first paragraph; "[on the report of …]" may stand between them.
    in_titles_ =
        in_titles_ && (block.kind != BlockKind::paragraph || text_of(draft.first)[0] == '[');
  }

  std::size_t label_length(const Draft& draft) const {
    const Label& label = lines_[draft.first].label;
    if (draft.kind == DraftKind::footnote && label.kind == LabelKind::none)
      return text_of(draft.first).find_first_not_of("0123456789");
    return label.length;
  }

  Block describe(const Draft& draft, bool more_follows) const {
    Block block;
    const LabelKind label = lines_[draft.first].label.kind;
    const std::string_view text = text_of(draft.first);
    if (draft.kind == DraftKind::footnote)
      block.kind = BlockKind::footnote;
    if (draft.kind == DraftKind::furniture)
      block.kind = BlockKind::masthead;
    if (label == LabelKind::letter)
      block.level = lines_[draft.first].label.length > 3 && text.find_first_of("ivx") == 1 ? 2 : 1;
    if (draft.continued_by == nowhere && more_follows && is_heading(draft)) {
      block.kind = BlockKind::heading;
      const bool capital_letter = label == LabelKind::heading && text.find_first_of("IVX") != 0;
      block.level = capital_letter ? 2 : 1;
    }
    return block;
  }

  void append_lines(const Draft& draft) {
    append_line(draft.first);
    for (std::size_t line = draft.first + 1; line < draft.end; ++line) {
      append_join(line - 1, line);
      append_line(line);
    }
  }

  /// A line break within a block reads as a space; between Chinese characters as nothing.
  void append_join(std::size_t above, std::size_t below) {
    const std::string_view before = text_of(above);
    const bool chinese = decode_before(before, before.size()).value >= 0x2E80 &&
                         decode(text_of(below), 0).value >= 0x2E80;
    document_.prose.append_rendered(
        chinese ? "" : " ", {lines_[above].text.end, lines_[above].after}, Rendering::joined);
  }

  void append_cells(std::size_t line) {
    const std::string_view text = text_of(line);
    const char separator = text.front() == '|' ? '|' : '\t';
    const std::size_t base = lines_[line].text.begin;
    bool first = true;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(separator, begin), text.size());
      const std::size_t from = std::min(text.find_first_not_of(" \t", begin), end);
      const std::size_t to = text.find_last_not_of(" \t", end - 1);
      if (from < end) {
        if (first)
          begin_block();
        else
          document_.prose.append_rendered("\n", {base + begin - 1, base + begin},
                                          Rendering::joined);
        const std::size_t text_begin = document_.prose.text().size();
        append_folded(document_.prose, text.substr(from, to + 1 - from), base + from);
        end_block({BlockKind::table_cell, {}, {}, 0}, text_begin);
        first = false;
      }
      begin = end + 1;
    }
    if (!first)
      last_line_ = line;
  }

  const SourceFile& source_;
  std::vector<Line> lines_;
  std::vector<Draft> drafts_;
  std::size_t body_ = 0;       // the first line below the masthead
  std::size_t last_line_ = 0;  // the line added last
  bool in_titles_ = false;     // between the masthead and the first paragraph
  Document document_;
};

}  // namespace

Document read_plain_text(const SourceFile& source) { return PlainTextReader(source).read(); }

}  // namespace unlint
