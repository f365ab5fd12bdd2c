#include "cli/configuration.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "cli/config_file.h"
#include "cli/files.h"
#include "cli/usage_error.h"
#include "text/suggest.h"

namespace unlint {

namespace fs = std::filesystem;

std::string nearest_configuration(const std::string& path) {
  std::error_code error;
  fs::path folder = fs::absolute(path, error).lexically_normal();
  if (!fs::is_directory(folder, error))
    folder = folder.parent_path();
  for (;; folder = folder.parent_path()) {
    const fs::path candidate = folder / "unlint.toml";
    if (fs::is_regular_file(candidate, error))
      return candidate.string();
    if (folder == folder.parent_path())
      return {};
  }
}

Configuration load_configuration(const std::string& path) {
  Configuration configuration;
  configuration.rule_files = embedded_rule_files();
  if (path.empty())
    return configuration;
  configuration.path = shown_path(path);
  read_config_file(path, {}, configuration);
  return configuration;
}

std::string read_setting_file(const std::string& path) {
  try {
    return read_bytes(path);
  } catch (const std::runtime_error& error) {
    throw UsageError(shown_path(path) + ": cannot be read: " + error.what());
  }
}

std::vector<RuleFile> read_rule_files(const std::string& path) {
  std::vector<RuleFile> files;
  if (!fs::is_directory(path)) {
    files.push_back({shown_path(path), read_setting_file(path)});
    return files;
  }
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path))
    if (entry.is_regular_file() && entry.path().extension() == ".toml")
      files.push_back(
          {shown_path(entry.path().string()), read_setting_file(entry.path().string())});
  std::sort(files.begin(), files.end(),
            [](const RuleFile& a, const RuleFile& b) { return a.path < b.path; });
  return files;
}

std::vector<std::string> rule_ids(const std::vector<RuleFile>& files) {
  std::vector<std::string> ids;
  for (const RuleFile& file : files)
    ids.push_back(rule_id(file.path));
  return ids;
}

std::string rule_hint(std::string_view pattern, const std::vector<std::string>& ids) {
  std::vector<std::string> candidates = ids;
  for (const std::string& id : ids) {
    candidates.push_back(id.substr(0, id.find('/')));
    if (pattern.find('/') == std::string_view::npos)
      candidates.push_back(id.substr(id.find('/') + 1));
  }
  std::string near = suggest(pattern, candidates);
  for (const std::string& id : ids)
    if (!near.empty() && near == id.substr(id.find('/') + 1))
      near = id;
  return near.empty() ? "" : "did you mean “" + near + "”?";
}

bool takes_in(const std::vector<Configuration::Glob>& globs, const std::string& path) {
  if (globs.empty())
    return false;
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return std::any_of(globs.begin(), globs.end(), [&](const Configuration::Glob& glob) {
    const std::string relative = absolute.lexically_relative(glob.folder).string();
    return relative.compare(0, 2, "..") != 0 && glob_matches(glob.pattern, relative);
  });
}

std::string shown_path(const std::string& path) {
  const fs::path absolute = fs::absolute(path).lexically_normal();
  const std::string relative = absolute.lexically_relative(fs::current_path()).string();
  return relative.empty() || relative.compare(0, 2, "..") == 0 ? absolute.string() : relative;
}

}  // namespace unlint
