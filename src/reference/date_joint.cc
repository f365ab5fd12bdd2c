// What stands before dates and between their parts.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

std::optional<DateJoint> read_dash(std::string_view text, std::size_t at) {
  const std::size_t word = spaces_end(text, at);
  std::size_t dash = dash_length(text, word);
  if (dash == 1 && char_at(text, word + 1) == '-')
    dash = 2;
  if (dash == 0 && starts_with(text, word, "~"))
    dash = 1;
  if (dash == 0 && starts_with(text, word, "～"))
    dash = std::string_view("～").size();
  if (dash == 0)
    return {};
  DateJoint joint;
  joint.text = {at, spaces_end(text, word + dash)};
  joint.word = text.substr(word, dash);
  joint.spaced = joint.text.size() > dash;
  return joint;
}

std::size_t comma_length(std::string_view text, std::size_t at) {
  if (char_at(text, at) == ',')
    return 1;
  return starts_with(text, at, "،") ? 2 : 0;
}

std::size_t comma_before(std::string_view text, std::size_t end) {
  if (end >= 1 && text[end - 1] == ',')
    return 1;
  return end >= 2 && text.substr(end - 2, 2) == "،" ? 2 : 0;
}

// The joining word that begins at `at` and leads to figures.
std::optional<DateJoint> read_word(const DateText& where, std::size_t at,
                                   const std::vector<Phrase>& phrases, DateJoint::Kind kind) {
  for (const Phrase& phrase : phrases) {
    const std::size_t end = phrase.end_after(where.text, at);
    if (end == Phrase::npos)
      continue;
    std::size_t next = spaces_end(where.text, end);
    // “from the 3rd to the 5th”
    if (where.words.id == LanguageId::en && starts_with(where.text, next, "the ") &&
        letters_end(where.text, figures_end(where.text, next + 4)) >
            figures_end(where.text, next + 4))
      next += 4;
    // Arabic writes “and” as a letter before the figures.
    if (!is_figure(char_at(where.text, next)) || (next == end && where.words.id != LanguageId::ar))
      continue;
    DateJoint joint;
    joint.kind = kind;
    joint.text = {at, next};
    joint.word = where.text.substr(at, end - at);
    return joint;
  }
  return {};
}

// Reads a weekday that stands before `at`, and what divides it from the date; where it begins, or
// `at`.
std::size_t read_weekday_opening(const DateText& where, std::size_t at, DateOpening& opening) {
  std::size_t end = at - 1;
  const std::string_view text = where.text;
  // “Wednesday the 22nd of September”
  if (where.words.id == LanguageId::en && end > where.begin + 4 &&
      text.substr(end - 4, 4) == " the")
    end -= 4;
  const std::size_t comma = comma_before(text, end);
  const std::optional<WeekdayRead> read = weekday_before(where, end - comma);
  if (!read)
    return at;
  // “22 Sun” is no day of the week, nor “Mon 12”, without its comma or a whole date.
  opening.weekday = *read;
  opening.weekday_comma = comma > 0;
  return read->text.begin;
}

// Where the phrase begins that ends at `end`; npos where none of them does.
std::size_t phrase_before(const DateText& where, std::size_t end,
                          const std::vector<Phrase>& phrases) {
  for (const Phrase& phrase : phrases) {
    const std::size_t begin = phrase.begin_before(where.text, end);
    if (begin != Phrase::npos && begin >= where.begin)
      return begin;
  }
  return Phrase::npos;
}

// The joining word that begins at `at`, whatever follows it after a space.
std::optional<DateJoint> read_joining_word(const DateText& where, std::size_t at) {
  for (const DateJoint::Kind kind : {DateJoint::Kind::to, DateJoint::Kind::conjunction})
    for (const Phrase& phrase :
         kind == DateJoint::Kind::to ? where.words.to : where.words.conjunctions) {
      const std::size_t end = phrase.end_after(where.text, at);
      if (end == Phrase::npos || char_at(where.text, end) != ' ')
        continue;
      DateJoint joint;
      joint.kind = kind;
      joint.text = {at, spaces_end(where.text, end)};
      joint.word = where.text.substr(at, end - at);
      return joint;
    }
  return {};
}

