// The dates that belong to numbers: “of 15 March 2006”, and what is written in place of “of”.
#include <algorithm>
#include <array>

#include "authority/calendar.h"
#include "authority/numbering.h"
#include "reference/citation_finder.h"
#include "reference/reading.h"
#include "text/search.h"

namespace unlint {

void CitationFinder::attach_dates(const std::vector<Date>& dates) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < pending_.size(); ++i) {
    Pending& pending = pending_[i];
    while (next < dates.size() && dates[next].text.begin < pending.number.end)
      ++next;
    if (language_.id == LanguageId::zh)
      attach_chinese_date(i, dates, next);
    else
      attach_date(pending, dates, next);
  }
}

// 1991年12月19日关于……的第46/182号决议
void CitationFinder::attach_chinese_date(std::size_t index, const std::vector<Date>& dates,
                                         std::size_t next) {
  Pending& pending = pending_[index];
  const bool first = index == 0 || pending_[index - 1].block.begin != pending.block.begin;
  const std::size_t floor = first ? pending.block.begin : pending_[index - 1].number.end;
  if (next == 0 || dates[next - 1].text.begin < floor ||
      pending.citation.text.begin - dates[next - 1].text.end >= 200)
    return;
  // 2012年6月30日最后公报和安全理事会第2254(2015)号决议: the date of something else
  const std::size_t end = dates[next - 1].text.end;
  const std::string_view gap = text_.substr(end, pending.citation.text.begin - end);
  // 关于安全理事会第1863(2009)号决议所引起……的第63/275号决议: the date of the later one
  if (gap.starts_with("关于") && !pending.named.empty())
    return;
  if (gap.empty() || gap == "第" || gap.substr(0, 6) == "关于" || gap.substr(0, 6) == "通过" ||
      gap.substr(0, 3) == "的")
    pending.citation.date = next - 1;
}

void CitationFinder::attach_date(Pending& pending, const std::vector<Date>& dates,
                                 std::size_t next) {
  const std::size_t end = pending.number.end;
  if (next == dates.size() || dates[next].text.begin > end + 60 ||
      dates[next].text.begin >= pending.block.end)
    return;
  const std::size_t date = dates[next].text.begin;
  const bool one_day = dates[next].days.size() == 1 && dates[next].days.front().year &&
                       dates[next].days.front().month && dates[next].days.front().day;
  if (one_day && attach_oddly(pending, dates[next].text)) {
    pending.citation.date = next;
    return;
  }
  if (date < end + 2 || text_[date - 1] != ' ')
    return;
  // “73/248 and 74/238 of 20 December 2018 and 19 December 2019”: each number has its own.
  constexpr std::size_t joiner_length = 8;
  if (heads_[pending.head].plural && next + 1 < dates.size() && dates[next].days.size() == 1 &&
      dates[next + 1].days.size() == 1 &&
      dates[next + 1].text.begin <= dates[next].text.end + joiner_length &&
      dates[next + 1].text.end <= pending.block.end)
    return;
  auto& deviations = pending.citation.deviations;
  for (const Phrase& joiner : language_.date_joiners) {
    const bool comma = joiner.pattern().front() == ',';
    if (joiner.end_after(text_, comma ? end : spaces_end(text_, end)) == date - 1) {
      pending.citation.date = next;
      // “resolución 60/251, de 15 de marzo de 2006”
      if (language_.id == LanguageId::es && joiner.pattern() == "de")
        deviations.push_back({CitationDeviation::missing_date_comma, {end, end}, ",", {}});
      return;
    }
    const bool takes_comma = language_.id == LanguageId::es ||
                             language_.date_joiners.front().pattern() != joiner.pattern();
    if (!takes_comma && char_at(text_, end) == ',' &&
        joiner.end_after(text_, spaces_end(text_, end + 1)) == date - 1) {
      pending.citation.date = next;
      deviations.push_back(
          {CitationDeviation::comma_before_date, {end, end + 1}, std::string(), {}});
      return;
    }
  }
  // “adopted resolution 1325 (2000) on 31 October 2000”
  if (language_.id == LanguageId::en && starts_with(text_, end, " on ") && date == end + 4 &&
      one_day && is_adopted_before(pending))
    pending.citation.date = next;
  if (language_.id == LanguageId::en && starts_with(text_, end, " dated ") && date == end + 7) {
    pending.citation.date = next;
    deviations.push_back({CitationDeviation::dated, {end + 1, end + 6}, "of", {}});
  }
}

