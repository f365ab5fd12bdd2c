#include "reference/citation_finder.h"

#include <algorithm>
#include <cstdlib>

#include "authority/instruments.h"
#include "reference/citation_chinese.h"
#include "reference/citation_damage.h"
#include "reference/citation_form.h"
#include "reference/citation_judge.h"
#include "reference/citation_numbering.h"
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

bool has(const CitationNumber& number, CitationDeviation wanted) {
  return std::any_of(number.deviations.begin(), number.deviations.end(),
                     [&](const Citation::Deviated& each) { return each.deviation == wanted; });
}

bool begins_block(std::string_view text, std::size_t at, Span block) {
  return text.substr(block.begin, at - block.begin).find_first_not_of(" *[(") ==
         std::string_view::npos;
}

}  // namespace

std::optional<CitationHead> CitationFinder::head_of(const CitationNumber& number,
                                                    Span block) const {
  if (language_.id == LanguageId::zh) {
    const bool first = pending_.empty() || pending_.back().block.begin != block.begin;
    std::optional<CitationHead> head =
        reader_.around(number, block, first ? block.begin : pending_.back().number.end);
    if (head) {
      if (!first && head->codes.empty() && !head->own) {
        head->codes = heads_[pending_.back().head].codes;
        head->own = heads_[pending_.back().head].own;
      }
      return head;
    }
  }
  return reader_.before(number.text.begin, block);
}

std::optional<std::size_t> CitationFinder::at(std::size_t figures, Span block) {
  std::optional<CitationHead> head;
  const bool bare = language_.id != LanguageId::zh && are_bare_figures(text_, figures, block);
  if (bare) {
    head = reader_.before(figures, block);
    if (!head && !goes_on_with_list(figures, block))
      return {};
  }
  std::optional<CitationNumber> number = read_citation_number(text_, figures, block, language_.id);
  // Arabic texts write 65-3 for the World Health Assembly's 65.3.
  if (number && language_.id == LanguageId::ar && has(*number, CitationDeviation::wrong_joiner))
    number.reset();
  if (number && !bare)
    head = head_of(*number, block);
  if (!number || (head && !is_written_right(*number, *head, block))) {
    if (!mend(number, head, read_damaged_number(text_, figures, block, language_), figures, block))
      return {};
  } else if (!head) {
    mend_unannounced(number, head, figures, block);
  }
  std::size_t head_index = heads_.size();
  if (head) {
    heads_.push_back(std::move(*head));
  } else {
    if (number->surprising && number->special.empty())
      return {};
    if (!is_ours(*number, {}, block))
      return {};
    if (goes_on(*number, block))
      head_index = pending_.back().head;
    else if (stands_alone(*number, block))
      heads_.push_back({});
    else
      return {};
  }
  add(*number, head_index, block);
  // “53/243 A and B”: each part is a resolution of its own.
  for (const PartSpan& part : number->more_parts) {
    CitationNumber other = *number;
    other.text = part.text;
    other.letters = part.letter;
    other.deviations.clear();
    other.more_parts.clear();
    add(other, head_index, block);
  }
  return number->end;
}

std::optional<std::size_t> CitationFinder::at_chinese(std::size_t begin, Span block) {
  const std::optional<CitationNumber> number = read_chinese_number(text_, begin, block);
  if (!number)
    return {};
  std::optional<CitationHead> head = head_of(*number, block);
  if (!head || head->word.empty())
    return {};
  heads_.push_back(std::move(*head));
  add(*number, heads_.size() - 1, block);
  return number->end;
}

void CitationFinder::add(const CitationNumber& number, std::size_t head, Span block) {
  Pending& pending = pending_.emplace_back();
  pending.number = number;
  pending.head = head;
  pending.block = block;
  Citation& citation = pending.citation;
  citation.kind = heads_[head].kind == ReferenceWord::Kind::resolution ? Citation::Kind::resolution
                                                                       : Citation::Kind::decision;
  citation.text = number.text;
  citation.word = heads_[head].word;
  citation.style = number.style;
  citation.number = number.number;
  citation.session = number.session;
  citation.year = number.year;
  citation.serial = number.serial;
  citation.letters = number.letters;
  citation.deviations = number.deviations;
  pending.body_after = bodies_.following(number.end, block);
  add_second_body(pending.body_after, block);
  if (!pending.body_after.full_name.empty())
    citation.deviations.push_back({CitationDeviation::abbreviated_organ,
                                   pending.body_after.text,
                                   pending.body_after.full_name,
                                   {}});
}

