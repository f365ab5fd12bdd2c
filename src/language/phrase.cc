#include "language/phrase.h"

#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

// True where a word goes on across an offset.
bool divides_word(std::string_view text, std::size_t offset) {
  return offset > 0 && offset < text.size() && is_letter(decode(text, offset).value) &&
         is_letter(decode_before(text, offset).value);
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

// The byte that tells a character from others of its script: the second of several.
char PhraseIndex::key(std::string_view text, std::size_t at) {
  if (at >= text.size())
    return '\0';
  const bool several = static_cast<unsigned char>(text[at]) >= 0xC0;
  return several && at + 1 < text.size() ? text[at + 1] : text[at];
}

char PhraseIndex::last_byte_of_word(std::string_view text, std::size_t begin) {
  const std::size_t end = letters_end(text, begin);
  return end > begin ? text[end - 1] : '\0';
}

char PhraseIndex::first_byte_of_word(std::string_view text, std::size_t end) {
  return key(text, letters_begin(text, end));
}

void PhraseIndex::add(const Phrase& phrase) {
  const auto note = [this](Lists& lists, char byte) {
    lists[static_cast<unsigned char>(byte)].push_back(size_);
  };
  const auto note_everywhere = [this](Lists& lists) {
    for (std::vector<std::uint16_t>& list : lists)
      list.push_back(size_);
  };
  const Phrase::Word none;
  const Phrase::Word& first = phrase.words_.empty() ? none : phrase.words_.front();
  const Phrase::Word& last = phrase.words_.empty() ? none : phrase.words_.back();
  if (first.stem.empty() || (first.any_prefix && (first.any_ending || !phrase.spaced_))) {
    note_everywhere(from_.near);
  } else if (first.any_prefix) {
    note(from_.far, first.stem.back());
    from_.any_far = true;
  } else {
    note(from_.near, key(first.stem, 0));
  }
  if (last.stem.empty()) {
    note_everywhere(to_.near);
  } else if (last.any_ending) {
    note(to_.far, key(last.stem, 0));
    to_.any_far = true;
  } else {
    note(to_.near, last.stem.back());
  }
  ++size_;
}

std::size_t Phrase::read_before(std::string_view text, std::size_t end) const {
  if (words_.empty())
    return end;
  std::size_t at = end;
  for (std::size_t i = words_.size(); i-- > 0;) {
    const Word& word = words_[i];
    if (word.any_ending) {
      // The stem lies somewhere in the run of letters that ends here; try from its beginning.
      const std::size_t run = letters_begin(text, at);
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
      at = letters_begin(text, at);
    if (i > 0) {
      if (at == 0 || text[at - 1] != ' ')
        return npos;
      --at;
    }
  }
  return spaced_ && (divides_word(text, at) || divides_word(text, end)) ? npos : at;
}

std::size_t Phrase::read_after(std::string_view text, std::size_t begin) const {
  if (words_.empty())
    return begin;
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
      const std::size_t run = letters_end(text, at);
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
      at = letters_end(text, at);
  }
  return spaced_ && (divides_word(text, begin) || divides_word(text, at)) ? npos : at;
}

}  // namespace unlint
