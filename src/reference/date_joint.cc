// What stands before dates and between their parts.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

std::optional<DateJoint> read_dash(std::string_view text, std::size_t at) {
  const std::size_t word = spaces_end(text, at);
  const std::size_t dash = dash_length(text, word);
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

// The joining word that begins at `at` and leads to figures.
std::optional<DateJoint> read_word(const DateText& where, std::size_t at,
                                   const std::vector<Phrase>& phrases, DateJoint::Kind kind) {
  for (const Phrase& phrase : phrases) {
    const std::size_t end = phrase.end_after(where.text, at);
    if (end == Phrase::npos)
      continue;
    const std::size_t next = spaces_end(where.text, end);
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

// Reads a weekday that stands before `at`; where it begins, or `at`.
std::size_t read_weekday(const DateText& where, std::size_t at, DateOpening& opening) {
  std::size_t end = at - 1;
  const std::size_t comma = end >= 1 && where.text[end - 1] == ',' ? 1 : 0;
  end -= comma;
  const std::size_t begin = letters_begin(where.text, end);
  if (begin < where.begin || begin == end)
    return at;
  const std::string_view word = where.text.substr(begin, end - begin);
  for (std::size_t i = 0; i < where.words.weekdays.size(); ++i)
    if (word == where.words.weekdays[i]) {
      opening.weekday = static_cast<int>(i) + 1;
      opening.weekday_text = {begin, end};
      opening.weekday_comma = comma > 0;
      return begin;
    }
  return at;
}

bool stands_before(const DateText& where, std::size_t end, const std::vector<Phrase>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) {
    const std::size_t begin = phrase.begin_before(where.text, end);
    return begin != Phrase::npos && begin >= where.begin;
  });
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
  std::optional<DateJoint> joint;
  if (comma == 0)
    joint = read_word(where, word, where.words.to, DateJoint::Kind::to);
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

DateOpening read_opening(const DateText& where, std::size_t at) {
  DateOpening opening;
  if (at <= where.begin + 1 || where.text[at - 1] != ' ')
    return opening;
  const std::size_t begin = read_weekday(where, at, opening);
  if (begin <= where.begin + 1 || where.text[begin - 1] != ' ')
    return opening;
  if (stands_before(where, begin - 1, where.words.from))
    opening.kind = DateOpening::Kind::from;
  if (stands_before(where, begin - 1, where.words.between))
    opening.kind = DateOpening::Kind::between;
  return opening;
}

bool is_numbered(const DateText& where, std::size_t at) {
  return at > where.begin + 1 && where.text[at - 1] == ' ' &&
         stands_before(where, at - 1, where.words.numbered);
}

}  // namespace unlint
