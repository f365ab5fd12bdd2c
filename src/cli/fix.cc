#include "cli/fix.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <utility>

namespace unlint {
namespace {

constexpr int most_rounds = 10;

/// Writes everything and sees it onto the disk; false where that fails, with errno set.
bool write_through(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(descriptor) == 0;
}

[[noreturn]] void fail() { throw std::runtime_error(std::strerror(errno)); }

}  // namespace

FixedDocument fix_document(SourceFile source, const FileSettings& settings, FixSafety safety,
                           const Filter& filter) {
  const auto judged = [&] {
    Linted linted = lint(source, settings.loaded.rulebook, settings.lint);
    linted.diagnostics = filter(source, std::move(linted.diagnostics));
    return linted;
  };
  Linted linted = judged();
  std::size_t fixed = 0;
  for (int round = 0; round < most_rounds; ++round) {
    FixedText text = apply_fixes(source.bytes(), linted.diagnostics, safety);
    if (text.applied == 0 || text.text == source.bytes())
      break;
    fixed += text.applied;
    source = SourceFile(source.path(), std::move(text.text));
    linted = judged();
  }
  return {std::move(source), std::move(linted), fixed};
}

void replace_file(const std::string& path, std::string_view bytes) {
  const std::string target = std::filesystem::canonical(path).string();
  struct stat status {};
  if (::stat(target.c_str(), &status) != 0 || ::access(target.c_str(), W_OK) != 0)
    fail();
  std::string temporary = target + ".XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0)
    fail();
  // The owner stays where we may set it; otherwise the file becomes ours, with the same
  // permissions.
  const bool owner_kept = ::fchown(descriptor, status.st_uid, status.st_gid) == 0;
  const mode_t mode = status.st_mode & (owner_kept ? mode_t{07777} : mode_t{0777});
  const bool written = write_through(descriptor, bytes) && ::fchmod(descriptor, mode) == 0;
  const int failure = errno;
  ::close(descriptor);
  if (written && ::rename(temporary.c_str(), target.c_str()) == 0)
    return;
  errno = written ? errno : failure;
  const int reason = errno;
  ::unlink(temporary.c_str());
  errno = reason;
  fail();
}

}  // namespace unlint
