// Lists of numbers: singular for several, plural for one, ampersands and serial commas.
#include <algorithm>
#include <array>
#include <utility>

#include "reference/citation_finder.h"
#include "reference/reading.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

// “and” between numbers, by language.
constexpr std::array<std::string_view, 6> and_words = {" and ", " et ", " y ", " и ", "和", " و"};

// The other number of a noun: “résolutions” for “résolution”; empty where its endings say more.
std::string other_grammatical_number(std::string_view word, bool plural, LanguageId language) {
  std::string text(word);
  if (language == LanguageId::en || language == LanguageId::fr) {
    if (!plural)
      return text + 's';
    text.pop_back();
    return text;
  }
  if (language != LanguageId::es || text.size() < 6)
    return {};
  if (!plural)
    return text.substr(0, text.size() - 3) + "ones";
  return text.substr(0, text.size() - 4) + "ón";
}

}  // namespace

// Where a member of a list ends: after its date, if it has one.
std::size_t CitationFinder::member_end(const Pending& pending,
                                       const std::vector<Date>& dates) const {
  const std::optional<std::size_t>& date = pending.citation.date;
  return date && language_.id != LanguageId::zh
             ? std::max(pending.number.end, dates[*date].text.end)
             : pending.number.end;
}

void CitationFinder::judge_lists(const std::vector<Date>& dates) {
  if (language_.id == LanguageId::zh || language_.id == LanguageId::ar)
    return;
  for (std::size_t i = 0; i < pending_.size(); ++i) {
    const bool first = i == 0 || pending_[i - 1].head != pending_[i].head;
    const bool last = i + 1 == pending_.size() || pending_[i + 1].head != pending_[i].head;
    if (!last)
      judge_joint(i, first, dates);
    else if (first)
      judge_single(i, dates);
  }
}

// What stands between one number and the next of its list.
void CitationFinder::judge_joint(std::size_t index, bool first, const std::vector<Date>& dates) {
  const Pending& here = pending_[index];
  Pending& next = pending_[index + 1];
  if (next.citation.text.begin < here.number.end || here.block.begin != next.block.begin)
    return;
  const std::string_view joint = and_words[static_cast<std::size_t>(language_.id)];
  Span gap{member_end(here, dates), next.citation.text.begin};
  if (gap.end <= gap.begin)
    return;
  std::string_view words = text_.substr(gap.begin, gap.size());
  if (words == " & ")
    next.citation.deviations.push_back({Deviation::ampersand, gap, std::string(joint), {}});
  CitationHead& head = heads_[here.head];
  // “46/181, 55/146, and 65/119”; where “and” joins a pair further on, the comma is right.
  if (language_.id == LanguageId::en && !first && words == ", and " &&
      gap.begin == here.number.end && text_.substr(pending_[index - 1].number.end, 2) == ", " &&
      pending_[index - 1].number.end + 2 == here.citation.text.begin &&
      (index + 2 == pending_.size() || pending_[index + 2].head != here.head))
    next.citation.deviations.push_back(
        {Deviation::serial_comma, {gap.begin, gap.begin + 5}, " and", {}});
  if (!first || head.plural || head.word.size() <= 6 || language_.id == LanguageId::ru ||
      head.word.begin > here.citation.text.begin)
    return;
  if (words.starts_with(",") && language_.id == LanguageId::es)
    words.remove_prefix(1);
  if (words == joint || words == " & ")
    head.deviations.push_back(
        {Deviation::singular_for_several,
         head.word,
         other_grammatical_number(text_.substr(head.word.begin, head.word.size()), false,
                                  language_.id),
         {}});
}

// “resolutions 60/251 of 15 March 2006.” with nothing that could be a second one behind it.
void CitationFinder::judge_single(std::size_t index, const std::vector<Date>& dates) {
  const Pending& here = pending_[index];
  CitationHead& head = heads_[here.head];
  if (!head.plural || head.word.empty() || !here.citation.letters.empty() ||
      !here.number.more_parts.empty() || language_.id == LanguageId::ru || here.number.surprising ||
      head.word.end + 2 < here.citation.text.begin)
    return;
  const std::size_t end = member_end(here, dates);
  constexpr std::size_t enough = 70;
  std::string_view after = text_.substr(end, std::min(enough, here.block.end - end));
  after = after.substr(0, after.find_first_of(";.:)"));
  // A title between quotation marks tells nothing; what follows it may.
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>("“", "”"), {"«", "»"}}) {
    const std::size_t quote = after.find(open);
    if (quote == std::string_view::npos)
      continue;
    const std::size_t closed = text_.substr(0, here.block.end).find(close, end + quote);
    if (closed == std::string_view::npos)
      return;
    const std::string_view rest = text_.substr(closed, std::min(enough, here.block.end - closed));
    // “… entitled ‘…’, and all related resolutions”
    constexpr std::size_t soon = 16;
    const std::size_t joint = std::min({rest.find(" and "), rest.find(" et "), rest.find(" y ")});
    if (joint < soon || rest.find_first_of("0123456789") != std::string_view::npos)
      return;
    after = after.substr(0, quote);
  }
  const bool goes_on = after.empty()
                           ? end < here.block.end && text_[end] != '.' && text_[end] != ')'
                           : after.find_first_of("0123456789&/") != std::string_view::npos;
  static constexpr std::array<std::string_view, 14> joints = {
      " and ", ", and ", " or ", " to ", " et ",     " ou ",       " à ",
      " y ",   ", y ",   " o ",  " a ",  " as well", " ainsi que", " así como"};
  constexpr std::size_t at_once = 12;  // “, as well as …” follows directly
  const bool joined = std::any_of(joints.begin(), joints.end(), [&](std::string_view joint) {
    return after.find(joint) < at_once;
  });
  if (goes_on || joined)
    return;
  head.deviations.push_back(
      {Deviation::plural_for_one,
       head.word,
       other_grammatical_number(text_.substr(head.word.begin, head.word.size()), true,
                                language_.id),
       {}});
}

}  // namespace unlint
