#include "rule/kinds.h"

#include <algorithm>
#include <array>

#include "rule/message.h"
#include "rule/reference_parts.h"
#include "text/suggest.h"

namespace unlint {

MadeRule make_chosen_rule(TomlTable& table, std::string_view kind);
MadeRule make_pattern_rule(TomlTable& file);
MadeRule make_wording_rule(TomlTable& file);
MadeRule make_sequence_rule(TomlTable& file);
MadeRule make_symbol_rule(TomlTable& file);
MadeRule make_date_rule(TomlTable& file);
MadeRule make_citation_rule(TomlTable& file);
MadeRule make_suppression_rule(TomlTable& file);
MadeRule make_occurrence_rule(TomlTable& file);
MadeRule make_consistency_rule(TomlTable& file);
MadeRule make_lookup_rule(TomlTable& file);
MadeRule make_conditional_rule(TomlTable& file);
MadeRule make_ordinal_rule(TomlTable& file);
MadeRule make_records_rule(TomlTable& file);
MadeRule make_cross_reference_rule(TomlTable& file);
MadeRule make_masthead_rule(TomlTable& file);
MadeRule make_link_rule(TomlTable& file);
MadeRule make_treaty_rule(TomlTable& file);
MadeRule make_pointer_rule(TomlTable& file);
MadeRule make_antecedent_rule(TomlTable& file);
MadeRule make_note_mark_rule(TomlTable& file);

namespace {

/// Of the kinds that look at references: a rule that chooses them by `find`, or else one that
/// reports deviations.
template <MadeRule (*make)(TomlTable& file)>
MadeRule make_reference_rule(TomlTable& file, std::string_view kind) {
  std::optional<TomlTable> table = file.table(kind);
  if (!table || (!table->has("find") && !table->is_probe()))
    return make(file);
  MadeRule chosen = make_chosen_rule(*table, kind);
  if (table->is_probe()) {
    make(file);
    for (const char* either : {"find", "reports"})
      table->may_lack(either);
  }
  return chosen;
}

MadeRule make_rule_of_symbols(TomlTable& file) {
  return make_reference_rule<make_symbol_rule>(file, "symbol");
}
MadeRule make_rule_of_dates(TomlTable& file) {
  return make_reference_rule<make_date_rule>(file, "date");
}
MadeRule make_rule_of_citations(TomlTable& file) {
  return make_reference_rule<make_citation_rule>(file, "citation");
}

}  // namespace
MadeRule make_known_rule(TomlTable& file);
MadeRule make_folder_rule(TomlTable& file);
MadeRule make_abbreviation_rule(TomlTable& file);
MadeRule make_twin_rule(TomlTable& file);
MadeRule make_chronology_rule(TomlTable& file);

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> table = {
      {"pattern", make_pattern_rule},          // what an expression finds
      {"wording", make_wording_rule},          // phrases that have a preferred wording
      {"sequence", make_sequence_rule},        // numbers of paragraphs or footnotes out of order
      {"symbol", make_rule_of_symbols},        // a document symbol that deviates from its form
      {"date", make_rule_of_dates},            // a date that deviates from its form, or cannot be
      {"citation", make_rule_of_citations},    // a cited resolution or decision that deviates
      {"occurrence", make_occurrence_rule},    // too often, or not often enough
      {"consistency", make_consistency_rule},  // either form, not both
      {"lookup", make_lookup_rule},            // what a table holds, or does not
      {"conditional", make_conditional_rule},  // if one thing, then another
      {"suppression", make_suppression_rule},  // a suppression that is idle or not understood
      {"ordinal", make_ordinal_rule},          // 22th
      {"records", make_records_rule},          // a supplement that disagrees with its symbol
      {"cross-reference", make_cross_reference_rule},  // a pointer to a paragraph that is not there
      {"masthead", make_masthead_rule},                // a masthead that disagrees with its symbol
      {"note-mark", make_note_mark_rule},    // a mark without its note, a note without its mark
      {"antecedent", make_antecedent_rule},  // what goes back to nothing
      {"pointer", make_pointer_rule},  // a pointer to a section, annex or table that is not there
      {"treaty", make_treaty_rule},    // a volume of the Treaty Series that is not the number’s
      {"link", make_link_rule},        // a link that leads elsewhere than its words say
      {"known", make_known_rule},      // a citation against what is known of the resolution
      {"folder", make_folder_rule},    // a document against the others of its folder
      {"abbreviation", make_abbreviation_rule},  // a name and the abbreviation brought in for it
      {"twin", make_twin_rule},                  // two symbols that differ in the year alone
      {"chronology", make_chronology_rule},      // dates of one document that disagree
  };
  return table;
}

Sees sight_of(std::string_view kind) {
  static constexpr std::array<std::string_view, 12> of_document = {
      "sequence",        "occurrence",   "consistency", "conditional",
      "cross-reference", "note-mark",    "antecedent",  "pointer",
      "folder",          "abbreviation", "twin",        "chronology"};
  if (kind == "masthead")
    return Sees::beginning;
  return std::count(of_document.begin(), of_document.end(), kind) > 0 ? Sees::document
                                                                      : Sees::words;
}

std::optional<TomlTable> kind_table(TomlTable& file, std::string_view kind) {
  std::optional<TomlTable> table = file.table(kind);
  file.must_hold(kind);
  if (!file.has(kind))
    file.report(file.place("kind"), "the table “[" + std::string(kind) + "]” is missing");
  return table;
}

void check_template(TomlTable& table, std::string_view key, std::string_view words,
                    const std::vector<std::string>& provided) {
  if (table.is_checked())
    return;
  if (const std::string trouble = trouble_in(words); !trouble.empty())
    table.report(table.place(key), trouble, "a brace that stands for itself is doubled");
  const std::vector<std::string>& parts = reference_part_names();
  for (const std::string& used : names_in(words)) {
    if (std::count(provided.begin(), provided.end(), used) > 0 ||
        std::count(parts.begin(), parts.end(), used) > 0)
      continue;
    const std::string meant = suggest(used, used.find('.') == std::string::npos ? provided : parts);
    std::string known;
    for (const std::string& each : provided)
      known += (known.empty() ? "it provides “{" : ", “{") + each + "}”";
    table.report(table.place_of("{" + used + "}", key), "the rule provides no “{" + used + "}”",
                 meant.empty() ? known : "did you mean “{" + meant + "}”?");
  }
}

std::vector<BlockKind> block_kinds(TomlTable& table, std::string_view key) {
  static const std::vector<BlockKind> all = {
      BlockKind::masthead,   BlockKind::heading,   BlockKind::paragraph, BlockKind::footnote,
      BlockKind::table_cell, BlockKind::quotation, BlockKind::code};
  static const std::vector<std::string> names = [] {
    std::vector<std::string> of_all;
    for (const BlockKind kind : all)
      of_all.emplace_back(name(kind));
    return of_all;
  }();
  std::vector<BlockKind> result;
  for (const std::size_t index : table.choices(key, names))
    result.push_back(all[index]);
  return result;
}

}  // namespace unlint
