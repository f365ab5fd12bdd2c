#include "cli/commands.h"
#include "cli/config_file.h"
#include "cli/terminal.h"
#include "report/json_schema.h"
#include "rule/load_rulebook.h"

namespace unlint {
namespace {

const KeyWords& configuration_words() {
  static const KeyWords words = {
      {"required-version", "the version of unlint that is wanted: “>=0.1”"},
      {"extends", "packs (“un:editorial”) and other unlint.toml files, by path"},
      {"language", "of the documents; left out, it is detected"},
      {"exclude", "globs of files that are left out when folders are walked"},
      {"rule-paths", "folders of rule files: family/name.toml"},
      {"document", "what a masthead would say, for texts that have none"},
      {"document.symbol", "of the document: “A/75/7”"},
      {"document.body", "whose document it is: “CTOC/COP”"},
      {"document.session", "the number of the session"},
      {"document.date", "of the masthead"},
      {"series", "series of symbols that unlint does not know"},
      {"series.prefix", "what the symbols begin with: “XYZ/COP”"},
      {"series.body", "the body whose documents they are"},
      {"series.parent", "what the body belongs to"},
      {"series.numbering", "what the number after the prefix is"},
      {"rules", "severities, by rule, family or glob"},
      {"override", "other severities for some files"},
      {"override.paths", "globs, relative to this file"},
      {"override.rules", "severities, by rule, family or glob"},
      {"require-reason", "true: a suppression must say why"},
      {"authority", "tables of known resolutions, beside the shipped ones, which they replace"},
      {"authority.path", "of the table: CSV or TSV with the columns body, number, date, title"},
      {"authority.source", "what findings say of it; left out, its path"},
      {"authority.as-of", "the day on which it was known"},
      {"suppress", "findings that stay, in files that cannot carry a comment"},
      {"suppress.path", "of the file, or globs"},
      {"suppress.rule", "the rule, family or glob that is silenced"},
      {"suppress.text", "the words reported; left out, all"},
      {"suppress.reason", "why the finding stays"},
  };
  return words;
}

const KeyWords& rule_words() {
  static const KeyWords words = {
      {"kind", "what looks for the fault"},
      {"severity", "a rule that cannot be sure is a note"},
      {"message", "what is wrong: lower case, no full stop, the offending words quoted"},
      {"help", "what to write instead"},
      {"authority", "who says so"},
      {"languages", "of the documents it applies to; left out, all"},
      {"typography", "true: silent in texts that hold no character outside ASCII"},
      {"fix", "whether a fix may be applied unseen, only on request, or not at all"},
      {"copies", "“once”: of several documents that hold the same finding, the oldest tells it"},
      {"skip", "kinds of blocks it does not look at"},
      {"scope", "kinds of blocks it looks at; left out, all"},
      {"quotations", "true: looks at block quotations too"},
      {"when", "the documents it is for"},
      {"when.body", "their bodies: “CTOC/COP”"},
      {"when.series", "what their symbols begin with"},
      {"when.first-session", "the earliest session"},
      {"when.last-session", "the latest session"},
      {"when.from", "the earliest date of a document"},
      {"when.before", "the date that a document comes before"},
      {"example", "what the rule reports, and where it is silent: at least one of each"},
      {"example.bad", "a text whose ⟦…⟧ are exactly what the rule reports"},
      {"example.good", "a text in which it reports nothing; what the fix makes of “bad”"},
      {"example.index", "lines of an index of documents that the rule rests on"},
      {"example.masthead", "lines that stand before the text"},
      {"example.language", "of the text; left out, it is detected"},
      {"pattern.find", "an RE2 expression"},
      {"pattern.except", "expressions: a match within a match of one of them does not count"},
      {"pattern.unless-before", "expressions that must not stand right before a match"},
      {"pattern.unless-after", "expressions that must not stand right after a match"},
      {"pattern.replace", "what to write instead, with groups in braces"},
      {"pattern.within", "kinds of blocks to look at"},
      {"wording.find", "the phrase, or several"},
      {"wording.preferred", "what to write instead"},
      {"wording.ignore-case", "true: letter case does not count"},
      {"occurrence.at-most", "how often it may be found"},
      {"occurrence.at-least", "how often it must be found"},
      {"consistency.forms", "two expressions or more, of which a document keeps to one"},
      {"lookup.table", "keys and values"},
      {"conditional.if", "an RE2 expression"},
      {"conditional.then", "what must be found too; {name} stands for a group of “if”"},
      {"sequence.of", "what is counted"},
      {"symbol.reports", "deviations of spelling"},
      {"date.reports", "deviations of form"},
      {"known.reports", "what is compared with what is known of a resolution"},
      {"known.from", "who knows it"},
      {"folder.reports", "how a document disagrees with the others of an index"},
      {"abbreviation.reports", "how a name and its abbreviation are used"},
      {"citation.reports", "deviations of resolutions and decisions"},
  };
  return words;
}

}  // namespace

int run_schema(const Options& options) {
  if (options.paths.front() == "rule") {
    const RuleShape shape = rule_shape();
    write_output(json_schema("a rule of unlint", shape.every_rule, shape.kinds, rule_words()));
  } else {
    write_output(json_schema("unlint.toml", config_file_shape(), configuration_words()));
  }
  return 0;
}

}  // namespace unlint
