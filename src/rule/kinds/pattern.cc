#include <algorithm>

#include "rule/findings.h"
#include "rule/kinds.h"
#include "rule/message.h"
#include "text/regex.h"

namespace unlint {
namespace {

/// What a rule of kind `pattern` says in its table.
struct PatternTable {
  Regex find;
  std::vector<Regex> except;
  std::optional<std::string> replace;  // template
  std::vector<BlockKind> within;       // empty for all
};

/// Reports each match of an expression that lies in no match of its exceptions.
class PatternRule : public Rule {
 public:
  explicit PatternRule(PatternTable table) : table_(std::move(table)) {}

  const Regex* trigger() const override { return &table_.find; }

  void check(const Subject& subject, Findings& findings) const override {
    const Document& document = subject.document;
    std::size_t excepted_block = document.blocks.size();
    std::vector<Span> excepted;
    table_.find.for_each_match(document.prose.text(), [&](const Match& match) {
      const std::size_t block = block_at(document, match.span.begin);
      if (match.span.empty() || !looks_at(document, block))
        return;
      if (block != excepted_block) {
        excepted = exceptions(document, block);
        excepted_block = block;
      }
      if (std::none_of(excepted.begin(), excepted.end(),
                       [&](Span span) { return span.contains(match.span); }))
        report(document, match, findings);
    });
  }

 private:
  bool looks_at(const Document& document, std::size_t block) const {
    return block < document.blocks.size() &&
           (table_.within.empty() || std::count(table_.within.begin(), table_.within.end(),
                                                document.blocks[block].kind) > 0);
  }

  std::vector<Span> exceptions(const Document& document, std::size_t block) const {
    std::vector<Span> spans;
    for (const Regex& except : table_.except)
      except.for_each_match(document.prose.text(), document.blocks[block].text,
                            [&](const Match& match) { spans.push_back(match.span); });
    return spans;
  }

  void report(const Document& document, const Match& match, Findings& findings) const {
    Captures captures;
    for (const auto& [group, span] : match.groups)
      captures.emplace_back(group, document.prose.slice(span));
    if (!table_.replace)
      return findings.add(match.span, captures);
    captures.emplace_back("text", document.prose.slice(match.span));
    const std::string replacement = fill(*table_.replace, captures);
    captures.emplace_back("replacement", replacement);
    findings.add(match.span, captures, replacement);
  }

  PatternTable table_;
};

/// True where the expression compiles; where it does not, that is trouble.
bool compiles(const Regex& regex, TomlTable& table, std::string_view key) {
  const std::string trouble = regex.trouble();
  if (!trouble.empty())
    table.report(table.place_of(regex.pattern(), key),
                 "the expression does not compile: " + trouble);
  return trouble.empty();
}

}  // namespace

MadeRule make_pattern_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "pattern");
  if (!table)
    return {};
  PatternTable read{Regex(table->required_string("find")), {}, {}, {}};
  for (const std::string& pattern : table->strings("except"))
    compiles(read.except.emplace_back(pattern), *table, "except");
  read.within = block_kinds(*table, "within");
  read.replace = table->string("replace");
  // Without its groups nothing can be said about the templates.
  if (!compiles(read.find, *table, "find") || read.find.pattern().empty())
    return {};

  std::vector<std::string> names = read.find.group_names();
  if (read.replace) {
    names.emplace_back("text");
    check_template(*table, "replace", *read.replace, names);
    names.back() = "replacement";
  }
  return {std::make_unique<PatternRule>(std::move(read)), std::move(names)};
}

}  // namespace unlint
