#include "cli/option_values.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <sstream>
#include <thread>

#include "cli/usage_error.h"
#include "report/concordance.h"
#include "report/references_report.h"
#include "report/writers.h"
#include "text/suggest.h"

namespace unlint {
namespace {

using Words = std::vector<std::string>;

/// "; did you mean “…”?" or nothing.
std::string choice_hint(const std::string& word, const Words& candidates) {
  const std::string near = suggest(word, candidates);
  return near.empty() ? "" : "; did you mean " + quoted(near) + "?";
}

std::string listed(const Words& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i)
    out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
  return out;
}

/// One word of a closed list.
std::size_t choice(const std::string& option, const std::string& value, const Words& allowed) {
  const auto found = std::find(allowed.begin(), allowed.end(), value);
  if (found == allowed.end())
    throw UsageError("--" + option + " is " + listed(allowed) + ", not " + quoted(value) +
                     choice_hint(value, allowed));
  return static_cast<std::size_t>(found - allowed.begin());
}

/// Comma lists, repeated, as one list.
Words split(const Words& lists) {
  Words out;
  for (const std::string& list : lists) {
    std::istringstream stream(list);
    for (std::string word; std::getline(stream, word, ',');)
      if (!word.empty())
        out.push_back(word);
  }
  return out;
}

std::string text_of(const GivenOptions& values, const char* name) {
  return values.count(name) > 0 && !values.at(name).empty() ? values.at(name).front()
                                                            : std::string();
}

Words words_of(const GivenOptions& values, const char* name) {
  return values.count(name) > 0 ? values.at(name) : Words();
}

When when_of(const GivenOptions& values, const char* name) {
  if (values.count(name) == 0)
    return When::automatic;
  return static_cast<When>(choice(name, text_of(values, name), {"auto", "always", "never"}));
}

std::optional<LanguageId> language_of(const GivenOptions& values) {
  const std::string value = values.count("language") > 0 ? text_of(values, "language") : "auto";
  const std::size_t index = choice("language", value, {"auto", "en", "fr", "es", "ru", "zh", "ar"});
  return index == 0 ? std::nullopt : std::optional(all_languages[index - 1]);
}

RenderOptions rendering_of(const GivenOptions& values) {
  RenderOptions rendering;
  rendering.comments = values.count("comments") > 0;
  if (values.count("revisions") > 0 &&
      choice("revisions", text_of(values, "revisions"), {"accepted", "original"}) == 1)
    rendering.revisions = Revisions::original;
  return rendering;
}

/// A count, 0 or more.
std::size_t number_of(const GivenOptions& values, const char* name) {
  const std::string value = text_of(values, name);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size())
    throw UsageError(std::string("--") + name + " is a number, not " + quoted(value));
  return number;
}

unsigned jobs_of(const GivenOptions& values) {
  if (values.count("jobs") == 0)
    return std::max(1U, std::thread::hardware_concurrency());
  const std::string value = text_of(values, "jobs");
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), jobs);
  if (error != std::errc() || end != value.data() + value.size() || jobs == 0 || jobs > 1024)
    throw UsageError("--jobs is a number from 1 to 1024, not " + quoted(value));
  return jobs;
}

Day day_of(std::chrono::year_month_day date) {
  Day day;
  day.year = static_cast<std::int16_t>(static_cast<int>(date.year()));
  day.month = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
  day.day = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
  return day;
}

Day today_of(const GivenOptions& values) {
  using namespace std::chrono;
  if (values.count("today") == 0)
    return day_of(year_month_day(floor<days>(system_clock::now())));
  const std::string value = text_of(values, "today");
  int year = 0;
  unsigned month = 0, day = 0;
  char first = 0, second = 0;
  std::istringstream stream(value);
  stream >> year >> first >> month >> second >> day;
  const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                            std::chrono::day(day)};
  if (!stream || first != '-' || second != '-' || value.size() != 10 || !date.ok())
    throw UsageError("--today is a day, 2014-06-12, not " + quoted(value));
  return day_of(date);
}

