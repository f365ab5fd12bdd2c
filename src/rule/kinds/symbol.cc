#include <algorithm>

#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// Reports each document symbol with one of the deviations, once.
class SymbolRule : public Rule {
 public:
  explicit SymbolRule(std::vector<SymbolDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  SoughtDeviations sought() const override {
    return unlint::sought(SoughtDeviations::Of::symbols, deviations_);
  }

  void check(const Subject& subject, Findings& findings) const override {
    for (const Symbol& symbol : subject.references.symbols) {
      if (symbol.foreign)
        continue;
      const auto found = std::find_if(symbol.deviations.begin(), symbol.deviations.end(),
                                      [&](const Symbol::Deviated& deviated) {
                                        return std::count(deviations_.begin(), deviations_.end(),
                                                          deviated.deviation) > 0;
                                      });
      if (found != symbol.deviations.end())
        report(subject, symbol, *found, findings);
    }
  }

 private:
  static void report(const Subject& subject, const Symbol& symbol, const Symbol::Deviated& deviated,
                     Findings& findings) {
    const Span part = deviated.text;
    const std::string& written = symbol.written.empty() ? symbol.canonical : symbol.written;
    const Captures captures = {
        {"canonical", written},
        {"part", std::string(subject.document.prose.slice(part))},
        {"prefix", symbol.canonical.substr(0, symbol.canonical.find('/'))},
    };
    // What stands beside the symbol is taken away.
    if (!symbol.text.contains(part))
      findings.add(part, captures, std::string());
    else if (!symbol.repair_certain || symbol.canonical.empty())
      findings.add(symbol.text, captures);
    else if (deviated.deviation == SymbolDeviation::hidden_character ||
             deviated.deviation == SymbolDeviation::foreign_figure)
      findings.add_written_anew(symbol.text, captures, written);
    else
      findings.add(symbol.text, captures, written);
  }

  std::vector<SymbolDeviation> deviations_;
};

}  // namespace

MadeRule make_symbol_rule(TomlTable& file) {
  return {
      std::make_unique<SymbolRule>(read_deviations(file, "symbol", SymbolDeviation::missing_type)),
      {"canonical", "part", "prefix"}};
}

}  // namespace unlint
