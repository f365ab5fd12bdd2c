#include "reference/pointer.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "document/numbering.h"
#include "rule/deviations.h"
#include "rule/findings.h"
#include "rule/kinds/unmentioned.h"

namespace unlint {
namespace {

/// What may be wrong with "section IV above".
enum class PointerDeviation : unsigned char { dangling, wrong_side, unmentioned };

std::string_view name(PointerDeviation deviation) {
  static constexpr std::array<std::string_view, 3> names = {"dangling", "wrong-side",
                                                            "unmentioned"};
  return names[static_cast<std::size_t>(deviation)];
}

/// Where the landmarks of one kind stand: from the first to the last of each number.
class Landmarks {
 public:
  Landmarks(const std::vector<Landmark>& all, LandmarkKind kind) : kind_(kind) {
    for (const Landmark& each : all)
      if (each.kind == kind) {
        unnumbered_ = unnumbered_ || each.number == 0;
        const auto [found, added] = places_.try_emplace({each.number, each.letter}, each.mark);
        if (!added)
          found->second.end = each.mark.end;
      }
  }

  std::optional<Span> place(const Pointer& pointer) const {
    const auto found = places_.find({pointer.number, pointer.letter});
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }

  /// True where a number that is not there is surely missing: the others count from 1 on.
  bool is_missing(const Pointer& pointer) const {
    if (unnumbered_ && kind_ == LandmarkKind::annex)
      return false;
    if (pointer.letter > 0 && kind_ != LandmarkKind::section)
      return pointer.letter > highest_part(pointer.number) && highest_part(pointer.number) > 0;
    int highest = 0;
    for (const auto& [key, place] : places_)
      if (key.second == 0) {
        if (key.first != highest + 1)
          return false;
        highest = key.first;
      }
    const int least = kind_ == LandmarkKind::section || kind_ == LandmarkKind::footnote ? 3 : 1;
    if (highest < least)
      return false;
    if (pointer.letter == 0 || pointer.number > highest)
      return pointer.number > highest;
    // Within a section that has lettered parts.
    return places_.count({pointer.number, 1}) > 0 && places_.count({pointer.number, 2}) > 0;
  }

 private:
  /// The last of "22.1", "22.2" …; 0 where they do not count up from 1.
  int highest_part(int number) const {
    int highest = 0;
    for (auto at = places_.lower_bound({number, 1});
         at != places_.end() && at->first.first == number; ++at) {
      if (at->first.second != highest + 1)
        return 0;
      highest = at->first.second;
    }
    return highest;
  }

  LandmarkKind kind_;
  std::map<std::pair<int, int>, Span> places_;
  bool unnumbered_ = false;
};

/// Reports pointers within a document that lead nowhere, or to the other side.
class PointerRule : public Rule {
 public:
  PointerRule(LandmarkKind kind, std::vector<PointerDeviation> deviations)
      : kind_(kind), deviations_(std::move(deviations)) {}

  const Regex* trigger() const override { return &pointer_trigger(kind_); }

  void check(const Subject& subject, Findings& findings) const override {
    const std::vector<Pointer> pointers = find_pointers(subject.document, kind_, subject.blocks);
    if (pointers.empty())
      return;
    const Landmarks landmarks(subject.shared->of([&] { return find_landmarks(subject.document); }),
                              kind_);
    for (const Pointer& pointer : pointers) {
      const std::optional<PointerDeviation> deviation = judge(pointer, landmarks);
      if (!deviation || std::count(deviations_.begin(), deviations_.end(), *deviation) == 0)
        continue;
      const bool above = pointer.side == Pointer::Side::above;
      findings.add(pointer.figures,
                   {{"number", std::string(subject.document.prose.slice(pointer.figures))},
                    {"side", above ? "above" : "below"},
                    {"other", above ? "below" : "above"}});
    }
  }

 private:
  static std::optional<PointerDeviation> judge(const Pointer& pointer, const Landmarks& landmarks) {
    const std::optional<Span> place = landmarks.place(pointer);
    if (!place)
      return landmarks.is_missing(pointer) ? std::optional(PointerDeviation::dangling)
                                           : std::nullopt;
    // Where a note stands in the file says nothing about where its reader is.
    if (pointer.side == Pointer::Side::untold || pointer.kind == LandmarkKind::footnote)
      return {};
    const bool right = pointer.side == Pointer::Side::above ? place->begin < pointer.figures.begin
                                                            : place->end > pointer.figures.begin;
    return right ? std::nullopt : std::optional(PointerDeviation::wrong_side);
  }

  LandmarkKind kind_;
  std::vector<PointerDeviation> deviations_;
};

}  // namespace

MadeRule make_pointer_rule(TomlTable& file) {
  std::vector<PointerDeviation> deviations =
      read_deviations(file, "pointer", PointerDeviation::unmentioned);
  std::optional<TomlTable> table = file.table("pointer");
  if (!table)
    return {};
  const std::size_t of =
      table->choice("of", {"sections", "annexes", "tables", "figures", "footnotes"}).value_or(0);
  if (std::count(deviations.begin(), deviations.end(), PointerDeviation::unmentioned) > 0)
    return {make_unmentioned(static_cast<LandmarkKind>(of)), {"number", "side", "other"}};
  return {std::make_unique<PointerRule>(static_cast<LandmarkKind>(of), std::move(deviations)),
          {"number", "side", "other"}};
}

}  // namespace unlint
