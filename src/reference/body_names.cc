#include "reference/body_names.h"

#include <algorithm>

#include "reference/reading.h"

namespace unlint {
bool is_foreign(const std::vector<std::string>& codes) {
  return std::any_of(codes.begin(), codes.end(),
                     [](const std::string& code) { return code.front() == '+'; });
}

NamedBody BodyNames::ending(std::size_t end, Span block) const {
  if (end <= block.begin + 1)
    return {};
  std::size_t begin = end;
  const std::size_t found = language_.body_name_index.ending(text_, end, [&](std::size_t index) {
    begin = language_.body_names[index].phrase.begin_before(text_, end);
    return begin != Phrase::npos && begin >= block.begin;
  });
  return named(found, {begin, end});
}

NamedBody BodyNames::beginning(std::size_t begin, Span block) const {
  const std::string_view text = text_.substr(0, block.end);
  std::size_t end = begin;
  const std::size_t found =
      language_.body_name_index.beginning(text, begin, [&](std::size_t index) {
        end = language_.body_names[index].phrase.end_after(text, begin);
        return end != Phrase::npos;
      });
  return named(found, {begin, end});
}

NamedBody BodyNames::named(std::size_t index, Span text) const {
  if (index == PhraseIndex::npos)
    return {};
  const BodyName& name = language_.body_names[index];
  return {text, name.codes, name.full_name};
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
  if (block.size() > longest_line || block.empty() ||
      is_letter(decode_before(text_, block.end).value))
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
    std::size_t letters = letters_begin(text_, word_end);
    while (word_end > from && letters == word_end)
      letters = letters_begin(text_, --word_end);
    const std::size_t begin = std::max(letters, from);
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
