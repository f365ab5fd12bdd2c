#include "cli/options.h"

#include <boost/program_options.hpp>

#include <sstream>

#include "cli/build_facts.h"
#include "cli/option_table.h"
#include "cli/option_values.h"
#include "cli/usage.h"
#include "cli/usage_error.h"
#include "text/suggest.h"

namespace unlint {
namespace {

namespace po = boost::program_options;

using Words = std::vector<std::string>;

/// "; did you mean “…”?" or nothing.
std::string hint(const std::string& word, const Words& candidates, const std::string& prefix = {}) {
  const std::string near = suggest(word, candidates);
  return near.empty() ? "" : "; did you mean " + quoted(prefix + near) + "?";
}

void add_input_options(po::options_description& all) {
  auto add = all.add_options();
  add("stdin-filename", po::value<std::string>()->value_name("NAME"),
      "the name standard input goes by");
  add("encoding", po::value<std::string>()->value_name("NAME"),
      "read the files as WINDOWS-1252, KOI8-R …; usual: UTF-8, or as the byte-order mark says");
  add("language", po::value<std::string>()->value_name("LANGUAGE"),
      "en, fr, es, ru, zh, ar or auto");
  add("revisions", po::value<std::string>()->value_name("VIEW"),
      "of tracked changes: accepted (usual) or original");
  add("comments", "read the comments of Word documents too");
}

void add_rule_options(po::options_description& all) {
  auto add = all.add_options();
  add("config", po::value<std::string>()->value_name("FILE"),
      "use this unlint.toml for every file");
  add("no-config", "do not look for unlint.toml");
  add("select", po::value<Words>()->value_name("RULES"),
      "only these rules: ids, families or globs, with commas between");
  add("ignore", po::value<Words>()->value_name("RULES"), "not these rules");
  add("authority", po::value<Words>()->value_name("FILE"),
      "a table of known resolutions, or an index of documents; may be repeated");
  add("today", po::value<std::string>()->value_name("YYYY-MM-DD"), "the day that counts as today");
}

void add_run_options(po::options_description& all) {
  auto add = all.add_options();
  add("files-from", po::value<std::string>()->value_name("FILE"),
      "read paths from FILE (- for standard input), one a line");
  add("jobs,j", po::value<std::string>()->value_name("N"), "threads; usual: one a core");
  add("progress", po::value<std::string>()->value_name("WHEN"), "auto, always or never");
}

void add_check_options(po::options_description& all) {
  auto add = all.add_options();
  add("format", po::value<Words>()->value_name("FORMAT[=FILE]"),
      "text, jsonl, json, sarif, github, gitlab, junit, checkstyle, rdjson, csv or html; may be "
      "repeated");
  add("fail-on", po::value<std::string>()->value_name("SEVERITY"),
      "error, warning (usual), note or never");
  add("max-warnings", po::value<std::string>()->value_name("N"),
      "warnings fail only where there are more than N");
  add("require-references", po::value<std::string>()->value_name("N"),
      "fail where fewer references are seen: the documents are not what they should be");
  add("receipt", po::value<std::string>()->value_name("FILE"),
      "write what was checked, with digests, for unlint verify-receipt");
  add("fix", "mend what can be mended with certainty");
  add("tracked", "with --fix: as tracked changes of a Word document");
  add("annotate", po::value<std::string>()->value_name("FILE"),
      "write the Word document to FILE, each finding a comment at its place");
  add("diff", "show what --fix would change, change nothing");
  add("unsafe-fixes", "with --fix or --diff: also fixes that want a second look");
  add("baseline", po::value<std::string>()->value_name("FILE"),
      "leave out the findings that FILE records");
  add("write-baseline", "record all findings in the baseline (usual: unlint-baseline.jsonl)");
  add("prune-baseline", "forget what the baseline records and is found no more");
  add("changed-since", po::value<std::string>()->value_name("REF"),
      "only findings on lines that differ from what git calls REF");
  add("no-prefilter",
      "read every rule anew and ask it of every paragraph: slow, and the findings are the same");
  add("statistics", "counts by rule in place of the findings");
  add("color", po::value<std::string>()->value_name("WHEN"), "auto, always or never");
  add("quiet,q", "findings only, no last lines");
  add("verbose,v", "tell also which files are read and which settings are used");
}

po::options_description description(Command command) {
  po::options_description all("", 100, 60);
  if (command == Command::check)
    add_check_options(all);
  if (command == Command::refs)
    all.add_options()("format", po::value<Words>()->value_name("FORMAT[=FILE]"),
                      "table, jsonl, json, csv or akn; may be repeated")(
        "kind", po::value<Words>()->value_name("KINDS"),
        "only symbol, resolution, decision or date, with commas between")(
        "unique", "each reference once, counted");
  if (command == Command::compare)
    all.add_options()("format", po::value<Words>()->value_name("FORMAT[=FILE]"),
                      "table, jsonl or csv; may be repeated")("all",
                                                              "also what all versions agree on");
  if (command == Command::index)
    all.add_options()("output,o", po::value<std::string>()->value_name("FILE"),
                      "where the index goes; usual: standard output");
  if (command == Command::check || command == Command::refs || command == Command::config ||
      command == Command::index || command == Command::compare)
    add_rule_options(all);
  if (command == Command::rules)
    all.add_options()("profile", "time and findings of each rule over the files given");
  if (command == Command::rules || command == Command::explain)
    add_rule_options(all);
  if (command == Command::check || command == Command::refs || command == Command::text ||
      command == Command::index || command == Command::compare)
    add_input_options(all);
  if (command == Command::check || command == Command::refs || command == Command::index)
    add_run_options(all);
  if (command == Command::test)
    all.add_options()("color", po::value<std::string>()->value_name("WHEN"),
                      "auto, always or never");
  all.add_options()("help,h", "this page")("version", "the version");
  return all;
}

Words long_names(const po::options_description& all) {
  Words names;
  for (const auto& option : all.options())
    names.push_back(option->long_name());
  return names;
}

po::variables_map parsed(const Words& arguments, const po::options_description& visible) {
  po::options_description all;
  all.add(visible).add_options()("path", po::value<Words>());
  po::positional_options_description positional;
  positional.add("path", -1);
  po::variables_map values;
  const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  try {
    po::store(
        po::command_line_parser(arguments).options(all).positional(positional).style(style).run(),
        values);
  } catch (const po::unknown_option& error) {
    const std::string name = error.get_option_name();
    throw UsageError("there is no option " + name +
                     hint(name.substr(name.find_first_not_of('-')), long_names(visible), "--"));
  } catch (const po::multiple_occurrences& error) {
    throw UsageError(error.get_option_name() + " is given more than once");
  } catch (const po::invalid_command_line_syntax& error) {
    const bool missing = error.kind() == po::invalid_syntax::missing_parameter;
    throw UsageError(error.get_option_name() + (missing ? " wants a value" : " takes no value"));
  } catch (const po::error& error) {
    throw UsageError(error.what());
  }
  return values;
}

/// What was given, without Boost's types.
GivenOptions given(const po::variables_map& values) {
  GivenOptions out;
  for (const auto& [name, value] : values) {
    Words& words = out[name];
    if (value.empty())
      continue;
    if (const auto* several = boost::any_cast<Words>(&value.value()))
      words = *several;
    else if (const auto* one = boost::any_cast<std::string>(&value.value()))
      words = {*one};
  }
  return out;
}

}  // namespace

std::vector<OptionEntry> option_table(Command command) {
  std::vector<OptionEntry> table;
  const po::options_description all = description(command);
  for (const auto& option : all.options()) {
    OptionEntry entry{option->long_name(), "", "", option->description()};
    const std::string letter =
        option->canonical_display_name(po::command_line_style::allow_dash_for_short);
    if (letter.size() == 2 && letter.front() == '-')
      entry.letter = letter.substr(1);
    if (option->semantic()->max_tokens() > 0)
      entry.value = option->semantic()->name();
    table.push_back(entry);
  }
  return table;
}

Options parse_options(const Words& arguments) {
  Command command = Command::check;
  bool named = false;
  Words rest = arguments;
  if (!rest.empty())
    for (const CommandName& known : command_names)
      if (!named && rest.front() == known.name) {
        command = known.command;
        named = true;
      }
  if (named)
    rest.erase(rest.begin());
  const po::options_description visible = description(command);
  const po::variables_map values = parsed(rest, visible);
  if (values.count("help") > 0) {
    std::ostringstream list;
    list << visible;
    Options options;
    options.help = named ? help_of(command, list.str()) : general_help();
    return options;
  }
  if (values.count("version") > 0) {
    Options options;
    options.help = version_line() + "\n";
    return options;
  }
  return options_from(command, given(values));
}

}  // namespace unlint
