#include "cli/git_ignore.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>

extern char** environ;  // NOLINT: POSIX names it so

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

std::string read_all(int descriptor) {
  std::string out;
  char buffer[8192];
  for (;;) {
    const ssize_t got = ::read(descriptor, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return out;
    out.append(buffer, static_cast<std::size_t>(got));
  }
}

/// What `git check-ignore` prints; empty where it cannot be run.
std::string run_git(const std::string& folder, int input) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0)
    return {};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::string words[] = {"git", "-C", folder, "check-ignore", "-z", "--stdin"};
  char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(),
                       words[4].data(), words[5].data(), nullptr};
  pid_t child = 0;
  const int failure = ::posix_spawnp(&child, "git", &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  const std::string output = failure == 0 ? read_all(ends[0]) : std::string();
  ::close(ends[0]);
  if (failure == 0)
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
  return output;
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
  const std::string output = run_git(folder, ::fileno(input.get()));
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
