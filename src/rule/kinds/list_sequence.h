#pragma once

#include <memory>
#include <vector>

#include "reference/landmark.h"
#include "rule/rule.h"

namespace unlint {

/// How a number deviates from the one expected.
enum class SequenceDeviation : unsigned char {
  skipped,    // 4, 6
  repeated,   // 4, 4
  backwards,  // 4, 2
};

/// True where a rule that reports `wanted`, or all where nothing is wanted, tells of `number` after
/// `previous`.
bool is_wanted(const std::vector<SequenceDeviation>& wanted, int number, int previous);

/// What the marks of a list are read from.
enum class Listed : unsigned char {
  letters,   // (a), b), (iv), (أ) before subparagraphs
  headings,  // II., A, 三、 before headings
};

/// The rule that reports a mark left out or repeated.
std::unique_ptr<Rule> make_list_sequence(Listed listed, std::vector<SequenceDeviation> wanted);

/// The rule that reports the number of a table, figure or annex left out or repeated.
std::unique_ptr<Rule> make_caption_sequence(LandmarkKind kind,
                                            std::vector<SequenceDeviation> wanted);

}  // namespace unlint