// “, and Tuesday, 23”, “, to Wednesday, 6”, “ y el martes 23”
std::optional<DateJoint> read_weekday_joint(const DateText& where, std::size_t at) {
  const std::size_t comma = comma_length(where.text, at);
  const std::size_t word = spaces_end(where.text, at + comma);
  if (word == at + comma)
    return {};
  std::optional<DateJoint> joint = read_joining_word(where, word);
  if (!joint && comma == 0)
    joint = read_dash(where.text, at);
  if (!joint && comma > 0) {
    joint.emplace();
    joint->kind = DateJoint::Kind::comma;
    joint->text = {at, word};
    joint->word = where.text.substr(at, comma);
  }
  if (!joint)
    return {};
  joint->text.begin = at;
  std::size_t next = joint->text.end;
  // “y el martes 23”, “et le mardi 23”
  for (const std::string_view article : {"el ", "le ", "on "})
    if (starts_with(where.text, next, article))
      next += article.size();
  const std::optional<WeekdayRead> weekday = weekday_at(where, next);
  if (!weekday)
    return {};
  next = weekday->text.end + comma_length(where.text, weekday->text.end);
  if (!is_figure(char_at(where.text, spaces_end(where.text, next))) ||
      char_at(where.text, next) != ' ')
    return {};
  joint->literal = true;
  joint->weekday = weekday->weekday;
  joint->weekday_text = weekday->text;
  joint->text.end = spaces_end(where.text, next);
  return joint;
}

}  // namespace

std::optional<DateJoint> read_joint(const DateText& where, std::size_t at) {
  const std::string_view text = where.text;
  if (at >= text.size())
    return {};
  if (std::optional<DateJoint> dash = read_dash(text, at))
    return is_figure(char_at(text, dash->text.end)) ? dash : std::nullopt;
  const std::size_t comma = comma_length(text, at);
  const std::size_t word = spaces_end(text, at + comma);
  if (word == at + comma)
    return {};
  if (std::optional<DateJoint> joint = read_weekday_joint(where, at))
    return joint;
  std::optional<DateJoint> joint;
  if (comma == 0)
    joint = read_word(where, word, where.words.to, DateJoint::Kind::to);
  if (!joint && char_at(text, word) == '&' && char_at(text, word + 1) == ' ' &&
      is_figure(char_at(text, spaces_end(text, word + 1)))) {
    joint.emplace();
    joint->kind = DateJoint::Kind::conjunction;
    joint->text.end = spaces_end(text, word + 1);
    joint->word = text.substr(word, 1);
  }
  if (!joint)
    joint = read_word(where, word, where.words.conjunctions, DateJoint::Kind::conjunction);
  if (!joint && comma > 0 && is_figure(char_at(text, word))) {
    joint.emplace();
    joint->kind = DateJoint::Kind::comma;
    joint->text.end = word;
    joint->word = text.substr(at, comma);
  }
  if (!joint)
    return {};
  joint->serial = comma > 0 && joint->kind == DateJoint::Kind::conjunction;
  joint->text.begin = at;
  return joint;
}

std::optional<DateJoint> read_word_joint(const DateText& where, std::size_t at) {
  const std::string_view text = where.text;
  if (at >= text.size())
    return {};
  if (std::optional<DateJoint> dash = read_dash(text, at))
    return dash;
  if (text[at] == '/') {
    DateJoint stroke;
    stroke.text = {at, at + 1};
    stroke.word = text.substr(at, 1);
    return stroke;
  }
  const std::size_t word = spaces_end(text, at);
  if (word == at)
    return {};
  std::optional<DateJoint> joint = read_joining_word(where, word);
  if (joint)
    joint->text.begin = at;
  return joint;
}

DateOpening read_opening(const DateText& where, std::size_t at) {
  DateOpening opening;
  if (at <= where.begin + 1 || where.text[at - 1] != ' ')
    return opening;
  const std::size_t begin = read_weekday_opening(where, at, opening);
  if (begin <= where.begin + 1 || where.text[begin - 1] != ' ')
    return opening;
  const auto open = [&](DateOpening::Kind kind, const std::vector<Phrase>& phrases) {
    const std::size_t word = phrase_before(where, begin - 1, phrases);
    if (word == Phrase::npos)
      return;
    opening.kind = kind;
    opening.text = {word, begin - 1};
    opening.word = where.text.substr(word, begin - 1 - word);
    opening.loose = &phrases == &where.words.calendar.loose_from;
  };
  open(DateOpening::Kind::from, where.words.calendar.loose_from);
  open(DateOpening::Kind::from, where.words.from);
  open(DateOpening::Kind::between, where.words.between);
  return opening;
}

bool stands_before(const DateText& where, std::size_t end, const std::vector<Phrase>& phrases) {
  return phrase_before(where, end, phrases) != Phrase::npos;
}

bool is_numbered(const DateText& where, std::size_t at) {
  return at > where.begin + 1 && where.text[at - 1] == ' ' &&
         stands_before(where, at - 1, where.words.numbered);
}

}  // namespace unlint
