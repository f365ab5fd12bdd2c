#include <algorithm>
#include <map>

#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace unlint {
namespace {

enum class Case { exact, any };

/// A phrase and what is written instead.
struct Wording {
  std::string find;
  std::string preferred;
  Case letter_case = Case::exact;
  Span place;  // of `find` in the rule file
};

bool is_ascii_word(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value < 0x80 && (is_letter(value) || is_digit(value));
}

/// One expression for all phrases; of two that begin at one place, the longer is found.
Regex any_of(std::vector<Wording> wordings) {
  std::stable_sort(wordings.begin(), wordings.end(), [](const Wording& a, const Wording& b) {
    return a.find.size() > b.find.size();
  });
  std::string pattern;
  for (const Wording& wording : wordings) {
    pattern += pattern.empty() ? "" : "|";
    pattern += is_ascii_word(wording.find.front()) ? "\\b" : "";
    pattern +=
        (wording.letter_case == Case::any ? "(?i:" : "(?:") + Regex::quoted(wording.find) + ")";
    pattern += is_ascii_word(wording.find.back()) ? "\\b" : "";
  }
  return Regex(pattern);
}

// Scripts from here on are written without spaces: their words have no visible edge.
constexpr char32_t first_ideograph = 0x2E80;

bool joins_words(char32_t code_point) {
  return code_point < first_ideograph && (is_letter(code_point) || is_digit(code_point));
}

/// True where no word goes on across either edge. RE2's `\b` knows ASCII only.
bool is_whole_words(std::string_view text, Span span) {
  const bool runs_in = span.begin > 0 && joins_words(decode_before(text, span.begin).value) &&
                       joins_words(decode(text, span.begin).value);
  const bool runs_on = span.end < text.size() && joins_words(decode(text, span.end).value) &&
                       joins_words(decode_before(text, span.end).value);
  return !runs_in && !runs_on;
}

/// The preferred wording with the capital that the text has at this place.
std::string with_capital(std::string preferred, std::string_view written, std::string_view find) {
  const auto upper = [](char byte) { return byte >= 'A' && byte <= 'Z'; };
  const auto lower = [](char byte) { return byte >= 'a' && byte <= 'z'; };
  if (upper(written.front()) && lower(find.front()) && lower(preferred.front()))
    preferred.front() = static_cast<char>(preferred.front() - 'a' + 'A');
  return preferred;
}

/// Reports each phrase that has a preferred wording.
class WordingRule : public Rule {
 public:
  explicit WordingRule(const std::vector<Wording>& wordings) : find_(any_of(wordings)) {
    for (const Wording& wording : wordings)
      (wording.letter_case == Case::any ? any_case_[to_lower(wording.find)]
                                        : exact_[wording.find]) = wording;
  }

  const Regex* trigger() const override { return &find_; }

  bool reports_trigger() const override { return true; }

  std::vector<Alternative> alternatives() const override {
    std::vector<Alternative> all;
    for (const auto* wordings : {&exact_, &any_case_})
      for (const auto& [words, wording] : *wordings)
        all.push_back({wording.find, wording.place, wording.letter_case == Case::any});
    return all;
  }

  void check(const Subject& subject, Findings& findings) const override {
    const std::string_view text = subject.document.prose.text();
    const auto judge = [&](const Match& match, std::size_t) {
      if (!is_whole_words(text, match.span))
        return;
      const std::string_view written = subject.document.prose.slice(match.span);
      const Wording* wording = wording_of(written);
      if (wording == nullptr)
        return;
      const std::string preferred = with_capital(wording->preferred, written, wording->find);
      findings.add(match.span, {{"preferred", preferred}}, preferred);
    };
    for_each_match(find_, subject.document, subject.blocks, subject.near, judge);
  }

 private:
  const Wording* wording_of(std::string_view written) const {
    if (const auto found = exact_.find(std::string(written)); found != exact_.end())
      return &found->second;
    const auto found = any_case_.find(to_lower(written));
    return found != any_case_.end() ? &found->second : nullptr;
  }

  Regex find_;
  std::map<std::string, Wording> exact_;
  std::map<std::string, Wording> any_case_;  // by the phrase in lower case
};

}  // namespace

MadeRule make_wording_rule(TomlTable& file) {
  std::vector<Wording> wordings;
  file.must_hold("wording");
  std::vector<TomlTable> tables = file.tables("wording");
  if (tables.empty())
    file.report(file.place("kind"), "the tables “[[wording]]” are missing");
  for (TomlTable& table : tables) {
    const std::string preferred = table.required_string("preferred");
    const Case letter_case = table.boolean("ignore-case").value_or(false) ? Case::any : Case::exact;
    table.must_hold("find");
    if (!table.has("find"))
      table.report(table.place(), "“find” is missing");
    for (const std::string& find : table.strings("find")) {
      if (find.empty())
        table.report(table.place("find"), "“find” is empty");
      else if (find == preferred)
        table.report(table.place("preferred"), "“preferred” is the phrase itself");
      else if (!preferred.empty())
        wordings.push_back({find, preferred, letter_case, table.place_of(find, "find")});
    }
  }
  if (wordings.empty())
    return {};
  return {std::make_unique<WordingRule>(wordings), {"preferred"}};
}

}  // namespace unlint
