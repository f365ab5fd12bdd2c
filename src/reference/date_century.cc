// Centuries in words and Roman figures, which hold no figure: “the twenty-first century”,
// « XXIe siècle », «siglo XXI», 二十一世纪.
#include "reference/date_century.h"

#include <algorithm>

#include "language/language.h"
#include "reference/date_parts.h"
#include "reference/quotation.h"
#include "reference/reading.h"
#include "text/roman.h"
#include "text/search.h"

namespace unlint {
namespace {

class CenturyReader {
 public:
  CenturyReader(std::string_view text, Span block, const Language& words)
      : text_(text), block_(block), words_(words) {}

  // The century that the word at `word` belongs to.
  std::optional<Date> read(Span word) const {
    switch (words_.id) {
      case LanguageId::en:
      case LanguageId::zh: {
        const std::optional<Date> named = named_before(word);
        return named || words_.id == LanguageId::zh ? named : roman_before(word);
      }
      case LanguageId::ar:
        return named_after(word);
      case LanguageId::es:
        return roman_after(word);
      case LanguageId::fr:
      case LanguageId::ru:
        break;
    }
    return roman_before(word);
  }

 private:
  std::string_view text_;
  Span block_;
  const Language& words_;

  static Date century(Span text, int value) {
    Date date;
    date.text = text;
    date.canonical = std::to_string(value * 100 - 99) + "/" + std::to_string(value * 100);
    return date;
  }

  std::optional<Date> named_before(Span word) const {
    const std::size_t end = word.begin - (words_.id == LanguageId::zh ? 0 : 1);
    for (const NumberedPhrase& name : words_.calendar.centuries) {
      const std::size_t begin = end - name.text.size();
      if (end < block_.begin + name.text.size() ||
          to_lower(text_.substr(begin, name.text.size())) != name.text ||
          (words_.id == LanguageId::en && !ends_word(text_, end)) ||
          (begin > block_.begin && is_ascii_letter(text_[begin - 1])))
        continue;
      return century({begin, word.end}, name.number);
    }
    return {};
  }

  std::optional<Date> named_after(Span word) const {
    for (const NumberedPhrase& name : words_.calendar.centuries)
      if (char_at(text_, word.end) == ' ' && starts_with(text_, word.end + 1, name.text) &&
          ends_word(text_, word.end + 1 + name.text.size()))
        return century({word.begin, word.end + 1 + name.text.size()}, name.number);
    return {};
  }

  // “XXI” before the word, with the ending that French writes: « XXIe siècle ».
  std::optional<Date> roman_before(Span word) const {
    const std::size_t end = word.begin - 1;
    const std::size_t begin = letters_begin(text_, end);
    if (begin < block_.begin || text_[end] != ' ')
      return {};
    std::size_t stop = begin;
    while (stop < end && is_ascii_capital(text_[stop]))
      ++stop;
    const int value = roman_value(text_.substr(begin, stop - begin));
    const std::string_view ending = text_.substr(stop, end - stop);
    if (value < 1 || value > 22 || (value < 10 && words_.id != LanguageId::fr && stop - begin < 2))
      return {};
    Date date = century({begin, letters_end(text_, word.end)}, value);
    const bool right = words_.id == LanguageId::ru ? ending.empty()
                       : words_.id == LanguageId::fr
                           ? ending == "e" || (value == 1 && ending == "er")
                           : false;
    if (!right && value >= 10) {
      date.deviations.push_back({DateDeviation::century_form, date.text, {}});
      date.preferred = preferred(value);
    }
    return date;
  }

  // “siglo XXI”
  std::optional<Date> roman_after(Span word) const {
    const std::size_t begin = word.end + 1;
    const std::size_t end = letters_end(text_, begin);
    if (char_at(text_, word.end) != ' ' || end == begin)
      return {};
    const std::string numeral(text_.substr(begin, end - begin));
    std::string capital = numeral;
    for (char& letter : capital)
      letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter & ~0x20) : letter;
    const int value = roman_value(capital);
    if (value < 1 || value > 22 || (capital != numeral && value < 10))
      return {};
    Date date = century({word.begin, end}, value);
    if (capital != numeral) {
      date.deviations.push_back({DateDeviation::century_form, date.text, {}});
      date.preferred = "siglo " + capital;
    }
    return date;
  }

  std::string preferred(int value) const {
    const std::string& name = words_.calendar.century_words.front();
    if (words_.id == LanguageId::fr)
      return roman_numeral(value) + "e " + name;
    for (const NumberedPhrase& each : words_.calendar.centuries)
      if (each.number == value)
        return each.text + ' ' + name;
    return {};
  }
};

}  // namespace

std::vector<Date> find_worded_centuries(const Document& document, const Quotations& quotations) {
  const std::string_view text = document.prose.text();
  const Language& words = language(document.language);
  std::vector<Date> found;
  if (words.calendar.century_words.empty())
    return found;
  const std::string& century = words.calendar.century_words.front();
  for (std::size_t at = find_words(text, century); at != std::string_view::npos;
       at = find_words(text, century, at + century.size())) {
    const std::size_t index = block_at(document, at);
    if (index >= document.blocks.size() || document.blocks[index].kind == BlockKind::code)
      continue;
    const Span block = document.blocks[index].text;
    if (at < block.begin + (words.id == LanguageId::es || words.id == LanguageId::ar ? 0 : 2))
      continue;
    const CenturyReader reader(text.substr(0, block.end), block, words);
    if (std::optional<Date> date = reader.read({at, at + century.size()})) {
      if (quotations.holds(block, date->text.begin))
        forgive_form(*date);
      date->language = words.id;
      date->place = document.prose.place(date->text);
      found.push_back(std::move(*date));
    }
  }
  return found;
}

}  // namespace unlint
