#include "authority/series.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {
namespace {

constexpr char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

// Codes are a few letters long, and asked for at every element of a symbol: they are looked up as
// they stand, in any case.
struct AnyCase {
  std::size_t operator()(std::string_view code) const {
    std::size_t sum = code.size();
    for (const char byte : code)
      sum = sum * 31 + static_cast<unsigned char>(lower(byte));
    return sum;
  }
  bool operator()(std::string_view a, std::string_view b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
  }
};

struct Register {
  std::unordered_map<std::string_view, Series> series;
  std::unordered_set<std::string_view> roots;
  std::unordered_map<std::string_view, Component, AnyCase, AnyCase> components;
  // The one way that each is written.
  std::unordered_map<std::string_view, std::string_view, AnyCase, AnyCase> codes;
};

void add_code(Register& known, std::string_view code) {
  if (code.empty() || code.front() < 'A' || code.front() > 'Z')
    return;
  const auto [entry, fresh] = known.codes.try_emplace(code, code);
  if (!fresh && entry->second != code)
    entry->second = {};  // several spellings: none is wrong
}

std::string_view letters_of(std::string_view element) {
  std::size_t end = 0;
  while (end < element.size() && ((element[end] >= 'A' && element[end] <= 'Z') ||
                                  (element[end] >= 'a' && element[end] <= 'z')))
    ++end;
  return element.substr(0, end);
}

void add_series(Register& known, const std::array<std::string_view, 8>& row) {
  Series one{row[0], row[1],          row[2], row[3], number_in(row[4]), number_in(row[5]),
             row[6], row[7] == "read"};
  std::string_view prefix = one.prefix;
  known.series.emplace(prefix, one);
  bool first = true;
  while (!prefix.empty()) {
    const std::size_t stroke = prefix.find('/');
    const std::string_view element = prefix.substr(0, stroke);
    prefix = stroke == std::string_view::npos ? std::string_view() : prefix.substr(stroke + 1);
    if (first)
      known.roots.insert(letters_of(element));
    first = false;
    if (letters_of(element).size() > 1)
      add_code(known, letters_of(element));
  }
}

void add_component(Register& known, const std::array<std::string_view, 6>& row) {
  Component one;
  one.code = row[0];
  one.meaning = row[1];
  one.numbered = row[2].substr(0, 3) == "yes" ? Component::Numbered::yes
                 : row[2] == "either"         ? Component::Numbered::either
                                              : Component::Numbered::no;
  one.kind = row[5] == "body"     ? Component::Class::body
             : row[5] == "suffix" ? Component::Class::suffix
                                  : Component::Class::type;
  known.components.emplace(one.code, one);
  add_code(known, one.code);
}

Register read_register() {
  Register known;
  known.series.reserve(512);
  known.components.reserve(256);
  known.codes.reserve(512);
  for_each_row<6>(embedded_file("rules/authority/components.tsv"),
                  [&](const auto& row) { add_component(known, row); });
  for_each_row<8>(embedded_file("rules/authority/series.tsv"),
                  [&](const auto& row) { add_series(known, row); });
  return known;
}

const Register& the_register() {
  static const Register known = read_register();
  return known;
}

using Countries = std::unordered_map<std::string_view, std::string_view>;

const Countries& the_countries() {
  static const Countries known = [] {
    Countries countries;
    for_each_row<2>(embedded_file("rules/authority/countries.tsv"),
                    [&](const auto& row) { countries.emplace(row[0], row[1]); });
    return countries;
  }();
  return known;
}

std::vector<std::string_view> sorted(std::vector<std::string_view> words) {
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

const Series* series_of(std::string_view symbol) {
  const auto& series = the_register().series;
  for (std::string_view prefix = symbol; !prefix.empty();) {
    if (const auto found = series.find(prefix); found != series.end())
      return &found->second;
    // One element less, or the number of the last one: "UNEP/EA.4" belongs to "UNEP/EA".
    const std::size_t cut = prefix.find_last_of("/.-(");
    if (cut == std::string_view::npos)
      return nullptr;
    if (prefix[cut] == '-')
      if (const auto found = series.find(prefix.substr(0, cut + 1)); found != series.end())
        return &found->second;
    prefix = prefix.substr(0, cut);
  }
  return nullptr;
}

bool is_known_root(std::string_view root) { return the_register().roots.contains(root); }

const std::vector<std::string_view>& known_roots() {
  const auto& roots = the_register().roots;
  static const std::vector<std::string_view> known = sorted({roots.begin(), roots.end()});
  return known;
}

const std::vector<std::string_view>& known_codes() {
  static const std::vector<std::string_view> known = [] {
    std::vector<std::string_view> codes;
    for (const auto& [letters, code] : the_register().codes)
      if (!code.empty())
        codes.push_back(code);
    return sorted(std::move(codes));
  }();
  return known;
}

const Component* component(std::string_view code) {
  const auto& components = the_register().components;
  const auto found = components.find(code);
  return found == components.end() ? nullptr : &found->second;
}

bool is_country(std::string_view code) { return the_countries().contains(code); }

std::string_view country(std::string_view code) {
  const auto found = the_countries().find(code);
  return found == the_countries().end() ? std::string_view() : found->second;
}

std::string_view written_code(std::string_view code) {
  const auto& codes = the_register().codes;
  const auto found = codes.find(code);
  return found == codes.end() ? std::string_view() : found->second;
}

}  // namespace unlint
