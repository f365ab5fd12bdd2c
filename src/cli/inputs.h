#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/settings.h"
#include "document/readers.h"

namespace unlint {

/// A file to work on and its settings.
struct Input {
  std::string path;   // to open; "-" for standard input
  std::string shown;  // what reports show
  const FileSettings* settings = nullptr;
};

struct Inputs {
  std::vector<Input> files;  // ascending by path
  bool failed = false;       // something could not be read; it has been told on standard error
};

/// The files the command line stands for, without the excluded ones. Tells on standard error what
/// is wrong with paths, configuration and rule files; where a configuration is broken there are no
/// files.
Inputs inputs_of(const Options& options, Settings& settings);

/// Tells on standard error what is wrong in configuration and rule files; true where something is.
bool tell_trouble(const Settings& settings);

/// A file read and decoded, or the reason why not.
struct ReadFile {
  std::optional<OpenedFile> opened;
  std::string bytes;     // of a file that was rendered, decoded where it is text
  std::string encoding;  // what to write it back in; empty for a package
  std::string sha256;    // of the bytes as they are, where wanted
  std::string trouble;   // a line for standard error; empty where all is well
};
/// Whether the bytes of a file are wanted as a digest.
enum class Digest { unwanted, wanted };

ReadFile read_input(const Input& input, const Options& options, Digest digest = Digest::unwanted);

}  // namespace unlint
