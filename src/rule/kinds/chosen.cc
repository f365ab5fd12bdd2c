#include <algorithm>
#include <optional>

#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"
#include "rule/message.h"
#include "rule/reference_parts.h"
#include "text/regex.h"

namespace unlint {
namespace {

/// What a rule of kind `symbol`, `date` or `citation` with a `find` says in its table.
struct ChoiceTable {
  Regex find;
  std::vector<Regex> except;
  std::optional<std::string> replace;  // template
  std::vector<std::string> replace_parts;
};

/// One reference, whatever its kind.
struct Candidate {
  Span text;  // bytes of the prose text
  const std::string& canonical;
};

/// Calls `visit` for each reference of a kind.
template <typename Visit>
void for_each_reference(const References& references, std::string_view kind, const Visit& visit) {
  if (kind == "symbol")
    for (const Symbol& symbol : references.symbols)
      if (!symbol.foreign)
        visit(Candidate{symbol.text, symbol.canonical});
  if (kind == "date")
    for (const Date& date : references.dates)
      visit(Candidate{date.text, date.canonical});
  if (kind == "citation")
    for (const Citation& citation : references.citations)
      visit(Candidate{citation.text, citation.canonical});
}

/// Reports each reference whose canonical form holds a match of an expression, and of no exception.
class ChosenRule : public Rule {
 public:
  ChosenRule(std::string_view kind, ChoiceTable table) : kind_(kind), table_(std::move(table)) {}

  void check(const Subject& subject, Findings& findings) const override {
    for_each_reference(subject.references, kind_, [&](const Candidate& reference) {
      Captures captures = {{"canonical", reference.canonical}};
      if (!is_chosen(reference.canonical, captures))
        return;
      if (!table_.replace)
        return findings.add(reference.text, captures);
      for (auto& part : findings.parts(reference.text, table_.replace_parts))
        captures.push_back(std::move(part));
      captures.emplace_back("text", findings.words(reference.text));
      const std::string replacement = fill(*table_.replace, captures);
      captures.emplace_back("replacement", replacement);
      findings.add(reference.text, captures, replacement);
    });
  }

 private:
  bool is_chosen(const std::string& canonical, Captures& captures) const {
    bool found = false;
    table_.find.for_each_match(canonical, [&](const Match& match) {
      for (const auto& [group, span] : match.groups)
        if (!found)
          captures.emplace_back(group, canonical.substr(span.begin, span.size()));
      found = true;
    });
    return found && std::none_of(table_.except.begin(), table_.except.end(),
                                 [&](const Regex& regex) { return regex.found_in(canonical); });
  }

  std::string kind_;
  ChoiceTable table_;
};

}  // namespace

MadeRule make_chosen_rule(TomlTable& table, std::string_view kind) {
  ChoiceTable read{Regex(table.required_string("find")), {}, table.string("replace"), {}};
  for (const std::string& pattern : table.strings("except"))
    if (compiles(Regex(pattern), table, "except"))
      read.except.emplace_back(pattern);
  if (table.has("reports"))
    table.report(table.key_place("reports"), "“find” and “reports” exclude each other",
                 "a rule reports deviations, or the references it finds");
  table.ignore("reports");
  if (!compiles(read.find, table, "find") || read.find.pattern().empty())
    return {};
  std::vector<std::string> names = read.find.group_names();
  names.emplace_back("canonical");
  if (read.replace) {
    names.emplace_back("text");
    check_template(table, "replace", *read.replace, names);
    read.replace_parts = parts_named_in(*read.replace);
    names.back() = "replacement";
  }
  return {std::make_unique<ChosenRule>(kind, std::move(read)), std::move(names)};
}

}  // namespace unlint
