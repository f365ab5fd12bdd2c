#include "reference/date_finder.h"

#include <algorithm>
#include <array>

#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/suggest.h"

namespace unlint {
namespace {

using Deviated = Date::Deviated;

// Two days, months or years and what stands between them.
struct Connector {
  enum class Kind { none, dash, to, conjunction, comma };
  Kind kind = Kind::none;
  Span text;            // with the spaces around it
  bool spaced = false;  // of a dash
  std::string dash;     // the dash itself
  bool serial = false;  // ", and"
};

class Reading {
 public:
  Reading(std::string_view text, const Language& words, int latest_year, Span block)
      : text_(text.substr(0, block.end)), words_(words), latest_year_(latest_year), block_(block) {}

  std::optional<Date> at(std::size_t figures) {
    const std::size_t end = figures_end(text_, figures);
    if (end - figures <= 2) {
      if (std::optional<Date> date = month_first(figures))
        return date;
      return day_first(figures);
    }
    if (end - figures == 4)
      return month_and_year(figures);
    return {};
  }

 private:
  std::string_view text_;
  const Language& words_;
  int latest_year_;
  Span block_;

  // ---- single parts

  std::optional<Connector> connector(std::size_t at) const {
    Connector found;
    const std::size_t word = spaces_end(text_, at);
    if (const std::size_t dash = dash_length(text_, word)) {
      const std::size_t end = spaces_end(text_, word + dash);
      found.kind = Connector::Kind::dash;
      found.text = {at, end};
      found.spaced = word > at || end > word + dash;
      found.dash = text_.substr(word, dash);
      return found;
    }
    std::size_t begin = word;
    if (char_at(text_, at) == ',') {
      begin = spaces_end(text_, at + 1);
      found.kind = Connector::Kind::comma;
      found.text = {at, begin};
    }
    if (begin > at || words_.id == LanguageId::zh || words_.id == LanguageId::ar) {
      for (const auto& [phrases, kind] :
           {std::pair(&words_.to, Connector::Kind::to),
            std::pair(&words_.conjunctions, Connector::Kind::conjunction)}) {
        for (const Phrase& phrase : *phrases) {
          std::size_t end = phrase.end_after(text_, begin);
          // Arabic writes “and” as a letter before the next word, or alone.
          if (end == Phrase::npos)
            continue;
          const std::size_t next = spaces_end(text_, end);
          if (next == end && words_.id != LanguageId::ar)
            continue;
          found.serial = found.kind == Connector::Kind::comma;
          if (found.serial && kind == Connector::Kind::to)
            continue;
          found.kind = kind;
          found.text = {at, next};
          return found;
        }
      }
    }
    if (found.kind == Connector::Kind::comma && begin > at + 1)
      return found;
    return {};
  }

  std::optional<DateItem> item(std::size_t at) const { return read_date_item(text_, at, words_); }

  // ---- whole dates

  std::optional<Date> day_first(std::size_t figures) {
    if (!stands_free(figures))
      return {};
    std::vector<DateItem> items;
    std::vector<Connector> connectors;
    std::optional<DateItem> first = item(figures);
    if (!first)
      return {};
    items.push_back(*first);
    std::size_t complete = first->month ? 1 : 0;  // how many items lead to a month
    const Prefix prefix = prefix_before(figures);
    while (items.size() < 40) {
      const DateItem& last = items.back();
      const std::optional<Connector> joined = connector(last.end);
      if (!joined || !is_figure(char_at(text_, joined->text.end)))
        break;
      const bool range =
          joined->kind == Connector::Kind::dash || joined->kind == Connector::Kind::to;
      // A complete date goes on only as a range, or as “between … and …”.
      if (last.year && !range &&
          !(prefix.kind == Prefix::Kind::between && joined->kind == Connector::Kind::conjunction))
        break;
      if (last.year && joined->kind == Connector::Kind::to && prefix.kind == Prefix::Kind::none)
        break;
      const std::optional<DateItem> next = item(joined->text.end);
      if (!next || (last.month && !next->month))
        break;
      connectors.push_back(*joined);
      items.push_back(*next);
      if (next->month)
        complete = items.size();
    }
    if (complete == 0)
      return {};
    items.resize(complete);
    connectors.resize(complete - 1);
    return assemble(items, connectors, prefix, figures);
  }

