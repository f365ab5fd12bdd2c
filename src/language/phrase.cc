#include "language/phrase.h"

#include <algorithm>
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
  words_.reserve(1 + static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), ' ')));
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

// A byte of the first two characters: of several bytes, the second tells them apart.
unsigned char PhraseIndex::head(std::string_view text, std::size_t begin) {
  unsigned value = 0;
  for (int character = 0; character < 2 && begin < text.size(); ++character) {
    const auto first = static_cast<unsigned char>(text[begin]);
    const bool several = first >= 0xC0 && begin + 1 < text.size();
    value = value * 37 + static_cast<unsigned char>(text[several ? begin + 1 : begin]);
    begin += first < 0xC0 ? 1 : first < 0xE0 ? 2 : 3;
  }
  return static_cast<unsigned char>(value);
}

unsigned char PhraseIndex::tail(std::string_view text, std::size_t end) {
  return end > 0 ? static_cast<unsigned char>(text[end - 1]) : 0;
}

unsigned char PhraseIndex::head_of_word(std::string_view text, std::size_t end) {
  return head(text, letters_begin(text, end));
}

unsigned char PhraseIndex::tail_of_word(std::string_view text, std::size_t begin) {
  return tail(text, letters_end(text, begin));
}

void PhraseIndex::add(const Phrase& phrase) {
  const auto by_head = [this](Edge& edge, std::string_view head_of) {
    edge.by_head[head(head_of, 0)].push_back(size_);
    edge.any_head = true;
  };
  const auto by_tail = [this](Edge& edge, const std::string& stem) {
    edge.by_tail[tail(stem, stem.size())].push_back(size_);
    edge.any_tail = true;
  };
  const auto anywhere = [this](Edge& edge) {
    for (List& list : edge.by_tail)
      list.push_back(size_);
  };
  const Phrase::Word none;
  const Phrase::Word& first = phrase.words_.empty() ? none : phrase.words_.front();
  if (!first.any_prefix && count_code_points(first.stem) > 1)
    by_head(from_, first.stem);
  else if (phrase.spaced_ && !first.stem.empty() && !first.any_ending && first.any_prefix)
    by_tail(from_, first.stem);
  else
    anywhere(from_);
  const Phrase::Word& last = phrase.words_.empty() ? none : phrase.words_.back();
  const std::string_view letters =
      std::string_view(last.stem).substr(letters_begin(last.stem, last.stem.size()));
  const bool open_head = last.any_prefix && !last.any_ending && letters.size() == last.stem.size();
  if (phrase.spaced_ && !open_head && count_code_points(letters) > 1)
    by_head(to_, letters);
  else if (!last.stem.empty() && !last.any_ending)
    by_tail(to_, last.stem);
  else
    anywhere(to_);
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
