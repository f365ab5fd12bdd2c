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

// "HRRC" and "HRC": one letter struck twice.
bool is_doubled(std::string_view letters, std::string_view code) {
  if (letters.size() != code.size() + 1)
    return false;
  const auto odd = std::mismatch(code.begin(), code.end(), letters.begin()).second;
  const auto at = static_cast<std::size_t>(odd - letters.begin());
  return at > 0 && letters[at] == letters[at - 1] && letters.substr(at + 1) == code.substr(at);
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

bool is_organ_prefix(std::string_view before) {
  return before == "A/" || before == "S/" || before == "E/";
}

// How letters that are no code come from one.
enum class Slip : unsigned char { none, doubled, swapped, near };

Slip slip_between(std::string_view letters, std::string_view code, std::string_view before) {
  const bool short_code = code.size() < 3;
  if (code.size() > 1 && is_doubled(letters, code))
    return Slip::doubled;
  if (code.size() > 1 && is_transposed(letters, code))
    return Slip::swapped;
  // A letter too many or too few is told only of long codes, and of the bodies of the organs.
  const bool near =
      !short_code &&
      (code.size() > 4 || code == "CONF" || (is_organ_prefix(before) && is_body_of_organs(code))) &&
      (letters.size() > 2 || code == "HRC") && is_one_edit_away(letters, code);
  return near ? Slip::near : Slip::none;
}

// Does the code stand where it has its place: in a series of the register, or as a type of paper?
bool is_at_home(std::string_view code, std::string_view before, std::string_view after, Slip slip) {
  const std::string prefix = std::string(before) + std::string(code);
  const Series* series = series_of(prefix + std::string(after));
  const bool organ = is_organ_prefix(before);
  if (series &&
      (series->prefix == prefix || (organ && code == "CONF") ||
       series->prefix.starts_with(prefix + '/') || series->prefix.starts_with(prefix + '.')))
    return true;
  // The concluding observations on a country.
  if (code == "CO" && before.find("/C/") != std::string_view::npos)
    return true;
  if (slip == Slip::near)
    return false;
  const Component* known = component(code);
  const bool numbered =
      known && (after.starts_with('.') ? known->numbered != Component::Numbered::no
                                       : known->numbered == Component::Numbered::either);
  const bool type = numbered && known->kind == Component::Class::type;
  return type || (organ && (code == "CONF" || code == "AC" || code == "CN"));
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
    const bool near = known.size() > 3 && root.size() > 2 && is_one_edit_away(root, known);
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
  const bool organ = is_organ_prefix(before);
  if (letters.size() == 3 && is_country(letters) && !organ)
    return {};
  std::string doubled;
  std::string found;
  for (const std::string_view code : known_codes()) {
    const Slip slip = slip_between(letters, code, before);
    if (slip == Slip::none ||
        !is_complete(std::string(before) + std::string(code) + std::string(after)) ||
        !is_at_home(code, before, after, slip))
      continue;
    std::string& one = slip == Slip::doubled ? doubled : found;
    one = one.empty() ? std::string(code) : "?";
  }
  const std::string& meant = doubled.empty() ? found : doubled;
  return meant == "?" ? std::string() : meant;
}

}  // namespace unlint
