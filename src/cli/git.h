#pragma once

#include <string>
#include <vector>

namespace unlint {

/// What git answered; status -1 where it could not be run.
struct GitAnswer {
  int status = -1;
  std::string output;
};

/// Runs git in a folder, with a file as standard input where one is given (-1: none).
GitAnswer run_git(const std::string& folder, const std::vector<std::string>& arguments,
                  int input = -1);

}  // namespace unlint
