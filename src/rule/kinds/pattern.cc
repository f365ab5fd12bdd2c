#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"
#include "rule/message.h"
#include "rule/reference_parts.h"

namespace unlint {
namespace {

/// What a rule of kind `pattern` says in its table.
struct PatternTable {
  Finder finder;
  std::vector<BlockKind> within;       // empty for all
  std::optional<std::string> replace;  // template
  std::vector<std::string> parts;      // of references, that it names
};

/// Reports each match of an expression that lies in no match of its exceptions.
class PatternRule : public Rule {
 public:
  explicit PatternRule(PatternTable table) : table_(std::move(table)) {}

  const Regex* trigger() const override { return &table_.finder.expression(); }

  bool reports_trigger() const override { return true; }

  std::vector<BlockKind> kinds() const override { return table_.within; }

  void check(const Subject& subject, Findings& findings) const override {
    const Document& document = subject.document;
    table_.finder.for_each(
        document, subject.blocks, subject.near,
        [&](const Match& match, std::size_t) { report(document, match, findings); });
  }

 private:
  void report(const Document& document, const Match& match, Findings& findings) const {
    Captures captures;
    for (const auto& [group, span] : match.groups)
      captures.emplace_back(group, document.prose.slice(span));
    if (!table_.replace)
      return findings.add(match.span, captures);
    for (auto& part : findings.parts(match.span, table_.parts))
      captures.push_back(std::move(part));
    captures.emplace_back("text", document.prose.slice(match.span));
    const std::string replacement = fill(*table_.replace, captures);
    captures.emplace_back("replacement", replacement);
    findings.add(match.span, captures, replacement);
  }

  PatternTable table_;
};

}  // namespace

MadeRule make_pattern_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "pattern");
  if (!table)
    return {};
  PatternTable read{
      Finder(*table, "find"), block_kinds(*table, "within"), table->string("replace"), {}};
  // Without its groups nothing can be said about the templates.
  if (!read.finder.is_usable())
    return {};
  std::vector<std::string> names = read.finder.expression().group_names();
  if (read.replace) {
    names.emplace_back("text");
    check_template(*table, "replace", *read.replace, names);
    read.parts = parts_named_in(*read.replace);
    names.back() = "replacement";
  }
  return {std::make_unique<PatternRule>(std::move(read)), std::move(names)};
}

}  // namespace unlint
