#include "reference/symbol_shape.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "text/roman.h"

namespace unlint {
namespace {

std::vector<std::string_view> elements_of_text(std::string_view symbol) {
  std::vector<std::string_view> elements;
  constexpr std::size_t usual = 8;
  elements.reserve(usual);
  for (std::size_t begin = 0; begin <= symbol.size();) {
    const std::size_t stroke = std::min(symbol.find('/', begin), symbol.size());
    elements.push_back(symbol.substr(begin, stroke - begin));
    begin = stroke + 1;
  }
  return elements;
}

bool is_year(std::string_view element) {
  return is_number(element) && element.size() == 4 && number(element) >= 1946 &&
         number(element) < 2100;
}

bool is_session(std::string_view element) {
  return is_number(element) && element.size() == 2 && number(element) > 30;
}

bool is_plain_number(std::string_view element) {
  return is_number(element) && element.size() < 6 && element.front() != '0';
}

class Shape {
 public:
  explicit Shape(std::string_view symbol)
      : symbol_(symbol), elements_(elements_of_text(symbol)), series_(series_of(symbol)) {}

  bool is_well_formed() const {
    if (elements_.size() < 2 || series_ == nullptr || !is_root() || !first_number_fits() ||
        !names_committee())
      return false;
    const auto fixed = static_cast<std::size_t>(
        std::count(series_->prefix.begin(), series_->prefix.end(), '/') + 1);
    bool suffix = false;
    bool numbered = false;
    for (std::size_t i = 1; i < elements_.size(); ++i) {
      const std::string_view element = elements_[i];
      if (is_suffix(element)) {
        if (!numbered)
          return false;
        suffix = true;
        continue;
      }
      if (suffix || (i < fixed ? !is_of_series(i) : !is_element(i)))
        return false;
      numbered = numbered || names_number(element, i >= fixed);
    }
    return numbered;
  }

  // A/HRC/34, A/C.5/53 and CTOC/COP/2014 lack the number of the document.
  bool names_document() const {
    std::size_t numbers = 0;
    bool session = false;
    bool typed = false;
    for (std::size_t i = 1; i < elements_.size(); ++i) {
      const std::string_view element = elements_[i];
      if (is_number(element)) {
        ++numbers;
        session = session || is_year(element) || (is_of_sessions() && element.size() < 3) ||
                  is_special_session(element);
      } else if (is_special_session(element)) {
        ++numbers;
        session = true;
      } else if (is_type(element)) {
        typed = true;
      }
    }
    return typed || numbers > 1 || !session;
  }

 private:
  std::string_view symbol_;
  std::vector<std::string_view> elements_;
  const Series* series_;

  bool is_root() const {
    const std::string_view letters = leading_letters(elements_[0]);
    if (!is_known_root(letters))
      return false;
    return letters == elements_[0] || is_known_root(elements_[0]) ||
           series_->prefix.substr(0, elements_[0].size()) == elements_[0];
  }

  // Treaty bodies have a committee, CAT/C, a meeting of the parties, CAT/SP, or no papers at all.
  bool names_committee() const {
    static constexpr std::array<std::string_view, 8> bodies = {"CCPR", "CERD", "CEDAW", "CAT",
                                                               "CRC",  "CMW",  "CRPD",  "CED"};
    return std::find(bodies.begin(), bodies.end(), elements_[0]) == bodies.end() ||
           (elements_[1] == "C" || elements_[1] == "SP" || elements_[1] == "CSP" ||
            elements_[1] == "OP");
  }

  // A/75/7 and A/8082, S/2014/123 and S/26560, but not A/7/5 or S/14/123.
  bool first_number_fits() const {
    const std::string_view second = elements_[1];
    if (!is_number(second))
      return true;
    const bool more = elements_.size() > 2 && !is_suffix(elements_[2]);
    const std::string_view root = elements_[0];
    if (root == "A")
      return more ? is_session(second) : second.size() > 2;
    if (root == "S" || root == "E")
      return more ? is_year(second) : second.size() > 1;
    return true;
  }

  // Conferences, commissions and other bodies of the Assembly may number through: A/CONF.216/5.
  bool is_of_sessions() const {
    if (elements_[0] != "A")
      return series_->numbering == "session" && series_->prefix.size() > 4;
    return !elements_[1].starts_with("CONF.") && !elements_[1].starts_with("AC.") &&
           !elements_[1].starts_with("CN.");
  }

  // An element of the series itself, with its number where it has one: CONF.157, COP(14), ES-10.
  bool is_of_series(std::size_t index) const {
    const std::string_view own = elements_of_text(series_->prefix)[index];
    const std::string_view element = elements_[index];
    if (element.substr(0, own.size()) != own)
      return false;
    const std::string_view rest = element.substr(own.size());
    if (rest.empty() || rest[0] == '(' || own.back() == '-')
      return true;
    return rest[0] == '.' && !is_figure(own.back()) &&
           (is_plain_number(rest.substr(1)) || roman_value(rest.substr(1)) > 0 ||
            (own == "SER" && rest.size() == 2));
  }

  bool is_element(std::size_t index) const {
    const std::string_view element = elements_[index];
    if (is_plain_number(element) || is_special_session(element))
      return true;
    const std::string_view letters = leading_letters(element);
    if (letters.empty())
      return false;
    const Component* code = component(letters);
    if (letters == element)
      return (code && code->code == letters && code->numbered != Component::Numbered::yes &&
              (element.size() > 1 || element == "D" || element == "Q" || element == "G")) ||
             (roman_value(element) > 0 && elements_[0].size() > 2) ||
             (element.size() == 3 && is_country(element)) ||
             (is_ascii_capital(element[0]) && written_code(letters) == letters &&
              element.size() > 2) ||
             (element == "C" && index == 1) || (element.size() == 1 && elements_[0] == "ISBA");
    const std::string_view rest = element.substr(letters.size());
    if (rest[0] != '.' || rest.size() < 2 || code == nullptr ||
        (code->code != letters && !(letters == "Res" || letters == "Dec" || letters == "HLS")))
      return false;
    return is_plain_number(rest.substr(1)) || roman_value(rest.substr(1)) > 0;
  }

  static bool is_type(std::string_view element) {
    const Component* code = component(leading_letters(element));
    return code && code->kind == Component::Class::type && code->code.size() < element.size();
  }

  static bool names_number(std::string_view element, bool beyond_series) {
    return is_number(element) || is_special_session(element) || is_type(element) ||
           (beyond_series && element.substr(0, 3) == "Res");
  }
};

}  // namespace

bool is_well_formed(std::string_view canonical) { return Shape(canonical).is_well_formed(); }

bool is_complete(std::string_view canonical) {
  const Shape shape(canonical);
  return shape.is_well_formed() && shape.names_document();
}

}  // namespace unlint