// “résolutions 70/262 et 2282 (2016) de l’Assemblée générale et du Conseil de sécurité”
void CitationFinder::add_second_body(NamedBody& body, Span block) const {
  if (body.codes.empty())
    return;
  const std::size_t at = spaces_end(text_, body.text.end);
  for (const Phrase& joint : language_.conjunctions) {
    const std::size_t end = joint.end_after(text_, at);
    if (end == Phrase::npos || end >= block.end)
      continue;
    NamedBody second = bodies_.following(end, block);
    if (second.codes.empty() && starts_with(text_, end, " the "))
      second = bodies_.beginning(end + 5, block);
    // “… of the General Assembly and Security Council resolution 2282 (2016)” begins another one.
    CitationHead head;
    const std::size_t next = spaces_end(text_, second.text.end);
    if (second.codes.empty() || reader_.word_ending(letters_end(text_, next), block, head))
      continue;
    body.codes.insert(body.codes.end(), second.codes.begin(), second.codes.end());
    return;
  }
}

bool CitationFinder::is_foreign_number(Span symbol, Span block) const {
  if (!is_ascii_capital(text_[symbol.begin]) || char_at(text_, symbol.begin + 1) != '-' ||
      !is_figure(char_at(text_, symbol.begin + 2)))
    return false;
  CitationNumber place;
  place.style = NumberStyle::symbol;
  place.text = symbol;
  place.end = symbol.end;
  const std::optional<CitationHead> head = head_of(place, block);
  return head && !head->word.empty();
}

void CitationFinder::symbol(const Symbol& symbol, Span block) {
  const std::string_view canonical = symbol.canonical;
  const std::size_t res = canonical.find("/RES/");
  // GC(63)/RES/13 is how the Agency cites its own.
  // A/DEC/74/556: the Assembly's decisions bear no symbol at all.
  const bool decision = canonical.starts_with("A/DEC/");
  if (!decision &&
      (symbol.foreign || res == std::string_view::npos || canonical.find('/') != res || res != 1))
    return;
  CitationNumber place;
  place.style = NumberStyle::symbol;
  place.text = symbol.text;
  place.end = symbol.text.end;
  const std::optional<CitationHead> head = head_of(place, block);
  if (!head || head->word.empty())
    return;
  std::string number(canonical.substr(decision ? 6 : res + 5));
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
  citation.organ = decision ? "A" : canonical.substr(0, res);
  citation.basis = Citation::Basis::form;
  citation.canonical = canonical;
  citation.deviations.push_back(
      {CitationDeviation::symbol_for_number, symbol.text, number, citation.organ});
  pending.number.style = NumberStyle::symbol;
  pending.number.end = symbol.text.end;
  pending.head = heads_.size();
  pending.block = block;
  heads_.push_back(*head);
  pending_.push_back(std::move(pending));
}

// True where a number goes on with the list that the last one belongs to.
bool CitationFinder::goes_on(const CitationNumber& number, Span block) const {
  if (pending_.empty())
    return false;
  const Pending& last = pending_.back();
  if (last.block.begin != block.begin || last.number.style == NumberStyle::symbol)
    return false;
  const CitationHead& head = heads_[last.head];
  const std::string_view gap = text_.substr(last.number.end, number.text.begin - last.number.end);
  if (is_list_glue(gap))
    return true;
  if (has(number, CitationDeviation::stroke_year))
    return head.plural && follows_in_list(number.text.begin, block);
  // 2020/21 is a budget period.
  if (number.style == NumberStyle::year && number.serial == (number.year + 1) % 100)
    return false;
  // 2/3 is a fraction.
  if (number.style == NumberStyle::session && number.session < 13 && number.special.empty())
    return head.plural && (gap.size() < 60 || (gap.size() < 200 && is_dated(number)));
  return head.plural || gap.size() < 60 || stands_alone(number, block);
}

// True right after a comma or an “and”.
bool CitationFinder::follows_in_list(std::size_t number, Span block) const {
  const std::size_t end = spaces_begin(text_, number, block);
  const char before = char_before(text_, end);
  return before == ',' || before == ';' || text_.substr(0, end).ends_with("、") ||
         text_.substr(0, end).ends_with(" و") ||
         std::any_of(
             language_.conjunctions.begin(), language_.conjunctions.end(),
             [&](const Phrase& word) { return word.begin_before(text_, end) != Phrase::npos; });
}

