#include "reference/landmark.h"

#include <array>

#include "document/ordinal_mark.h"
#include "reference/reading.h"

namespace unlint {
namespace {

struct Caption {
  LandmarkKind kind;
  std::string_view word;
};

constexpr std::array<Caption, 31> captions = {{
    {LandmarkKind::annex, "Annex"},      {LandmarkKind::annex, "ANNEX"},
    {LandmarkKind::annex, "Annexe"},     {LandmarkKind::annex, "ANNEXE"},
    {LandmarkKind::annex, "Anexo"},      {LandmarkKind::annex, "ANEXO"},
    {LandmarkKind::annex, "Приложение"}, {LandmarkKind::annex, "ПРИЛОЖЕНИЕ"},
    {LandmarkKind::annex, "附件"},       {LandmarkKind::annex, "المرفق"},
    {LandmarkKind::annex, "مرفق"},       {LandmarkKind::annex, "Appendix"},
    {LandmarkKind::table, "Table"},      {LandmarkKind::table, "TABLE"},
    {LandmarkKind::table, "Tableau"},    {LandmarkKind::table, "Cuadro"},
    {LandmarkKind::table, "CUADRO"},     {LandmarkKind::table, "Tabla"},
    {LandmarkKind::table, "Таблица"},    {LandmarkKind::table, "表"},
    {LandmarkKind::table, "الجدول"},     {LandmarkKind::figure, "Figure"},
    {LandmarkKind::figure, "FIGURE"},    {LandmarkKind::figure, "Graphique"},
    {LandmarkKind::figure, "Figura"},    {LandmarkKind::figure, "Gráfico"},
    {LandmarkKind::figure, "Диаграмма"}, {LandmarkKind::figure, "Рисунок"},
    {LandmarkKind::figure, "图"},        {LandmarkKind::figure, "الشكل"},
    {LandmarkKind::annex, "附件"},
}};

constexpr std::array<bool, 256> begins_caption = [] {
  std::array<bool, 256> begins{};
  for (const Caption& caption : captions)
    begins[static_cast<unsigned char>(caption.word.front())] = true;
  return begins;
}();

/// The end of a number in figures, Roman or Chinese numerals.
std::size_t number_end(std::string_view text, std::size_t at) {
  const std::size_t figures = figures_end(text, at);
  if (figures > at)
    return figures;
  std::size_t end = at;
  while (end < text.size() && std::string_view("IVXLC").find(text[end]) != std::string_view::npos)
    ++end;
  while (end + 3 <= text.size() && landmark_number(text.substr(at, end + 3 - at)) > 0 &&
         static_cast<unsigned char>(text[end]) >= 0x80)
    end += 3;
  return end;
}

/// The end of "22.14" or "35.IV" after the "22"; `at` where no part follows.
std::size_t part_end(std::string_view text, std::size_t at) {
  if (char_at(text, at) != '.')
    return at;
  const std::size_t end = number_end(text, at + 1);
  return end > at + 1 && landmark_number(text.substr(at + 1, end - at - 1)) > 0 ? end : at;
}

/// "Annex II" at the beginning of a block; `number` 0 where the annex has none.
std::optional<Landmark> caption_of(std::string_view text, const Block& block) {
  constexpr std::size_t longest = 400;
  const std::string_view words = text.substr(block.text.begin, block.text.size());
  if (words.empty() || words.size() > longest ||
      !begins_caption[static_cast<unsigned char>(words.front())])
    return {};
  for (const Caption& caption : captions) {
    if (caption.word.front() != words.front() || !words.starts_with(caption.word))
      continue;
    const std::size_t after = spaces_end(words, caption.word.size());
    const std::size_t end = number_end(words, after);
    Landmark landmark{caption.kind,
                      landmark_number(words.substr(after, end - after)),
                      0,
                      {block.text.begin, block.text.begin + end}};
    const std::size_t part = part_end(words, end);
    if (part > end) {
      landmark.letter = landmark_number(words.substr(end + 1, part - end - 1));
      landmark.mark.end = block.text.begin + part;
    }
    const char next = char_at(words, part);
    const bool bare = after == words.size() || words.substr(caption.word.size()) == "*";
    // "Annex I of the Convention provides" is something else.
    if (landmark.number > 0 && (next == '\0' || next == ' ' || next == ':' || next == '*' ||
                                next == '.' || static_cast<unsigned char>(next) >= 0x80))
      return landmark;
    if (bare && caption.kind == LandmarkKind::annex)
      return landmark;
  }
  return {};
}

bool ends_as_sentence(std::string_view words) {
  return words.ends_with(".") || words.ends_with(";") || words.ends_with(",") ||
         words.ends_with("。") || words.ends_with("，");
}

/// "II." or "B" before or alone in a heading.
std::optional<OrdinalMark> section_mark(const Document& document, const Block& block, Span& mark) {
  constexpr std::size_t longest_alone = 8;
  mark = block.label;
  if (mark.empty() && block.kind == BlockKind::heading && block.text.size() <= longest_alone)
    mark = block.text;
  std::string_view written = document.prose.slice(mark);
  if (written.ends_with(".")) {
    written.remove_suffix(1);
    --mark.end;
  }
  // Most labels are the figures of paragraphs.
  if (written.empty() || !is_ascii_capital(written.front()))
    return {};
  const std::vector<OrdinalMark> readings = readings_of(written);
  // I, V, X are numerals before they are letters.
  for (const MarkScript wanted : {MarkScript::numeral, MarkScript::capital})
    for (const OrdinalMark& reading : readings)
      if (reading.script == wanted && (wanted == MarkScript::capital || written.size() > 1 ||
                                       written == "I" || written == "V" || written == "X"))
        return reading;
  return {};
}

}  // namespace

int landmark_number(std::string_view written) {
  if (written.empty())
    return 0;
  for (const OrdinalMark& reading : readings_of(written))
    if (reading.script == MarkScript::figures || reading.script == MarkScript::numeral ||
        reading.script == MarkScript::chinese)
      return reading.value;
  return 0;
}

std::vector<Landmark> find_landmarks(const Document& document) {
  std::vector<Landmark> landmarks;
  int section = 0;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::footnote) {
      std::string_view label = document.prose.slice(block.label);
      if (label.ends_with("/"))
        label.remove_suffix(1);
      if (const int number = landmark_number(label))
        landmarks.push_back({LandmarkKind::footnote, number, 0, block.label});
      continue;
    }
    if (block.kind == BlockKind::table_cell || block.kind == BlockKind::code ||
        block.kind == BlockKind::quotation)
      continue;
    const std::optional<Landmark> caption = caption_of(document.prose.text(), block);
    // A caption is a line of its own, not a sentence about a table.
    if (caption && (block.kind != BlockKind::paragraph ||
                    !ends_as_sentence(document.prose.slice(block.text)))) {
      landmarks.push_back(*caption);
      section = caption->kind == LandmarkKind::annex ? 0 : section;
      continue;
    }
    Span mark;
    const std::optional<OrdinalMark> reading = section_mark(document, block, mark);
    if (!reading)
      continue;
    const bool letter = reading->script == MarkScript::capital;
    section = letter ? section : reading->value;
    if (section > 0)
      landmarks.push_back({LandmarkKind::section, section, letter ? reading->value : 0, mark});
  }
  return landmarks;
}

}  // namespace unlint
