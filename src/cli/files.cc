#include "cli/files.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>
#include <stdexcept>
#include <unordered_set>

#include "cli/git_ignore.h"
#include "cli/options.h"
#include "cli/usage_error.h"
#include "document/readers.h"
#include "text/suggest.h"

namespace unlint {
namespace {

namespace fs = std::filesystem;

bool is_known_format(const fs::path& path) {
  std::string suffix = path.extension().string();
  std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::any_of(readers().begin(), readers().end(), [&](const Reader& reader) {
    return std::find(reader.suffixes.begin(), reader.suffixes.end(), suffix) !=
           reader.suffixes.end();
  });
}

/// "./docs/a.txt" as "docs/a.txt".
std::string shown(const fs::path& path) {
  std::string text = path.string();
  while (text.size() > 2 && text.compare(0, 2, "./") == 0)
    text.erase(0, std::max<std::size_t>(2, std::min(text.find_first_not_of('/', 2), text.size())));
  return text;
}

void walk(const std::string& folder, InputFiles& out) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error), end;
  for (; !error && entry != end; entry.increment(error)) {
    const fs::path& path = entry->path();
    std::error_code unreadable;
    if (path.filename().string().front() == '.')
      entry.disable_recursion_pending();
    else if (entry->is_regular_file(unreadable) && is_known_format(path))
      found.push_back(path.lexically_relative(folder).string());
  }
  if (error)
    out.trouble.push_back(folder + ": cannot be walked: " + error.message());
  const std::vector<std::string> names = ignored_by_git(folder, found);
  const std::unordered_set<std::string> ignored(names.begin(), names.end());
  for (const std::string& name : found)
    if (ignored.count(name) == 0)
      out.files.push_back({shown(fs::path(folder) / name), true});
}

std::string missing(const std::string& path, bool may_be_command) {
  std::string line = path + ": there is no such file or folder";
  if (!may_be_command || path.find_first_of("./") != std::string::npos)
    return line;
  std::vector<std::string> names;
  for (const CommandName& command : command_names)
    names.emplace_back(command.name);
  const std::string near = suggest(path, names);
  return near.empty() ? line : line + "; did you mean the command “" + near + "”?";
}

/// Ascending by path; a file named twice is kept once, as named outright where it was.
void sort_and_unite(std::vector<InputFile>& files) {
  std::stable_sort(files.begin(), files.end(), [](const InputFile& a, const InputFile& b) {
    return a.path != b.path ? a.path < b.path : a.from_walk < b.from_walk;
  });
  std::unordered_set<std::string> seen;
  const auto is_repeated = [&](const InputFile& file) {
    return !seen.insert(fs::absolute(file.path).lexically_normal().string()).second;
  };
  files.erase(std::remove_if(files.begin(), files.end(), is_repeated), files.end());
}

std::string reason(int number) { return std::strerror(number); }

}  // namespace

InputFiles expand(const std::vector<std::string>& paths) {
  InputFiles out;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (path == "-")
      out.files.push_back({path, false});
    else if (!fs::exists(status))
      out.trouble.push_back(missing(path, &path == &paths.front()));
    else if (fs::is_directory(status))
      walk(path, out);
    else
      out.files.push_back({shown(path), false});
  }
  sort_and_unite(out.files);
  return out;
}

std::vector<std::string> paths_from(const std::string& file) {
  std::string text;
  try {
    text = read_bytes(file);
  } catch (const std::runtime_error& error) {
    throw UsageError("--files-from " + file + ": " + error.what());
  }
  std::vector<std::string> paths;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string path = text.substr(begin, end - begin);
    if (!path.empty() && path.back() == '\r')
      path.pop_back();
    if (!path.empty())
      paths.push_back(path);
    begin = end + 1;
  }
  return paths;
}

std::string read_bytes(const std::string& path, std::size_t most) {
  const bool standard = path == "-";
  const int descriptor = standard ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    throw std::runtime_error(reason(errno));
  std::string bytes;
  struct stat status {};
  bool too_large = false;
  if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
    too_large = static_cast<std::size_t>(status.st_size) > most;
    bytes.reserve(too_large ? 0 : static_cast<std::size_t>(status.st_size));
  }
  // Not into the string itself, which would be filled with zeros first.
  std::array<char, 65536> buffer;
  int failure = 0;
  while (!too_large) {
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR)
      continue;
    failure = got < 0 ? errno : 0;
    if (got <= 0)
      break;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
    too_large = bytes.size() > most;
  }
  if (!standard)
    ::close(descriptor);
  if (too_large)
    throw std::runtime_error("it is larger than " + std::to_string(most >> 20) + " MB");
  if (failure != 0)
    throw std::runtime_error(reason(failure));
  return bytes;
}

bool glob_matches(std::string_view glob, std::string_view relative_path) {
  if (glob.substr(0, 2) == "./")
    glob.remove_prefix(2);
  if (!glob.empty() && glob.back() == '/')
    glob.remove_suffix(1);
  const bool anywhere = glob.find('/') == std::string_view::npos;
  // `**` reaches over folders; a single `*` stays within one.
  const int flags = glob.find("**") == std::string_view::npos ? FNM_PATHNAME : 0;
  const std::string pattern(glob);
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = relative_path.find('/', end + 1);
    const std::string path(relative_path.substr(0, end));
    const std::string subject = anywhere ? path.substr(path.rfind('/') + 1) : path;
    if (::fnmatch(pattern.c_str(), subject.c_str(), flags) == 0)
      return true;
    if (pattern.compare(0, 3, "**/") == 0 &&
        ::fnmatch(pattern.c_str() + 3, path.c_str(), flags) == 0)
      return true;
  }
  return false;
}

}  // namespace unlint
