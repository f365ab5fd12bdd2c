#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "reference/reading.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

/// Reports English ordinals in figures with the ending of another number: 22th, 11st.
class OrdinalRule : public Rule {
 public:
  void check(const Subject& subject, Findings& findings) const override {
    const std::string_view text = subject.document.prose.text();
    for (const std::size_t begin : subject.references.figures) {
      const std::size_t end = figures_end(text, begin);
      if (!is_ascii_letter(char_at(text, end)))
        continue;
      const std::string_view written = text.substr(end, 2);
      if (std::find(endings.begin(), endings.end(), written) == endings.end() ||
          is_word(char_at(text, end + 2)))
        continue;
      if (end - begin > most_figures || is_word(char_before(text, begin)) ||
          in_address(text, begin))
        continue;
      const std::string_view figures = text.substr(begin, end - begin);
      if (written == ending(figures))
        continue;
      const std::string replacement = std::string(figures) + std::string(ending(figures));
      findings.add({begin, end + 2}, {{"replacement", replacement}}, replacement);
    }
  }

 private:
  static constexpr std::array<std::string_view, 4> endings = {"st", "nd", "rd", "th"};
  static constexpr std::size_t most_figures = 4;

  static bool is_word(char byte) { return is_ascii_letter(byte) || is_figure(byte) || byte == '_'; }

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
};

}  // namespace

MadeRule make_ordinal_rule(TomlTable&) {
  return {std::make_unique<OrdinalRule>(), {"replacement"}};
}

}  // namespace unlint
