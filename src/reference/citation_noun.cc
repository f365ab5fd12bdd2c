#include "reference/citation_noun.h"

#include <algorithm>
#include <array>
#include <vector>

#include "reference/reading.h"

namespace unlint {
namespace {

/// One form of a noun, and the form that says the other number in its place.
struct NounForm {
  std::string_view form;
  NounNumber number;
  std::string_view other;  // empty where the sentence around it decides
};

constexpr NounNumber singular = NounNumber::one;
constexpr NounNumber plural = NounNumber::several;

// Where one form serves both numbers it is left out: “резолюции” is of one and are several.
const std::vector<NounForm>& forms_of(LanguageId language) {
  static const std::vector<NounForm> none;
  static const std::vector<NounForm> english = {{"resolution", singular, "resolutions"},
                                                {"decision", singular, "decisions"},
                                                {"resolutions", plural, "resolution"},
                                                {"decisions", plural, "decision"}};
  static const std::vector<NounForm> french = {{"résolution", singular, "résolutions"},
                                               {"décision", singular, "décisions"},
                                               {"résolutions", plural, "résolution"},
                                               {"décisions", plural, "décision"}};
  static const std::vector<NounForm> spanish = {{"resolución", singular, "resoluciones"},
                                                {"decisión", singular, "decisiones"},
                                                {"resoluciones", plural, "resolución"},
                                                {"decisiones", plural, "decisión"}};
  static const std::vector<NounForm> russian = {
      {"резолюция", singular, "резолюции"},    {"резолюцию", singular, "резолюции"},
      {"резолюцией", singular, "резолюциями"}, {"решение", singular, "решения"},
      {"решению", singular, "решениям"},       {"решением", singular, "решениями"},
      {"решении", singular, "решениях"},       {"резолюций", plural, "резолюции"},
      {"резолюциям", plural, "резолюции"},     {"резолюциями", plural, "резолюцией"},
      {"резолюциях", plural, "резолюции"},     {"решений", plural, "решения"},
      {"решениям", plural, "решению"},         {"решениями", plural, "решением"},
      {"решениях", plural, "решении"},
  };
  // The ends of words: بقرارها, والقرارات. Of two there is a form of its own.
  static const std::vector<NounForm> arabic = {
      {"قرار", singular, ""},    {"قراره", singular, ""}, {"قرارها", singular, ""},
      {"مقرر", singular, ""},    {"مقرره", singular, ""}, {"مقررها", singular, ""},
      {"قرارات", plural, ""},    {"قراراته", plural, ""}, {"قراراتها", plural, ""},
      {"قراراتهما", plural, ""}, {"مقررات", plural, ""},  {"مقرراته", plural, ""},
      {"مقرراتها", plural, ""},  {"قرارين", plural, ""},  {"قراران", plural, ""},
      {"قراريها", plural, ""},   {"قراراها", plural, ""}, {"قراريه", plural, ""},
      {"مقررين", plural, ""},    {"مقرريها", plural, ""},
  };
  switch (language) {
    case LanguageId::en:
      return english;
    case LanguageId::fr:
      return french;
    case LanguageId::es:
      return spanish;
    case LanguageId::ru:
      return russian;
    case LanguageId::ar:
      return arabic;
    default:
      return none;
  }
}

const NounForm* form_of(std::string_view noun, LanguageId language) {
  const std::string lowered = to_lower(noun);
  const std::vector<NounForm>& forms = forms_of(language);
  const auto found = std::find_if(forms.begin(), forms.end(), [&](const NounForm& each) {
    return language == LanguageId::ar ? lowered.ends_with(each.form) : lowered == each.form;
  });
  return found == forms.end() ? nullptr : &*found;
}

struct Determiner {
  LanguageId language;
  std::string_view one, several;
};

constexpr std::array<Determiner, 12> determiners = {{
    {LanguageId::fr, "sa", "ses"},
    {LanguageId::fr, "la", "les"},
    {LanguageId::fr, "cette", "ces"},
    {LanguageId::fr, "ladite", "lesdites"},
    {LanguageId::fr, "une", "des"},
    {LanguageId::es, "su", "sus"},
    {LanguageId::es, "la", "las"},
    {LanguageId::es, "esta", "estas"},
    {LanguageId::es, "dicha", "dichas"},
    {LanguageId::en, "this", "these"},
    {LanguageId::en, "a", ""},
    {LanguageId::en, "that", "those"},
}};

/// The word right before a noun, and what it says.
struct FoundDeterminer {
  Span text;
  NounNumber number = NounNumber::unclear;
  std::string_view other;  // the form for the other number
};

FoundDeterminer determiner_before(std::string_view text, Span noun, LanguageId language) {
  const std::size_t end = noun.begin > 0 ? noun.begin - 1 : 0;
  if (char_at(text, end) != ' ')
    return {};
  const Span place{letters_begin(text, end), end};
  const std::string word = to_lower(text.substr(place.begin, place.size()));
  for (const Determiner& each : determiners) {
    if (each.language != language || word.empty())
      continue;
    if (word == each.one)
      return {place, singular, each.several};
    if (word == each.several)
      return {place, plural, each.one};
  }
  return {};
}

// “de la”, “à la” become one word before several.
bool is_contracted(std::string_view text, std::size_t determiner) {
  return text.substr(0, determiner).ends_with(" de ") ||
         text.substr(0, determiner).ends_with(" à ");
}

std::string with_the_case_of(std::string_view written, std::string_view other) {
  const bool capital = is_upper(decode(written, 0).value) && other.front() >= 'a';
  std::string changed(other);
  if (capital && other.front() <= 'z')
    changed.front() = static_cast<char>(changed.front() - 'a' + 'A');
  return changed;
}

}  // namespace

NounNumber noun_number(std::string_view noun, LanguageId language) {
  const NounForm* form = form_of(noun, language);
  return form == nullptr ? NounNumber::unclear : form->number;
}

NounNumber determiner_number(std::string_view text, Span noun, LanguageId language) {
  return determiner_before(text, noun, language).number;
}

NounChange change_noun(std::string_view text, Span noun, NounNumber wanted, LanguageId language) {
  NounChange change{noun, {}};
  const std::string_view written = text.substr(noun.begin, noun.size());
  const NounForm* form = form_of(written, language);
  if (form == nullptr || form->other.empty())
    return change;
  // Adjectives and possessives would have to follow: “свою резолюцию”.
  const std::size_t before = noun.begin > 0 ? noun.begin - 1 : 0;
  if (language == LanguageId::ru) {
    const std::string_view word = text.substr(0, before);
    for (const std::string_view ending :
         {"ю", "ей", "ой", "ее", "ое", "ем", "ом", "их", "им", "ых"})
      if (word.ends_with(ending))
        return change;
  }
  const std::string other =
      form->number == wanted ? std::string(written) : with_the_case_of(written, form->other);
  const FoundDeterminer determiner = determiner_before(text, noun, language);
  if (determiner.number == NounNumber::unclear || determiner.number == wanted) {
    change.replacement = other;
    return change;
  }
  const std::string_view said = text.substr(determiner.text.begin, determiner.text.size());
  if (determiner.other.empty() || is_contracted(text, determiner.text.begin) || said == "des" ||
      said == "Des")
    return change;
  change.text.begin = determiner.text.begin;
  change.replacement = with_the_case_of(said, determiner.other) + ' ' + other;
  return change;
}

}  // namespace unlint
