#pragma once

#include <optional>
#include <string>
#include <utility>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"
#include "rule/rule_bench.h"

namespace unlint {

/// The keys of a rule of one kind and what it reports.
struct TestRule {
  std::string keys;    // with `kind` and `message`
  std::string tables;  // of the kind
};

/// A rule of a kind that reports these, with a message.
inline TestRule reporting(const std::string& kind, const std::string& reports,
                          const std::string& message = "x", const std::string& key = "reports") {
  return {"kind = '" + kind + "'\nmessage = '" + message + "'\n",
          "[" + kind + "]\n" + key + " = '" + reports + "'\n"};
}

/// What a rule finds in a text that is read as a file is: the findings as `tell` puts them.
template <typename Tell>
Words findings_in(const TestRule& rule, const SourceFile& source,
                  std::optional<LanguageId> language, Tell tell) {
  const LoadedRulebook loaded = load_rule(rule.keys, rule.tables);
  REQUIRE(told(loaded) == Words{});
  const Document document = read_document(source, language);
  const References references = find_references(document);
  Words words;
  for (const Diagnostic& finding : loaded.rulebook.check({source, document, references}))
    words.push_back(tell(finding));
  return words;
}

/// The messages of the findings in a text.
inline Words messages_in(const TestRule& rule, std::string text,
                         std::optional<LanguageId> language = {}) {
  return findings_in(rule, SourceFile("text.txt", std::move(text)), language,
                     [](const Diagnostic& finding) { return finding.message; });
}

/// The words that are reported in a text read under a name.
inline Words words_in(const TestRule& rule, std::string text, std::string path = "text.txt") {
  const SourceFile source(std::move(path), std::move(text));
  return findings_in(rule, source, {}, [&](const Diagnostic& finding) {
    return std::string(source.slice(finding.span));
  });
}

}  // namespace unlint
