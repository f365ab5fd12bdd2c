#include "reference/symbol_repair.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "authority/series.h"
#include "reference/symbol_shape.h"
#include "text/suggest.h"

namespace unlint {
namespace {

// What people call the organs, and the letters that their symbols begin with.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> organ_names = {
    {{"UNGA", "A"},
     {"GA", "A"},
     {"UNSC", "S"},
     {"SC", "S"},
     {"ECOSOC", "E"},
     {"UNHRC", "A/HRC"},
     {"UNFCCC", "FCCC"},
     {"PRST", "S/PRST"},
     {"HRC", "A/HRC"}}};

// "HCR" and "HRC".
bool is_transposed(std::string_view a, std::string_view b) {
  return a.size() == b.size() && edit_distance(a, b) == 1 &&
         std::is_permutation(a.begin(), a.end(), b.begin());
}

bool is_body_of_organs(std::string_view code) {
  static constexpr std::array<std::string_view, 9> bodies = {
      "HRC", "PRST", "ICEF", "ESCAP", "ESCWA", "HLPF", "INCB", "CONF", "BUR"};
  return std::find(bodies.begin(), bodies.end(), code) != bodies.end();
}

bool is_meant(std::string_view root, std::string_view rest) {
  const std::string symbol = std::string(root) + std::string(rest);
  return is_complete(symbol);
}

// Does the register know a body of the series beyond its first element, FCCC/CP?
bool names_body(std::string_view root, std::string_view rest) {
  const Series* series = series_of(std::string(root) + std::string(rest));
  return series && series->read && series->prefix.size() > root.size();
}

}  // namespace

std::string meant_root(std::string_view root, std::string_view rest) {
  for (const auto& [name, organ] : organ_names)
    // Press releases have one number, and are revised: ECOSOC/5731, SC/6570/Rev.1.
    if (root == name && rest.find('/', 1) != std::string_view::npos &&
        rest.find("/Rev.") == std::string_view::npos)
      return is_meant(organ, rest) ? std::string(organ) : std::string();
  std::string found;
  for (const std::string_view known : known_roots()) {
    // Of three letters there are too many series for a slip to be told from a name.
    const bool near = known.size() > 3 && root.size() > 2 && edit_distance(root, known) == 1;
    if (known.size() < 3 || (!near && !is_transposed(root, known)) || !is_meant(known, rest) ||
        (root.size() == 3 && near && !names_body(known, rest)) ||
        (root.size() == 3 && rest.find('/', 1) == std::string_view::npos))
      continue;
    if (!found.empty())
      return {};
    found = known;
  }
  return found;
}

std::string meant_code(std::string_view before, std::string_view letters, std::string_view after) {
  const bool organ = before == "A/" || before == "S/" || before == "E/";
  if (letters.size() == 3 && is_country(letters) && !organ)
    return {};
  std::string found;
  for (const std::string_view code : known_codes()) {
    const bool swapped = is_transposed(letters, code);
    // A letter too many or too few is told only of long codes, and of the bodies of the organs.
    const bool near =
        swapped || ((code.size() > 4 || code == "CONF" || (organ && is_body_of_organs(code))) &&
                    (letters.size() > 2 || code == "HRC") && edit_distance(letters, code) == 1);
    if (code.size() < 3 || !near ||
        !is_complete(std::string(before) + std::string(code) + std::string(after)))
      continue;
    const std::string prefix = std::string(before) + std::string(code);
    const Series* series = series_of(prefix + std::string(after));
    const bool known = series && (series->prefix == prefix || (organ && code == "CONF") ||
                                  series->prefix.starts_with(prefix + '/'));
    const Component* component_code = component(code);
    const bool type =
        component_code && component_code->kind == Component::Class::type &&
        (after.starts_with('.') || component_code->numbered == Component::Numbered::either);
    if (!known && !(swapped && type) && !(swapped && code == "CONF"))
      continue;
    if (!found.empty())
      return {};
    found = code;
  }
  return found;
}

}  // namespace unlint
