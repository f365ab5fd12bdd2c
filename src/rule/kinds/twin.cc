#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "reference/reading.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

/// A symbol with the year taken out: "S/", 2014, "/136".
struct YearCut {
  std::string before, after;
  int year = 0;  // 0: it holds none
};

YearCut cut_at_year(const std::string& symbol) {
  YearCut cut;
  for (const SymbolElement& element : elements_of(symbol)) {
    const bool is_year = element.role == SymbolElement::Role::year && cut.year == 0 &&
                         figures_end(element.text, 0) == 4 && element.text.size() == 4;
    if (is_year)
      cut.year = number(element.text);
    else
      (cut.year == 0 ? cut.before : cut.after) += '/' + element.text;
  }
  return cut;
}

/// True where an element of four figures stands in a symbol: few do.
bool may_hold_year(std::string_view symbol) {
  for (std::size_t stroke = symbol.find('/'); stroke != std::string_view::npos;
       stroke = symbol.find('/', stroke + 1))
    if (figures_end(symbol, stroke + 1) == stroke + 5)
      return true;
  return false;
}

/// Reports symbols that differ from another one of the document in the year alone, by one.
class TwinRule : public Rule {
 public:
  void check(const Subject& subject, Findings& findings) const override {
    struct Seen {
      int year;
      std::size_t count;
      const Symbol* first;
    };
    std::map<std::pair<std::string, std::string>, std::vector<Seen>> seen;
    for (const Symbol& symbol : subject.references.symbols) {
      if (symbol.foreign || !may_hold_year(symbol.canonical))
        continue;
      const YearCut cut = cut_at_year(symbol.canonical);
      // Small numbers come back every year.
      if (cut.year == 0 || !is_large(cut.after))
        continue;
      std::vector<Seen>& years = seen[{cut.before, cut.after}];
      const auto known = std::find_if(years.begin(), years.end(),
                                      [&](const Seen& one) { return one.year == cut.year; });
      if (known == years.end())
        years.push_back({cut.year, 1, &symbol});
      else
        ++known->count;
    }
    for (const auto& [parts, years] : seen)
      if (years.size() == 2 && std::abs(years[0].year - years[1].year) == 1) {
        // The rarer one is doubted; of two, the later.
        const bool second = years[1].count <= years[0].count;
        findings.add(years[second ? 1 : 0].first->text,
                     {{"other", years[second ? 0 : 1].first->canonical}});
      }
  }

 private:
  static bool is_large(const std::string& after) {
    constexpr int large = 100;
    const std::size_t end = after.empty() ? 0 : figures_end(after, 1);
    return end > 1 && number(std::string_view(after).substr(1, end - 1)) >= large;
  }
};

}  // namespace

MadeRule make_twin_rule(TomlTable&) { return {std::make_unique<TwinRule>(), {"other"}}; }

}  // namespace unlint
