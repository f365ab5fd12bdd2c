// Lists of numbers: singular for several, plural for one, ampersands and serial commas.
#include <algorithm>
#include <array>
#include <utility>

#include "reference/citation_finder.h"
#include "reference/citation_noun.h"
#include "reference/reading.h"

namespace unlint {
namespace {

using Deviation = CitationDeviation;

// “and” between numbers, by language.
constexpr std::array<std::string_view, 6> and_words = {" and ", " et ", " y ", " и ", "和", " و"};

// What a sentence says of one resolution alone.
constexpr std::array<std::string_view, 8> singular_clauses = {
    ", in which",  ", by which",   ", dans laquelle", ", par laquelle", ", aux termes de laquelle",
    ", en la que", ", por la que", ", в которой"};

// True where the rest of a sentence holds what may be another number: 60/251, 1325 (2000).
bool holds_number(std::string_view rest) {
  for (std::size_t at = 0; at < rest.size(); ++at) {
    const std::size_t end = figures_end(rest, at);
    if (end == at)
      continue;
    if (char_at(rest, end) == '/' || starts_with(rest, end, " (") || char_at(rest, end) == '(')
      return true;
    at = end;
  }
  return false;
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
  if (language_.id == LanguageId::zh)
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
  const std::string_view noun = text_.substr(head.word.begin, head.word.size());
  if (!first || noun_number(noun, language_.id) != NounNumber::one ||
      head.word.begin > here.citation.text.begin)
    return;
  if (words.starts_with(",") && language_.id == LanguageId::es)
    words.remove_prefix(1);
  if (words != joint && words != " & " && (language_.id != LanguageId::ar || words != " و "))
    return;
  const NounChange change = change_noun(text_, head.word, NounNumber::several, language_.id);
  head.deviations.push_back({Deviation::singular_for_several, change.text, change.replacement, {}});
}

// “resolutions 60/251 of 15 March 2006.” with nothing that could be a second one behind it; or
// after “sa”, whatever follows.
void CitationFinder::judge_single(std::size_t index, const std::vector<Date>& dates) {
  const Pending& here = pending_[index];
  CitationHead& head = heads_[here.head];
  const std::string_view noun = text_.substr(head.word.begin, head.word.size());
  if (head.word.empty() || !here.citation.letters.empty() || !here.number.more_parts.empty() ||
      here.number.surprising || head.word.end + 2 < here.citation.text.begin)
    return;
  const bool latin = language_.id == LanguageId::fr || language_.id == LanguageId::es;
  if (noun_number(noun, language_.id) != NounNumber::several)
    return;
  const bool one_said =
      latin && determiner_number(text_, head.word, language_.id) == NounNumber::one;
  if (!one_said && !is_only_one(member_end(here, dates), here.block))
    return;
  const NounChange change = change_noun(text_, head.word, NounNumber::one, language_.id);
  head.deviations.push_back({Deviation::plural_for_one, change.text, change.replacement, {}});
}

// True where nothing after a number and its date can be a second number.
bool CitationFinder::is_only_one(std::size_t end, Span block) const {
  const std::string_view whole = text_.substr(end, block.end - end);
  const std::string_view sentence = whole.substr(0, std::min(whole.find(';'), whole.find(". ")));
  const auto follows = [&](std::string_view clause) { return whole.starts_with(clause); };
  if (std::any_of(singular_clauses.begin(), singular_clauses.end(), follows))
    return !holds_number(sentence);
  constexpr std::size_t enough = 70;
  std::string_view after = whole.substr(0, enough);
  after = after.substr(0, after.find_first_of(";.:)"));
  // A title between quotation marks tells nothing; what follows it may.
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>("“", "”"), {"«", "»"}}) {
    const std::size_t quote = after.find(open);
    if (quote == std::string_view::npos)
      continue;
    const std::size_t closed = text_.substr(0, block.end).find(close, end + quote);
    if (closed == std::string_view::npos)
      return false;
    const std::string_view rest = text_.substr(closed, std::min(enough, block.end - closed));
    // “… entitled ‘…’, and all related resolutions”
    constexpr std::size_t soon = 16;
    const std::size_t joint =
        std::min({rest.find(" and "), rest.find(" et "), rest.find(" y "), rest.find(" и ")});
    if (joint < soon || rest.find_first_of("0123456789") != std::string_view::npos)
      return false;
    after = after.substr(0, quote);
  }
  if (after.empty() ? end < block.end && text_[end] != '.' && text_[end] != ')'
                    : after.find_first_of("0123456789&/") != std::string_view::npos)
    return false;
  static constexpr std::array<std::string_view, 19> joints = {
      " and ",    ", and ",     " or ",      " to ",     " et ", " ou ", " à ",
      " y ",      ", y ",       " o ",       " a ",      " и ",  ", и ", " а ",
      " as well", " ainsi que", " así como", " а также", " و"};
  constexpr std::size_t at_once = 12;  // “, as well as …” follows directly
  return std::none_of(joints.begin(), joints.end(),
                      [&](std::string_view joint) { return after.find(joint) < at_once; });
}

}  // namespace unlint
