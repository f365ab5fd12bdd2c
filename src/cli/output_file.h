#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace unlint {

/// Where a report goes: a file, standard output or standard error; collected and written in large
/// pieces.
class OutputFile {
 public:
  enum class Stream { standard_output, standard_error };

  /// Opens the file, or the stream where the name is empty. Throws UsageError.
  OutputFile(const std::string& file, Stream stream);
  ~OutputFile();
  OutputFile(OutputFile&&) = default;
  OutputFile& operator=(OutputFile&&) = delete;

  void write(std::string_view text);

  /// Writes what is still held back. Throws std::runtime_error where that is impossible.
  void flush();

 private:
  std::string name_;
  Stream stream_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
  std::string held_;
};

}  // namespace unlint
