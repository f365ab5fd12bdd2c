#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unlint {

/// A file as it was read: its path, its bytes (UTF-8, with whatever line ends it has) and the way
/// from a byte to line and column and back. Any bytes are allowed, fewer than 2^32 of them.
class SourceFile {
 public:
  /// `path` is what reports show; nothing is opened.
  SourceFile(std::string path, std::string bytes);

  const std::string& path() const { return path_; }
  std::string_view bytes() const { return bytes_; }
  std::string_view slice(Span span) const {
    return std::string_view(bytes_).substr(span.begin, span.size());
  }

  /// The line and column (code points) of a byte. A line ends with LF, CRLF or CR.
  Position position(std::size_t offset) const;

  /// The byte at a line and column; the end of the line where the column lies beyond it.
  std::size_t offset(Position position) const;

  /// How many lines there are; an empty file has one.
  std::size_t line_count() const { return line_starts_.size(); }

  /// The bytes of a line (counted from 1) without its line end.
  Span line(std::size_t number) const;

 private:
  std::string path_;
  std::string bytes_;
  std::vector<std::uint32_t> line_starts_;
};

}  // namespace unlint
