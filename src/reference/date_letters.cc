// Dates with a letter in place of a figure. A block that holds one is copied with figures in their
// place, byte for byte, and read as any other.
#include "reference/date_letters.h"

#include <algorithm>
#include <string>

#include "language/language.h"
#include "reference/date_finder.h"
#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

char figure_meant(char letter) {
  switch (letter) {
    case 'O':
    case 'o':
      return '0';
    case 'I':
    case 'l':
      return '1';
    default:
      return letter;
  }
}

bool is_of_number(char c) { return is_figure(c) || figure_meant(c) != c; }

// Writes figures in the words that hold figures and such letters alone; where each begins.
std::vector<Span> write_figures(std::string& text) {
  constexpr std::size_t longest_number = 4;
  std::vector<Span> changed;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_of_number(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_of_number(text[end]))
      ++end;
    const std::string_view word = std::string_view(text).substr(at, end - at);
    const auto figures = std::count_if(word.begin(), word.end(), is_figure);
    const bool stands_alone = letters_begin(text, at) == at && letters_end(text, end) == end;
    if (stands_alone && word.size() <= longest_number && figures > 0 &&
        figures < static_cast<std::ptrdiff_t>(word.size())) {
      std::transform(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                     figure_meant);
      changed.push_back({at, end});
    }
    at = end;
  }
  return changed;
}

// Names a day or a month, so that the letters cannot have been meant.
bool is_certain(const Date& date) {
  return date.kind == Date::Kind::date && !date.days.empty() &&
         std::all_of(date.days.begin(), date.days.end(),
                     [](Day day) { return day.month > 0 && (day.day || day.year); });
}

void lead_back(Date& date, std::size_t offset) {
  const auto moved = [&](Span span) { return Span{span.begin + offset, span.end + offset}; };
  date.text = moved(date.text);
  for (Date::Deviated& deviated : date.deviations)
    deviated.text = moved(deviated.text);
}

}  // namespace

bool touches_figure_letter(std::string_view text, std::size_t figures) {
  const std::size_t end = figures_end(text, figures);
  return figure_meant(char_before(text, figures)) != char_before(text, figures) ||
         figure_meant(char_at(text, end)) != char_at(text, end);
}

std::vector<Date> find_dates_with_letters(const Document& document,
                                          const std::vector<std::size_t>& blocks, int latest_year,
                                          const Quotations& quotations) {
  std::vector<Date> found;
  for (const std::size_t index : blocks) {
    const Span block = document.blocks[index].text;
    std::string text(document.prose.slice(block));
    const std::vector<Span> changed = write_figures(text);
    const DateFinder finder(text, language(document.language), latest_year);
    std::size_t floor = 0;
    for (const Span word : changed) {
      // The day that a changed year belongs to stands before it.
      constexpr std::size_t longest_date = 60;
      std::size_t at = std::max(floor, word.begin > longest_date ? word.begin - longest_date : 0);
      for (; at <= word.begin; at = figures_end(text, at) + (is_figure(text[at]) ? 0 : 1)) {
        if (!is_figure(text[at]))
          continue;
        std::optional<Date> date = finder.at(at, {0, text.size()});
        if (!date || !date->text.contains(word) || !is_certain(*date))
          continue;
        floor = date->text.end;
        if (date->preferred.empty())
          date->preferred = text.substr(date->text.begin, date->text.size());
        date->deviations.push_back({DateDeviation::letter_for_figure, date->text, {}});
        lead_back(*date, block.begin);
        if (quotations.holds(block, date->text.begin))
          forgive_form(*date);
        date->place = document.prose.place(date->text);
        found.push_back(std::move(*date));
        break;
      }
    }
  }
  return found;
}

}  // namespace unlint
