#include "rule/kinds/unmentioned.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reference/reading.h"
#include "rule/findings.h"

namespace unlint {
namespace {

// “Table”, “tableaux”, “cuadros”, «таблице», 表, الجدولين: what the words have in common.
constexpr std::array<std::string_view, 8> table_stems = {"able",  "ABLE", "uadro", "abla",
                                                         "аблиц", "表",   "جدول",  "جداول"};
constexpr std::array<std::string_view, 9> figure_stems = {
    "igure", "IGURE", "raphique", "igura", "ráfico", "иаграмм", "исун", "图", "شكل"};

/// The first number and the part of "22.14"; 0 where there is no part.
using CaptionNumber = std::pair<int, int>;

bool is_roman(char c) { return std::string_view("IVXL").find(c) != std::string_view::npos; }

// The number in figures or Roman numerals at `at`, and where it ends.
std::pair<int, std::size_t> number_at(std::string_view text, std::size_t at) {
  std::size_t end = figures_end(text, at);
  if (end == at)
    while (end < text.size() && is_roman(text[end]))
      ++end;
  if (end == at || is_ascii_letter(char_at(text, end)))
    return {0, at};
  return {landmark_number(text.substr(at, end - at)), end};
}

/// Gathers the numbers that follow a word such as “tables”: “tables 2, 4 and 6–8”.
class Mentions {
 public:
  Mentions(std::string_view text, LandmarkKind kind) : text_(text) {
    if (kind == LandmarkKind::table)
      for (const std::string_view stem : table_stems)
        gather(stem);
    else
      for (const std::string_view stem : figure_stems)
        gather(stem);
  }

  /// True where “the table below” stands in a stretch of the text.
  bool point_within(Span stretch) const {
    return std::any_of(bare_.begin(), bare_.end(),
                       [&](std::size_t at) { return at >= stretch.begin && at < stretch.end; });
  }

  /// True where a place other than `own` mentions the number.
  bool hold(CaptionNumber number, std::size_t own) const {
    return std::any_of(found_.begin(), found_.end(), [&](const auto& each) {
      return each.first == number && each.second != own;
    });
  }

 private:
  std::string_view text_;
  std::vector<std::pair<CaptionNumber, std::size_t>> found_;  // the number, and the end of the word
  std::vector<std::size_t> bare_;                             // ends of words without a number

  void gather(std::string_view stem) {
    for (std::size_t at = text_.find(stem); at != std::string_view::npos;
         at = text_.find(stem, at + stem.size())) {
      // In Chinese the number stands beside the word, elsewhere the word ends first.
      const std::size_t word = at + stem.size();
      read_numbers(stem == "表" || stem == "图" ? word : letters_end(text_, word));
    }
  }

  void read_numbers(std::size_t word) {
    constexpr std::size_t farthest = 12;  // “Table No. 3”, “table (3)”
    constexpr std::size_t longest_list = 120;
    const std::size_t line = std::min(text_.find('\n', word), text_.size());
    CaptionNumber earlier{0, 0};
    std::size_t gap = word;
    for (std::size_t at = word; at < line && at < word + longest_list;) {
      const auto [number, end] = number_at(text_, at);
      if (number == 0) {
        at = std::max(end, at + 1);
        if (at - gap <= farthest)
          continue;
        break;
      }
      CaptionNumber read{number, 0};
      std::size_t stop = end;
      if (char_at(text_, end) == '.')
        if (const auto [part, part_end] = number_at(text_, end + 1); part > 0)
          read.second = part, stop = part_end;
      note_between(earlier, read, text_.substr(gap, at - gap), word);
      found_.emplace_back(read, word);
      earlier = read;
      gap = at = stop;
    }
    if (earlier.first == 0)
      bare_.push_back(word);
  }

  static bool is_range(std::string_view joint) {
    static constexpr std::array<std::string_view, 9> joints = {
        "-", "–", "—", " to ", " through ", " à ", " a ", "至", "إلى"};
    return std::any_of(joints.begin(), joints.end(), [&](std::string_view each) {
      return joint.find(each) != std::string_view::npos;
    });
  }

  // “tables 2–4” mentions the third, too.
  void note_between(const CaptionNumber& from, const CaptionNumber& until, std::string_view joint,
                    std::size_t word) {
    constexpr int longest_range = 60;
    if (from.first == 0 || !is_range(joint))
      return;
    if (from.second > 0 && from.first == until.first)
      for (int part = from.second + 1; part < until.second; ++part)
        found_.emplace_back(CaptionNumber{from.first, part}, word);
    else if (from.second == 0 && until.first < from.first + longest_range)
      for (int number = from.first + 1; number < until.first; ++number)
        found_.emplace_back(CaptionNumber{number, 0}, word);
  }
};

/// Reports captions whose number stands nowhere else.
class UnmentionedRule : public Rule {
 public:
  explicit UnmentionedRule(LandmarkKind kind) : kind_(kind) {}

  void check(const Subject& subject, Findings& findings) const override {
    std::vector<Landmark> captions =
        subject.shared->of([&] { return find_landmarks(subject.document); });
    std::erase_if(captions,
                  [&](const Landmark& each) { return each.kind != kind_ || each.number == 0; });
    constexpr std::size_t fewest = 3;
    if (captions.size() < fewest)
      return;
    const Mentions mentions(subject.document.prose.text(), kind_);
    std::vector<const Landmark*> unmentioned;
    std::set<CaptionNumber> seen;
    std::size_t previous = 0;  // the end of the caption before
    for (const Landmark& caption : captions) {
      const CaptionNumber number{caption.number, caption.letter};
      constexpr std::size_t nearby = 1200;
      const std::size_t begin = caption.mark.begin;
      const Span before{std::max(previous, begin > nearby ? begin - nearby : 0), begin};
      previous = caption.mark.end;
      if (seen.insert(number).second && !mentions.hold(number, word_end(subject, caption)) &&
          !mentions.point_within(before))
        unmentioned.push_back(&caption);
    }
    // A document that mentions few of its tables by number does not number them for that.
    if (unmentioned.size() * 3 > seen.size())
      return;
    for (const Landmark* caption : unmentioned)
      findings.add(caption->mark,
                   {{"number", std::string(subject.document.prose.slice(caption->mark))},
                    {"side", std::string()},
                    {"other", std::string()}});
  }

 private:
  // Where the word of the caption ends: “Table” of “Table 3”.
  static std::size_t word_end(const Subject& subject, const Landmark& caption) {
    const std::string_view text = subject.document.prose.text();
    for (const std::string_view ideograph : {"表", "图"})
      if (starts_with(text, caption.mark.begin, ideograph))
        return caption.mark.begin + ideograph.size();
    return letters_end(text, caption.mark.begin);
  }

  LandmarkKind kind_;
};

}  // namespace

std::unique_ptr<Rule> make_unmentioned(LandmarkKind kind) {
  return std::make_unique<UnmentionedRule>(kind);
}

}  // namespace unlint
