#include "reference/citation_finder.h"

#include <algorithm>

#include "authority/calendar.h"
#include "authority/instruments.h"
#include "reference/citation_judge.h"
#include "reference/reading.h"

namespace unlint {
namespace {

// A text that only leads from one number of a list to the next.
bool is_list_glue(std::string_view gap) {
  std::size_t letters = 0;
  for (const char c : gap)
    if (c != ' ' && c != ',' && c != ';' && c != '-')
      ++letters;
  return letters <= 6;
}

bool begins_block(std::string_view text, std::size_t at, Span block) {
  return text.substr(block.begin, at - block.begin).find_first_not_of(" *[(") == std::string_view::npos;
}

}  // namespace

std::optional<std::size_t> CitationFinder::at(std::size_t figures, Span block) {
  const std::optional<CitationNumber> number =
      read_citation_number(text_, figures, block, language_.id);
  if (!number)
    return {};
  std::optional<Head> head = language_.id == LanguageId::zh ? chinese_head(*number, block)
                                                            : head_before(number->text.begin, block);
  if (!head && language_.id == LanguageId::zh)
    head = head_before(number->text.begin, block);
  std::size_t head_index = heads_.size();
  if (head) {
    if (number->style == NumberStyle::serial &&
        !(number->serial >= 100 && (head->organ == "S" || (head->organ.empty() && own_body_ == "S"))))
      return {};
    judge_head(*head, *number, block);
    heads_.push_back(std::move(*head));
  } else if (number->surprising) {
    return {};
  } else if (goes_on(*number, block)) {
    head_index = pending_.back().head;
  } else if (stands_alone(*number, block)) {
    heads_.push_back({});
  } else {
    return {};
  }
  Pending pending;
  pending.number = *number;
  pending.head = head_index;
  pending.block = block;
  Citation& citation = pending.citation;
  citation.kind = heads_[head_index].kind == ReferenceWord::Kind::resolution
                      ? Citation::Kind::resolution
                      : Citation::Kind::decision;
  citation.text = number->text;
  citation.word = heads_[head_index].word;
  citation.style = number->style;
  citation.number = number->number;
  citation.session = number->session;
  citation.year = number->year;
  citation.serial = number->serial;
  citation.letters = number->letters;
  citation.deviations = number->deviations;
  pending.organ_after = organ_following(number->end, block);
  pending_.push_back(std::move(pending));
  return number->end;
}

void CitationFinder::symbol(const Symbol& symbol, Span block) {
  const std::string_view canonical = symbol.canonical;
  const std::size_t res = canonical.find("/RES/");
  if (res == std::string_view::npos || canonical.find('/') != res)
    return;
  std::optional<Head> head = head_before(symbol.text.begin, block);
  if (!head || head->word.empty())
    return;
  std::string number(canonical.substr(res + 5));
  if (const std::size_t open = number.find('('); open != std::string::npos)
    number.insert(open, " ");
  Pending pending;
  Citation& citation = pending.citation;
  citation.style = NumberStyle::symbol;
  citation.text = symbol.text;
  citation.word = head->word;
  citation.kind = head->kind == ReferenceWord::Kind::resolution ? Citation::Kind::resolution
                                                               : Citation::Kind::decision;
  citation.number = number;
  citation.organ = canonical.substr(0, res);
  citation.basis = Citation::Basis::form;
  citation.canonical = canonical;
  citation.deviations.push_back(
      {CitationDeviation::symbol_for_number, symbol.text, number, citation.organ});
  pending.number.style = NumberStyle::symbol;
  pending.number.end = symbol.text.end;
  pending.head = heads_.size();
  pending.block = block;
  heads_.push_back(std::move(*head));
  pending_.push_back(std::move(pending));
}

// ---- what announces a number

bool CitationFinder::word_before(std::size_t end, Span block, Head& head) const {
  std::size_t begin = end;
  if (char_before(text_, begin) == '.')
    --begin;
  begin = letters_begin(text_, begin);
  if (begin < block.begin || begin == end)
    return false;
  const std::string_view word = text_.substr(begin, end - begin);
  // The word as it stands, or with a capital or in capitals.
  for (const bool lowered : {false, true}) {
    const std::string shape = lowered ? to_lower(word) : std::string(word);
    for (const ReferenceWord& candidate : language_.words)
      if (candidate.phrase.begin_before(shape, shape.size()) == 0) {
        if (lowered && candidate.abbreviated)
          continue;
        head.word = {begin, end};
        head.kind = candidate.kind;
        head.plural = candidate.plural;
        if (candidate.abbreviated)
          head.deviations.push_back({CitationDeviation::abbreviated_word, head.word,
                                     candidate.kind == ReferenceWord::Kind::resolution ? "resolution"
                                                                                       : "decision",
                                     {}});
        for (const std::string& ending : language_.own_endings)
          head.own = head.own || (shape.size() > ending.size() &&
                                  shape.compare(shape.size() - ending.size(), ending.size(), ending) == 0);
        return true;
      }
  }
  return false;
}

// A name of a body that ends at `end`; `begin` is where it begins.
bool CitationFinder::organ_ending(std::size_t end, Span block, Head& head,
                                  std::size_t& begin) const {
  if (end <= block.begin + 2)
    return false;
  for (const OrganName& organ : language_.organs)
    if (const std::size_t at = organ.phrase.begin_before(text_, end);
        at != Phrase::npos && at >= block.begin) {
      head.organ = organ.code;
      // “Assembly” alone is short for several.
      for (const ShortOrganName& name : language_.short_organs)
        if (name.phrase.pattern() == organ.phrase.pattern() && name.codes.size() > 1) {
          head.organ.clear();
          head.choices = name.codes;
        }
      begin = at;
      return true;
    }
  for (const ShortOrganName& name : language_.short_organs)
    if (const std::size_t at = name.phrase.begin_before(text_, end);
        at != Phrase::npos && at >= block.begin) {
      head.choices = name.codes;
      begin = at;
      return true;
    }
  for (const OrganName& organ : language_.organ_abbreviations)
    if (const std::size_t at = organ.phrase.begin_before(text_, end);
        at != Phrase::npos && at >= block.begin) {
      head.organ = organ.code;
      std::string full;
      for (const OrganName& name : language_.organs)
        if (name.code == organ.code && name.phrase.pattern().size() > full.size())
          full = name.phrase.pattern();
      head.deviations.push_back({CitationDeviation::abbreviated_organ, {at, end}, full, {}});
      begin = at;
      return true;
    }
  return false;
}

void CitationFinder::organ_before(Head& head, Span block) const {
  std::size_t at = head.word.begin;
  while (at > block.begin && text_[at - 1] == ' ')
    --at;
  if (at == head.word.begin)
    return;
  for (const Phrase& own : language_.own)
    if (own.begin_before(text_, at) != Phrase::npos)
      head.own = true;
  if (head.own)
    return;
  // “the Assembly’s resolution”
  for (const std::string_view genitive : {"’s", "'s", "’", "'"})
    if (at > block.begin + genitive.size() &&
        text_.substr(at - genitive.size(), genitive.size()) == genitive) {
      at -= genitive.size();
      break;
    }
  std::size_t begin = 0;
  organ_ending(at, block, head, begin);
}

std::optional<CitationFinder::Head> CitationFinder::head_before(std::size_t number,
                                                                Span block) const {
  Head head;
  std::size_t at = number;
  while (at > block.begin && text_[at - 1] == ' ')
    --at;
  if (at == block.begin)
    return {};
  const bool joined = at == number && text_[at - 1] != '#';
  // “No.” and the like
  std::size_t sign_begin = number;
  for (const Phrase& sign : language_.number_signs)
    if (const std::size_t begin = sign.begin_before(text_, at);
        begin != Phrase::npos && begin > block.begin && text_[begin - 1] == ' ') {
      sign_begin = begin;
      at = begin - 1;
      break;
    }
  if (joined && sign_begin == number)
    return {};
  if (!word_before(at, block, head)) {
    // The body may stand between word and number: “résolutions du Conseil … 42/9”.
    std::size_t organ = 0;
    if (!organ_ending(at, block, head, organ))
      return {};
    bool found = false;
    for (const Phrase& of : language_.of_organ) {
      std::size_t end = organ;
      while (end > block.begin && text_[end - 1] == ' ')
        --end;
      if (!of.pattern().empty()) {
        const bool apostrophe = end == organ;
        const std::size_t begin = of.begin_before(text_, apostrophe ? organ : end);
        if (begin == Phrase::npos || begin <= block.begin || text_[begin - 1] != ' ')
          continue;
        end = begin - 1;
      }
      if (word_before(end, block, head)) {
        found = true;
        break;
      }
    }
    if (!found)
      return {};
    return head;
  }
  if (sign_begin != number)
    head.deviations.push_back({CitationDeviation::number_sign, {sign_begin, number}, "", {}});
  organ_before(head, block);
  return head;
}

// Chinese: 第60/251号决议; in lists the word follows the last number.
std::optional<CitationFinder::Head> CitationFinder::chinese_head(const CitationNumber& number,
                                                                 Span block) const {
  if (number.style == NumberStyle::serial)
    return {};
  const bool marked_before = number.text.begin >= block.begin + 3 &&
                             text_.substr(number.text.begin - 3, 3) == "第";
  const std::size_t after = spaces_end(text_, number.end);
  const bool marked_after = starts_with(text_, after, "号");
  if (!marked_before && !marked_after)
    return {};
  const std::string_view rest =
      text_.substr(number.end, std::min<std::size_t>(block.end - number.end, 6000));
  std::size_t nearest = std::string_view::npos;
  Head head;
  for (const ReferenceWord& word : language_.words) {
    const std::size_t found = rest.find(word.phrase.pattern());
    if (found < nearest) {
      nearest = found;
      head.kind = word.kind;
      head.word = {number.end + found, number.end + found + word.phrase.pattern().size()};
    }
  }
  if (nearest == std::string_view::npos)
    return {};
  head.plural = true;
  // The body: the last one named before, unless “其” stands nearer.
  const std::size_t from = pending_.empty() || pending_.back().block.begin != block.begin
                               ? block.begin
                               : pending_.back().number.end;
  const std::string_view before = text_.substr(from, number.text.begin - from);
  std::size_t best = 0;
  bool any = false;
  for (const OrganName& organ : language_.organs)
    if (const std::size_t found = before.rfind(organ.phrase.pattern());
        found != std::string_view::npos && (!any || found + organ.phrase.pattern().size() > best)) {
      best = found + organ.phrase.pattern().size();
      head.organ = organ.code;
      any = true;
    }
  const std::size_t own = before.rfind("其");
  if (own != std::string_view::npos && (!any || own > best)) {
    head.organ.clear();
    head.own = true;
    any = true;
  }
  if (!any && from > block.begin) {
    const Head& last = heads_[pending_.back().head];
    head.organ = last.organ;
    head.own = last.own;
    head.choices = last.choices;
  }
  return head;
}

// True where a number goes on with the list that the last one belongs to.
bool CitationFinder::goes_on(const CitationNumber& number, Span block) const {
  if (pending_.empty())
    return false;
  const Pending& last = pending_.back();
  if (last.block.begin != block.begin)
    return false;
  const Head& head = heads_[last.head];
  if (last.number.style == NumberStyle::symbol)
    return false;
  const std::string_view gap =
      text_.substr(last.number.end, number.text.begin - last.number.end);
  if (is_list_glue(gap))
    return true;
  const bool split_year = number.style == NumberStyle::year &&
                          number.serial == (number.year + 1) % 100;
  if (split_year)
    return false;
  if (number.style == NumberStyle::session && number.session < 13 && number.special.empty())
    return (head.plural && gap.size() < 200 && stands_alone(number, block)) ||
           (head.plural && gap.size() < 60);
  return head.plural || gap.size() < 60 || stands_alone(number, block);
}

// True where a number is believed without a word.
bool CitationFinder::stands_alone(const CitationNumber& number, Span block) const {
  if (number.style == NumberStyle::council) {
    const std::optional<CouncilResolution> known = council_resolution(number.serial);
    return known && known->year == number.year && number.serial > 31;
  }
  if (number.style == NumberStyle::roman)
    return number.serial >= 100 && number.session > 0 && number.special.empty();
  if (number.style != NumberStyle::session && number.style != NumberStyle::year)
    return false;
  if (begins_block(text_, number.text.begin, block) && number.style == NumberStyle::session &&
      number.session >= 31)
    return char_at(text_, number.end) == '.' || char_at(text_, number.end) == ' ' ||
           char_at(text_, number.end) == '\t' || char_at(text_, number.end) == '\0';
  // “65/1 of 22 September 2010”
  const std::size_t at = spaces_end(text_, number.end);
  for (const Phrase& joiner : language_.date_joiners)
    if (const std::size_t end = joiner.end_after(text_, joiner.pattern().front() == ',' ? number.end : at);
        end != Phrase::npos && is_figure(char_at(text_, spaces_end(text_, end))) &&
        spaces_end(text_, end) > end)
      return number.style == NumberStyle::session ? number.session >= 13 : number.serial > 0;
  return false;
}

// “… 60/251 of the General Assembly”, “… 60/251 Генеральной Ассамблеи”
std::string CitationFinder::organ_following(std::size_t end, Span block) const {
  if (language_.id == LanguageId::zh || char_at(text_, end) != ' ')
    return {};
  const std::string_view text = text_.substr(0, block.end);
  for (const Phrase& of : language_.of_organ) {
    std::size_t at = end + 1;
    if (!of.pattern().empty()) {
      at = of.end_after(text, at);
      if (at == Phrase::npos)
        continue;
      at = spaces_end(text, at);
    }
    for (const OrganName& organ : language_.organs)
      if (organ.phrase.end_after(text, at) != Phrase::npos)
        return organ.code;
    for (const ShortOrganName& name : language_.short_organs)
      if (name.phrase.end_after(text, at) != Phrase::npos && name.codes.size() == 1)
        return name.codes.front();
  }
  return {};
}

void CitationFinder::judge_head(Head& head, const CitationNumber& number, Span block) const {
  if (head.word.empty() || language_.id == LanguageId::zh || language_.id == LanguageId::ar)
    return;
  const std::string_view word = text_.substr(head.word.begin, head.word.size());
  const CodePoint first = decode(word, 0);
  // A capital within a sentence: after a small letter or a comma.
  if (is_upper(first.value) && word.size() > 6 && head.word.begin > block.begin + 1 &&
      text_[head.word.begin - 1] == ' ') {
    const char before = text_[head.word.begin - 2];
    const bool within = (before >= 'a' && before <= 'z') || before == ',' ||
                        (static_cast<unsigned char>(before) >= 0x80 &&
                         is_letter(decode_before(text_, head.word.begin - 1).value));
    if (within)
      head.deviations.push_back(
          {CitationDeviation::capital_word, head.word, to_lower(word), {}});
  }
  (void)number;
}

// ---- at the end

void CitationFinder::finish(References& references) {
  attach_dates(references);
  judge_lists();
  for (std::size_t i = 0; i < pending_.size(); ++i)
    settle_organ(i, references);
  for (Pending& pending : pending_) {
    Citation& citation = pending.citation;
    const bool first = pending.citation.text.begin >= heads_[pending.head].word.begin &&
                       !heads_[pending.head].deviations.empty();
    if (first) {
      auto& remarks = heads_[pending.head].deviations;
      citation.deviations.insert(citation.deviations.end(), remarks.begin(), remarks.end());
      remarks.clear();
    }
    judge_citation(citation, references, language_.id, text_);
    citation.place = document_.prose.place(citation.text);
    references.citations.push_back(std::move(citation));
  }
}

void CitationFinder::attach_dates(References& references) {
  std::size_t next = 0;
  const std::vector<Date>& dates = references.dates;
  for (std::size_t i = 0; i < pending_.size(); ++i) {
    Pending& pending = pending_[i];
    while (next < dates.size() && dates[next].text.begin < pending.number.end)
      ++next;
    if (language_.id == LanguageId::zh) {
      // 1991年12月19日关于……的第46/182号决议
      const std::size_t floor =
          i > 0 && pending_[i - 1].block.begin == pending.block.begin ? pending_[i - 1].number.end
                                                                     : pending.block.begin;
      if (next > 0 && dates[next - 1].text.begin >= floor &&
          pending.citation.text.begin - dates[next - 1].text.end < 200)
        pending.citation.date = next - 1;
      continue;
    }
    if (next == dates.size() || dates[next].text.begin > pending.number.end + 60 ||
        dates[next].text.begin >= pending.block.end)
      continue;
    const std::size_t date = dates[next].text.begin;
    if (date < pending.number.end + 2 || text_[date - 1] != ' ')
      continue;
    for (const Phrase& joiner : language_.date_joiners) {
      const bool comma = joiner.pattern().front() == ',';
      std::size_t begin = comma ? pending.number.end : spaces_end(text_, pending.number.end);
      if (joiner.end_after(text_, begin) == date - 1) {
        pending.citation.date = next;
        break;
      }
      if (!comma && language_.id == LanguageId::en && char_at(text_, pending.number.end) == ',') {
        begin = spaces_end(text_, pending.number.end + 1);
        if (joiner.end_after(text_, begin) == date - 1) {
          pending.citation.date = next;
          pending.citation.deviations.push_back({CitationDeviation::comma_before_date,
                                                 {pending.number.end, pending.number.end + 1},
                                                 "",
                                                 {}});
          break;
        }
      }
    }
    if (!pending.citation.date && language_.id == LanguageId::en &&
        starts_with(text_, pending.number.end, " dated ") && date == pending.number.end + 7) {
      pending.citation.date = next;
      pending.citation.deviations.push_back(
          {CitationDeviation::dated, {pending.number.end + 1, pending.number.end + 6}, "of", {}});
    }
  }
}

// Singular and plural, serial commas and ampersands.
void CitationFinder::judge_lists() {
  if (language_.id != LanguageId::en)
    return;
  for (std::size_t i = 0; i + 1 < pending_.size(); ++i) {
    Pending& here = pending_[i];
    Pending& next = pending_[i + 1];
    if (here.head != next.head || here.number.style == NumberStyle::symbol)
      continue;
    const std::string_view gap =
        text_.substr(here.number.end, next.citation.text.begin - here.number.end);
    if (gap == " & ")
      next.citation.deviations.push_back({CitationDeviation::ampersand,
                                          {here.number.end, next.citation.text.begin},
                                          " and ",
                                          {}});
    const Head& head = heads_[here.head];
    if (!head.plural && !head.word.empty() && (gap == " and " || gap == " & " || gap == ", ") &&
        text_.substr(head.word.begin, head.word.size()).size() > 5)
      if (i == 0 || pending_[i - 1].head != here.head)
        here.citation.deviations.push_back(
            {CitationDeviation::singular_for_several,
             head.word,
             std::string(text_.substr(head.word.begin, head.word.size())) + 's',
             {}});
  }
}

// The body last named before `end`, in the same clause; of a subject, only where few words lead from
// it to the number: “the Council, in its resolution”. A short name gives several bodies.
std::vector<std::string> CitationFinder::mention_before(std::size_t end, Span block,
                                                        bool subject) const {
  const std::size_t reach = subject ? 45 + 60 : 260;
  const std::size_t from = std::max(block.begin, end > reach ? end - reach : 0);
  std::size_t at = end;
  while (at > from) {
    // Back to the beginning of the word before.
    std::size_t word_end = at;
    while (word_end > from && letters_begin(text_, word_end) == word_end) {
      if (subject && (text_[word_end - 1] == ';' || is_figure(text_[word_end - 1])))
        return {};
      --word_end;
    }
    const std::size_t begin = std::max(letters_begin(text_, word_end), from);
    if (begin >= word_end)
      return {};
    at = begin;
    if (language_.id == LanguageId::en && !is_ascii_capital(text_[begin]))
      continue;
    std::size_t stop = Phrase::npos;
    std::vector<std::string> codes = body_at(begin, stop);
    if (codes.empty() || stop > end)
      continue;
    if (subject && end - stop > 45)
      return {};
    // “General Assembly resolution 60/251 …” names a resolution, not the one who speaks.
    if (subject) {
      Head head;
      const std::size_t next = spaces_end(text_, stop);
      if (word_before(letters_end(text_, next), {stop, block.end}, head))
        return {};
    }
    return codes;
  }
  return {};
}

// The bodies that a name beginning at `begin` stands for; `stop` is where it ends.
std::vector<std::string> CitationFinder::body_at(std::size_t begin, std::size_t& stop) const {
  for (const OrganName& organ : language_.organs)
    if (stop = organ.phrase.end_after(text_, begin); stop != Phrase::npos)
      return {organ.code};
  for (const ShortOrganName& name : language_.short_organs)
    if (stop = name.phrase.end_after(text_, begin); stop != Phrase::npos)
      return name.codes;
  return {};
}

// The Human Rights Council reports to the Assembly in Supplement No. 53 (A/74/53, A/74/53/Add.1):
// “Supplement No. 53A (A/74/53/Add.1), chap. III, resolution 42/12” is a resolution of the Council.
bool CitationFinder::in_report_of_council(const Pending& pending) const {
  const std::size_t end = pending.citation.text.begin;
  const std::size_t from = std::max(pending.block.begin, end > 90 ? end - 90 : 0);
  const std::string_view before = text_.substr(from, end - from);
  const std::size_t report = before.rfind("/53");
  if (report == std::string_view::npos || report < 4)
    return false;
  const char after = char_at(before, report + 3);
  return before.substr(report - 4, 2) == "A/" && (after == ')' || after == '/' || after == ',');
}

void CitationFinder::settle_organ(std::size_t index, const References& references) {
  Pending& pending = pending_[index];
  Citation& citation = pending.citation;
  if (citation.style == NumberStyle::symbol)
    return;
  const Head& head = heads_[pending.head];
  OrganQuestion question;
  question.citation = &citation;
  question.number = &pending.number;
  if (citation.date && !references.dates[*citation.date].days.empty())
    question.date = references.dates[*citation.date].days.front();
  // Words that name the body, before or after the list.
  std::string named = pending.organ_after;
  for (std::size_t i = index + 1; named.empty() && i < pending_.size() && pending_[i].head == pending.head; ++i)
    if (is_list_glue(text_.substr(pending_[i - 1].number.end,
                                  pending_[i].citation.text.begin - pending_[i - 1].number.end)))
      named = pending_[i].organ_after;
    else
      break;
  if (!head.organ.empty() && pending.organ_after.empty())
    named = head.organ;
  if (!named.empty()) {
    question.candidates.push_back({named, Citation::Basis::words});
    settle(question, true);
    if (!citation.organ.empty())
      return;
    question.candidates.clear();
  }
  for (const std::string& choice : head.choices)
    question.choices.push_back(choice);
  const std::string& own = references.identity.body;
  const std::size_t word = head.word.empty() || head.word.begin > citation.text.begin
                               ? citation.text.begin
                               : head.word.begin;
  // A short name that may mean the document's own body does.
  std::vector<std::string> subjects = mention_before(word, pending.block, true);
  if (std::find(subjects.begin(), subjects.end(), own) != subjects.end())
    subjects = {own};
  for (const std::string& subject : subjects)
    question.candidates.push_back({subject, Citation::Basis::pronoun});
  if (!own.empty())
    question.candidates.push_back(
        {own, head.own ? Citation::Basis::pronoun : Citation::Basis::masthead});
  if (in_report_of_council(pending))
    question.candidates.insert(question.candidates.begin(), {"A/HRC", Citation::Basis::context});
  for (const std::string& mention : mention_before(word, pending.block, false))
    question.candidates.push_back({mention, Citation::Basis::context});
  for (std::size_t i = index; i-- > 0 && i + 12 > index;)
    if (!pending_[i].citation.organ.empty())
      question.candidates.push_back({pending_[i].citation.organ, Citation::Basis::context});
  settle(question, false);
}

}  // namespace unlint