// 60/251 (15 March 2006); 60/251 15 March 2006; 60/251, 15 March 2006; 60/251 from 15 March 2006
bool CitationFinder::attach_oddly(Pending& pending, Span date) const {
  const std::size_t end = pending.number.end;
  const bool with_year = figures_end(text_, date.end - 4) == date.end ||
                         static_cast<unsigned char>(text_[date.end - 1]) >= 0x80;
  if (date.begin < end + 1 || !with_year || pending.citation.style == NumberStyle::serial ||
      language_.id == LanguageId::zh || language_.date_joiners.empty())
    return false;
  const std::string_view gap = text_.substr(end, date.begin - end);
  const std::string& of = language_.date_joiners.front().pattern();
  const std::string joined = (of.front() == ',' ? "" : " ") + of + ' ';
  auto& deviations = pending.citation.deviations;
  if (gap == " (" && char_at(text_, date.end) == ')') {
    deviations.push_back({CitationDeviation::date_joiner,
                          {end, date.end + 1},
                          joined + std::string(text_.substr(date.begin, date.size())),
                          {}});
    return true;
  }
  const bool plain = gap == " " || (gap == ", " && !heads_[pending.head].word.empty());
  const bool worded =
      std::any_of(language_.wrong_date_joiners.begin(), language_.wrong_date_joiners.end(),
                  [&](const Phrase& joiner) {
                    return joiner.end_after(text_, spaces_end(text_, end)) == date.begin - 1 &&
                           gap.front() == ' ' &&
                           (joiner.pattern() != "on" ||
                            (!heads_[pending.head].plural && !is_verb_before(pending)));
                  });
  if (!plain && !worded)
    return false;
  deviations.push_back({CitationDeviation::date_joiner, {end, date.begin}, joined, {}});
  return true;
}

// “adopted resolution 1325 (2000)”, “the adoption of Security Council resolution 1325 (2000)”
bool CitationFinder::is_adopted_before(const Pending& pending) const {
  constexpr std::size_t nearby = 50;
  const std::size_t end = pending.citation.text.begin;
  const std::size_t begin = std::max(pending.block.begin, end > nearby ? end - nearby : 0);
  const std::string_view before = text_.substr(begin, end - begin);
  const std::size_t verb = find_last_words(before, "adopt");
  return verb != std::string_view::npos &&
         before.find_first_of(",;.", verb) == std::string_view::npos;
}

// “adopted resolution 60/251 on 15 March 2006” tells when it did so.
bool CitationFinder::is_verb_before(const Pending& pending) const {
  constexpr std::size_t sentence = 240;
  const std::size_t end = pending.citation.text.begin;
  const std::size_t begin = std::max(pending.block.begin, end > sentence ? end - sentence : 0);
  const std::string_view before = text_.substr(begin, end - begin);
  static constexpr std::array<std::string_view, 10> verbs = {
      "adopt", "approv", "pass", "vot", "endors", "issu", "agree", "Adopt", "extend", "renew"};
  return std::any_of(verbs.begin(), verbs.end(), [&](std::string_view verb) {
    return before.find(verb) != std::string_view::npos;
  });
}

// A day on which the body that speaks did not meet in that session; or, where it is not certain
// whose the number is, no body did.
void CitationFinder::judge_date(Pending& pending, const std::vector<Date>& dates) const {
  Citation& citation = pending.citation;
  const auto is_told = [](const Citation::Deviated& deviated) {
    return deviated.deviation == CitationDeviation::date_outside_session;
  };
  if (!citation.date || dates[*citation.date].days.size() != 1 || citation.word.empty() ||
      citation.style != NumberStyle::session || !pending.number.special.empty() ||
      std::any_of(citation.deviations.begin(), citation.deviations.end(), is_told))
    return;
  const Day date = dates[*citation.date].days.front();
  if (!date.year || !date.month || !date.day)
    return;
  const int day = date.year * 10000 + date.month * 100 + date.day;
  const Numbering* row = numbering_of(citation.organ, "session", citation.session);
  std::optional<DayRange> days;
  if (row && row->known && citation.organ == pending.speaker) {
    days = session_days(citation.organ, citation.session);
  } else if (citation.basis != Citation::Basis::words &&
             !is_foreign(bodies_.last_before(citation.text.begin, pending.block, 260).codes) &&
             !any_session_holds(citation.session, day)) {
    constexpr int first_of_the_assembly = 31;
    days =
        session_days(citation.session >= first_of_the_assembly ? "A" : "A/HRC", citation.session);
  }
  if (days && !days->contains(day))
    citation.deviations.push_back(
        {CitationDeviation::date_outside_session, dates[*citation.date].text, {}, describe(*days)});
}

}  // namespace unlint
