#include <algorithm>
#include <map>

#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"
#include "rule/message.h"
#include "rule/reference_parts.h"
#include "text/suggest.h"

namespace unlint {
namespace {

enum class Reports { unknown, known, mismatch };

struct LookupTable {
  std::map<std::string, std::string> values;  // by key
  Reports reports = Reports::unknown;
  std::optional<std::string> replace;  // template
  std::vector<std::string> parts;      // of references, that it names
};

std::string_view group(const Document& document, const Match& match, std::string_view name) {
  for (const auto& [group, span] : match.groups)
    if (group == name)
      return document.prose.slice(span);
  return {};
}

/// Looks up the group `key` of each match in a table.
class LookupRule : public Rule {
 public:
  LookupRule(Finder finder, LookupTable table)
      : finder_(std::move(finder)), table_(std::move(table)) {
    for (const auto& [key, value] : table_.values)
      keys_.push_back(key);
  }

  const Regex* trigger() const override { return &finder_.expression(); }

  bool reports_trigger() const override { return true; }

  void check(const Subject& subject, Findings& findings) const override {
    const Document& document = subject.document;
    finder_.for_each(document, subject.blocks, subject.near, [&](const Match& match, std::size_t) {
      const std::string key(group(document, match, "key"));
      const auto found = table_.values.find(key);
      const bool is_known = found != table_.values.end();
      if (is_known != (table_.reports != Reports::unknown))
        return;
      if (table_.reports == Reports::mismatch && group(document, match, "value") == found->second)
        return;
      report(document, match, key, is_known ? found->second : "", findings);
    });
  }

 private:
  void report(const Document& document, const Match& match, const std::string& key,
              const std::string& value, Findings& findings) const {
    Captures captures = {{"expected", value}, {"near", value.empty() ? suggest(key, keys_) : ""}};
    for (const auto& [name, span] : match.groups)
      captures.emplace_back(name, document.prose.slice(span));
    if (!table_.replace)
      return findings.add(match.span, captures);
    for (auto& part : findings.parts(match.span, table_.parts))
      captures.push_back(std::move(part));
    captures.emplace_back("text", document.prose.slice(match.span));
    const std::string replacement = fill(*table_.replace, captures);
    captures.emplace_back("replacement", replacement);
    findings.add(match.span, captures, replacement);
  }

  Finder finder_;
  LookupTable table_;
  std::vector<std::string> keys_;
};

}  // namespace

MadeRule make_lookup_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "lookup");
  if (!table)
    return {};
  Finder finder(*table, "find");
  LookupTable read;
  read.reports =
      static_cast<Reports>(table->choice("reports", {"unknown", "known", "mismatch"}).value_or(0));
  table->must_hold("table");
  if (std::optional<TomlTable> values = table->table("table"))
    for (const std::string& key : values->keys())
      read.values[key] = values->string(key).value_or("");
  if (read.values.empty())
    table->report(table->place("table"), "“table” holds nothing to look up");
  read.replace = table->string("replace");
  if (!finder.is_usable())
    return {};
  std::vector<std::string> names = finder.expression().group_names();
  const auto require = [&](const char* group) {
    if (std::count(names.begin(), names.end(), group) == 0)
      table->report(table->place("find"),
                    std::string("“find” has no group “(?P<") + group + ">…)”");
  };
  require("key");
  if (read.reports == Reports::mismatch)
    require("value");
  names.insert(names.end(), {"expected", "near", "text"});
  if (read.replace) {
    check_template(*table, "replace", *read.replace, names);
    read.parts = parts_named_in(*read.replace);
  }
  names.back() = "replacement";
  return {std::make_unique<LookupRule>(std::move(finder), std::move(read)), std::move(names)};
}

}  // namespace unlint
