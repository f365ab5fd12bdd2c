// Quarters, halves, seasons, decades and centuries.
#include <algorithm>
#include <array>

#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

constexpr int first_season = 21;  // ISO 8601-2: 21 spring … 24 winter

Date period(Span text, std::string canonical) {
  Date date;
  date.text = text;
  date.canonical = std::move(canonical);
  return date;
}

std::string months_of(int year, int first, int last) {
  return iso(make_day(year, first, 0)) + "/" + iso(make_day(year, last, 0));
}

std::string century_of(int number) {
  return std::to_string(number * 100 - 99) + "/" + std::to_string(number * 100);
}

class PeriodReader {
 public:
  PeriodReader(const DateText& where, std::size_t figures)
      : where_(where), text_(where.text), words_(where.words), figures_(figures) {}

  // “the second quarter of 2022”, “spring 2022”, “2022年第一季度”: the year stands at the figures.
  std::optional<Date> read_before_year() const {
    const int year = number(text_.substr(figures_, 4));
    if (!plausible_year(year) || is_figure(char_before(text_, figures_)))
      return {};
    if (std::optional<Date> date = read_code_of_quarter(year))
      return date;
    if (std::optional<Date> date = read_decade(year))
      return date;
    const CalendarWords& calendar = words_.calendar;
    const auto quarter = [&](int n) { return months_of(year, 3 * n - 2, 3 * n); };
    const auto half = [&](int n) { return months_of(year, 6 * n - 5, 6 * n); };
    const auto season = [&](int n) {
      return std::to_string(year) + "-" + std::to_string(first_season + n - 1);
    };
    if (const std::optional<Found> found = named(calendar.quarters)) {
      Date date = period(found->text, quarter(found->number));
      judge_quarter(date);
      return date;
    }
    if (const std::optional<Found> found = named(calendar.halves))
      return period(found->text, half(found->number));
    if (const std::optional<Found> found = named(calendar.seasons)) {
      Date date = period(found->text, season(found->number));
      judge_season(date);
      return date;
    }
    return {};
  }

  // “Q2 2022”, “2Q 2022”: the figure is that of the quarter.
  std::optional<Date> read_quarter_code() const {
    const char figure = text_[figures_];
    if (figure < '1' || figure > '4' || words_.calendar.quarters.empty())
      return {};
    const bool before = figures_ > where_.begin && is_quarter_letter(text_[figures_ - 1]) &&
                        (figures_ - 1 == where_.begin || !is_word(text_[figures_ - 2]));
    const bool after = is_quarter_letter(char_at(text_, figures_ + 1));
    if (!before && !after)
      return {};
    std::size_t at = spaces_end(text_, figures_ + (before ? 1 : 2));
    if (starts_with(text_, at, "of "))
      at += 3;
    if (starts_with(text_, at, "de "))
      at += 3;
    const int year = number(text_.substr(at, figures_end(text_, at) - at));
    if (figures_end(text_, at) != at + 4 || !plausible_year(year))
      return {};
    return quarter_in_code({before ? figures_ - 1 : figures_, at + 4}, year, figure - '0');
  }

  // “21st century”, “siglo 21”, “21世纪”, “’90s”
  std::optional<Date> read_century_in_figures(std::size_t length) const {
    const int value = number(text_.substr(figures_, length));
    if (value < 10 || value > 22)
      return {};
    std::size_t end = figures_ + length;
    if (char_at(text_, end) == '-')
      ++end;
    if (words_.id != LanguageId::zh)
      end = letters_end(text_, end);
    const bool ending = end > figures_ + length;
    const std::size_t word = spaces_end(text_, end);
    for (const std::string& century : words_.calendar.century_words) {
      const bool follows = starts_with(text_, word, century) && words_.id != LanguageId::es &&
                           words_.id != LanguageId::ar &&
                           (ending || (words_.id != LanguageId::en && words_.id != LanguageId::fr));
      if (follows) {
        const std::size_t stop =
            words_.id == LanguageId::zh ? word + century.size() : letters_end(text_, word);
        return century_in({figures_, stop}, {word, stop}, value);
      }
      if (figures_ > where_.begin + century.size() + 1 && text_[figures_ - 1] == ' ' && !ending &&
          text_.substr(figures_ - 1 - century.size(), century.size()) == century)
        return century_in({figures_ - 1 - century.size(), end}, {}, value);
    }
    return {};
  }

