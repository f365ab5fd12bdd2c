#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "reference/references.h"
#include "rule/load_rulebook.h"
#include "text/source_file.h"

namespace unlint {

/// One line of a test document.
struct TestBlock {
  BlockKind kind = BlockKind::paragraph;
  std::string text;
  std::string label;  // the text begins with it
  int level = 0;
};

/// A subject made by hand: file, document and references.
struct TestSubject {
  SourceFile source;
  Document document;
  References references;

  Diagnostics check(const Rulebook& rulebook) const {
    return rulebook.check({source, document, references});
  }
};

/// A document of these blocks, each a line of the file.
inline TestSubject subject_of(const std::vector<TestBlock>& blocks) {
  std::string bytes;
  for (const TestBlock& block : blocks)
    bytes += (bytes.empty() ? "" : "\n") + block.text;
  TestSubject subject{SourceFile("test.txt", bytes), {}, {}};
  std::size_t begin = 0;
  for (const TestBlock& block : blocks) {
    if (begin > 0)
      subject.document.prose.append_rendered("\n", {begin - 1, begin}, Rendering::joined);
    subject.document.prose.append(block.text, begin);
    const std::size_t end = begin + block.text.size();
    subject.document.blocks.push_back(
        {block.kind, {begin, end}, {begin, begin + block.label.size()}, block.level});
    begin = end + 1;
  }
  return subject;
}

/// A document of one paragraph.
inline TestSubject paragraph(const std::string& text) {
  return subject_of({{BlockKind::paragraph, text, "", 0}});
}

/// A paragraph of two lines, as a reader sees it.
inline TestSubject broken_paragraph(const std::string& first, const std::string& second) {
  TestSubject subject{SourceFile("test.txt", first + "\r\n" + second), {}, {}};
  Prose& prose = subject.document.prose;
  prose.append(first, 0);
  prose.append_rendered(" ", {first.size(), first.size() + 2}, Rendering::joined);
  prose.append(second, first.size() + 2);
  subject.document.blocks.push_back({BlockKind::paragraph, {0, prose.text().size()}, {}, 0});
  return subject;
}

inline constexpr std::string_view some_examples = "[[example]]\nbad = '⟦x⟧'\ngood = 'y'\n";

/// A rulebook of one rule: its own keys follow `kind`, `severity` and those given.
inline LoadedRulebook load_rule(const std::string& keys, const std::string& tables) {
  const std::string text = keys + "severity = 'error'\n" + tables + std::string(some_examples);
  return load_rulebook({{"rules/family/name.toml", text}}, {});
}

/// What is wrong in the rule files loaded: "line:column message (help)".
inline std::vector<std::string> told(const LoadedRulebook& loaded) {
  std::vector<std::string> lines;
  for (const RuleFileReport& report : loaded.trouble)
    for (const Diagnostic& diagnostic : report.diagnostics) {
      const Position at = report.source.position(diagnostic.span.begin);
      lines.push_back(std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
                      diagnostic.message +
                      (diagnostic.help.empty() ? "" : " (" + diagnostic.help + ")"));
    }
  return lines;
}

/// The findings: the words reported, what the rule says, and the edit: "June 12|message|[June]->x".
inline std::vector<std::string> found(const TestSubject& subject, const Rulebook& rulebook) {
  std::vector<std::string> lines;
  for (const Diagnostic& finding : subject.check(rulebook)) {
    std::string line = std::string(subject.source.slice(finding.span)) + "|" + finding.message;
    if (finding.fix)
      for (const Edit& edit : finding.fix->edits)
        line += "|[" + std::string(subject.source.slice(edit.span)) + "]->" + edit.text;
    lines.push_back(line);
  }
  return lines;
}

using Words = std::vector<std::string>;

}  // namespace unlint
