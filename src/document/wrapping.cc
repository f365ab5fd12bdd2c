#include "document/wrapping.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/utf8.h"

namespace unlint {
namespace {

// A document whose lines hardly ever exceed this is wrapped, if it is wrapped at all.
constexpr std::size_t widest_wrapped = 122;
constexpr std::size_t least_width = 40;

/// A letter of a script that has no capitals.
bool is_caseless(char32_t letter) {
  return is_letter(letter) && (letter >= 0x2E80 || (letter >= 0x590 && letter < 0x800));
}

std::string_view last_word(std::string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && line[begin - 1] != ' ' && line[begin - 1] != '\t')
    --begin;
  return line.substr(begin);
}

std::string_view first_word(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && line[end] != ' ' && line[end] != '\t')
    ++end;
  return line.substr(0, end);
}

bool names_month(std::string_view word) {
  constexpr std::array<std::string_view, 12> months = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return std::any_of(months.begin(), months.end(),
                     [&](std::string_view month) { return word.substr(0, month.size()) == month; });
}

bool ends_in_month(std::string_view line) { return names_month(last_word(line)); }

/// The letters, figures and signs of a document symbol that a line ends with.
std::string_view symbol_at_end(std::string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && (is_ascii_letter(line[begin - 1]) || is_figure(line[begin - 1]) ||
                       line[begin - 1] == '/' || line[begin - 1] == '.' || line[begin - 1] == '-'))
    --begin;
  return line.substr(begin);
}

/// A document symbol cut in two elsewhere than after a stroke: A/CN.⏎4/682, A/75⏎/414.
bool cuts_symbol(std::string_view above, std::string_view below) {
  const std::string_view word = symbol_at_end(above);
  if (word.empty() || !is_ascii_capital(word.front()))
    return false;
  if (below.front() == '/')
    return below.size() > 1 && (is_figure(below[1]) || is_ascii_capital(below[1])) &&
           (is_figure(word.back()) || is_ascii_capital(word.back())) &&
           (word.size() < 7 || word.find('/') != std::string_view::npos);
  constexpr std::array<std::string_view, 22> codes = {
      "EA",  "HA",   "EM",  "PC", "L",   "PV",  "SR", "CN",  "CONF", "AC",  "C",
      "Add", "Corr", "Rev", "WP", "CRP", "INF", "WG", "Sub", "GC",   "Res", "Dec"};
  const std::size_t code = word.rfind('/') + 1;
  const std::size_t roman = std::min(below.find_first_not_of("IVX"), below.size());
  const bool number = is_figure(below.front()) || (roman > 0 && below.substr(roman, 1) == "/");
  return word.back() == '.' && code > 1 && number &&
         std::find(codes.begin(), codes.end(), word.substr(code, word.size() - code - 1)) !=
             codes.end();
}

/// A reference that the end of a line has cut in two: resolution⏎61/105, 12⏎June, A/75/⏎414.
bool cuts_reference(std::string_view above, std::string_view below) {
  const std::string_view word = last_word(above);
  const bool figure_below = is_figure(below.front());
  if (word.size() > 1 &&
      (word.back() == '/' || (word.back() == '-' && word.find('/') != std::string_view::npos)))
    return true;
  if (cuts_symbol(above, below))
    return true;
  if (figure_below && ends_in_month(above))
    return true;
  if (is_figure(word.front()) && names_month(below))
    return true;
  if (below.size() > 1 && below.front() == '(' && is_figure(below[1]) && is_figure(word.back()))
    return true;
  constexpr std::array<std::string_view, 12> announcing = {
      "resolution", "resolutions", "decision",   "decisions",    "paragraph", "paragraphs",
      "résolution", "résolutions", "resolución", "resoluciones", "резолюции", "resolution,"};
  return figure_below && std::find(announcing.begin(), announcing.end(), word) != announcing.end();
}

/// What announces a number that only looks like a label: "in paragraph⏎12. The".
bool announces_number(std::string_view line) {
  constexpr std::array<std::string_view, 14> words = {
      "paragraph", "paragraphs", "article", "articles", "rule", "rules",    "section",
      "chapter",   "resolution", "item",    "and",      "or",   "decision", "of"};
  return std::find(words.begin(), words.end(), last_word(line)) != words.end();
}

bool is_label_alone(const Line& line) {
  return line.label.kind != LabelKind::none && line.label.length == line.text.size();
}

/// A numbered paragraph or one that begins in lower case: not a heading, not an item of a list
/// without labels.
bool begins_running_text(const Line& line, std::string_view text) {
  return line.label.kind == LabelKind::number || line.label.kind == LabelKind::letter ||
         begins_lower(text);
}

bool is_columns(std::string_view line) {
  return std::count(line.begin(), line.end(), '\t') >= 2 ||
         std::count(line.begin(), line.end(), '|') >= 2;
}

/// A row of a table, or the head of a page: its width is that of its gaps.
bool is_laid_out(std::string_view line) { return has_wide_gap(line.substr(0, 2 * widest_wrapped)); }

}  // namespace

