#include "rule/load_rulebook.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "rule/kinds.h"
#include "rule/read_header.h"
#include "rule/reference_parts.h"
#include "text/toml_reader.h"

namespace unlint {
namespace {

/// What a rule file without trouble holds.
struct LoadedRule {
  RuleHeader header;
  std::unique_ptr<const Rule> rule;
  std::vector<Example> examples;
};

std::string lines(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& line : all)
    text += (text.empty() ? "" : "\n") + line;
  return text;
}

std::vector<Example> read_examples(TomlTable& file, const RuleHeader& header) {
  std::vector<Example> examples;
  file.must_hold("example");
  bool any_bad = false;
  bool any_good = false;
  for (TomlTable& table : file.tables("example")) {
    Example example;
    example.rule = header.id;
    example.path = header.origin;
    example.bad = table.string("bad");
    example.good = table.string("good");
    example.index = lines(table.strings("index"));
    example.masthead = lines(table.strings("masthead"));
    example.file = table.string("file").value_or("");
    std::vector<std::string> codes;
    for (const LanguageId language : all_languages)
      codes.emplace_back(code(language));
    if (const std::optional<std::size_t> language = table.choice("language", codes))
      example.language = codes[*language];
    example.bad_place = table.place("bad");
    example.good_place = table.place("good");
    if (!table.has("bad") && !table.has("good"))
      table.report(table.place(), "the example holds neither “bad” nor “good”");
    any_bad = any_bad || example.bad;
    any_good = any_good || example.good;
    examples.push_back(std::move(example));
  }
  if (!any_bad)
    file.report(file.place(), "no example shows what the rule reports",
                "add an “[[example]]” with “bad”");
  if (!any_good)
    file.report(file.place(), "no example shows where the rule is silent",
                "add an “[[example]]” with “good”");
  return examples;
}

MadeRule made_of_kind(TomlTable& file, std::string_view name) {
  for (const Kind& kind : kinds())
    if (kind.name == name)
      return kind.make(file);
  return {};
}

/// Makes the rule of a header's kind, and checks the header's templates against its names.
MadeRule make_rule(TomlTable& file, const RuleHeader& header) {
  MadeRule made = made_of_kind(file, header.kind);
  if (made.rule == nullptr) {
    for (const Kind& kind : kinds())
      file.ignore(kind.name);
    return made;
  }
  made.names.emplace_back("text");
  check_template(file, "message", header.message, made.names);
  check_template(file, "help", header.help, made.names);
  return made;
}

RuleHeader read_whole_header(TomlTable& file, std::string id, const std::string& path) {
  RuleHeader header = read_header(file, std::move(id), path);
  header.parts = parts_named_in(header.message + header.help);
  return header;
}

LoadedRule read_rule(TomlTable file, const RuleFile& from, std::string id) {
  LoadedRule loaded;
  if (id.empty())
    file.report(file.place(), "the rule has no family",
                "put the file into a folder: its name is the family's");
  loaded.header = read_whole_header(file, std::move(id), from.path);
  loaded.rule = make_rule(file, loaded.header).rule;
  loaded.examples = read_examples(file, loaded.header);
  file.finish();
  return loaded;
}

/// The rule that the build has baked: its header read, and itself made, when it is asked for.
Rulebook::Entry baked_entry(const BakedFile& baked, const std::string& id, Severity severity) {
  RuleOutline outline;
  outline.is_triggered = baked.is_triggered;
  outline.anchors = baked.anchors;
  outline.reach = baked.reach;
  outline.looked_at = baked.looked_at;
  outline.languages = baked.languages;
  outline.sought.of = static_cast<SoughtDeviations::Of>(baked.sought.front());
  for (const char deviation : baked.sought.substr(1))
    outline.sought.which.set(static_cast<unsigned char>(deviation));
  const auto read_header = [&baked] {
    TomlFile head = TomlFile::baked(baked.head);
    TomlTable root = head.root();
    const std::string path = embedded_path(baked);
    return read_whole_header(root, rule_id(path), path);
  };
  const auto make = [&baked] {
    TomlFile file = TomlFile::baked(baked.tree);
    TomlTable table = file.root();
    return made_of_kind(table, table.required_string("kind")).rule;
  };
  return {id, severity, std::move(outline), {read_header, make}};
}

Diagnostics diagnostics_of(const std::vector<TomlTrouble>& troubles) {
  Diagnostics diagnostics;
  for (const TomlTrouble& trouble : troubles)
    diagnostics.push_back(
        {"rules", Severity::error, trouble.span, trouble.message, trouble.help, {}, {}});
  return diagnostics;
}

}  // namespace

RuleShape rule_shape() {
  RuleShape shape;
  TomlFile every = TomlFile::probe();
  TomlTable root = every.root();
  read_examples(root, read_header(root, {}, {}));
  shape.every_rule = every.shape();
  for (const Kind& kind : kinds()) {
    TomlFile own = TomlFile::probe();
    TomlTable table = own.root();
    kind.make(table);
    shape.kinds.emplace_back(kind.name, own.shape());
  }
  return shape;
}

RuleTrees rule_trees(const RuleFile& file) {
  TomlFile probe = TomlFile::probe();
  TomlTable table = probe.root();
  read_header(table, {}, {});
  const TomlShape header = probe.shape();
  const TomlFile read(file.path, std::string(text_of(file)));
  return {read.tree([&](std::string_view key) { return header.find(key) != nullptr; }),
          read.tree([](std::string_view key) { return key != "example"; })};
}

LoadedRulebook load_rulebook(const std::vector<RuleFile>& files, const Selection& selection,
                             LoadFor purpose) {
  LoadedRulebook result;
  std::vector<Rulebook::Entry> entries;
  entries.reserve(files.size());
  std::map<std::string, std::string_view> paths;  // by id
  for (const RuleFile& from : files) {
    const std::string id = rule_id(from.path);
    if (purpose == LoadFor::checking && from.baked != nullptr &&
        paths.emplace_hint(paths.end(), id, from.path)->second == from.path) {
      const auto own = static_cast<Severity>(from.baked->severity);
      if (const std::optional<Severity> severity = selection.severity_of(id, own))
        entries.push_back(baked_entry(*from.baked, id, *severity));
      continue;
    }
    TomlFile file(from.path, std::string(text_of(from)));
    std::optional<LoadedRule> loaded;
    if (file.is_readable())
      loaded = read_rule(file.root(), from, id);
    const auto [first, is_new] = paths.emplace(id, from.path);
    if (!is_new && !id.empty())
      file.root().report(file.root().place(), "there are two rules “" + id + "”",
                         "the other one stands in " + std::string(first->second));
    if (Diagnostics diagnostics = diagnostics_of(file.trouble()); !diagnostics.empty()) {
      result.trouble.push_back({file.source(), std::move(diagnostics)});
      continue;
    }
    const std::optional<Severity> severity = selection.severity_of(id, loaded->header.severity);
    if (!severity)
      continue;
    loaded->header.severity = *severity;
    entries.emplace_back(std::move(loaded->header), std::move(loaded->rule));
    std::move(loaded->examples.begin(), loaded->examples.end(),
              std::back_inserter(result.examples));
  }
  for (const auto& [id, path] : paths)
    if (!id.empty())
      result.ids.push_back(id);
  result.rulebook = Rulebook(std::move(entries));
  return result;
}

}  // namespace unlint
