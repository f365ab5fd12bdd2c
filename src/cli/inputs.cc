#include "cli/inputs.h"

#include <cstdio>
#include <stdexcept>

#include "cli/files.h"
#include "cli/terminal.h"
#include "report/writers.h"
#include "text/digest.h"
#include "text/encoding.h"

namespace unlint {
namespace {

/// "not UTF-8: byte 0xE9 at line 3, column 14 (byte 120); it looks like …".
std::string refusal(const std::string& path, const std::string& bytes, const DecodedText& decoded,
                    const std::string& encoding) {
  const std::size_t offset = *decoded.bad_byte;
  const std::string wanted = encoding.empty() ? decoded.encoding : encoding;
  std::string line = path + ": not " + (wanted.empty() ? "UTF-8" : wanted);
  if (offset < bytes.size()) {
    char hex[8];
    std::snprintf(hex, sizeof hex, "0x%02X", static_cast<unsigned char>(bytes[offset]));
    const Position position = SourceFile(path, bytes).position(offset);
    line += std::string(": byte ") + hex + " at line " + std::to_string(position.line) +
            ", column " + std::to_string(position.column) + " (byte " + std::to_string(offset) +
            ")";
  }
  if (encoding.empty() && !decoded.guess.empty())
    line += "; it looks like " + decoded.guess + "; read it with --encoding " + decoded.guess;
  return line;
}

}  // namespace

bool tell_trouble(const Settings& settings) {
  const std::unique_ptr<Writer> writer = formats().front().make({});
  bool something = false;
  for (const RuleFileReport* report : settings.trouble()) {
    something = true;
    std::string text = writer->file({&report->source, report->diagnostics});
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\n', begin);
      write_error(text.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return something;
}

Inputs inputs_of(const Options& options, Settings& settings) {
  Inputs inputs;
  std::vector<std::string> paths = options.paths;
  if (!options.files_from.empty())
    for (const std::string& path : paths_from(options.files_from))
      paths.push_back(path);
  if (paths.empty() && options.files_from.empty())
    paths.emplace_back(".");
  const InputFiles found = expand(paths);
  for (const std::string& line : found.trouble) {
    write_error("unlint: " + line);
    inputs.failed = true;
  }
  for (const InputFile& file : found.files) {
    const std::string shown = file.path == "-" ? options.stdin_filename : file.path;
    if (file.from_walk && takes_in(settings.configuration_of(shown).exclude, shown))
      continue;
    inputs.files.push_back({file.path, shown, &settings.of(shown)});
  }
  if (inputs.files.empty())
    settings.of("");  // a rule misspelt on the command line is told all the same
  inputs.failed = tell_trouble(settings) || inputs.failed;
  if (settings.has_broken_configuration())
    inputs.files.clear();
  return inputs;
}

ReadFile read_input(const std::string& path, const std::string& shown, const std::string& encoding,
                    Digest digest) {
  ReadFile result;
  std::string bytes;
  try {
    bytes = read_bytes(path);
  } catch (const std::runtime_error& error) {
    result.trouble = shown + ": cannot be read: " + error.what();
    return result;
  }
  if (digest == Digest::wanted)
    result.sha256 = sha256_hex(bytes);
  DecodedText decoded = decode_text(bytes, encoding);
  if (decoded.bad_byte) {
    result.trouble = refusal(shown, bytes, decoded, encoding);
    return result;
  }
  result.encoding = decoded.encoding;
  result.source.emplace(shown, std::move(decoded.text));
  return result;
}

}  // namespace unlint
