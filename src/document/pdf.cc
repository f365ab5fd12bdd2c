#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/label.h"
#include "document/lines.h"
#include "document/pdf_pages.h"
#include "document/readers.h"
#include "document/rendition.h"
#include "document/wrapping.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// One line of a page as it is printed.
struct PrintedLine {
  std::string words;
  int page = 0;
  int number = 0;  // on its page, from 1
  bool blank_above = false;
};

std::string trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\f\r\n");
  if (begin == std::string_view::npos)
    return {};
  return std::string(line.substr(begin, line.find_last_not_of(" \t\f\r\n") + 1 - begin));
}

/// A line without its figures: what running heads have in common from page to page. Those of a
/// symbol count.
std::string shape(std::string_view line) {
  if (line.find('/') != std::string_view::npos && line.size() < 30)
    return std::string(line);
  std::string out;
  for (const char byte : line)
    if ((byte < '0' || byte > '9') && byte != ' ')
      out += byte;
  return out;
}

bool ends_with_hyphen(std::string_view line) {
  return line.size() > 2 && line.back() == '-' && line[line.size() - 2] != '-' &&
         is_letter(decode_before(line, line.size() - 1).value);
}

/// Follows the pages of one file.
class PdfReader {
 public:
  explicit PdfReader(std::vector<PdfPage> pages) : pages_(std::move(pages)) {}