  // What stands before the first figure: a weekday, “from”, “between”.
  struct Prefix {
    enum class Kind { none, from, between };
    Kind kind = Kind::none;
    int weekday = 0;
    Span weekday_text;  // with what separates it from the day
    bool weekday_comma = true;
  };

  Prefix prefix_before(std::size_t at) const {
    Prefix prefix;
    if (at <= block_.begin + 1 || text_[at - 1] != ' ')
      return prefix;
    const std::size_t end = at - 1;
    for (const Phrase& phrase : words_.from)
      if (phrase.begin_before(text_, end) != Phrase::npos)
        prefix.kind = Prefix::Kind::from;
    for (const Phrase& phrase : words_.between)
      if (phrase.begin_before(text_, end) != Phrase::npos)
        prefix.kind = Prefix::Kind::between;
    const bool comma = text_[end - 1] == ',';
    const std::size_t word_end = comma ? end - 1 : end;
    const std::size_t word_begin = letters_begin(text_, word_end);
    const std::string_view word = text_.substr(word_begin, word_end - word_begin);
    for (std::size_t i = 0; i < words_.weekdays.size(); ++i)
      if (word == words_.weekdays[i]) {
        prefix.weekday = static_cast<int>(i) + 1;
        prefix.weekday_text = {word_begin, at};
        prefix.weekday_comma = comma;
      }
    return prefix;
  }

  // A day does not begin in the middle of another number or name.
  bool stands_free(std::size_t figures) const {
    if (figures <= block_.begin)
      return true;
    const char before = text_[figures - 1];
    if (before == ' ' || before == '(' || before == '[' || before == '\t')
      return true;
    if (before == '/' || before == '.' || before == '-' || is_figure(before) ||
        is_ascii_letter(before) || before == '$' || before == '\'' || before == ':')
      return false;
    if (before == ',')
      return !is_figure(char_before(text_, figures - 1));
    if (dash_length(text_, figures - 3) == 3 && figures >= block_.begin + 4)
      return !is_figure(text_[figures - 4]);
    return true;
  }

  std::optional<Date> assemble(std::vector<DateItem>& items,
                               const std::vector<Connector>& connectors, const Prefix& prefix,
                               std::size_t figures) {
    const DateItem last = items.back();
    Date date;
    date.text = {figures, last.end};
    bool own_month = true;  // every item but the last has a month of its own
    for (std::size_t i = items.size() - 1; i-- > 0;) {
      if (!items[i].month)
        own_month = false;
      if (!items[i].month)
        items[i].month = items[i + 1].month;
      if (!items[i].year)
        items[i].year = items[i + 1].year, items[i].year_shared = true;
    }
    for (const DateItem& one : items) {
      date.days.push_back({static_cast<std::int16_t>(one.year),
                           static_cast<std::uint8_t>(one.month),
                           static_cast<std::uint8_t>(one.day)});
      date.deviations.insert(date.deviations.end(), one.deviations.begin(), one.deviations.end());
    }
    // A month without a year must look like one.
    if (!last.year && (last.loose_month || (items.size() == 1 && !last.month_exact)))
      return {};
    date.weekday = prefix.weekday;
    date.shape = Date::Shape::single;
    if (items.size() == 2 &&
        (connectors[0].kind == Connector::Kind::dash || connectors[0].kind == Connector::Kind::to ||
         (prefix.kind == Prefix::Kind::between &&
          connectors[0].kind == Connector::Kind::conjunction)))
      date.shape = Date::Shape::range;
    else if (items.size() > 1)
      date.shape = Date::Shape::list;
    judge_connectors(date, items, connectors, prefix, own_month);
    judge_truth(date, items, prefix);
    set_canonical(date);
    if (!date.deviations.empty())
      date.preferred = preferred(items, connectors, prefix, own_month);
    if (prefix.weekday && !prefix.weekday_comma && words_.id == LanguageId::en)
      date.deviations.push_back({DateDeviation::missing_weekday_comma, prefix.weekday_text});
    return date;
  }

