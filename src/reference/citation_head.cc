#include "reference/citation_head.h"

#include <algorithm>
#include <array>
#include <utility>

#include "reference/reading.h"
#include "text/search.h"

namespace unlint {
namespace {

bool may_hold_capital(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char byte) {
    return is_ascii_capital(byte) || static_cast<unsigned char>(byte) >= 0x80;
  });
}

}  // namespace

// The word in full; none in Russian, where the sentence says in which case.
std::optional<std::string> CitationHeads::full_word(ReferenceWord::Kind kind) const {
  if (language_.id == LanguageId::ru)
    return {};
  for (const ReferenceWord& word : language_.words)
    if (word.kind == kind && !word.plural && !word.abbreviated)
      return word.phrase.pattern();
  return {};
}

// Chinese writes no spaces: 大会决议
bool CitationHeads::chinese_word_ending(std::size_t end, Span block, CitationHead& head) const {
  for (const ReferenceWord& word : language_.words)
    if (const std::size_t length = word.phrase.pattern().size();
        end >= block.begin + length &&
        text_.substr(end - length, length) == word.phrase.pattern()) {
      head.word = {end - length, end};
      head.kind = word.kind;
      return true;
    }
  return false;
}

bool CitationHeads::word_ending(std::size_t end, Span block, CitationHead& head) const {
  std::size_t begin = char_before(text_, end) == '.' ? end - 1 : end;
  begin = letters_begin(text_, begin);
  if (begin < block.begin || begin == end || end - begin > 60)
    return false;
  const std::string_view word = text_.substr(begin, end - begin);
  if (language_.id == LanguageId::zh)
    return chinese_word_ending(end, block, head);
  // The word as it stands, or with a capital, or in capitals.
  for (const bool lowered : {false, true}) {
    if (lowered && !may_hold_capital(word))
      return false;
    const std::string small = lowered ? to_lower(word) : std::string();
    const std::string_view shape = lowered ? small : word;
    const std::size_t found =
        language_.word_index.ending(shape, shape.size(), [&](std::size_t index) {
          const ReferenceWord& candidate = language_.words[index];
          return !(lowered && candidate.abbreviated) &&
                 candidate.phrase.begin_before(shape, shape.size()) == 0;
        });
    if (found == PhraseIndex::npos)
      continue;
    const ReferenceWord& known = language_.words[found];
    head.word = {begin, end};
    head.kind = known.kind;
    head.plural = known.plural;
    if (known.abbreviated)
      head.deviations.push_back(
          {CitationDeviation::abbreviated_word, head.word, full_word(known.kind), {}});
    head.own =
        head.own || std::any_of(language_.own_endings.begin(), language_.own_endings.end(),
                                [&](const std::string& ending) { return shape.ends_with(ending); });
    return true;
  }
  return false;
}

// The body may stand between word and number: “résolutions du Conseil … 42/9”.
bool CitationHeads::body_between(std::size_t at, Span block, CitationHead& head) const {
  const NamedBody body = bodies_.ending(at, block);
  if (body.codes.empty())
    return false;
  const std::size_t end = spaces_begin(text_, body.text.begin, block);
  for (const Phrase& of : language_.of_organ) {
    std::size_t word_end = end;
    if (!of.pattern().empty()) {
      const std::size_t begin = of.begin_before(text_, end);
      if (begin == Phrase::npos || begin <= block.begin || text_[begin - 1] != ' ')
        continue;
      word_end = begin - 1;
    }
    if (word_ending(word_end, block, head)) {
      head.codes = body.codes;
      return true;
    }
  }
  return false;
}

void CitationHeads::name_body(CitationHead& head, Span block) const {
  std::size_t at = spaces_begin(text_, head.word.begin, block);
  if (at == head.word.begin || at == block.begin)
    return;
  for (const Phrase& own : language_.own)
    head.own = head.own || own.begin_before(text_, at) != Phrase::npos;
  if (head.own)
    return;
  // “the Assembly’s resolution”
  for (const std::string_view genitive : {"’s", "'s", "’", "'"})
    if (at > block.begin + genitive.size() && text_.substr(0, at).ends_with(genitive)) {
      at -= genitive.size();
      break;
    }
  const NamedBody body = bodies_.ending(at, block);
  head.codes = body.codes;
  if (!body.full_name.empty())
    head.deviations.push_back(
        {CitationDeviation::abbreviated_organ, body.text, body.full_name, {}});
}