  Rendition read() {
    for (std::size_t i = 0; i < pages_.size(); ++i)
      read_page(static_cast<int>(i) + 1, pages_[i]);
    for (std::size_t i = lines_.size(); i-- > 0;)
      if (lines_[i].page == 1 && lines_[i].number <= masthead_lines &&
          is_lone_symbol(lines_[i].words))
        own_symbol_ = lines_[i].words;
    for (const PrintedLine& line : lines_)
      width_ = std::max(width_, std::min<std::size_t>(line.words.size(), 110));
    find_furniture();
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!is_furniture(i))
        add(lines_[i]);
    return builder_.finish();
  }

 private:
  void read_page(int number, PdfPage& page) {
    const std::string_view text = page.text;
    for (PdfLink& link : page.links) {
      std::string words = trimmed(link.words);
      if (!words.empty() && words.find('\n') == std::string::npos)
        covered_[number].push_back({std::move(words), std::move(link.target)});
    }
    int count = 0;
    bool blank = true;
    first_.push_back(lines_.size());
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of("\n\f", begin), text.size());
      std::string words = trimmed(text.substr(begin, end - begin));
      if (words.empty())
        blank = true;
      else
        lines_.push_back({std::move(words), number, ++count, std::exchange(blank, false)});
      begin = end + 1;
    }
  }

  /// Adds words of a page with the links that cover some of them, each link once.
  void add_words(int page, std::string_view words) {
    const auto covered = covered_.find(page);
    while (covered != covered_.end()) {
      std::vector<PdfLink>& all = covered->second;
      std::size_t at = words.size();
      auto next = all.end();
      for (auto link = all.begin(); link != all.end(); ++link)
        if (const std::size_t found = words.find(link->words); found < at) {
          at = found;
          next = link;
        }
      if (next == all.end())
        break;
      builder_.add_generated(words.substr(0, at));
      builder_.begin_link(next->target, {});
      builder_.add_generated(next->words);
      builder_.end_link();
      words.remove_prefix(at + next->words.size());
      all.erase(next);
    }
    if (!words.empty())
      builder_.add_generated(words);
  }

  /// The first and last lines of pages that come again and again, or are what paper brings along.
  void find_furniture() {
    furniture_.resize(lines_.size());
    std::map<std::string, int> shapes;
    const auto each_edge = [&](auto&& take) {
      for (std::size_t page = 0; page < first_.size(); ++page) {
        const std::size_t begin = first_[page];
        const std::size_t end = page + 1 < first_.size() ? first_[page + 1] : lines_.size();
        for (std::size_t i = begin; i < end; ++i)
          if (i < begin + edge || i + edge >= end)
            take(i, page);
      }
    };
    each_edge([&](std::size_t i, std::size_t) { ++shapes[shape(lines_[i].words)]; });
    each_edge([&](std::size_t i, std::size_t page) {
      const std::string& words = lines_[i].words;
      const bool repeated = shapes[shape(words)] > 2 && words.size() < 100;
      // The symbol on the first page is that of the masthead.
      furniture_[i] =
          is_page_number(words) || is_barcode(words) ||
          (page > 0 && (repeated || (is_page_furniture(words) && !is_lone_symbol(words)) ||
                        words == own_symbol_));
    });
  }

  static bool is_page_number(std::string_view words) {
    return words.size() <= 8 && words.find_first_not_of("0123456789/ -") == std::string_view::npos;
  }
  static bool is_barcode(std::string_view words) {
    return words.size() > 4 && words.front() == '*' && words.back() == '*';
  }

  bool is_furniture(std::size_t line) const { return furniture_[line]; }

  void add(const PrintedLine& line) {
    const Label label = parse_label(line.words);
    if (is_drawn_line(line.words))
      return builder_.end_block();
    const bool short_above = last_width_ * 5 < width_ * 4 && !begins_lower(line.words) &&
                             !joined_ && ends_clause(builder_.words());
    last_width_ = line.words.size();
    const bool labelled = label.kind == LabelKind::number || label.kind == LabelKind::letter ||
                          label.kind == LabelKind::bullet;
    const bool parted = short_above || (line.blank_above && !goes_on(line)) ||
                        (line.page == 1 && line.number <= masthead_lines);
    const bool begins =
        !builder_.has_words() || labelled || (parted && !is_lone_label(builder_.words()));
    if (begins)
      builder_.begin_block(
          BlockKind::paragraph, 0,
          "page " + std::to_string(line.page) + ", line " + std::to_string(line.number));
    else if (!joined_)
      builder_.add_space();
    std::string_view words = line.words;
    if (hyphen_ && !begins)
      builder_.add_generated(begins_lower(words) && !is_compound(words) ? "" : "-");
    // A word parted at the end of a line is put together; a compound keeps its hyphen.
    hyphen_ = ends_with_hyphen(words);
    joined_ = hyphen_ || words.back() == '/';
    parted_ = std::string(words.substr(words.rfind(' ') + 1));
    words.remove_suffix(hyphen_ ? 1 : 0);
    add_words(line.page, words);
  }

  /// The number of a paragraph on a line of its own: "12.", "(a)". Its words stand on the next.
  static bool is_lone_label(std::string_view words) {
    constexpr std::size_t longest = 6;
    return words.size() > 1 && words.size() <= longest &&
           (words.back() == '.' || words.back() == ')') &&
           ((words.front() >= '0' && words.front() <= '9') || words.front() == '(');
  }

  /// True where the text elsewhere has the parted word with its hyphen.
  bool is_compound(std::string_view rest) const {
    const std::string whole = parted_ + std::string(rest.substr(0, rest.find_first_of(" .,;:)")));
    return std::any_of(lines_.begin(), lines_.end(), [&](const PrintedLine& line) {
      return line.words.find(whole) != std::string::npos;
    });
  }

  static bool ends_clause(std::string_view words) {
    return !words.empty() && (ends_sentence(words) || words.back() == ',');
  }

  /// True where a line under a gap goes on with the sentence: a page ends, or a note stands
  /// between.
  bool goes_on(const PrintedLine& line) const {
    const std::string_view so_far = builder_.words();
    return !ends_sentence(so_far) && begins_lower(line.words);
  }

  static constexpr int masthead_lines = 10;
  static constexpr std::size_t edge = 4;  // lines at the top and the bottom of a page

  std::vector<PdfPage> pages_;
  std::map<int, std::vector<PdfLink>> covered_;  // the words of links by page, from 1
  RenditionBuilder builder_{Spaces::collapsed};
  std::vector<PrintedLine> lines_;
  std::vector<std::size_t> first_;  // the first line of each page
  std::vector<bool> furniture_;
  std::string own_symbol_;  // of the masthead; running heads repeat it
  std::size_t width_ = 0;   // of the longest line, in bytes
  std::size_t last_width_ = 0;
  std::string parted_;   // the last word of the last line
  bool hyphen_ = false;  // it is parted by a hyphen, which waits for the next line
  bool joined_ = false;  // the next line follows without a space
};

}  // namespace

Rendition render_pdf(std::string_view bytes, const RenderOptions&) {
  PdfPages read = read_pdf_pages(bytes);
  if (!read.trouble.empty())
    return unreadable(std::move(read.trouble));
  return PdfReader(std::move(read.pages)).read();
}

}  // namespace unlint
