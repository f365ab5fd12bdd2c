#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// One file to read.
struct InputFile {
  std::string path;        // what reports show; "-" for standard input
  bool from_walk = false;  // found in a folder, so `exclude` applies
};

struct InputFiles {
  std::vector<InputFile> files;      // ascending by path, each once
  std::vector<std::string> trouble;  // a line for each path that cannot be read
};

/// The files that paths stand for: folders are walked (hidden entries and those that git ignores
/// are left out; only files of a known format are taken), files are taken as they are.
InputFiles expand(const std::vector<std::string>& paths);

/// The paths in a file, one a line; "-" is standard input. Throws UsageError.
std::vector<std::string> paths_from(const std::string& file);

/// Bounds on what is read at once: of a file of any kind, and of one that is its own text. The
/// second keeps every offset below 2^32 (SourceFile).
inline constexpr std::size_t most_file_bytes = std::size_t{512} << 20;
inline constexpr std::size_t most_plain_bytes = std::size_t{2048} << 20;

/// The bytes of a file, or of standard input for "-". Throws std::runtime_error with the reason.
std::string read_bytes(const std::string& path, std::size_t most = most_file_bytes);

/// True where a glob of unlint.toml (`archive/**`, `*.bak`, `drafts`) takes in a path relative to
/// the file that holds it, or a folder above the path.
bool glob_matches(std::string_view glob, std::string_view relative_path);

}  // namespace unlint
