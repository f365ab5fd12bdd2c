#pragma once

#include <string>
#include <vector>

namespace unlint {

/// Those of the paths (relative to the folder) that git ignores; none where there is no git or no
/// repository. Runs `git check-ignore`.
std::vector<std::string> ignored_by_git(const std::string& folder,
                                        const std::vector<std::string>& paths);

}  // namespace unlint
