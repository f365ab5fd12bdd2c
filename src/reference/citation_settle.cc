// Whose numbers they are: what the words around them say.
#include <algorithm>
#include <string_view>

#include "reference/citation_finder.h"
#include "reference/citation_judge.h"
#include "reference/reading.h"
#include "text/search.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

using Basis = Citation::Basis;

// How near to the word that announces a number the body stands that speaks, in bytes.
constexpr std::size_t speaks_within = 45;

bool holds(const std::vector<std::string>& codes, const std::string& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

// Whether the body named last speaks: “the Council, in its resolution”, “adopted by the Council in
// resolution”.
std::vector<std::string> CitationFinder::speaker_before(const NamedBody& body, std::size_t word,
                                                        Span block) const {
  if (body.codes.empty() || word - body.text.end > speaks_within)
    return {};
  const std::string_view gap = text_.substr(body.text.end, word - body.text.end);
  if (gap.find_first_of(";0123456789(") != std::string_view::npos ||
      gap.find(". ") != std::string_view::npos)
    return {};
  // “General Assembly resolution 60/251 and its …” names a resolution, not the one who speaks.
  CitationHead head;
  const std::size_t next = spaces_end(text_, body.text.end);
  if (reader_.word_ending(letters_end(text_, next), {body.text.end, block.end}, head))
    return {};
  return body.codes;
}

// The Human Rights Council reports to the Assembly in Supplement No. 53 (A/74/53, A/74/53/Add.1):
// “Supplement No. 53A (A/74/53/Add.1), chap. III, resolution 42/12” is a resolution of the Council.
bool CitationFinder::in_report_of_council(std::size_t number, Span block) const {
  const std::size_t from = std::max(block.begin, number > 90 ? number - 90 : 0);
  const std::string_view before = text_.substr(from, number - from);
  const std::size_t report = find_last_words(before, "/53");
  if (report == std::string_view::npos || report < 4)
    return false;
  const char after = char_at(before, report + 3);
  return before.substr(report - 4, 2) == "A/"sv && (after == ')' || after == '/' || after == ',');
}

// “General Assembly and Security Council resolutions”: two bodies share the word.
bool CitationFinder::is_named_second(const CitationHead& head, Span block) const {
  if (head.codes.empty() || head.word.empty())
    return false;
  const std::size_t end = spaces_begin(text_, head.word.begin, block);
  const std::size_t name = bodies_.ending(end, block).text.begin;
  if (name <= block.begin || name >= end)
    return false;
  const std::size_t joint = spaces_begin(text_, name, block);
  const auto joins = [&](const Phrase& word) {
    const std::size_t begin = word.begin_before(text_, joint);
    return begin != Phrase::npos &&
           !bodies_.ending(spaces_begin(text_, begin, block), block).codes.empty();
  };
  return std::any_of(language_.conjunctions.begin(), language_.conjunctions.end(), joins);
}

// Notes the body that the words right beside the number name, and whether the word is beside it.
void CitationFinder::name_directly(std::size_t index) {
  Pending& pending = pending_[index];
  const CitationHead& head = heads_[pending.head];
  const Span text = pending.citation.text;
  const bool first = index == 0 || pending_[index - 1].head != pending.head;
  pending.leads = first && (index == 0 || pending_[index - 1].block.begin != pending.block.begin ||
                            !is_list_gap(pending_[index - 1].number.end, text.begin));
  std::vector<std::string> codes = pending.body_after.codes;
  if (language_.id == LanguageId::zh) {
    std::size_t at = text.begin;
    if (text_.substr(0, at).ends_with("第"))
      at -= std::string_view("第").size();
    codes = bodies_.ending(at, pending.block).codes;
  } else if (codes.empty() && first) {
    codes = head.codes;
  }
  if (codes.size() == 1)
    pending.named = codes.front();
  // “General Assembly and Security Council resolutions 70/262 and 2282 (2016)”
  if (head.plural && pending.body_after.codes.empty() && is_named_second(head, pending.block))
    pending.named.clear();
  constexpr std::size_t near = 12;
  pending.announced =
      !head.word.empty() &&
      ((first && head.word.end <= text.begin && text.begin - head.word.end <= near) ||
       (head.word.begin >= text.end && head.word.begin - text.end <= near));
  if (first && codes.size() == 1 && head.codes == codes && !pending.body_after.codes.empty())
    pending.citation.deviations.push_back({CitationDeviation::organ_twice,
                                           {pending.number.end, pending.body_after.text.end},
                                           std::string(),
                                           {}});
}

// A resolution may hold the text of another body's: “The General Assembly,” on a line of its own.
// It tells what “its resolution” is.
void CitationFinder::note_speakers() {
  if (std::none_of(heads_.begin(), heads_.end(), [](const CitationHead& head) { return head.own; }))
    return;
  for (const Block& block : document_.blocks)
    if (const NamedBody body = bodies_.speaking(block.text); body.codes.size() == 1)
      speakers_.emplace_back(block.text.begin, body.codes.front());
}

// The body whose words a block is: “its resolution” is that body's.
std::string CitationFinder::own_body(Span block) const {
  const auto later = std::find_if(speakers_.begin(), speakers_.end(),
                                  [&](const auto& speaker) { return speaker.first > block.begin; });
  return later == speakers_.begin() ? identity_.body : (later - 1)->second;
}

void CitationFinder::settle_organ(std::size_t index, const References& references) {
  Pending& pending = pending_[index];
  Citation& citation = pending.citation;
  if (citation.style == NumberStyle::symbol)
    return;
  const CitationHead& head = heads_[pending.head];
  const Span text = citation.text;
  OrganQuestion question{&citation, &pending.number, {}, {}, {}, head.own};
  constexpr std::size_t usual = 24;
  question.candidates.reserve(usual);
  if (citation.date && !references.dates[*citation.date].days.empty())
    question.date = references.dates[*citation.date].days.front();
  // Words that name the body: after this number, before the list, after the list.
  std::vector<std::string> named = pending.body_after.codes;
  // “8/4 of 20 December 2019 of the Conference …”
  if (named.empty() && citation.date) {
    const std::size_t end = references.dates[*citation.date].text.end;
    named = bodies_.following(char_at(text_, end) == ',' ? end + 1 : end, pending.block).codes;
  }
  if (named.empty())
    named = head.codes;
  constexpr std::size_t far = 100;  // numbers after which a list no longer says whose they are
  const std::size_t last = std::min(pending_.size(), index + far);
  for (std::size_t i = index + 1; named.empty() && i < last && same_list(i - 1, i); ++i)
    named = pending_[i].body_after.codes;
  if (named.size() == 1) {
    settle_named(question, named.front());
    if (!citation.organ.empty())
      return;
  }
  if (named.size() > 1)
    question.choices = named;
  const std::string own = head.own ? own_body(pending.block) : identity_.body;
  const bool word_before = !head.word.empty() && head.word.begin < text.begin;
  const std::size_t word = word_before ? head.word.begin : text.begin;
  constexpr std::size_t reach = 260;
  constexpr std::size_t longest_word = 64;
  const std::size_t near = language_.id == LanguageId::zh ? reach : speaks_within + longest_word;
  std::vector<std::string> speakers =
      speaker_before(bodies_.last_before(word, pending.block, near), word, pending.block);
  // A short name that may mean the document's own body does.
  if (holds(speakers, own))
    speakers = {own};
  if (head.own && speakers.size() <= 1)
    pending.speaker = speakers.empty() ? own : speakers.front();
  if (in_report_of_council(text.begin, pending.block))
    question.candidates.push_back({"A/HRC", Basis::context});
  // One that cannot, speaks for itself: “the Council, in its resolution” in a commission's report.
  if (speakers.size() <= 4)
    for (const std::string& speaker : speakers)
      question.candidates.push_back({speaker, Basis::pronoun});
  if (!own.empty())
    question.candidates.push_back({own, head.own ? Basis::pronoun : Basis::masthead});
  for (const std::string& speaker : speakers)
    question.candidates.push_back({speaker, Basis::context});
  if (settle_at_once(question))
    return;
  const NamedBody mentioned = bodies_.last_before(word, pending.block, reach);
  if (mentioned.codes.size() == 1 && mentioned.codes.front().front() != '+')
    question.candidates.push_back({mentioned.codes.front(), Basis::context});
  // Bodies whose resolutions were cited shortly before.
  for (std::size_t i = index; i-- > 0 && i + 12 > index;)
    if (!pending_[i].citation.organ.empty() && pending_[i].citation.organ.front() != '+' &&
        pending_[i].number.code != "SS."sv)
      question.candidates.push_back({pending_[i].citation.organ, Basis::context});
  settle(question);
}

}  // namespace unlint
