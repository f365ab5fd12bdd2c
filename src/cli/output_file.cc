#include "cli/output_file.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>

#include "cli/terminal.h"
#include "cli/usage_error.h"

namespace unlint {
namespace {

constexpr std::size_t large_piece = 1 << 16;

}  // namespace

OutputFile::OutputFile(const std::string& file, Stream stream)
    : name_(file), stream_(stream), file_(nullptr, std::fclose) {
  if (file.empty())
    return;
  file_.reset(std::fopen(file.c_str(), "wb"));
  if (!file_)
    throw UsageError(file + ": cannot be written: " + std::strerror(errno));
}

OutputFile::~OutputFile() = default;

void OutputFile::write(std::string_view text) {
  held_ += text;
  if (held_.size() >= large_piece)
    flush();
}

void OutputFile::flush() {
  const std::string text = std::move(held_);
  held_.clear();
  if (!file_)
    return stream_ == Stream::standard_output ? write_output(text) : write_error_text(text);
  if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size() ||
      std::fflush(file_.get()) != 0)
    throw std::runtime_error(name_ + ": cannot be written: " + std::strerror(errno));
}

}  // namespace unlint
