#include "cli/fix.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <utility>

namespace unlint {
namespace {

constexpr int most_rounds = 10;

/// Writes everything and sees it onto the disk; false where that fails, with errno set.
bool write_through(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(descriptor) == 0;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text)
    out += byte == '&' ? "&amp;" : byte == '<' ? "&lt;" : std::string(1, byte);
  return out;
}

/// An edit of the rendition as edits of the file: of several pieces the first takes the words.
void lead_back(const Edit& edit, const Rendition& rendition, std::vector<Edit>& out) {
  std::string text = edit.text;
  for (const Span place : rendition.text.edit_places(edit.span))
    out.push_back({place, std::exchange(text, {})});
}

/// The fixes as edits of the file that was rendered.
Diagnostics led_back(const Diagnostics& diagnostics, const Rendition& rendition) {
  Diagnostics out;
  for (Diagnostic diagnostic : diagnostics) {
    if (!diagnostic.fix)
      continue;
    std::vector<Edit> edits;
    for (const Edit& edit : diagnostic.fix->edits)
      lead_back(edit, rendition, edits);
    if (edits.empty())
      continue;
    diagnostic.fix->edits = std::move(edits);
    diagnostic.span = diagnostic.fix->edits.front().span;
    out.push_back(std::move(diagnostic));
  }
  std::stable_sort(out.begin(), out.end());
  return out;
}

/// The bytes of a file that was rendered, with fixes.
FixedText fix_rendered(const std::string& path, const std::string& bytes,
                       const Rendition& rendition, const Diagnostics& diagnostics,
                       const FixStyle& style) {
  const Reader& reader = reader_for(path, bytes);
  Diagnostics own = led_back(diagnostics, rendition);
  if (reader.edit != nullptr) {
    const ChosenFixes chosen = choose_fixes(reader.unpack(bytes).size(), own, style.safety);
    std::vector<Replacement> replacements;
    for (const Edit& edit : chosen.edits)
      replacements.push_back({edit.span, edit.text});
    return {reader.edit(bytes, replacements, style.tracking), chosen.applied, chosen.waiting};
  }
  for (Diagnostic& diagnostic : own)
    for (Edit& edit : diagnostic.fix->edits)
      edit.text = escaped(edit.text);
  if (reader.unpack == nullptr)
    return apply_fixes(bytes, own, style.safety);
  FixedText fixed = apply_fixes(reader.unpack(bytes), own, style.safety);
  fixed.text = reader.repack(bytes, fixed.text);
  return fixed;
}

[[noreturn]] void fail() { throw std::runtime_error(std::strerror(errno)); }

}  // namespace

FixedDocument fix_document(OpenedFile file, std::string bytes, const FileSettings& settings,
                           const FixStyle& style, const Filter& filter) {
  const auto judged = [&] {
    Linted linted = lint(file, settings.loaded.rulebook, settings.lint);
    linted.diagnostics = filter(file.text, std::move(linted.diagnostics));
    return linted;
  };
  Linted linted = judged();
  std::size_t fixed = 0;
  for (int round = 0; round < most_rounds; ++round) {
    FixedText text =
        file.rendition
            ? fix_rendered(file.text.path(), bytes, *file.rendition, linted.diagnostics, style)
            : apply_fixes(file.text.bytes(), linted.diagnostics, style.safety);
    if (text.applied == 0 || text.text == (file.rendition ? bytes : file.text.bytes()))
      break;
    fixed += text.applied;
    if (file.rendition)
      bytes = text.text;
    file = open_file(file.text.path(), std::move(text.text));
    linted = judged();
  }
  return {std::move(file), std::move(bytes), std::move(linted), fixed};
}

void replace_file(const std::string& path, std::string_view bytes) {
  const std::string target = std::filesystem::canonical(path).string();
  struct stat status {};
  if (::stat(target.c_str(), &status) != 0 || ::access(target.c_str(), W_OK) != 0)
    fail();
  std::string temporary = target + ".XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0)
    fail();
  // The owner stays where we may set it; otherwise the file becomes ours, with the same
  // permissions.
  const bool owner_kept = ::fchown(descriptor, status.st_uid, status.st_gid) == 0;
  const mode_t mode = status.st_mode & (owner_kept ? mode_t{07777} : mode_t{0777});
  const bool written = write_through(descriptor, bytes) && ::fchmod(descriptor, mode) == 0;
  const int failure = errno;
  ::close(descriptor);
  if (written && ::rename(temporary.c_str(), target.c_str()) == 0)
    return;
  errno = written ? errno : failure;
  const int reason = errno;
  ::unlink(temporary.c_str());
  errno = reason;
  fail();
}

}  // namespace unlint
