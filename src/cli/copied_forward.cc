#include "cli/copied_forward.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace unlint {
namespace {

/// What makes two findings the same doubt: the rule and its words, which quote the reference.
std::string key_of(const Diagnostic& finding) { return finding.rule + '\n' + finding.message; }

}  // namespace

std::vector<Doubt> doubts_among(const Diagnostics& findings, const Rulebook& rulebook,
                                const SourceFile& source, const References& references) {
  std::vector<Doubt> doubts;
  const std::string issued =
      references.identity.date.year ? iso(references.identity.date) : std::string();
  for (const Diagnostic& finding : findings) {
    const Rulebook::Entry* rule = rulebook.find(finding.rule);
    if (rule == nullptr || !rule->header().copies_once)
      continue;
    const Position at = source.position(finding.span.begin);
    doubts.push_back(
        {key_of(finding),
         source.path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column), issued});
  }
  return doubts;
}

void CopiedForward::add(std::size_t document, const std::vector<Doubt>& doubts) {
  for (const Doubt& doubt : doubts)
    doubts_[doubt.key].push_back({doubt.issued, document, doubt.place});
}

// Documents are added in order of their paths; one without a date may be of any age.
bool CopiedForward::is_older(const Place& a, const Place& b) {
  return std::tuple(a.issued.empty(), a.issued, a.document) <
         std::tuple(b.issued.empty(), b.issued, b.document);
}

bool CopiedForward::stands_in_several(const std::vector<Place>& places) {
  return std::any_of(places.begin(), places.end(),
                     [&](const Place& place) { return place.document != places.front().document; });
}

std::vector<std::size_t> CopiedForward::documents() const {
  std::set<std::size_t> documents;
  for (const auto& [key, places] : doubts_)
    if (stands_in_several(places))
      for (const Place& place : places)
        documents.insert(place.document);
  return {documents.begin(), documents.end()};
}

void CopiedForward::fold(std::size_t document, Diagnostics& findings) const {
  std::set<std::string> told;
  const auto is_copy = [&](Diagnostic& finding) {
    const auto doubt = doubts_.find(key_of(finding));
    if (doubt == doubts_.end() || !stands_in_several(doubt->second))
      return false;
    std::vector<Place> places = doubt->second;
    std::stable_sort(places.begin(), places.end(), is_older);
    if (places.front().document != document)
      return true;
    if (!told.insert(doubt->first).second)
      return false;
    std::string others;
    for (const Place& place : places)
      if (place.document != document)
        others += (others.empty() ? "the same stands in " : ", ") + place.words;
    finding.help += (finding.help.empty() ? "" : "; ") + others;
    return false;
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), is_copy), findings.end());
}

}  // namespace unlint
