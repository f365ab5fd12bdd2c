// Dates with a letter in place of a figure. A block that holds one is copied with figures in their
// place and read as any other.
#include "reference/date_letters.h"

#include <algorithm>
#include <array>
#include <string>

#include "language/language.h"
#include "reference/date_finder.h"
#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/utf8.h"

namespace unlint {
namespace {

// Letters that are mistaken for figures, Latin, Cyrillic and Greek.
struct Mistaken {
  std::string_view letter;
  char figure;
};
constexpr std::array<Mistaken, 10> mistaken = {{{"O", '0'},
                                                {"o", '0'},
                                                {"I", '1'},
                                                {"l", '1'},
                                                {"О", '0'},
                                                {"о", '0'},
                                                {"І", '1'},
                                                {"Ο", '0'},
                                                {"ο", '0'},
                                                {"Ι", '1'}}};

// The letter at `at` that is mistaken for a figure; none for other characters.
const Mistaken* mistaken_at(std::string_view text, std::size_t at) {
  switch (char_at(text, at)) {
    case 'O':
    case 'o':
    case 'I':
    case 'l':
    case '\xD0':
    case '\xCE':
      break;
    default:
      return nullptr;
  }
  const auto found = std::find_if(mistaken.begin(), mistaken.end(), [&](const Mistaken& each) {
    return starts_with(text, at, each.letter);
  });
  return found == mistaken.end() ? nullptr : &*found;
}

// A block with figures in place of letters, each byte still knowing where it came from.
class FiguredBlock {
 public:
  explicit FiguredBlock(std::string_view text) : source_(text) {
    for (std::size_t at = 0; at < text.size();)
      at = take(at);
    origins_.push_back(text.size());
  }

  const std::string& text() const { return text_; }
  const std::vector<Span>& changed() const { return changed_; }
  Span origin(Span span) const { return {origins_[span.begin], origins_[span.end]}; }

 private:
  std::string_view source_;
  std::string text_;
  std::vector<std::size_t> origins_;  // of each byte of the text
  std::vector<Span> changed_;         // the words of the text with figures in place of letters

  void put(char byte, std::size_t origin) {
    text_ += byte;
    origins_.push_back(origin);
  }

  // Copies the character at `at`, or the word of figures and such letters; where it ends.
  std::size_t take(std::size_t at) {
    std::size_t end = at;
    std::size_t figures = 0;
    std::size_t letters = 0;
    while (end < source_.size()) {
      const Mistaken* letter = mistaken_at(source_, end);
      if (!letter && !is_figure(source_[end]))
        break;
      ++(letter ? letters : figures);
      end += letter ? letter->letter.size() : 1;
    }
    constexpr std::size_t longest_number = 4;
    if (figures > 0 && letters > 0 && figures + letters <= longest_number && is_alone(at, end))
      return take_figures(at, end);
    end = std::max(end, at + 1);
    while (at < end) {
      put(source_[at], at);
      ++at;
    }
    return end;
  }

  std::size_t take_figures(std::size_t at, std::size_t end) {
    const std::size_t begin = text_.size();
    while (at < end) {
      const Mistaken* letter = mistaken_at(source_, at);
      put(letter ? letter->figure : source_[at], at);
      at += letter ? letter->letter.size() : 1;
    }
    changed_.push_back({begin, text_.size()});
    return end;
  }

  // No letter of an alphabet stands beside the word; the units of Chinese dates do.
  bool is_alone(std::size_t begin, std::size_t end) const {
    constexpr char32_t first_ideograph = 0x2E80;
    const auto joins = [](CodePoint point) {
      return point.value < first_ideograph && is_letter(point.value);
    };
    return (begin == 0 || !joins(decode_before(source_, begin))) &&
           (end >= source_.size() || !joins(decode(source_, end)));
  }
};

// Names a day or a month, so that the letters cannot have been meant.
bool is_certain(const Date& date) {
  return date.kind == Date::Kind::date && !date.days.empty() &&
         std::all_of(date.days.begin(), date.days.end(),
                     [](Day day) { return day.month > 0 && (day.day || day.year); });
}

void lead_back(Date& date, const FiguredBlock& block, std::size_t offset) {
  const auto back = [&](Span span) {
    const Span origin = block.origin(span);
    return Span{offset + origin.begin, offset + origin.end};
  };
  date.text = back(date.text);
  for (Date::Deviated& deviated : date.deviations)
    deviated.text = back(deviated.text);
}

}  // namespace

bool touches_figure_letter(std::string_view text, std::size_t figures) {
  if (mistaken_at(text, figures_end(text, figures)))
    return true;
  if (figures > 0 && static_cast<unsigned char>(text[figures - 1]) < 0x80)
    return mistaken_at(text, figures - 1) != nullptr;
  const Mistaken* const letter = figures > 1 ? mistaken_at(text, figures - 2) : nullptr;
  return letter && letter->letter.size() == 2;
}

std::vector<Date> find_dates_with_letters(const Document& document,
                                          const std::vector<std::size_t>& blocks, int latest_year,
                                          const Quotations& quotations) {
  std::vector<Date> found;
  for (const std::size_t index : blocks) {
    const Span block = document.blocks[index].text;
    const FiguredBlock figured(document.prose.slice(block));
    const std::string& text = figured.text();
    const DateFinder finder(text, language(document.language), latest_year);
    std::size_t floor = 0;
    for (const Span word : figured.changed()) {
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
        lead_back(*date, figured, block.begin);
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
