#include "cli/git_ignore.h"

#include <cstdio>
#include <filesystem>
#include <memory>

#include "cli/git.h"

namespace unlint {
namespace {

bool in_repository(const std::string& folder) {
  std::error_code error;
  std::filesystem::path here = std::filesystem::absolute(folder, error).lexically_normal();
  while (!error) {
    if (std::filesystem::exists(here / ".git", error))
      return true;
    if (here == here.parent_path())
      return false;
    here = here.parent_path();
  }
  return false;
}

/// The paths with NUL between, in a file that is gone once closed: a pipe would fill up while git
/// fills the one we read.
using Temporary = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Temporary file_of(const std::vector<std::string>& paths) {
  Temporary file(std::tmpfile(), std::fclose);
  if (!file)
    return file;
  for (const std::string& path : paths)
    std::fwrite(path.c_str(), 1, path.size() + 1, file.get());
  std::fflush(file.get());
  std::rewind(file.get());
  return file;
}

}  // namespace

std::vector<std::string> ignored_by_git(const std::string& folder,
                                        const std::vector<std::string>& paths) {
  std::vector<std::string> ignored;
  if (paths.empty() || !in_repository(folder))
    return ignored;
  const Temporary input = file_of(paths);
  if (!input)
    return ignored;
  const std::string output =
      run_git(folder, {"check-ignore", "-z", "--stdin"}, ::fileno(input.get())).output;
  for (std::size_t begin = 0; begin < output.size();) {
    const std::size_t end = output.find('\0', begin);
    ignored.push_back(output.substr(begin, end - begin));
    if (end == std::string::npos)
      break;
    begin = end + 1;
  }
  return ignored;
}

}  // namespace unlint
