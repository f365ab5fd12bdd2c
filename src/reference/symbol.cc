#include "reference/symbol.h"

#include <array>

#include "authority/series.h"
#include "reference/reading.h"

namespace unlint {
namespace {

constexpr std::array symbol_deviation_names = {"inner-space",          "line-break",
                                               "wrong-stroke",         "doubled-stroke",
                                               "look-alike",           "lower-case-prefix",
                                               "wrong-case-component", "suffix-case",
                                               "missing-dot",          "extra-dot",
                                               "stroke-for-dot",       "dot-for-stroke",
                                               "missing-stroke",       "leading-zero",
                                               "thousands-separator",  "joint-dash",
                                               "joint-order",          "special-session",
                                               "short-form",           "impossible-session",
                                               "impossible-year",      "suffix-order",
                                               "language-letter",      "bracket-spacing",
                                               "part-spelling",        "unknown-series",
                                               "hyphen-for-stroke",    "unknown-component",
                                               "resolution-bracket",   "missing-council-year",
                                               "year-for-session",     "session-for-year",
                                               "impossible-roman",     "unknown-country",
                                               "from-the-future",      "own-symbol",
                                               "placeholder",          "incomplete",
                                               "misspelt-series",      "repeated-prefix",
                                               "hidden-character",     "foreign-figure",
                                               "reissue-asterisk",     "unbalanced-bracket",
                                               "joint-suffix",         "date-mismatch",
                                               "mixed-forms",          "missing-type"};
static_assert(symbol_deviation_names.size() == symbol_deviation_count);

bool is_all_figures(std::string_view text) {
  return !text.empty() && figures_end(text, 0) == text.size();
}

SymbolElement::Role role_of(std::string_view element, std::size_t index, bool body_ended) {
  using Role = SymbolElement::Role;
  if (index == 0)
    return Role::prefix;
  // A number that is still to come.
  if (element.starts_with('_'))
    return Role::serial;
  const std::size_t letters = letters_end(element, 0);
  const std::string_view code = element.substr(0, letters);
  if (const Component* known = component(code); known && !code.empty())
    switch (known->kind) {
      case Component::Class::body:
        return Role::body;
      case Component::Class::type:
        return Role::nature;
      case Component::Class::suffix:
        return Role::modification;
    }
  if (!is_all_figures(element)) {
    if (element.substr(0, 2) == "S-" || element.substr(0, 3) == "ES-")
      return Role::session;
    return code.size() == 3 && letters == element.size() && index > 1 ? Role::country : Role::body;
  }
  if (body_ended)
    return Role::serial;
  const int value = number(element);
  return element.size() == 4 && value >= 1940 && value < 2100 ? Role::year : Role::session;
}

}  // namespace

std::string_view name(SymbolDeviation deviation) {
  return symbol_deviation_names[static_cast<std::size_t>(deviation)];
}

std::vector<SymbolElement> elements_of(std::string_view canonical) {
  std::vector<SymbolElement> elements;
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= canonical.size();) {
    const std::size_t stroke = std::min(canonical.find('/', begin), canonical.size());
    parts.push_back(canonical.substr(begin, stroke - begin));
    begin = stroke + 1;
  }
  elements.reserve(parts.size());
  bool numbered = false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    SymbolElement::Role role = role_of(parts[i], i, numbered);
    // The last number of a series without session or year is a serial number.
    const bool number_follows =
        i + 1 < parts.size() && (is_all_figures(parts[i + 1]) || parts[i + 1].starts_with('_') ||
                                 role_of(parts[i + 1], i + 1, true) == SymbolElement::Role::nature);
    if ((role == SymbolElement::Role::session || role == SymbolElement::Role::year) &&
        is_all_figures(parts[i]) && !number_follows)
      role = SymbolElement::Role::serial;
    numbered =
        numbered || role == SymbolElement::Role::session || role == SymbolElement::Role::year;
    elements.push_back({role, std::string(parts[i])});
  }
  return elements;
}

}  // namespace unlint
