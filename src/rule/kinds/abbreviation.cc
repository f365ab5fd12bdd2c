#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reference/reading.h"
#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// How a document may use a name and the abbreviation that it brings in for it.
enum class AbbreviationDeviation : unsigned char {
  two_names,         // one abbreviation for two names
  introduced_twice,  // the same name and abbreviation once more
  name_again,        // the name in full where the abbreviation is known
};

std::string_view name(AbbreviationDeviation deviation) {
  static constexpr std::array<std::string_view, 3> names = {"two-names", "introduced-twice",
                                                            "name-again"};
  return names[static_cast<std::size_t>(deviation)];
}

/// “Office on Drugs and Crime (ODC)”: the name and what stands in the brackets.
struct Introduction {
  Span full;
  Span abbreviation;
};

bool is_capital(std::string_view text, std::size_t at) {
  return at < text.size() && is_upper(decode(text, at).value);
}

/// The letters between brackets that open at `open`, if they look like an abbreviation.
std::optional<Span> abbreviation_in(std::string_view text, std::size_t open) {
  constexpr std::size_t longest = 12;
  std::size_t end = open + 1;
  while (is_ascii_letter(char_at(text, end)))
    ++end;
  const std::string_view letters = text.substr(open + 1, end - open - 1);
  if (char_at(text, end) != ')' || letters.size() < 3 || letters.size() > longest ||
      !std::all_of(letters.begin(), letters.end(), is_ascii_capital))
    return {};
  return Span{open + 1, end};
}

/// The words before `end` whose capitals spell the letters, small words between them left out.
std::optional<Span> name_before(std::string_view text, std::size_t end, std::string_view letters) {
  std::size_t begin = end;
  std::size_t left = letters.size();
  std::size_t small = 0;
  while (left > 0) {
    const std::size_t word_end = begin == end ? end : begin - 1;
    if (begin != end && char_before(text, begin) != ' ')
      return {};
    const std::size_t word = letters_begin(text, word_end);
    if (word == word_end)
      return {};
    if (is_capital(text, word)) {
      if (text[word] != letters[left - 1])
        return {};
      --left;
      small = 0;
    } else if (++small > 2) {
      return {};
    }
    begin = word;
  }
  return Span{begin, end};
}

std::vector<Introduction> introductions(std::string_view text) {
  std::vector<Introduction> found;
  for (std::size_t open = text.find('('); open != std::string_view::npos;
       open = text.find('(', open + 1)) {
    const std::optional<Span> letters = abbreviation_in(text, open);
    if (!letters || char_before(text, open) != ' ')
      continue;
    if (const std::optional<Span> full =
            name_before(text, open - 1, text.substr(letters->begin, letters->size())))
      found.push_back({*full, *letters});
  }
  return found;
}

/// Reports names and abbreviations that a document does not hold to.
class AbbreviationRule : public Rule {
 public:
  explicit AbbreviationRule(std::vector<AbbreviationDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    const std::string_view text = subject.document.prose.text();
    std::map<std::string_view, Introduction> first;
    for (const Introduction& one : subject.shared->of([&] { return introductions(text); })) {
      const std::string_view letters = text.substr(one.abbreviation.begin, one.abbreviation.size());
      const auto [known, is_first] = first.try_emplace(letters, one);
      if (is_first)
        continue;
      const bool same = words(text, known->second.full) == words(text, one.full);
      if (looks_for(same ? AbbreviationDeviation::introduced_twice
                         : AbbreviationDeviation::two_names))
        report(same ? one.abbreviation : one.full, text, known->second, findings);
    }
    if (looks_for(AbbreviationDeviation::name_again))
      for (const auto& [letters, one] : first)
        check_names(text, one, findings);
  }

 private:
  bool looks_for(AbbreviationDeviation deviation) const {
    return std::find(deviations_.begin(), deviations_.end(), deviation) != deviations_.end();
  }

  static std::string words(std::string_view text, Span span) {
    return to_lower(text.substr(span.begin, span.size()));
  }

  static void check_names(std::string_view text, const Introduction& one, Findings& findings) {
    const std::string_view full = text.substr(one.full.begin, one.full.size());
    for (std::size_t at = text.find(full, one.abbreviation.end); at != std::string_view::npos;
         at = text.find(full, at + full.size())) {
      const std::size_t end = at + full.size();
      const bool is_whole = letters_begin(text, at) == at && letters_end(text, end) == end;
      if (is_whole && !starts_with(text, end, " ("))
        report({at, end}, text, one, findings);
    }
  }

  static void report(Span span, std::string_view text, const Introduction& one,
                     Findings& findings) {
    findings.add(span, {{"name", std::string(text.substr(one.full.begin, one.full.size()))},
                        {"abbreviation", std::string(text.substr(one.abbreviation.begin,
                                                                 one.abbreviation.size()))}});
  }

  std::vector<AbbreviationDeviation> deviations_;
};

}  // namespace

MadeRule make_abbreviation_rule(TomlTable& file) {
  return {std::make_unique<AbbreviationRule>(
              read_deviations(file, "abbreviation", AbbreviationDeviation::name_again)),
          {"name", "abbreviation"}};
}

}  // namespace unlint
