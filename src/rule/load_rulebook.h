#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "rule/examples.h"
#include "rule/rule_file.h"
#include "rule/rulebook.h"
#include "rule/selection.h"
#include "text/source_file.h"
#include "text/toml_shape.h"

namespace unlint {

/// A rule file with what is wrong in it.
struct RuleFileReport {
  SourceFile source;
  Diagnostics diagnostics;
};

struct LoadedRulebook {
  Rulebook rulebook;
  std::vector<Example> examples;  // of every rule loaded for reading
  std::vector<std::string> ids;   // of every file given, kept or not; ascending, unique
  std::vector<RuleFileReport>
      trouble;  // files with at least one diagnostic; empty when all is well
};

/// What the rules are loaded for. Who only checks needs no examples: the shipped rules are taken as
/// the build has baked them, and each is made when a document first asks for it.
enum class LoadFor { checking, reading };

/// Rules from files already read, kept and graded as the selection says. A broken file gives
/// diagnostics and no rule; the others are loaded all the same.
LoadedRulebook load_rulebook(const std::vector<RuleFile>& files, const Selection& selection,
                             LoadFor purpose = LoadFor::reading);

/// The tree (toml_tree.h) of what every rule has, and that of the whole file without its examples.
struct RuleTrees {
  std::string head;
  std::string whole;
};
RuleTrees rule_trees(const RuleFile& file);

/// What a rule file may hold: the keys of every rule, and those of each kind besides.
struct RuleShape {
  TomlShape every_rule;
  std::vector<std::pair<std::string_view, TomlShape>> kinds;
};

/// The shape of a rule file, as it is read.
RuleShape rule_shape();

}  // namespace unlint