// A title keeps its capitals: “Security Council Resolution 2272 (2016)”.
bool CitationHeads::is_within_quotation(std::size_t at, Span block) const {
  const std::string_view before = text_.substr(block.begin, at - block.begin);
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> marks = {
      {{"“", "”"}, {"«", "»"}}};
  // A statement may stand between such marks as a whole: it is no title.
  return std::any_of(marks.begin(), marks.end(), [&](const auto& mark) {
    const std::size_t opened = before.rfind(mark.first);
    return opened != std::string_view::npos && opened > 0 &&
           before.find(mark.second, opened + mark.first.size()) == std::string_view::npos;
  });
}

// A capital within a sentence: after a small letter or a comma.
void CitationHeads::note_capital(CitationHead& head, Span block) const {
  if (language_.id == LanguageId::ar || head.word.begin < block.begin + 2)
    return;
  const std::string_view word = text_.substr(head.word.begin, head.word.size());
  if (word.size() < 7 || !is_upper(decode(word, 0).value) || text_[head.word.begin - 1] != ' ')
    return;
  const char before = text_[head.word.begin - 2];
  const CodePoint letter = decode_before(text_, head.word.begin - 1);
  if ((before == ',' || (is_letter(letter.value) && !is_upper(letter.value))) &&
      !is_within_quotation(head.word.begin, block))
    head.deviations.push_back({CitationDeviation::capital_word, head.word, to_lower(word), {}});
}

std::optional<CitationHead> CitationHeads::before(std::size_t number, Span block) const {
  CitationHead head;
  std::size_t at = spaces_begin(text_, number, block);
  if (at == block.begin)
    return {};
  // Chinese writes no spaces: 决议60/251.
  bool separated = at < number || language_.id == LanguageId::zh;
  // “No.” and the like
  for (const Phrase& sign : language_.number_signs)
    if (const std::size_t begin = sign.begin_before(text_, at);
        begin != Phrase::npos && begin > block.begin && text_[begin - 1] == ' ') {
      head.deviations.push_back(
          {CitationDeviation::number_sign, {begin, number}, std::string(), {}});
      at = begin - 1;
      separated = true;
      break;
    }
  if (!separated)
    return {};
  if (word_ending(at, block, head))
    name_body(head, block);
  else if (!body_between(at, block, head))
    return {};
  note_capital(head, block);
  return head;
}

// Where the last name in full ends, and whose it is; 0 where none stands.
std::size_t CitationHeads::last_full_name(std::string_view text,
                                          std::vector<std::string>& codes) const {
  for (std::size_t end = text.size(); end > 0; end -= decode_before(text, end).length) {
    const std::size_t found = language_.body_name_index.ending(text, end, [&](std::size_t index) {
      const BodyName& name = language_.body_names[index];
      return name.codes.size() == 1 && text.substr(0, end).ends_with(name.phrase.pattern());
    });
    if (found == PhraseIndex::npos)
      continue;
    codes = language_.body_names[found].codes;
    return end;
  }
  return 0;
}

std::optional<CitationHead> CitationHeads::around(const CitationNumber& number, Span block,
                                                  std::size_t floor) const {
  const bool serial = number.style == NumberStyle::serial;
  const bool marked_before =
      number.text.begin >= block.begin + 3 && text_.substr(number.text.begin - 3, 3) == "第";
  const bool marked_after = starts_with(text_, spaces_end(text_, number.end), "号");
  if (serial ? !marked_before || !marked_after
             : !marked_before && !marked_after && number.special.empty())
    return {};
  const std::string_view rest =
      text_.substr(number.end, std::min<std::size_t>(block.end - number.end, 6000));
  std::size_t nearest = std::string_view::npos;
  CitationHead head;
  for (const ReferenceWord& word : language_.words)
    if (const std::size_t found = find_words(rest, word.phrase.pattern()); found < nearest) {
      nearest = found;
      head.kind = word.kind;
      head.word = {number.end + found, number.end + found + word.phrase.pattern().size()};
    }
  if (nearest == std::string_view::npos)
    return {};
  head.plural = true;
  // The body stands before the date: 大会2006年3月15日关于设立人权理事会的第60/251号决议
  std::string_view before = text_.substr(floor, number.text.begin - floor);
  if (const std::size_t year = before.rfind("年");
      year != std::string_view::npos && year >= 4 && is_figure(before[year - 1]))
    before = before.substr(0, year - 4);
  const std::size_t named = last_full_name(before, head.codes);
  if (const std::size_t own = before.rfind("其"); own != std::string_view::npos && own >= named) {
    head.codes.clear();
    head.own = true;
  }
  return head;
}

}  // namespace unlint
