#include "cli/baseline_file.h"

#include <filesystem>
#include <stdexcept>
#include <utility>

#include "cli/files.h"
#include "cli/output_file.h"
#include "cli/usage_error.h"

namespace unlint {

namespace fs = std::filesystem;

BaselineFile::BaselineFile(std::string file)
    : file_(std::move(file)),
      folder_(fs::absolute(file_).lexically_normal().parent_path().string()) {}

void BaselineFile::read() {
  if (!fs::is_regular_file(file_))
    throw UsageError("--baseline " + file_ +
                     ": there is no such file; --write-baseline records what is found now");
  std::string text;
  try {
    text = read_bytes(file_);
  } catch (const std::runtime_error& error) {
    throw UsageError("--baseline " + file_ + ": cannot be read: " + error.what());
  }
  const BaselineText read = read_baseline(text);
  if (read.broken_line > 0)
    throw UsageError(file_ + ":" + std::to_string(read.broken_line) +
                     ": this line is no entry of a baseline; --write-baseline writes it anew");
  for (const BaselineEntry& entry : read.entries)
    known_[entry.path].push_back(entry);
}

const BaselineEntries& BaselineFile::entries_of(const std::string& path) const {
  static const BaselineEntries none;
  const auto found = known_.find(recorded_path(path));
  return found == known_.end() ? none : found->second;
}

std::string BaselineFile::recorded_path(const std::string& path) const {
  return fs::absolute(path).lexically_normal().lexically_relative(folder_).generic_string();
}

void BaselineFile::write(BaselineEntries entries, const std::set<std::string>& linted) const {
  for (const auto& [path, known] : known_)
    if (linted.count(path) == 0 && fs::exists(fs::path(folder_) / path))
      entries.insert(entries.end(), known.begin(), known.end());
  OutputFile out(file_, OutputFile::Stream::standard_output);
  out.write(write_baseline(std::move(entries)));
  out.flush();
}

}  // namespace unlint
