#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "cli/options.h"

namespace unlint {

/// True where colours are wanted on standard output: always, or a terminal and no NO_COLOR.
bool wants_color(When color);

/// Writes to standard output. A reader that went away (`unlint … | head`) ends the program quietly.
void write_output(std::string_view text);

/// Writes to standard error text that is fit for a terminal already.
void write_error_text(std::string_view text);

/// Writes a line to standard error, made fit for a terminal.
void write_error(std::string_view line);

/// A line on standard error that tells how far a long run is; erased before anything else is
/// written.
class Progress {
 public:
  Progress(When when, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Tells that so many files are done; shows it, a few times a second, after the first half
  /// second.
  void show(std::size_t done);

  /// Takes the line away.
  void clear();

 private:
  bool enabled_;
  bool visible_ = false;
  std::size_t total_;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace unlint
