#include "cli/config_file.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "cli/authority_file.h"
#include "cli/series_config.h"
#include "cli/version.h"
#include "text/embedded.h"
#include "text/suggest.h"
#include "text/toml_reader.h"

namespace unlint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view packs = "rules/packs/";

/// The packs by the names that `extends` gives them: "un:editorial" …
std::vector<std::string> pack_names() {
  std::vector<std::string> names;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path.starts_with(packs))
      names.push_back("un:" + std::string(fs::path(file.path).stem().string()));
  return names;
}

std::string absolute_path(const std::string& path) {
  return fs::absolute(path).lexically_normal().string();
}

/// One unlint.toml while it is read.
class ConfigFile {
 public:
  ConfigFile(const std::string& path, std::string text, std::vector<std::string> chain,
             Configuration& configuration)
      : shown_(path.compare(0, 9, "embedded:") == 0 ? path : shown_path(path)),
        folder_(fs::path(path).parent_path().string()),
        chain_(std::move(chain)),
        file_(shown_, std::move(text)),
        configuration_(configuration) {
    chain_.push_back(path);
  }

  /// A file that takes down what is asked of it.
  explicit ConfigFile(Configuration& configuration)
      : file_(TomlFile::probe()), configuration_(configuration) {}

  TomlShape shape() const { return file_.shape(); }

  void read() {
    if (file_.is_readable()) {
      TomlTable root = file_.root();
      read_required_version(root);
      read_extends(root);
      read_language(root);
      read_exclude(root);
      read_rule_paths(root);
      if (std::optional<TomlTable> document = root.table("document"))
        read_document(*document);
      if (std::optional<TomlTable> rules = root.table("rules"))
        configuration_.grades = joined(configuration_.grades, grades_of(*rules, "rules"));
      for (TomlTable& table : root.tables("series")) {
        configuration_.series.push_back(read_own_series(table));
        set("series", configuration_.series.back().prefix);
      }
      for (TomlTable& table : root.tables("override"))
        read_override(table);
      read_require_reason(root);
      for (TomlTable& table : root.tables("suppress"))
        read_suppress(table);
      for (TomlTable& table : root.tables("authority"))
        read_authority_table(table);
      root.finish();
    }
    note_trouble();
  }

 private:
  static std::vector<Selection::Grade> joined(std::vector<Selection::Grade> grades,
                                              const std::vector<Selection::Grade>& more) {
    grades.insert(grades.end(), more.begin(), more.end());
    return grades;
  }

  void note_trouble() {
    Diagnostics diagnostics;
    for (const TomlTrouble& trouble : file_.trouble())
      diagnostics.push_back(
          {"configuration", Severity::error, trouble.span, trouble.message, trouble.help, {}, {}});
    if (!diagnostics.empty())
      configuration_.trouble.push_back({file_.source(), std::move(diagnostics)});
  }

  void set(std::string key, std::string value) {
    configuration_.settings.push_back({std::move(key), std::move(value), shown_});
  }

  std::string resolved(const std::string& path) const {
    return (fs::path(folder_) / path).lexically_normal().string();
  }

  void read_extends(TomlTable& root) {
    for (const std::string& name : root.strings("extends")) {
      set("extends", name);
      const Span place = root.place_of(name, "extends");
      if (name.compare(0, 3, "un:") == 0) {
        read_pack(root, place, name);
        continue;
      }
      const std::string path = resolved(name);
      if (std::find(chain_.begin(), chain_.end(), path) != chain_.end())
        root.report(place, "“" + name + "” extends this file in its turn",
                    "remove one of the two `extends`");
      else if (!fs::is_regular_file(path))
        root.report(place, "there is no file “" + shown_path(path) + "”",
                    "a path is relative to the file that holds it");
      else
        read_config_file(path, chain_, configuration_);
    }
  }

  void read_pack(TomlTable& root, Span place, const std::string& name) {
    const std::string file = name.substr(3) + ".toml";
    const std::string_view text = embedded_file(std::string(packs) + file);
    if (!text.empty()) {
      ConfigFile("embedded:packs/" + file, std::string(text), chain_, configuration_).read();
      return;
    }
    const std::string near = suggest(name, pack_names());
    std::string known;
    for (const std::string& pack : pack_names())
      known += (known.empty() ? "" : ", ") + pack;
    root.report(place, "there is no embedded pack “" + name + "”",
                near.empty() ? "there are " + known : "did you mean “" + near + "”?");
  }