  void judge_connectors(Date& date, const std::vector<DateItem>& items,
                        const std::vector<Connector>& connectors, const Prefix& prefix,
                        bool own_month) const {
    for (std::size_t i = 0; i < connectors.size(); ++i) {
      const Connector& joint = connectors[i];
      if (joint.serial)
        date.deviations.push_back({DateDeviation::serial_comma, joint.text});
      if (joint.kind == Connector::Kind::to && prefix.kind == Prefix::Kind::between)
        date.deviations.push_back({DateDeviation::between_to, joint.text});
      if (joint.kind != Connector::Kind::dash)
        continue;
      if (prefix.kind == Prefix::Kind::from) {
        date.deviations.push_back({DateDeviation::from_dash, joint.text});
        continue;
      }
      if (prefix.kind == Prefix::Kind::between) {
        date.deviations.push_back({DateDeviation::between_dash, joint.text});
        continue;
      }
      const std::string& range = own_month ? words_.long_range : words_.range;
      const std::size_t first = range.find_first_not_of(' ');
      const std::size_t beyond = range.find_last_not_of(' ') + 1;
      const bool spaced = beyond - first < range.size();
      if (joint.dash != range.substr(first, beyond - first))
        date.deviations.push_back({DateDeviation::wrong_dash, joint.text});
      else if (joint.spaced != spaced)
        date.deviations.push_back({DateDeviation::spaced_dash, joint.text});
    }
    if (words_.id == LanguageId::en && date.shape == Date::Shape::range && items[0].year &&
        !items[0].year_shared && items[0].year == items[1].year)
      date.deviations.push_back({DateDeviation::repeated_year, items[0].text});
  }

  void judge_truth(Date& date, const std::vector<DateItem>& items, const Prefix& prefix) const {
    for (std::size_t i = 0; i < items.size(); ++i)
      if (!exists(date.days[i]))
        date.deviations.push_back({DateDeviation::impossible_day, items[i].text});
    if (const int year = date.days.back().year; year && (year > latest_year_ || year < 1000))
      date.deviations.push_back({DateDeviation::implausible_year, items.back().text});
    // “1 July–30 June” recurs every year; a list need not be in order.
    const Day begin = date.days.front();
    const Day end = date.days.back();
    const bool recurs = !end.year && begin.month != end.month;
    if (date.shape == Date::Shape::range && !recurs)
      if (before(end, begin) || end == begin)
        date.deviations.push_back({DateDeviation::reversed_range, date.text});
    const Day first = date.days.front();
    if (prefix.weekday && first.year && exists(first) && weekday(first) != prefix.weekday)
      date.deviations.push_back({DateDeviation::wrong_weekday, prefix.weekday_text});
  }

  static void set_canonical(Date& date) {
    for (std::size_t i = 0; i < date.days.size(); ++i) {
      if (i > 0)
        date.canonical += date.shape == Date::Shape::range ? '/' : ',';
      date.canonical += iso(date.days[i]);
    }
  }

  std::string preferred(const std::vector<DateItem>& items,
                        const std::vector<Connector>& connectors, const Prefix& prefix,
                        bool own_month) const {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const DateItem& one = items[i];
      if (one.uncertain)
        return {};
      if (i > 0)
        text += preferred_connector(connectors[i - 1], prefix, own_month);
      const bool with_month = i + 1 == items.size() || own_month;
      const bool with_year = i + 1 == items.size() ? one.year != 0 : (!one.year_shared && one.year);
      const bool repeats = with_year && i + 1 < items.size() && one.year == items[i + 1].year;
      text += write_date(words_, one, with_month, with_year && !repeats);
    }
    return text;
  }

  std::string preferred_connector(const Connector& joint, const Prefix& prefix,
                                  bool own_month) const {
    const auto word = [](const Phrase& phrase) { return ' ' + phrase.pattern() + ' '; };
    if (prefix.kind == Prefix::Kind::between && joint.kind != Connector::Kind::conjunction)
      return word(words_.conjunctions.front());
    if (joint.kind == Connector::Kind::dash)
      return prefix.kind == Prefix::Kind::from ? word(words_.to.front())
                                               : (own_month ? words_.long_range : words_.range);
    if (joint.serial)
      return word(words_.conjunctions.front());
    if (joint.kind == Connector::Kind::comma)
      return ", ";
    return std::string(text_.substr(joint.text.begin, joint.text.size()));
  }

