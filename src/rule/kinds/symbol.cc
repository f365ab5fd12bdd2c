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
        report(subject, symbol, found->text, findings);
    }
  }

 private:
  static void report(const Subject& subject, const Symbol& symbol, Span part, Findings& findings) {
    const std::string& written = symbol.written.empty() ? symbol.canonical : symbol.written;
    const Captures captures = {
        {"canonical", written},
        {"part", std::string(subject.document.prose.slice(part))},
        {"prefix", symbol.canonical.substr(0, symbol.canonical.find('/'))},
    };
    if (symbol.repair_certain && !symbol.canonical.empty())
      findings.add(symbol.text, captures, written);
    else
      findings.add(symbol.text, captures);
  }

  std::vector<SymbolDeviation> deviations_;
};

}  // namespace

MadeRule make_symbol_rule(TomlTable& file) {
  return {
      std::make_unique<SymbolRule>(read_deviations(file, "symbol", SymbolDeviation::placeholder)),
      {"canonical", "part", "prefix"}};
}

}  // namespace unlint