  // “the ’90s”, “the 90s”
  std::optional<Date> read_short_decade() const {
    if (words_.id != LanguageId::en || text_[figures_ + 1] != '0' ||
        char_at(text_, figures_ + 2) != 's' || !ends_word(text_, figures_ + 3))
      return {};
    const std::size_t apostrophe = char_before(text_, figures_) == '\''                     ? 1
                                   : figures_ >= 3 && starts_with(text_, figures_ - 3, "’") ? 3
                                   : figures_ >= 3 && starts_with(text_, figures_ - 3, "‘") ? 3
                                                                                            : 0;
    const std::size_t begin = figures_ - apostrophe;
    if (begin < where_.begin + 4 || text_.substr(begin - 4, 4) != "the ")
      return {};
    const int decade = number(text_.substr(figures_, 2)) + 1900;
    Date date = period({begin, figures_ + 3}, {});
    date.deviations.push_back({DateDeviation::short_decade, date.text, {}});
    if (decade >= 1930)
      date.canonical = std::to_string(decade) + "/" + std::to_string(decade + 9);
    if (decade >= 1930)
      date.preferred = std::to_string(decade) + "s";
    return date;
  }

 private:
  struct Found {
    Span text;
    int number = 0;
  };
  const DateText& where_;
  std::string_view text_;
  const Language& words_;
  std::size_t figures_;

  static bool is_word(char byte) { return is_ascii_letter(byte) || is_figure(byte) || byte == '/'; }

  bool is_quarter_letter(char byte) const {
    return byte == 'Q' || (byte == 'T' && words_.id != LanguageId::en);
  }

  // The phrase that stands before the year, or in Chinese after it.
  std::optional<Found> named(const std::vector<NamedPeriod>& periods) const {
    if (words_.id == LanguageId::zh) {
      for (const NamedPeriod& period : periods)
        if (const std::string& name = period.phrase.pattern();
            starts_with(text_, figures_ + 4, name))
          return Found{{figures_, figures_ + 4 + name.size()}, period.number};
      return {};
    }
    if (figures_ < where_.begin + 5 || text_[figures_ - 1] != ' ')
      return {};
    std::size_t end = figures_ - 1;
    for (const Phrase& of : words_.calendar.of_year) {
      const std::size_t begin = of.begin_before(text_, end);
      if (begin != Phrase::npos && begin > where_.begin + 3 && text_[begin - 1] == ' ') {
        end = begin - 1;
        break;
      }
    }
    for (const NamedPeriod& period : periods) {
      const std::size_t begin = period.phrase.begin_before(text_, end);
      if (begin != Phrase::npos && begin >= where_.begin)
        return Found{{begin, year_end()}, period.number};
    }
    return {};
  }

  // Russian: «2021 года»
  std::size_t year_end() const {
    const std::size_t end = figures_ + 4;
    const std::string& word = words_.year_word;
    return !word.empty() && starts_with(text_, end + 1, word) ? end + 1 + word.size() : end;
  }

  void judge_quarter(Date& date) const {
    if (words_.id == LanguageId::en && is_figure(text_[date.text.begin])) {
      static constexpr std::array<std::string_view, 4> names = {"first", "second", "third",
                                                                "fourth"};
      const auto index = static_cast<std::size_t>(text_[date.text.begin] - '1');
      const std::size_t space = text_.find(' ', date.text.begin);
      date.preferred =
          std::string(names[index]) + std::string(text_.substr(space, date.text.end - space));
      date.deviations.push_back({DateDeviation::quarter_form, date.text, {}});
    }
  }

  void judge_season(Date& date) const {
    if (words_.id != LanguageId::en)
      return;
    const bool capital = is_ascii_capital(text_[date.text.begin]);
    if (capital && date.text.begin > where_.begin + 1) {
      date.preferred = std::string(text_.substr(date.text.begin, date.text.size()));
      date.preferred.front() = static_cast<char>(date.preferred.front() | 0x20);
      date.deviations.push_back({DateDeviation::season_capital, date.text, {}});
    } else {
      date.deviations.push_back({DateDeviation::season, date.text, {}});
    }
  }

  // “2022 Q2”
  std::optional<Date> read_code_of_quarter(int year) const {
    const std::size_t at = spaces_end(text_, figures_ + 4);
    const char figure = char_at(text_, at + 1);
    if (char_at(text_, at) != 'Q' || figure < '1' || figure > '4' ||
        is_word(char_at(text_, at + 2)))
      return {};
    return quarter_in_code({figures_, at + 2}, year, figure - '0');
  }