  void read_required_version(TomlTable& root) {
    const std::optional<std::string> wanted = root.string("required-version");
    if (!wanted)
      return;
    set("required-version", *wanted);
    const VersionCheck check = check_version(UNLINT_VERSION, *wanted);
    if (check == VersionCheck::no_version)
      root.report(root.place("required-version"), "“" + *wanted + "” is no version",
                  "write “>=0.1” or “0.1.0”");
    else if (check == VersionCheck::other)
      root.report(root.place("required-version"),
                  "this is unlint " UNLINT_VERSION ", but “" + *wanted + "” is required");
  }

  void read_language(TomlTable& root) {
    std::vector<std::string> names = {"auto"};
    for (const LanguageId language : all_languages)
      names.emplace_back(code(language));
    const std::optional<std::string> value = root.string("language");
    root.takes("language", names);
    if (!value)
      return;
    set("language", *value);
    configuration_.language = language_of_code(*value);
    if (!configuration_.language && *value != "auto")
      root.report(root.place("language"), "“" + *value + "” is no official language",
                  "write en, fr, es, ru, zh, ar or auto");
  }

  void read_exclude(TomlTable& root) {
    for (const std::string& glob : root.strings("exclude")) {
      set("exclude", glob);
      configuration_.exclude.push_back({glob, folder_});
    }
  }

  void read_rule_paths(TomlTable& root) {
    for (const std::string& name : root.strings("rule-paths")) {
      set("rule-paths", name);
      const std::string path = resolved(name);
      if (!fs::exists(path)) {
        root.report(root.place_of(name, "rule-paths"),
                    "there is no folder “" + shown_path(path) + "”",
                    "a path is relative to the file that holds it");
        continue;
      }
      for (RuleFile& file : read_rule_files(path))
        configuration_.rule_files.push_back(std::move(file));
    }
  }

  void read_document(TomlTable& table) {
    Identity& identity = configuration_.identity;
    if (const std::optional<std::string> symbol = table.string("symbol"))
      set("document.symbol", identity.symbol = *symbol);
    if (const std::optional<std::string> body = table.string("body"))
      set("document.body", identity.body = *body);
    if (const std::optional<std::int64_t> session = table.integer("session")) {
      if (*session < 1 || *session > 9999)
        table.report(table.place("session"), "a session is a number from 1");
      else
        set("document.session", std::to_string(identity.session = static_cast<int>(*session)));
    }
    if (const std::optional<std::string> date = table.date("date"))
      read_date(table, *date);
  }

