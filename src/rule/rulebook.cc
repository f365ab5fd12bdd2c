#include "rule/rulebook.h"

#include <algorithm>
#include <utility>

#include "rule/findings.h"

namespace unlint {
namespace {

bool applies(const RuleHeader& header, const Subject& subject) {
  return (subject.document.typographic || !header.needs_typography) &&
         header.when.met_by(subject.references.identity);
}

/// The blocks of the kinds that a rule looks at.
std::vector<std::size_t> blocks_of(const Document& document, BlockKinds kinds) {
  std::vector<std::size_t> blocks = every_block(document);
  blocks.erase(
      std::remove_if(blocks.begin(), blocks.end(),
                     [&](std::size_t block) {
                       return !kinds.test(static_cast<std::size_t>(document.blocks[block].kind));
                     }),
      blocks.end());
  return blocks;
}

Subject within(Subject subject, std::span<const std::size_t> blocks, SharedWork& shared) {
  subject.blocks = blocks;
  subject.shared = &shared;
  return subject;
}

}  // namespace

Rulebook::Rulebook(std::vector<Entry> entries)
    : entries_(std::move(entries)),
      selected_(std::make_shared<std::array<Selected, all_languages.size()>>()) {
  std::sort(entries_.begin(), entries_.end(),
            [](const Entry& a, const Entry& b) { return a.id() < b.id(); });
}

const Rulebook::Selected& Rulebook::selected(LanguageId language) const {
  Selected& selected = (*selected_)[static_cast<std::size_t>(language)];
  std::call_once(selected.once, [&] {
    std::vector<Triggers::Expression> expressions;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const RuleOutline& outline = entries_[i].outline();
      if (!outline.languages.test(static_cast<std::size_t>(language)))
        continue;
      (outline.is_triggered ? selected.triggered : selected.without_trigger).push_back(i);
      if (outline.is_triggered)
        expressions.push_back({outline.anchors, outline.looked_at, outline.reach});
    }
    selected.triggers.emplace(std::move(expressions));
  });
  return selected;
}

Diagnostics Rulebook::check(const Subject& subject, Prefilter prefilter) const {
  Diagnostics diagnostics;
  SharedWork shared;
  const auto ask = [&](const Entry& entry, const Subject& asked) {
    if (!applies(entry.header(), asked))
      return;
    Findings findings(entry.header(), asked, diagnostics);
    entry.rule().check(asked, findings);
  };
  const Selected& selected = this->selected(subject.document.language);
  const std::vector<std::size_t> every = every_block(subject.document);
  const HeldDeviations held(subject.references);
  for (const std::size_t index : selected.without_trigger)
    if (prefilter == Prefilter::off || held.hold(entries_[index].outline().sought))
      ask(entries_[index], within(subject, every, shared));
  std::vector<Triggers::Places> places =
      prefilter == Prefilter::on ? selected.triggers->places(subject.document)
                                 : std::vector<Triggers::Places>(selected.triggered.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Entry& entry = entries_[selected.triggered[i]];
    if (prefilter == Prefilter::off)  // the triggers know what is skipped
      places[i].blocks = blocks_of(subject.document, entry.outline().looked_at);
    if (places[i].blocks.empty())
      continue;
    Subject asked = within(subject, places[i].blocks, shared);
    asked.near = places[i].near;
    ask(entry, asked);
  }
  put_in_order(diagnostics);
  return diagnostics;
}

const Rulebook::Entry* Rulebook::find(std::string_view id) const {
  const auto found = std::lower_bound(
      entries_.begin(), entries_.end(), id,
      [](const Entry& entry, std::string_view wanted) { return entry.id() < wanted; });
  return found != entries_.end() && found->id() == id ? &*found : nullptr;
}

}  // namespace unlint
