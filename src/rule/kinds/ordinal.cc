#include <algorithm>

#include "reference/reading.h"
#include "rule/findings.h"
#include "rule/kinds.h"
#include "text/regex.h"

namespace unlint {
namespace {

/// Reports English ordinals in figures with the ending of another number: 22th, 11st.
class OrdinalRule : public Rule {
 public:
  const Regex* trigger() const override { return &find_; }

  void check(const Subject& subject, Findings& findings) const override {
    const std::string_view text = subject.document.prose.text();
    find_.for_each_match(text, [&](const Match& match) {
      const std::string figures(text.substr(match.span.begin, match.span.size() - 2));
      const std::string_view written = text.substr(match.span.end - 2, 2);
      const std::string_view right = ending(figures);
      if (written == right || in_address(text, match.span.begin))
        return;
      const std::string replacement = figures + std::string(right);
      findings.add(match.span, {{"replacement", replacement}}, replacement);
    });
  }

 private:
  static std::string_view ending(std::string_view figures) {
    const bool teen = figures.size() > 1 && figures[figures.size() - 2] == '1';
    const char last = figures.back();
    if (teen || last == '0' || last > '3')
      return "th";
    return last == '1' ? "st" : last == '2' ? "nd" : "rd";
  }

  // Within an address or a name such as "x-22th" nothing is an ordinal.
  static bool in_address(std::string_view text, std::size_t at) {
    const char before = char_before(text, at);
    return before == '/' || before == '-' || before == '.' || before == '=' || before == '%' ||
           before == '_';
  }

  Regex find_{R"(\b\d{1,4}(?:st|nd|rd|th)\b)"};
};

}  // namespace

MadeRule make_ordinal_rule(TomlTable&) {
  return {std::make_unique<OrdinalRule>(), {"replacement"}};
}

}  // namespace unlint
