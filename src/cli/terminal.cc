#include "cli/terminal.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <stdexcept>

#include "report/source_line.h"

namespace unlint {
namespace {

constexpr auto first_wait = std::chrono::milliseconds(500);
constexpr auto later_wait = std::chrono::milliseconds(100);

void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      throw std::runtime_error("standard output cannot be written");
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

bool wants_color(When color) {
  if (color != When::automatic)
    return color == When::always;
  const char* refused = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  return (refused == nullptr || *refused == '\0') && ::isatty(STDOUT_FILENO) != 0 &&
         terminal != nullptr && std::string_view(terminal) != "dumb";
}

void write_output(std::string_view text) { write_all(STDOUT_FILENO, text); }

void write_error_text(std::string_view text) {
  if (::write(STDERR_FILENO, text.data(), text.size()) < 0)
    return;  // nobody is left to tell
}

void write_error(std::string_view line) { write_error_text(printable(line) + "\n"); }

Progress::Progress(When when, std::size_t total)
    : enabled_(when == When::always || (when == When::automatic && ::isatty(STDERR_FILENO) != 0)),
      total_(total),
      next_(std::chrono::steady_clock::now() + first_wait) {}

void Progress::show(std::size_t done) {
  if (!enabled_ || std::chrono::steady_clock::now() < next_)
    return;
  next_ = std::chrono::steady_clock::now() + later_wait;
  write_all(STDERR_FILENO,
            "\r\x1b[K" + std::to_string(done) + " of " + std::to_string(total_) + " files");
  visible_ = true;
}

Progress::~Progress() {
  try {
    clear();
  } catch (...) {  // standard error is gone: there is nothing left to erase
    visible_ = false;
  }
}

void Progress::clear() {
  if (!visible_)
    return;
  write_all(STDERR_FILENO, "\r\x1b[K");
  visible_ = false;
}

}  // namespace unlint
