// Dates in Chinese figures. A block that holds some is copied with western figures in
// their place, read as any other, and what is found led back.
#include "reference/date_figures.h"

#include <algorithm>
#include <array>
#include <string>

#include "language/language.h"
#include "reference/date_finder.h"
#include "reference/date_parts.h"
#include "reference/quotation.h"
#include "reference/reading.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 10> chinese_figures = {"〇", "一", "二", "三", "四",
                                                              "五", "六", "七", "八", "九"};
constexpr std::string_view chinese_ten = "十";

// A Chinese figure at `at`: 0 to 9, 10 for ten; -1 for none.
int chinese_value(std::string_view text, std::size_t at) {
  if (starts_with(text, at, chinese_ten))
    return 10;
  if (starts_with(text, at, "○") || starts_with(text, at, "零"))
    return 0;
  for (std::size_t value = 0; value < chinese_figures.size(); ++value)
    if (starts_with(text, at, chinese_figures[value]))
      return static_cast<int>(value);
  return -1;
}

// “二〇一四” is read figure by figure, “二十一” as twenty-one.
std::string western_number(const std::vector<int>& values) {
  const auto ten = std::find(values.begin(), values.end(), 10);
  if (ten == values.end()) {
    std::string figures;
    for (const int value : values)
      figures += static_cast<char>('0' + value);
    return figures;
  }
  const int tens = ten == values.begin() ? 1 : values.front();
  const int ones = ten + 1 == values.end() ? 0 : values.back();
  return std::to_string(tens * 10 + ones);
}

/// A block with western figures, each byte still knowing where it came from.
class WesternBlock {
 public:
  explicit WesternBlock(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
      at = take(text, at);
    origins_.push_back(text.size());
  }

  std::string_view text() const { return text_; }
  std::size_t origin(std::size_t offset) const { return origins_[offset]; }

  bool is_changed(Span span) const {
    return std::any_of(changed_.begin(), changed_.end(),
                       [&](std::size_t at) { return at >= span.begin && at < span.end; });
  }

 private:
  std::string text_;
  std::vector<std::size_t> origins_;  // of each byte of the text
  std::vector<std::size_t> changed_;  // bytes that stand for something else

  void put(std::string_view bytes, std::size_t origin, bool changed) {
    for (const char byte : bytes) {
      if (changed)
        changed_.push_back(text_.size());
      text_ += byte;
      origins_.push_back(origin);
    }
  }

  // Copies what stands at `at`, or the figures that it stands for; the end of it.
  std::size_t take(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      put(text.substr(at, 1), at, false);
      return at + 1;
    }
    std::vector<int> values;
    std::size_t end = at;
    for (int value = chinese_value(text, end); value >= 0; value = chinese_value(text, end)) {
      values.push_back(value);
      end += chinese_ten.size();
    }
    if (!values.empty() && values.size() <= 4 && is_unit(text, end)) {
      put(western_number(values), at, true);
      return end;
    }
    const std::size_t length = decode(text, at).length;
    for (std::size_t i = 0; i < length; ++i)
      put(text.substr(at + i, 1), at + i, false);
    return at + length;
  }

  static bool is_unit(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 4> units = {"年", "月", "日", "号"};
    return std::any_of(units.begin(), units.end(),
                       [&](std::string_view unit) { return starts_with(text, at, unit); });
  }
};

// A Chinese figure stands before a month, or before the day of one.
bool may_hold_figures(std::string_view text) {
  constexpr std::string_view month = "月";
  const auto stands_before = [&](std::size_t at) {
    return at >= chinese_ten.size() && at < text.size() &&
           chinese_value(text, at - chinese_ten.size()) >= 0;
  };
  for (std::size_t at = text.find(month); at != std::string_view::npos;
       at = text.find(month, at + month.size())) {
    const std::size_t day = at + month.size();
    if (stands_before(at) || (chinese_value(text, day) >= 0 && stands_before(text.find("日", day))))
      return true;
  }
  return false;
}

void lead_back(Date& date, const WesternBlock& western, std::size_t offset) {
  const auto back = [&](Span span) {
    return Span{offset + western.origin(span.begin), offset + western.origin(span.end)};
  };
  date.text = back(date.text);
  for (Date::Deviated& deviated : date.deviations)
    deviated.text = back(deviated.text);
}

}  // namespace

std::vector<Date> find_dates_in_chinese_figures(const Document& document, int latest_year,
                                                const Quotations& quotations) {
  std::vector<Date> found;
  if (document.language != LanguageId::zh)
    return found;
  const std::string_view prose = document.prose.text();
  for (const Block& block : document.blocks) {
    const std::string_view text = prose.substr(block.text.begin, block.text.size());
    if (block.kind == BlockKind::code || !may_hold_figures(text))
      continue;
    const WesternBlock western(text);
    const DateFinder finder(western.text(), language(document.language), latest_year);
    for (std::size_t at = 0; at < western.text().size();) {
      if (!is_figure(western.text()[at])) {
        ++at;
        continue;
      }
      std::optional<Date> date = finder.at(at, {0, western.text().size()});
      at = figures_end(western.text(), at);
      if (!date || !western.is_changed(date->text))
        continue;
      at = std::max(at, date->text.end);
      if (date->preferred.empty() && !date->canonical.empty())
        date->preferred = western.text().substr(date->text.begin, date->text.size());
      date->deviations.push_back({DateDeviation::foreign_figures, date->text, {}});
      lead_back(*date, western, block.text.begin);
      if (quotations.holds(block.text, date->text.begin))
        forgive_form(*date);
      date->place = document.prose.place(date->text);
      found.push_back(std::move(*date));
    }
  }
  return found;
}

}  // namespace unlint
