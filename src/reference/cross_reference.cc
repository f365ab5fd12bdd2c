#include "reference/cross_reference.h"

#include <array>
#include <string>

#include "reference/reading.h"

namespace unlint {
namespace {

// One number with its subparagraphs, and a list of them: "18 (a), 19 to 21 and 24".
const std::string one = R"(\d{1,3}(?: ?\([a-z]{1,4}\)| [a-zа-я]{1,3}\)| [A-Z]\b)*)";

std::string list_joined_by(const std::string& words) {
  return "(?P<list>" + one + "(?:(?:, (?:(?:" + words + ") )?| (?:" + words + ") |[–-])" + one +
         ")*)";
}

struct Wording {
  std::string expression;
  std::array<std::string_view, 2> below;  // the beginnings of words that point downwards
};

std::array<Wording, 6> wordings() {
  return {{
      {R"(\b[Pp]ara(?:graph|\.)?s?\.? )" + list_joined_by("and|or|to") +
           ",? (?P<side>above|below)\\b",
       {"below", "below"}},
      {R"(\b[Pp]ar(?:agraphe)?s?\.? )" + list_joined_by("et|ou|à") +
           ",? (?P<side>ci-dessus|ci-dessous|supra|infra)\\b",
       {"ci-dessous", "infra"}},
      {R"([Pp]árr(?:afo)?s?\.? )" + list_joined_by("y|e|o|a") +
           ",? (?P<side>supra|infra|anteriore?s?|precedentes?|más arriba|más adelante)\\b",
       {"infra", "más adelante"}},
      {"(?:[Пп]ункт[а-я]*|[Пп]п?\\.) " + list_joined_by("и|или|по") + ",? (?P<side>выше|ниже)",
       {"ниже", "ниже"}},
      {R"((?P<side>[上下]文)第(?P<list>\d{1,3}(?:(?:、|和|至|或|-|–)(?:第)?\d{1,3})*)段)",
       {"下文", "下文"}},
      {"الفقر(?:ة|ات|تان|تين) (?P<list>\\d{1,3}(?:(?:،? و ?|، | إلى |–|-)\\d{1,3})*)"
       "،? (?P<side>أعلاه|أدناه)",
       {"أدناه", "أدناه"}},
  }};
}

struct Compiled {
  Regex regex;
  std::array<std::string_view, 2> below;
};

const std::array<Compiled, 6>& compiled() {
  static const std::array<Compiled, 6> all = [] {
    std::array<Wording, 6> words = wordings();
    return std::array<Compiled, 6>{{{Regex(words[0].expression), words[0].below},
                                    {Regex(words[1].expression), words[1].below},
                                    {Regex(words[2].expression), words[2].below},
                                    {Regex(words[3].expression), words[3].below},
                                    {Regex(words[4].expression), words[4].below},
                                    {Regex(words[5].expression), words[5].below}}};
  }();
  return all;
}

// A number follows a space, a dash or a word; figures in brackets are subparagraphs.
void add_numbers(std::string_view text, Span list, CrossReference pattern,
                 std::vector<CrossReference>& found) {
  for (std::size_t at = list.begin; at < list.end;) {
    const std::size_t end = figures_end(text, at);
    if (end == at) {
      ++at;
      continue;
    }
    pattern.figures = {at, end};
    const std::size_t after = spaces_end(text, end);
    pattern.part = char_at(text, after) == '(' || char_at(text, after + 1) == ')';
    pattern.number = number(text.substr(at, end - at));
    found.push_back(pattern);
    at = end;
  }
}

}  // namespace

const Regex& cross_reference_trigger() {
  static const Regex trigger(
      R"(\d[^\n]{0,12}? (?:above|below|ci-dess|supra|infra|anterior|precedente|más a|выше|ниже|أعلاه|أدناه)|[上下]文第)");
  return trigger;
}

std::vector<CrossReference> find_cross_references(const Document& document,
                                                  std::span<const std::size_t> blocks) {
  std::vector<CrossReference> found;
  const std::string_view text = document.prose.text();
  const Compiled& wording = compiled()[static_cast<std::size_t>(document.language)];
  const auto read = [&](const Match& match) {
    CrossReference reference;
    reference.text = match.span;
    Span list;
    for (const auto& [group, span] : match.groups) {
      if (group == "list")
        list = span;
      const std::string_view words = text.substr(span.begin, span.size());
      if (group == "side" && (words == wording.below[0] || words == wording.below[1]))
        reference.side = CrossReference::Side::below;
    }
    add_numbers(text, list, reference, found);
  };
  for (const std::size_t block : blocks)
    wording.regex.for_each_match(text, document.blocks[block].text, read);
  return found;
}

}  // namespace unlint
