#include "reference/body_names.h"

#include <algorithm>

#include "reference/reading.h"

namespace unlint {
namespace {

// “Assembly” is a name of the General Assembly, and short for others too.
std::vector<std::string> codes_of(const Language& language, const OrganName& organ) {
  for (const ShortOrganName& name : language.short_organs)
    if (name.phrase.pattern() == organ.phrase.pattern())
      return name.codes;
  return {organ.code};
}

}  // namespace

bool is_foreign(const std::vector<std::string>& codes) {
  return std::any_of(codes.begin(), codes.end(),
                     [](const std::string& code) { return code.front() == '+'; });
}

NamedBody BodyNames::ending(std::size_t end, Span block) const {
  NamedBody body;
  if (end <= block.begin + 1)
    return body;
  const auto stands = [&](const Phrase& phrase) {
    const std::size_t begin = phrase.begin_before(text_, end);
    if (begin == Phrase::npos || begin < block.begin)
      return false;
    body.text = {begin, end};
    return true;
  };
  const auto abbreviated = [&](bool with_name) {
    const std::size_t found =
        language_.organ_abbreviation_index.ending(text_, end, [&](std::size_t index) {
          const Phrase& phrase = language_.organ_abbreviations[index].phrase;
          return (phrase.pattern().find(' ') != std::string::npos) == with_name && stands(phrase);
        });
    if (found == PhraseIndex::npos)
      return false;
    const OrganName& organ = language_.organ_abbreviations[found];
    body.codes = {organ.code};
    body.full_name = name_in_full(organ.code);
    return true;
  };
  // “UN General Assembly” ends like the name in full.
  if (abbreviated(true))
    return body;
  const std::size_t organ = language_.organ_index.ending(
      text_, end, [&](std::size_t index) { return stands(language_.organs[index].phrase); });
  if (organ != PhraseIndex::npos) {
    body.codes = codes_of(language_, language_.organs[organ]);
    return body;
  }
  const std::size_t name = language_.short_organ_index.ending(
      text_, end, [&](std::size_t index) { return stands(language_.short_organs[index].phrase); });
  if (name != PhraseIndex::npos) {
    body.codes = language_.short_organs[name].codes;
    return body;
  }
  abbreviated(false);
  return body;
}

// The longest name of a body.
std::string BodyNames::name_in_full(const std::string& code) const {
  std::string full;
  for (const OrganName& name : language_.organs)
    if (name.code == code && name.phrase.pattern().size() > full.size() &&
        name.phrase.pattern().find('*') == std::string::npos)
      full = name.phrase.pattern();
  return full;
}

NamedBody BodyNames::beginning(std::size_t begin, Span block) const {
  NamedBody body;
  const std::string_view text = text_.substr(0, block.end);
  const auto stands = [&](const Phrase& phrase) {
    const std::size_t end = phrase.end_after(text, begin);
    if (end == Phrase::npos)
      return false;
    body.text = {begin, end};
    return true;
  };
  const std::size_t organ = language_.organ_index.beginning(
      text, begin, [&](std::size_t index) { return stands(language_.organs[index].phrase); });
  if (organ != PhraseIndex::npos) {
    body.codes = codes_of(language_, language_.organs[organ]);
    return body;
  }
  const std::size_t name = language_.short_organ_index.beginning(
      text, begin, [&](std::size_t index) { return stands(language_.short_organs[index].phrase); });
  if (name != PhraseIndex::npos) {
    body.codes = language_.short_organs[name].codes;
    return body;
  }
  const std::size_t abbreviated = language_.organ_abbreviation_index.beginning(
      text, begin,
      [&](std::size_t index) { return stands(language_.organ_abbreviations[index].phrase); });
  if (abbreviated != PhraseIndex::npos) {
    const std::string& code = language_.organ_abbreviations[abbreviated].code;
    body.codes = {code};
    body.full_name = name_in_full(code);
  }
  return body;
}

NamedBody BodyNames::following(std::size_t end, Span block) const {
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
    if (NamedBody body = beginning(at, block); !body.codes.empty())
      return body;
  }
  return {};
}

NamedBody BodyNames::speaking(Span block) const {
  constexpr std::size_t longest_line = 120;
  constexpr std::size_t longest_article = 8;
  if (block.size() > longest_line)
    return {};
  std::size_t end = block.end;
  while (end > block.begin && letters_begin(text_, end) == end)
    end -= decode_before(text_, end).length;
  NamedBody body = ending(end, block);
  const bool alone = !body.codes.empty() && body.text.begin - block.begin <= longest_article &&
                     end < block.end && body.codes.front().front() != '+';
  return alone ? body : NamedBody{};
}

NamedBody BodyNames::last_before(std::size_t end, Span block, std::size_t reach) const {
  const std::size_t from = std::max(block.begin, end > reach ? end - reach : 0);
  std::size_t at = end;
  while (at > from) {
    std::size_t word_end = at;
    while (word_end > from && letters_begin(text_, word_end) == word_end)
      --word_end;
    const std::size_t begin = std::max(letters_begin(text_, word_end), from);
    if (begin >= word_end)
      return {};
    at = begin;
    // In English, and in most names elsewhere, the last word of a name says what kind of body it
    // is.
    if (language_.id == LanguageId::en && !is_ascii_capital(text_[begin]))
      continue;
    if (NamedBody body = ending(word_end, block); !body.codes.empty() && body.full_name.empty())
      return body;
  }
  return {};
}

}  // namespace unlint
