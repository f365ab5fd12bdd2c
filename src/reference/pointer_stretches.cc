#include "reference/pointer_stretches.h"

#include <algorithm>
#include <array>

#include "reference/reading.h"

namespace unlint {
namespace {

// The letters that the word before the number begins with, of each kind in the languages of Latin
// letters.
constexpr std::array<std::string_view, 5> initials = {"SsCc", "Aa", "TtCc", "FfGg", "fnp"};

// Stretches in order, those that touch made one.
std::vector<Span> joined(const std::vector<Span>& stretches) {
  std::vector<Span> apart;
  for (const Span each : stretches)
    if (!apart.empty() && each.begin <= apart.back().end)
      apart.back().end = std::max(apart.back().end, each.end);
    else
      apart.push_back(each);
  return apart;
}

}  // namespace

bool begins_number(char byte) {
  return is_figure(byte) || byte == 'I' || byte == 'V' || byte == 'X' || byte == 'L';
}

PointerStretches::PointerStretches(std::string_view text, LandmarkKind kind)
    : text_(text), initials_(initials[static_cast<std::size_t>(kind)]) {}

std::vector<Span> PointerStretches::of(Span block) {
  found_.clear();
  for (std::size_t at = next_figure(text_, block.begin, block.end); at < block.end;
       at = next_figure(text_, figures_end(text_, at), block.end))
    add(at, block);
  const std::string_view text = text_.substr(0, block.end);
  for (const char numeral : {'I', 'V', 'X', 'L'})
    for (std::size_t at = text.find(numeral, block.begin); at != std::string_view::npos;
         at = text.find(numeral, at + 1))
      add(at, block);
  std::sort(found_.begin(), found_.end());
  return joined(found_);
}

// Adds the stretch of a number that stands behind a word and one space.
void PointerStretches::add(std::size_t number, Span block) {
  constexpr std::size_t longest_before = 24;  // “notas a pie de ”
  if (number < block.begin + 2 || text_[number - 1] != ' ')
    return;
  const std::size_t end = number - (text_[number - 2] == '.' ? 2 : 1);
  const std::size_t begin = std::max(letters_begin(text_, end), block.begin);
  if (begin >= end || !may_be_ours(text_.substr(begin, end - begin)))
    return;
  found_.push_back({std::max(block.begin, begin - std::min(begin, longest_before)),
                    list_end(number, block.end)});
}

bool PointerStretches::may_be_ours(std::string_view word) const {
  return initials_.find(word.front()) != std::string_view::npos ||
         std::any_of(word.begin(), word.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

// The end of all that a list of numbers may hold.
std::size_t PointerStretches::list_end(std::size_t at, std::size_t end) const {
  constexpr std::string_view signs = " .,()-";
  while (at < end && (is_ascii_letter(text_[at]) || is_figure(text_[at]) ||
                      static_cast<unsigned char>(text_[at]) >= 0x80 ||
                      signs.find(text_[at]) != std::string_view::npos))
    ++at;
  return at;
}

}  // namespace unlint