  Date quarter_in_code(Span text, int year, int quarter) const {
    Date date = period(text, months_of(year, 3 * quarter - 2, 3 * quarter));
    date.deviations.push_back({DateDeviation::quarter_form, text, {}});
    const auto name =
        std::find_if(words_.calendar.quarters.begin(), words_.calendar.quarters.end(),
                     [&](const NamedPeriod& each) {
                       return each.number == quarter && !is_figure(each.phrase.pattern()[0]);
                     });
    const bool spaced =
        words_.id == LanguageId::en || words_.id == LanguageId::fr || words_.id == LanguageId::es;
    if (name != words_.calendar.quarters.end() && spaced)
      date.preferred = (words_.id == LanguageId::en && !has_article(text.begin) ? "the " : "") +
                       name->phrase.pattern() + ' ' + words_.calendar.of_year.front().pattern() +
                       ' ' + std::to_string(year);
    return date;
  }

  bool has_article(std::size_t at) const {
    return at >= where_.begin + 4 && text_.substr(at - 4, 4) == "the ";
  }

  // “années 1990”, “1990-х годах”, 1990年代
  std::optional<Date> read_decade(int year) const {
    if (year % 10 != 0)
      return {};
    const CalendarWords& calendar = words_.calendar;
    const auto decade = [&](Span text) {
      return period(text,
                    std::to_string(year) + "/" + std::to_string(year + (year % 100 == 0 ? 99 : 9)));
    };
    for (const Phrase& phrase : calendar.decade_before)
      if (figures_ > where_.begin + 1 && text_[figures_ - 1] == ' ')
        if (const std::size_t begin = phrase.begin_before(text_, figures_ - 1);
            begin != Phrase::npos && begin >= where_.begin && !is_range_after())
          return decade({begin, figures_ + 4});
    for (const std::string& ending : calendar.decade_after) {
      const std::size_t at =
          words_.id == LanguageId::zh ? spaces_end(text_, figures_ + 4) : figures_ + 4;
      if (!starts_with(text_, at, ending))
        continue;
      Date date = decade({figures_, at + ending.size()});
      if (at > figures_ + 4) {
        date.deviations.push_back({DateDeviation::spacing, date.text, {}});
        date.preferred = std::to_string(year) + ending;
      }
      return date;
    }
    return {};
  }

  bool is_range_after() const {
    const char after = char_at(text_, figures_ + 4);
    return after == '-' || after == '/' || is_ascii_letter(after) ||
           dash_length(text_, figures_ + 4) > 0;
  }

  // `word` is the word for century where it stands last, to be kept in its case.
  Date century_in(Span text, Span word, int value) const {
    Date date = period(text, century_of(value));
    const bool chinese_title = words_.id == LanguageId::zh && starts_with(text_, text.end, "议程");
    if (words_.id == LanguageId::ar || chinese_title)
      return date;
    date.deviations.push_back({DateDeviation::century_form, text, {}});
    date.preferred = written_century(words_, value, text_.substr(word.begin, word.size()));
    return date;
  }

 public:
  static std::string written_century(const Language& words, int value, std::string_view word);
};

std::string PeriodReader::written_century(const Language& words, int value, std::string_view word) {
  const std::string& name = words.calendar.century_words.front();
  switch (words.id) {
    case LanguageId::fr:
      return roman_numeral(value) + "e " + name;
    case LanguageId::es:
      return name + ' ' + roman_numeral(value);
    case LanguageId::ru:
      return roman_numeral(value) + ' ' + std::string(word);
    default:
      break;
  }
  for (const NumberedPhrase& century : words.calendar.centuries)
    if (century.number == value)
      return century.text + (words.id == LanguageId::zh ? "" : " ") + name;
  return {};
}

}  // namespace

std::optional<Date> read_period(const DateText& where, std::size_t figures) {
  const PeriodReader reader(where, figures);
  const std::size_t length = figures_end(where.text, figures) - figures;
  if (length == 4)
    return reader.read_before_year();
  if (length == 1)
    return reader.read_quarter_code();
  if (length != 2)
    return {};
  if (std::optional<Date> date = reader.read_century_in_figures(length))
    return date;
  return reader.read_short_decade();
}

}  // namespace unlint
