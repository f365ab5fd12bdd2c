#include "language/phrase.h"

#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

bool letter_before(std::string_view text, std::size_t offset) {
  return offset > 0 && is_letter(decode_before(text, offset).value);
}

bool letter_at(std::string_view text, std::size_t offset) {
  return offset < text.size() && is_letter(decode(text, offset).value);
}

std::size_t letters_before(std::string_view text, std::size_t offset) {
  while (letter_before(text, offset))
    offset -= decode_before(text, offset).length;
  return offset;
}

std::size_t letters_after(std::string_view text, std::size_t offset) {
  while (letter_at(text, offset))
    offset += decode(text, offset).length;
  return offset;
}

bool is_chinese(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text[0]) >= 0xE3 &&
         static_cast<unsigned char>(text[0]) <= 0xE9;
}

}  // namespace

Phrase::Phrase(std::string_view pattern) : pattern_(pattern), spaced_(!is_chinese(pattern)) {
  while (!pattern.empty()) {
    const std::size_t space = pattern.find(' ');
    std::string_view word = pattern.substr(0, space);
    pattern = space == std::string_view::npos ? std::string_view() : pattern.substr(space + 1);
    Word entry;
    if (!word.empty() && word.front() == '*') {
      entry.any_prefix = true;
      word.remove_prefix(1);
    }
    if (!word.empty() && word.back() == '*') {
      entry.any_ending = true;
      word.remove_suffix(1);
    }
    entry.stem = word;
    words_.push_back(std::move(entry));
  }
  if (words_.empty())
    return;
  if (const Word& first = words_.front(); !first.any_prefix && !first.stem.empty())
    first_ = first.stem.front();
  if (const Word& last = words_.back(); !last.any_ending && !last.stem.empty())
    last_ = last.stem.back();
}

void PhraseIndex::add(const Phrase& phrase) {
  const auto note = [this](Lists& lists, char byte) {
    if (byte != '\0')
      return lists[static_cast<unsigned char>(byte)].push_back(size_);
    for (std::vector<std::uint16_t>& list : lists)
      list.push_back(size_);
  };
  note(beginning_, phrase.first_byte());
  note(ending_, phrase.last_byte());
  ++size_;
}

std::size_t Phrase::read_before(std::string_view text, std::size_t end) const {
  if (words_.empty())
    return end;
  if (spaced_ && letter_at(text, end) && letter_before(text, end))
    return npos;
  std::size_t at = end;
  for (std::size_t i = words_.size(); i-- > 0;) {
    const Word& word = words_[i];
    if (word.any_ending) {
      // The stem lies somewhere in the run of letters that ends here; try from its beginning.
      const std::size_t run = letters_before(text, at);
      const std::string_view letters = text.substr(run, at - run);
      if (letters.substr(0, word.stem.size()) != word.stem)
        return npos;
      at = run;
    } else {
      if (at < word.stem.size() ||
          text.substr(at - word.stem.size(), word.stem.size()) != word.stem)
        return npos;
      at -= word.stem.size();
    }
    if (word.any_prefix)
      at = letters_before(text, at);
    if (i > 0) {
      if (at == 0 || text[at - 1] != ' ')
        return npos;
      --at;
    }
  }
  if (spaced_ && letter_before(text, at) && letter_at(text, at))
    return npos;
  return at;
}

std::size_t Phrase::read_after(std::string_view text, std::size_t begin) const {
  if (words_.empty())
    return begin;
  if (spaced_ && letter_before(text, begin) && letter_at(text, begin))
    return npos;
  std::size_t at = begin;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Word& word = words_[i];
    if (i > 0) {
      if (at >= text.size() || text[at] != ' ')
        return npos;
      ++at;
    }
    if (word.any_prefix) {
      // The stem ends the run of letters (or stands in it, where any ending may follow).
      const std::size_t run = letters_after(text, at);
      const std::size_t found = text.substr(at, run - at).find(word.stem);
      if (found == std::string_view::npos)
        return npos;
      at += found + word.stem.size();
    } else {
      if (text.substr(at, word.stem.size()) != word.stem)
        return npos;
      at += word.stem.size();
    }
    if (word.any_ending)
      at = letters_after(text, at);
  }
  if (spaced_ && letter_at(text, at) && letter_before(text, at))
    return npos;
  return at;
}

}  // namespace unlint