bool begins_lower(std::string_view line) {
  const char32_t first = decode(line, 0).value;
  const bool has_case = first < 0x590 || (first > 0x1DFF && first < 0x2000);
  return has_case && is_letter(first) && !is_upper(first);
}

bool ends_sentence(std::string_view line) {
  std::size_t end = line.size();
  while (end > 0) {
    const CodePoint last = decode_before(line, end);
    switch (last.value) {
      case U'.':
      case U'!':
      case U'?':
      case U':':
      case U';':
      case U'。':
      case U'！':
      case U'？':
      case U'：':
      case U'；':
      case U'؟':
      case U'؛':
        return true;
      case U')':
      case U']':
      case U'"':
      case U'\'':
      case U'”':
      case U'’':
      case U'»':
      case U'*':
        end -= last.length;
        continue;
      default:
        break;
    }
    if (!is_digit(last.value) || line.size() - end > 3)
      return false;
    // The figure may be the mark of a footnote: "was adopted.5"
    std::size_t mark = end;
    while (mark > 0 && is_figure(line[mark - 1]))
      --mark;
    return mark > 1 && line.size() - mark < 4 && line[mark - 1] == '.' &&
           !is_figure(line[mark - 2]);
  }
  return false;
}

Wrapping::Wrapping(const SourceFile& source, const std::vector<Line>& lines, std::size_t first)
    : source_(source), lines_(lines) {
  std::vector<std::size_t> widths;
  for (std::size_t i = first; i < lines.size(); ++i)
    if (lines[i].width <= widest_wrapped || !is_laid_out(source_.slice(lines[i].text)))
      widths.push_back(lines[i].width);
  if (widths.empty())
    return;
  const auto wide = std::count_if(widths.begin(), widths.end(),
                                  [](std::size_t width) { return width > widest_wrapped; });
  // The lines of a table are short, too: where most words stand in wide lines, nothing is wrapped.
  std::size_t all = 0;
  std::size_t in_wide = 0;
  for (const std::size_t width : widths) {
    all += width;
    in_wide += width > widest_wrapped ? width : 0;
  }
  wrapped_ = static_cast<std::size_t>(wide) * 12 < widths.size() && in_wide * 3 < all;
  const std::size_t rank = widths.size() < 8 ? widths.size() - 1 : widths.size() * 9 / 10;
  const auto high = widths.begin() + static_cast<std::ptrdiff_t>(rank);
  std::nth_element(widths.begin(), high, widths.end());
  width_ = std::max(least_width, *high);
}

bool Wrapping::forced_break(const Line& above, std::string_view next) const {
  return above.width + 1 + display_width(first_word(next)) >= width_ - width_ / 8;
}

bool Wrapping::continues(std::size_t begin, std::size_t next) const {
  const Line& above = lines_[next - 1];
  const Line& below = lines_[next];
  const std::string_view before = source_.slice(above.text);
  const std::string_view after = source_.slice(below.text);
  // The label of a heading may stand in a column of its own.
  const bool heading_label = above.label.kind == LabelKind::heading && is_label_alone(above);
  if (below.page_before || below.blank_before > (heading_label ? 1U : 0U))
    return false;
  if (is_label_alone(above) && next - 1 == begin)
    return below.label.kind == LabelKind::none && !is_page_furniture(after);
  if (below.label.kind == LabelKind::none && cuts_reference(before, after))
    return true;
  if (!wrapped_ || is_drawn_line(before) || is_drawn_line(after))
    return false;
  if (is_columns(before) || is_columns(after))
    return false;
  const bool forced = forced_break(above, after);
  if (below.label.kind != LabelKind::none)
    return forced && below.label.kind != LabelKind::footnote && announces_number(before);
  if (ends_sentence(before))
    return forced && above.width * 10 >= width_ * 9 && width_ > 50;
  if (is_page_furniture(after) || is_page_furniture(before))
    return false;
  if (forced && above.width >= 20)
    return true;
  if (begins_lower(after) || begins_running_text(lines_[begin], source_.slice(lines_[begin].text)))
    return true;
  const char first_of_last = last_word(before).front();
  return is_figure(after.front()) &&
         (before.back() == ',' || (first_of_last >= 'a' && first_of_last <= 'z'));
}

bool Wrapping::resumes(std::size_t last, std::size_t next) const {
  const std::string_view before = source_.slice(lines_[last].text);
  const std::string_view after = source_.slice(lines_[next].text);
  if (lines_[next].label.kind != LabelKind::none || ends_sentence(before))
    return false;
  if (cuts_reference(before, after) || begins_lower(after))
    return true;
  // A letter left open at the full width of a page goes on with whatever follows.
  const char32_t open = decode_before(before, before.size()).value;
  const bool full = lines_[last].width >= std::max<std::size_t>(width_ - width_ / 5, 60);
  if (!full || !(is_letter(open) || open == U','))
    return false;
  const char32_t first = decode(after, 0).value;
  return is_caseless(first) || is_digit(first) || (wrapped_ && is_letter(first));
}

}  // namespace unlint
