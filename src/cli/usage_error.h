#pragma once

#include <stdexcept>

namespace unlint {

/// What the caller asked wrongly: an unknown option, a missing file. Caught once, in `main`: exit
/// status 2.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace unlint