  void read_date(TomlTable& table, const std::string& date) {
    int year = 0, month = 0, day = 0;
    const auto number = [&](std::size_t begin, std::size_t size, int& out) {
      return date.size() == 10 &&
             std::from_chars(date.data() + begin, date.data() + begin + size, out).ec ==
                 std::errc();
    };
    if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) {
      table.report(table.place("date"), "“" + date + "” is no date", "write it as 2014-06-12");
      return;
    }
    set("document.date", date);
    configuration_.identity.date = {static_cast<std::int16_t>(year),
                                    static_cast<std::uint8_t>(month),
                                    static_cast<std::uint8_t>(day)};
  }

  std::vector<Selection::Grade> grades_of(TomlTable& table, const std::string& title) {
    std::vector<Selection::Grade> grades;
    const std::vector<std::string> ids = rule_ids(configuration_.rule_files);
    for (const std::string& pattern : table.keys()) {
      const std::optional<std::string> value = table.string(pattern);
      table.takes(pattern, grade_names());
      const bool known = std::any_of(
          ids.begin(), ids.end(), [&](const std::string& id) { return names_rule(pattern, id); });
      if (!known)
        table.report(table.key_place(pattern), "there is no rule “" + pattern + "”",
                     rule_hint(pattern, ids));
      if (!known || !value)
        continue;
      set(title + "." + pattern, *value);
      if (*value == "off")
        grades.push_back({pattern, std::nullopt, false, shown_});
      else if (*value == "on")
        grades.push_back({pattern, std::nullopt, true, shown_});
      else if (const std::optional<Severity> severity = severity_named(*value))
        grades.push_back({pattern, severity, false, shown_});
      else
        report_severity(table, pattern, *value);
    }
    return grades;
  }

  static std::optional<Severity> severity_named(const std::string& text) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
      if (text == name(severity))
        return severity;
    return {};
  }

  static std::vector<std::string> grade_names() {
    return {"error", "warning", "note", "on", "off"};
  }

  static void report_severity(TomlTable& table, const std::string& key, const std::string& value) {
    const std::string near = suggest(value, grade_names());
    table.report(table.place(key), "“" + value + "” is no severity",
                 near.empty() ? "write “error”, “warning”, “note”, “on” or “off”"
                              : "did you mean “" + near + "”?");
  }

  void read_override(TomlTable& table) {
    Configuration::Override override;
    table.must_hold("paths");
    const std::vector<std::string> globs = table.strings("paths");
    std::string title = "override";
    for (const std::string& glob : globs) {
      override.paths.push_back({glob, folder_});
      title += (override.paths.size() == 1 ? " " : ", ") + glob;
    }
    if (globs.empty())
      table.report(table.place(), "this override names no paths", "add paths = [\"folder/**\"]");
    if (std::optional<TomlTable> rules = table.table("rules"))
      override.grades = grades_of(*rules, title);
    configuration_.overrides.push_back(std::move(override));
  }

  void read_authority_table(TomlTable& table) {
    const std::string name = table.required_string("path");
    std::string source = table.string("source").value_or("");
    const std::optional<std::string> as_of = table.date("as-of");
    if (name.empty())
      return;
    set("authority", name);
    const std::string path = resolved(name);
    if (!fs::is_regular_file(path)) {
      table.report(table.place("path"), "there is no file “" + shown_path(path) + "”",
                   "a path is relative to the file that holds it");
      return;
    }
    if (as_of)
      source = (source.empty() ? shown_path(path) : source) + ", as of " + *as_of;
    AuthorityFile file = read_authority(path, source);
    configuration_.authority.add(file.table);
    if (file.trouble)
      configuration_.trouble.push_back(std::move(*file.trouble));
  }

  void read_require_reason(TomlTable& root) {
    const std::optional<bool> value = root.boolean("require-reason");
    if (!value)
      return;
    set("require-reason", *value ? "true" : "false");
    configuration_.require_reason = *value;
  }

  void read_suppress(TomlTable& table) {
    Configuration::Suppress suppress;
    table.must_hold("path");
    const std::vector<std::string> globs = table.strings("path");
    for (const std::string& glob : globs)
      suppress.paths.push_back({glob, folder_});
    if (globs.empty())
      table.report(table.place(), "this entry names no path", "add path = \"folder/file.docx\"");
    SuppressionEntry& entry = suppress.entry;
    entry.rule = table.required_string("rule");
    entry.text = table.string("text").value_or("");
    entry.reason = table.string("reason").value_or("");
    entry.origin = shown_ + ":" + std::to_string(file_.source().position(table.place().begin).line);
    entry.names_one_file = globs.size() == 1 &&
                           globs.front().find_first_of("*?[") == std::string::npos &&
                           fs::is_regular_file(resolved(globs.front()));
    const std::vector<std::string> ids = rule_ids(configuration_.rule_files);
    if (!entry.rule.empty() && std::none_of(ids.begin(), ids.end(), [&](const std::string& id) {
          return names_rule(entry.rule, id);
        }))
      table.report(table.place("rule"), "there is no rule “" + entry.rule + "”",
                   rule_hint(entry.rule, ids));
    if (configuration_.require_reason && entry.reason.empty())
      table.report(table.place(), "this entry gives no reason", "add reason = \"…\"");
    set("suppress", entry.rule + (entry.text.empty() ? "" : " “" + entry.text + "”"));
    configuration_.suppress.push_back(std::move(suppress));
  }

  std::string shown_;
  std::string folder_;
  std::vector<std::string> chain_;
  TomlFile file_;
  Configuration& configuration_;
};

}  // namespace

TomlShape config_file_shape() {
  Configuration configuration;
  ConfigFile probe(configuration);
  probe.read();
  return probe.shape();
}

void read_config_file(const std::string& path, std::vector<std::string> chain,
                      Configuration& configuration) {
  const std::string absolute = absolute_path(path);
  ConfigFile(absolute, read_setting_file(absolute), std::move(chain), configuration).read();
}

}  // namespace unlint
