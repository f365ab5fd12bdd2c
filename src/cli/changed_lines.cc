#include "cli/changed_lines.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>
#include <string_view>

#include "cli/git.h"
#include "cli/usage_error.h"

namespace unlint {
namespace {

namespace fs = std::filesystem;

constexpr LineRange everything = {1, std::numeric_limits<std::size_t>::max()};

/// What stands before the first NUL or line feed, taken off the front.
std::string_view take_line(std::string_view& text, char end) {
  const std::size_t size = std::min(text.find(end), text.size());
  const std::string_view line = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return line;
}

/// A path as git writes it in a header: within quotation marks where it holds odd characters.
std::string unquoted(std::string_view path) {
  if (path.empty() || path.front() != '"')
    return std::string(path.substr(0, path.find('\t')));
  std::string plain;
  for (std::size_t i = 1; i + 1 < path.size(); ++i) {
    if (path[i] != '\\') {
      plain += path[i];
      continue;
    }
    const char next = path[++i];
    int byte = 0;
    if (next >= '0' && next <= '3' &&
        std::from_chars(path.data() + i, path.data() + i + 3, byte, 8).ec == std::errc()) {
      plain += static_cast<char>(byte);
      i += 2;
    } else {
      plain += next == 'n' ? '\n' : next == 't' ? '\t' : next;
    }
  }
  return plain;
}

/// "@@ -3,2 +4,5 @@": beginnings and numbers of lines.
struct Hunk {
  std::size_t old_count = 1, begin = 0, count = 1;
};

Hunk hunk_of(std::string_view line) {
  Hunk hunk;
  std::size_t ignored = 0;
  const auto read = [](std::string_view text, std::size_t& begin, std::size_t& count) {
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, begin);
    if (first.ptr < end && *first.ptr == ',')
      std::from_chars(first.ptr + 1, end, count);
  };
  read(line.substr(4), ignored, hunk.old_count);
  if (const std::size_t plus = line.find('+'); plus != std::string_view::npos)
    read(line.substr(plus + 1), hunk.begin, hunk.count);
  return hunk;
}

}  // namespace

std::map<std::string, std::vector<LineRange>> changed_lines_of(const std::string& diff) {
  std::map<std::string, std::vector<LineRange>> files;
  std::string path;
  std::size_t left = 0;  // lines of the hunk still to come
  for (std::string_view rest = diff; !rest.empty();) {
    const std::string_view line = take_line(rest, '\n');
    if (left > 0 && !line.empty() && (line.front() == '+' || line.front() == '-')) {
      --left;
    } else if (line.starts_with("+++ ")) {
      path = unquoted(line.substr(4));
      path.erase(0, path.compare(0, 2, "b/") == 0 ? 2 : 0);
    } else if (line.starts_with("@@ -")) {
      const Hunk hunk = hunk_of(line);
      left = hunk.old_count + hunk.count;
      if (hunk.count > 0)
        files[path].push_back({hunk.begin, hunk.begin + hunk.count - 1});
      else
        files[path];
    }
  }
  return files;
}

ChangedLines::ChangedLines(const std::string& since) {
  const GitAnswer top = run_git(".", {"rev-parse", "--show-toplevel"});
  if (top.status != 0)
    throw UsageError("--changed-since wants a folder that git keeps");
  std::string_view first = top.output;
  const fs::path root(take_line(first, '\n'));
  const auto diff = [&](const std::vector<std::string>& options) {
    std::vector<std::string> words = {"-c",         "core.quotePath=false", "diff", "--no-ext-diff",
                                      "--no-color", "--no-renames"};
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), {"--end-of-options", since, "--"});
    return run_git(root.string(), words);
  };
  const GitAnswer names = diff({"--name-only", "-z"});
  if (names.status != 0)
    throw UsageError("--changed-since: git knows no “" + since + "”");
  const auto lines =
      changed_lines_of(diff({"--unified=0", "--src-prefix=a/", "--dst-prefix=b/"}).output);
  const auto note = [&](std::string_view list, bool new_files) {
    while (!list.empty()) {
      const std::string name(take_line(list, '\0'));
      const auto known = lines.find(name);
      // What git takes for binary has no lines.
      files_[(root / name).lexically_normal().string()] =
          new_files || known == lines.end() ? std::vector{everything} : known->second;
    }
  };
  note(names.output, false);
  const GitAnswer unknown =
      run_git(root.string(), {"ls-files", "--others", "--exclude-standard", "-z"});
  note(unknown.output, true);
}

const std::vector<LineRange>* ChangedLines::ranges_of(const std::string& path) const {
  static const std::vector<LineRange> standard_input = {everything};
  if (path == "-")
    return &standard_input;
  std::error_code error;
  const auto found = files_.find(fs::weakly_canonical(path, error).string());
  return found == files_.end() ? nullptr : &found->second;
}

bool ChangedLines::touch(const std::string& path) const {
  const std::vector<LineRange>* ranges = ranges_of(path);
  return ranges != nullptr && !ranges->empty();
}

Diagnostics ChangedLines::among(const std::string& path, const SourceFile& source,
                                Diagnostics findings) const {
  const std::vector<LineRange>* ranges = ranges_of(path);
  const auto unchanged = [&](const Diagnostic& finding) {
    const std::size_t first = source.position(finding.span.begin).line;
    const std::size_t last = source.position(finding.span.end).line;
    return ranges == nullptr ||
           std::none_of(ranges->begin(), ranges->end(), [&](const LineRange& range) {
             return range.first <= last && first <= range.last;
           });
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), unchanged), findings.end());
  return findings;
}

}  // namespace unlint