// True where a number is believed without a word.
bool CitationFinder::stands_alone(const CitationNumber& number, Span block) const {
  if (number.style == NumberStyle::council) {
    if (has(number, CitationDeviation::stroke_year))
      return false;
    const std::optional<CouncilResolution> known = council_resolution(number.serial);
    // “… the latest of which was 2466 (2020)”, where the Council's resolutions are spoken of
    const bool council_before = !pending_.empty() && pending_.back().block.begin == block.begin &&
                                pending_.back().number.style == NumberStyle::council &&
                                number.serial > 999;
    return known && number.serial > 31 &&
           (known->year == number.year ||
            (council_before && std::abs(known->year - number.year) == 1));
  }
  if (number.style == NumberStyle::roman)
    return number.serial >= 100 && number.session > 0 && number.special.empty();
  if (number.style != NumberStyle::session && number.style != NumberStyle::year)
    return false;
  if (begins_block(text_, number.text.begin, block)) {
    // “75/100. Comprehensive review …” heads the resolution itself.
    const std::string& own = identity_.symbol;
    const std::size_t res = own.find("/RES/");
    if (res != std::string::npos && own.compare(res + 5, number.number.size(), number.number) == 0)
      return true;
    const char after = char_at(text_, number.end);
    // “2021/28.” or “6/1.” before a title, in the document of a body that numbers so; “2020/21.” is
    // a budget period.
    const char next = char_at(text_, spaces_end(text_, number.end + 1));
    if (res == std::string::npos && after == '.' && (is_ascii_capital(next) || next == '\t') &&
        number.serial != (number.year + 1) % 100 && identity_.body != "A" &&
        numbering_fits(identity_.body, number))
      return true;
    if (number.style == NumberStyle::session && number.session >= 31)
      return after == '.' || after == ' ' || after == '\t' || after == '\0' || after == '\n';
  }
  // “advisory opinion OC 16/99 of 1 October 1999” is a court's.
  const std::size_t word = spaces_begin(text_, number.text.begin, block);
  if (word >= block.begin + 2 && is_ascii_capital(text_[word - 1]) &&
      is_ascii_capital(text_[word - 2]))
    return false;
  return is_dated(number) &&
         (number.style == NumberStyle::session ? number.session >= 13 : number.serial > 0);
}

// “65/1 of 22 September 2010”
bool CitationFinder::is_dated(const CitationNumber& number) const {
  const std::size_t at = spaces_end(text_, number.end);
  return std::any_of(language_.date_joiners.begin(), language_.date_joiners.end(),
                     [&](const Phrase& joiner) {
                       const bool comma = joiner.pattern().front() == ',';
                       const std::size_t end = joiner.end_after(text_, comma ? number.end : at);
                       if (end == Phrase::npos)
                         return false;
                       const std::size_t figures = spaces_end(text_, end);
                       return figures > end && is_figure(char_at(text_, figures));
                     });
}

bool CitationFinder::is_list_gap(std::size_t end, std::size_t begin) const {
  return begin <= end || is_list_glue(text_.substr(end, begin - end));
}

bool CitationFinder::same_list(std::size_t earlier, std::size_t later) const {
  if (pending_[earlier].head != pending_[later].head)
    return false;
  const std::size_t end = pending_[earlier].number.end;
  const std::size_t begin = pending_[later].citation.text.begin;
  return begin <= end || is_list_glue(text_.substr(end, begin - end));
}

// ---- at the end

void CitationFinder::finish(References& references, int year) {
  for (std::size_t i = 0; i < pending_.size(); ++i)
    name_directly(i);
  attach_dates(references.dates);
  judge_lists(references.dates);
  note_speakers();
  for (std::size_t i = 0; i < pending_.size(); ++i)
    settle_organ(i, references);
  references.citations.reserve(pending_.size());
  for (Pending& pending : pending_) {
    Citation& citation = pending.citation;
    // What is wrong with the head is told once, with the first number.
    auto& remarks = heads_[pending.head].deviations;
    drop_capitals_of_lines(remarks);
    citation.deviations.insert(citation.deviations.end(), remarks.begin(), remarks.end());
    remarks.clear();
    judge_citation(citation, pending.number, references, language_.id);
    judge_date(pending, references.dates);
    const FormQuestion question{text_,           pending.block,          &language_,
                                &pending.number, pending.named,          pending.announced,
                                pending.leads,   ends_in_mark(citation), year};
    judge_form(citation, question);
    judge_chinese_marks(citation, question);
    citation.end = title_begin(pending, references);
    citation.title = title_after(text_, citation.end, pending.block, language_.id);
    citation.place = document_.prose.place(citation.text);
    references.citations.push_back(std::move(citation));
  }
  judge_agreement(references.citations, references.dates, text_);
}

// “60/2515”, where a note 5 stands below: the raised figure was glued to the number.
bool CitationFinder::ends_in_mark(const Citation& citation) const {
  constexpr int largest = 999;
  if (citation.serial <= largest)
    return false;
  const std::string serial = std::to_string(citation.serial);
  return std::any_of(document_.blocks.begin(), document_.blocks.end(), [&](const Block& block) {
    const std::string_view label = document_.prose.slice(block.label);
    return block.kind == BlockKind::footnote && !label.empty() && serial.ends_with(label);
  });
}

// Where the title of a resolution may begin: after its number and date.
std::size_t CitationFinder::title_begin(const Pending& pending, const References& references) {
  const std::optional<std::size_t>& date = pending.citation.date;
  const std::size_t end = pending.number.end;
  return date ? std::max(end, references.dates[*date].text.end) : end;
}

// A capital at the beginning of a line of the file may begin a note.
void CitationFinder::drop_capitals_of_lines(std::vector<Citation::Deviated>& remarks) const {
  const auto begins_line = [&](const Citation::Deviated& remark) {
    return remark.deviation == CitationDeviation::capital_word &&
           !document_.prose.place({remark.text.begin - 1, remark.text.begin}).editable;
  };
  remarks.erase(std::remove_if(remarks.begin(), remarks.end(), begins_line), remarks.end());
}

}  // namespace unlint
