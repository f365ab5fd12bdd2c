#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>

#include "cli/build_facts.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "report/json_reader.h"
#include "text/digest.h"

namespace unlint {
namespace {

using ReceiptLine = std::map<std::string, std::string>;

std::vector<ReceiptLine> lines_of(const std::string& path) {
  const std::string text = read_bytes(path);
  std::vector<ReceiptLine> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::optional<ReceiptLine> members =
        read_json_strings(std::string_view(text).substr(begin, end - begin));
    if (!members)
      throw UsageError(path + ":" + std::to_string(lines.size() + 1) + ": is no line of a receipt");
    lines.push_back(std::move(*members));
    begin = end + 1;
  }
  if (lines.size() < 2 || lines.front()["receipt"] != "unlint" || lines.back().count("files") == 0)
    throw UsageError(path + ": is no whole receipt");
  return lines;
}

/// What is different about a file of the receipt; empty where nothing is.
std::string difference(const std::string& path, const std::string& digest) {
  try {
    return sha256_hex(read_bytes(path)) == digest ? "" : path + ": has changed";
  } catch (const std::runtime_error& error) {
    return path + ": cannot be read: " + error.what();
  }
}

}  // namespace

int run_verify_receipt(const Options& options) {
  std::vector<ReceiptLine> lines = lines_of(options.paths.front());
  std::size_t files = 0, differences = 0;
  const auto tell = [&](const std::string& what) {
    ++differences;
    write_output(what + "\n");
  };
  if (lines.front()["pack"] != pack_digest())
    tell("the receipt was written by unlint " + lines.front()["version"] + " (commit " +
         lines.front()["commit"] + ", data of " + lines.front()["data"] +
         "), whose rules and data differ from those of this program");
  for (ReceiptLine& line : lines) {
    if (line.count("sha256") == 0)
      continue;
    ++files;
    if (const std::string what = difference(line["file"], line["sha256"]); !what.empty())
      tell(what);
  }
  if (lines.back()["files"] != std::to_string(files))
    tell("the receipt tells of " + lines.back()["files"] + " files and lists " +
         std::to_string(files));
  write_output(std::to_string(files) + (files == 1 ? " file, " : " files, ") +
               (differences == 0 ? "as the receipt says"
                                 : std::to_string(differences) +
                                       (differences == 1 ? " difference" : " differences")) +
               "\n");
  return differences == 0 ? 0 : 1;
}

}  // namespace unlint