  // June 12, 2014; October 3rd; June 12–14, 2014
  std::optional<Date> month_first(std::size_t figures) const {
    if (figures <= block_.begin + 3 || text_[figures - 1] != ' ')
      return {};
    std::size_t word_end = figures - 1;
    while (word_end > block_.begin && text_[word_end - 1] == ' ')
      --word_end;
    const bool dot = char_before(text_, word_end) == '.';
    if (dot)
      --word_end;
    const std::size_t word_begin = letters_begin(text_, word_end);
    if (word_begin < block_.begin || word_end - word_begin < 3)
      return {};
    const MonthName* month = words_.month(text_.substr(word_begin, word_end - word_begin));
    if (!month || words_.id != LanguageId::en)
      return {};
    // “… to 22 November. 10th plenary meeting”
    if (dot && month->form != MonthName::Form::abbreviated)
      return {};
    Date date;
    DateItem one;
    std::size_t end = figures_end(text_, figures);
    one.day = number(text_.substr(figures, end - figures));
    if (one.day == 0 || one.day > 31)
      return {};
    const std::size_t suffix_end = letters_end(text_, end);
    const std::string_view suffix = text_.substr(end, suffix_end - end);
    const bool ordinal =
        std::find(words_.ordinals.begin(), words_.ordinals.end(), suffix) != words_.ordinals.end();
    if (!suffix.empty() && !ordinal)
      return {};
    end = suffix_end;
    std::vector<DateItem> items;
    std::vector<Connector> connectors;
    if (const std::optional<Connector> joined = connector(end);
        joined && (joined->kind == Connector::Kind::dash || joined->kind == Connector::Kind::to ||
                   joined->kind == Connector::Kind::conjunction)) {
      const std::size_t second_end = figures_end(text_, joined->text.end);
      if (second_end > joined->text.end && second_end - joined->text.end <= 2) {
        items.push_back(one);
        connectors.push_back(*joined);
        one.day = number(text_.substr(joined->text.end, second_end - joined->text.end));
        end = second_end;
      }
    }
    std::size_t at = char_at(text_, end) == ',' ? end + 1 : end;
    at = spaces_end(text_, at);
    const std::size_t year_end = figures_end(text_, at);
    const bool has_year =
        year_end - at == 4 && at > end && !is_ascii_letter(char_at(text_, year_end));
    if (!has_year && !(ordinal && month->form == MonthName::Form::full))
      return {};
    one.month = month->month;
    if (has_year) {
      one.year = number(text_.substr(at, 4));
      end = year_end;
    }
    items.push_back(one);
    for (DateItem& each : items)
      each.month = one.month, each.year = one.year, each.year_shared = true;
    for (const DateItem& each : items)
      date.days.push_back({static_cast<std::int16_t>(each.year),
                           static_cast<std::uint8_t>(each.month),
                           static_cast<std::uint8_t>(each.day)});
    if (items.size() == 2)
      date.shape = connectors[0].kind == Connector::Kind::conjunction ? Date::Shape::list
                                                                      : Date::Shape::range;
    const Prefix prefix = prefix_before(word_begin);
    date.weekday = prefix.weekday;
    date.text = {word_begin, end};
    date.deviations.push_back({DateDeviation::month_first, date.text});
    for (DateItem& each : items)
      each.text = date.text;
    judge_truth(date, items, prefix);
    set_canonical(date);
    date.preferred = preferred(items, connectors, prefix, false);
    return date;
  }

  // April 2020; March–April 2021; April, 2020
  std::optional<Date> month_and_year(std::size_t figures) const {
    return read_month_and_year(text_, figures, block_, words_, latest_year_);
  }
};

}  // namespace

std::optional<Date> DateFinder::at(std::size_t figures, Span block) const {
  const std::string_view text = text_.substr(0, block.end);
  if (std::optional<Date> date = read_numeric_date(text, figures, block, language_, latest_year_))
    return date;
  if (language_.id == LanguageId::zh)
    if (std::optional<Date> date = read_chinese_date(text, figures, block, latest_year_))
      return date;
  if (std::optional<Date> date = Reading(text_, language_, latest_year_, block).at(figures))
    return date;
  if (language_.id != LanguageId::en)
    if (std::optional<Date> date =
            Reading(text_, unlint::language(LanguageId::en), latest_year_, block).at(figures))
      return date;
  return read_year_range(text, figures, block, language_, latest_year_);
}

}  // namespace unlint