std::vector<Output> outputs_of(const GivenOptions& values, Command command) {
  Words names;
  if (command == Command::refs)
    names = reference_formats();
  else if (command == Command::compare)
    names = concordance_formats();
  else
    for (const Format& format : formats())
      names.emplace_back(format.name);
  std::vector<Output> outputs;
  std::size_t to_standard_output = 0;
  for (const std::string& value : words_of(values, "format")) {
    const std::size_t equals = value.find('=');
    Output output{value.substr(0, equals), {}};
    choice("format", output.format, names);
    if (equals != std::string::npos) {
      output.file = value.substr(equals + 1);
      if (output.file.empty())
        throw UsageError("--format " + value + " names no file after the equals sign");
    }
    to_standard_output += output.file.empty() ? 1 : 0;
    outputs.push_back(output);
  }
  if (to_standard_output > 1)
    throw UsageError(
        "only one --format can go to standard output; give the others a file: "
        "--format jsonl=findings.jsonl");
  if (outputs.empty())
    outputs.push_back({names.front(), {}});
  return outputs;
}

Fixing fixing_of(const GivenOptions& values) {
  if (values.count("diff") > 0)
    return Fixing::show_diff;
  if (values.count("fix") > 0)
    return Fixing::apply;
  if (values.count("unsafe-fixes") > 0)
    throw UsageError("--unsafe-fixes goes with --fix or --diff");
  return Fixing::report;
}

std::optional<Severity> fail_on_of(const GivenOptions& values) {
  const std::string value = values.count("fail-on") > 0 ? text_of(values, "fail-on") : "warning";
  const std::size_t index = choice("fail-on", value, {"note", "warning", "error", "never"});
  return index == 3 ? std::nullopt : std::optional(static_cast<Severity>(index));
}

/// The kinds of references that the contract of `refs` names.
const Words& reference_kinds() {
  static const Words kinds = {
      "symbol",    "resolution",    "decision",         "date",         "time",   "session",
      "paragraph", "treaty-series", "official-records", "sales-number", "meeting"};
  return kinds;
}

void read_baseline_options(const GivenOptions& values, Options& options) {
  const bool write = values.count("write-baseline") > 0;
  const bool prune = values.count("prune-baseline") > 0;
  options.baseline = text_of(values, "baseline");
  options.changed_since = text_of(values, "changed-since");
  if (write && prune)
    throw UsageError("--write-baseline and --prune-baseline contradict each other");
  if (!write && !prune)
    return;
  options.recording = write ? Recording::write : Recording::prune;
  if (options.baseline.empty())
    options.baseline = "unlint-baseline.jsonl";
  const std::string option = write ? "--write-baseline" : "--prune-baseline";
  if (options.fixing != Fixing::report)
    throw UsageError(option + " does not go with --fix or --diff");
  if (!options.changed_since.empty())
    throw UsageError(option + " does not go with --changed-since");
}

void read_check(const GivenOptions& values, Options& options) {
  options.fail_on = fail_on_of(values);
  if (values.count("max-warnings") > 0)
    options.max_warnings = number_of(values, "max-warnings");
  if (values.count("require-references") > 0)
    options.require_references = number_of(values, "require-references");
  options.fixing = fixing_of(values);
  if (options.fixing != Fixing::report && options.rendering.revisions == Revisions::original)
    throw UsageError("--revisions original does not go with --fix or --diff");
  options.tracked = values.count("tracked") > 0;
  if (options.tracked && options.fixing != Fixing::apply)
    throw UsageError("--tracked goes with --fix");
  options.annotate = text_of(values, "annotate");
  if (!options.annotate.empty() && options.fixing != Fixing::report)
    throw UsageError("--annotate does not go with --fix or --diff");
  options.receipt = text_of(values, "receipt");
  if (!options.receipt.empty() && options.fixing != Fixing::report)
    throw UsageError("--receipt does not go with --fix or --diff");
  read_baseline_options(values, options);
  options.unsafe_fixes = values.count("unsafe-fixes") > 0;
  options.statistics = values.count("statistics") > 0;
  options.quiet = values.count("quiet") > 0;
  options.verbose = values.count("verbose") > 0;
  if (options.quiet && options.verbose)
    throw UsageError("--quiet and --verbose contradict each other");
}

