#include "document/label.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace unlint {
namespace {

bool has_figure_at(std::string_view line, std::size_t at) {
  return at < line.size() && line[at] >= '0' && line[at] <= '9';
}

bool stands_at(std::string_view line, std::size_t at, std::string_view wanted) {
  return at < line.size() && line[at] == wanted.front() && line.substr(at, wanted.size()) == wanted;
}

std::size_t figures_end(std::string_view line, std::size_t at) {
  while (has_figure_at(line, at))
    ++at;
  return at;
}

/// " bis", " ter" or " quater" after a number.
std::size_t after_multiplicative(std::string_view line, std::size_t at) {
  constexpr std::array<std::string_view, 3> words = {" bis", " ter", " quater"};
  for (const std::string_view word : words)
    if (stands_at(line, at, word) &&
        (is_space_or_end(line, at + word.size()) || line[at + word.size()] == '.'))
      return at + word.size();
  return at;
}

Label number(std::string_view line) {
  constexpr std::size_t most_figures = 3;  // "2014." ends a sentence
  const std::size_t figures = figures_end(line, 0);
  if (figures > most_figures)
    return {};
  std::size_t end = figures;
  while (stands_at(line, end, ".") && has_figure_at(line, end + 1))
    end = figures_end(line, end + 1);
  const bool simple = end == figures;
  if (simple && stands_at(line, end, "\t"))
    return {LabelKind::footnote, end};
  if (simple && stands_at(line, end, "/") && is_space_or_end(line, end + 1))
    return {LabelKind::footnote, end + 1};
  end = after_multiplicative(line, end);
  if (stands_at(line, end, ".") || stands_at(line, end, ")"))
    return is_space_or_end(line, end + 1) ? Label{LabelKind::number, end + 1} : Label{};
  if (stands_at(line, end, "、") || stands_at(line, end, "．"))
    return {LabelKind::number, end + 3};
  if (end > figures && is_space_or_end(line, end) && end + 1 < line.size() &&
      (line[end] == '\t' || is_upper(decode(line, end + 1).value)))
    return {LabelKind::number, end};
  if ((stands_at(line, end, " - ") && !has_figure_at(line, end + 3)) ||
      (stands_at(line, end, " – ") && !has_figure_at(line, end + 5)))
    return {LabelKind::number, end};
  return {};
}

std::size_t roman_end(std::string_view line, std::size_t at, std::string_view figures) {
  while (at < line.size() && figures.find(line[at]) != std::string_view::npos)
    ++at;
  return at;
}

/// The end of "a", "iv", "12" or "ب" at `at`; `at` where there is none.
std::size_t ordinal_end(std::string_view line, std::size_t at) {
  constexpr std::size_t most = 6;
  const std::size_t figures = figures_end(line, at);
  if (figures > at)
    return figures - at <= 2 ? figures : at;
  const std::size_t roman = roman_end(line, at, "ivxl");
  if (roman - at > 1 && roman - at <= most)
    return roman;
  if (at >= line.size())
    return at;
  const CodePoint first = decode(line, at);
  if (!is_letter(first.value))
    return at;
  std::size_t end = at + first.length;
  if (line.substr(end, first.length) == line.substr(at, first.length))
    end += first.length;  // (aa)
  if (stands_at(line, end, "\u0640"))
    end += 2;  // (هـ)
  return end;
}

Label bracketed(std::string_view line) {
  const std::string_view opening = line.front() == '(' ? "(" : "（";
  const std::size_t end = ordinal_end(line, opening.size());
  if (end == opening.size())
    return {};
  for (const std::string_view closing : {std::string_view(")"), std::string_view("）")}) {
    const std::size_t after = end + closing.size();
    // Chinese and Arabic may leave out the space.
    if (stands_at(line, end, closing) &&
        (is_space_or_end(line, after) || static_cast<unsigned char>(line[after]) >= 0x80))
      return {LabelKind::letter, after};
  }
  return {};
}

Label lettered(std::string_view line) {
  const std::size_t roman = roman_end(line, 0, "IVXLC");
  if (roman > 0 && stands_at(line, roman, ".") && is_space_or_end(line, roman + 1))
    return {LabelKind::heading, roman + 1};
  const std::size_t end = ordinal_end(line, 0);
  if (end == 0)
    return {};
  if (stands_at(line, end, ")") && is_space_or_end(line, end + 1))
    return {LabelKind::letter, end + 1};
  const CodePoint first = decode(line, 0);
  if (end == first.length && is_upper(first.value) && stands_at(line, end, ".") &&
      is_space_or_end(line, end + 1))
    return {LabelKind::heading, end + 1};
  return {};
}

Label starred(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && line[end] == '*')
    ++end;
  if (end > 5 || end == line.size() || line.back() == '*')
    return {};
  if (is_space_or_end(line, end) || is_letter(decode(line, end).value))
    return {LabelKind::footnote, end};
  return {};
}

Label chinese_heading(std::string_view line) {
  constexpr std::array<std::string_view, 10> figures = {"一", "二", "三", "四", "五",
                                                        "六", "七", "八", "九", "十"};
  std::size_t end = 0;
  for (std::size_t i = 0; i < figures.size() && end < 9;) {
    const bool found = stands_at(line, end, figures[i]);
    end += found ? figures[i].size() : 0;
    i = found ? 0 : i + 1;
  }
  return end > 0 && stands_at(line, end, "、") ? Label{LabelKind::heading, end + 3} : Label{};
}

Label bullet(std::string_view line) {
  constexpr std::array<std::string_view, 7> marks = {"-", "–", "—", "•", "·", "○", "■"};
  for (const std::string_view mark : marks)
    if (stands_at(line, 0, mark) && mark.size() < line.size() && is_space_or_end(line, mark.size()))
      return {LabelKind::bullet, mark.size()};
  return {};
}

}  // namespace

bool is_space_or_end(std::string_view line, std::size_t offset) {
  if (offset >= line.size())
    return true;
  if (line[offset] == ' ' || line[offset] == '\t')
    return true;
  return stands_at(line, offset, "\u00A0") || stands_at(line, offset, "\u3000") ||
         stands_at(line, offset, "\u2003") || stands_at(line, offset, "\u2002") ||
         stands_at(line, offset, "\u200E") || stands_at(line, offset, "\u200F");
}

Label parse_label(std::string_view line) {
  if (line.empty())
    return {};
  if (has_figure_at(line, 0))
    return number(line);
  if (line.front() == '*')
    return starred(line);
  if (line.front() == '(' || stands_at(line, 0, "（"))
    return bracketed(line);
  // Only a mark near the beginning makes a label; most lines begin with an ordinary word.
  const std::string_view beginning = line.substr(0, 12);
  if (std::any_of(beginning.begin(), beginning.end(),
                  [](char byte) { return byte == '.' || byte == ')'; }))
    if (const Label label = lettered(line); label.kind != LabelKind::none)
      return label;
  if (static_cast<unsigned char>(line.front()) < 0x80 && line.front() != '-')
    return {};
  if (const Label label = chinese_heading(line); label.kind != LabelKind::none)
    return label;
  return bullet(line);
}

}  // namespace unlint