void require_paths(const Options& options) {
  const std::size_t paths = options.paths.size();
  if (!options.annotate.empty() && (paths != 1 || !options.files_from.empty()))
    throw UsageError("--annotate wants one file: unlint --annotate remarked.docx report.docx");
  if (options.command == Command::explain && paths == 0)
    throw UsageError(
        "explain wants the name of a rule, a symbol or the number of a resolution: "
        "unlint explain A/RES/70/1");
  if (options.command == Command::text && paths != 1)
    throw UsageError("text wants one file: unlint text report.md");
  if (options.command == Command::compare && paths < 2)
    throw UsageError("compare wants two files or more: unlint compare en.docx fr.docx");
  if (options.command == Command::verify_receipt && paths != 1)
    throw UsageError("verify-receipt wants one file: unlint verify-receipt receipt.jsonl");
  if (options.command == Command::config && paths > 1)
    throw UsageError("config wants one file at most: unlint config report.txt");
  if (options.command == Command::completions) {
    if (paths != 1)
      throw UsageError("completions wants a shell: unlint completions bash");
    const Words shells = {"bash", "zsh", "fish"};
    if (std::count(shells.begin(), shells.end(), options.paths.front()) == 0)
      throw UsageError("completions are there for bash, zsh or fish, not for " +
                       quoted(options.paths.front()) + choice_hint(options.paths.front(), shells));
  }
  if (options.command == Command::schema) {
    const Words files = {"configuration", "rule"};
    if (paths != 1)
      throw UsageError("schema wants to know of which file: unlint schema configuration");
    if (std::count(files.begin(), files.end(), options.paths.front()) == 0)
      throw UsageError("there are schemas of configuration and rule, not of " +
                       quoted(options.paths.front()) + choice_hint(options.paths.front(), files));
  }
  if (options.command == Command::manual && paths > 0)
    throw UsageError("manual takes no path, but was given " + quoted(options.paths[0]));
  if (options.profile && paths == 0)
    throw UsageError("--profile wants files to measure with: unlint rules --profile docs");
  if (options.profile)
    return;
  if ((options.command == Command::init || options.command == Command::rules) && paths > 0)
    throw UsageError((options.command == Command::init ? "init" : "rules") +
                     std::string(" takes no path, but was given ") + quoted(options.paths[0]));
}

}  // namespace

Options options_from(Command command, const GivenOptions& values) {
  Options options;
  options.command = command;
  options.paths = words_of(values, "path");
  options.files_from = text_of(values, "files-from");
  if (values.count("stdin-filename") > 0)
    options.stdin_filename = text_of(values, "stdin-filename");
  options.encoding = text_of(values, "encoding");
  options.rendering = rendering_of(values);
  if (values.count("config") > 0)
    options.config = text_of(values, "config");
  options.without_config = values.count("no-config") > 0;
  options.without_prefilter = values.count("no-prefilter") > 0;
  if (options.config && options.without_config)
    throw UsageError("--config and --no-config contradict each other");
  options.select = split(words_of(values, "select"));
  options.ignore = split(words_of(values, "ignore"));
  options.all = values.count("all") > 0;
  options.output_file = text_of(values, "output");
  options.authority = words_of(values, "authority");
  options.language = language_of(values);
  options.today = today_of(values);
  options.color = when_of(values, "color");
  options.progress = when_of(values, "progress");
  options.jobs = jobs_of(values);
  options.unique = values.count("unique") > 0;
  options.profile = values.count("profile") > 0;
  options.kinds = split(words_of(values, "kind"));
  for (const std::string& kind : options.kinds)
    choice("kind", kind, reference_kinds());
  if (command == Command::check || command == Command::refs || command == Command::compare)
    options.outputs = outputs_of(values, command);
  for (const Output& output : options.outputs)
    if (options.unique && output.format == "akn")
      throw UsageError("--unique does not go with --format akn");
  if (command == Command::check)
    read_check(values, options);
  require_paths(options);
  return options;
}

}  // namespace unlint
