#include "cli/inputs.h"

#include <cstdio>
#include <stdexcept>
#include <utility>

#include "cli/files.h"
#include "cli/terminal.h"
#include "report/writers.h"
#include "text/digest.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// "not UTF-8: byte 0xE9 at line 3, column 14 (byte 120); it looks like …".
std::string refusal(const std::string& path, const DecodedText& decoded,
                    const std::string& encoding) {
  const std::string& bytes = decoded.text;
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

/// The encoding that a page declares of itself: <meta charset="windows-1252">, or the like in XML;
/// empty where it declares none that is known.
std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t most = 2048;
  bytes = bytes.substr(0, most);
  if (bytes.find('<') == std::string_view::npos)
    return {};
  const std::string head = to_lower(bytes);
  for (const std::string_view key : {"charset=", "encoding="}) {
    const std::size_t found = head.find(key);
    if (found == std::string::npos)
      continue;
    const std::size_t begin = head.find_first_not_of("\"' ", found + key.size());
    if (begin == std::string::npos)
      continue;
    std::string name = head.substr(begin, head.find_first_of("\"' >?/;", begin) - begin);
    if (name != "utf-8" && name.rfind("utf-16", 0) != 0 && is_known_encoding(name))
      return name;
  }
  return {};
}

/// How large a file may be. Only `check` reads a text in parts; others hold all that they find.
std::size_t most_bytes_of(const std::string& shown, Command command) {
  if (reader_for(shown).render != nullptr)
    return most_file_bytes;
  return command == Command::check ? most_plain_bytes : most_text_bytes;
}

ReadFile opened(const std::string& shown, std::string bytes, std::string encoding,
                const RenderOptions& rendering) {
  ReadFile result;
  result.encoding = std::move(encoding);
  const bool is_rendered = reader_for(shown, bytes).render != nullptr;
  if (is_rendered)
    result.bytes = bytes;
  OpenedFile file = open_file(shown, std::move(bytes), rendering);
  if (is_rendered && !file.rendition->trouble.empty())
    result.trouble = shown + ": " + file.rendition->trouble;
  else
    result.opened = std::move(file);
  return result;
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

ReadFile read_input(const Input& input, const Options& options, Digest digest) {
  const std::string& shown = input.shown;
  const std::string& encoding = options.encoding;
  ReadFile result;
  std::string bytes;
  try {
    bytes = read_bytes(input.path, most_bytes_of(shown, options.command));
  } catch (const std::runtime_error& error) {
    result.trouble = shown + ": cannot be read: " + error.what();
    return result;
  }
  const std::string sha256 = digest == Digest::wanted ? sha256_hex(bytes) : std::string();
  const auto with_digest = [&](ReadFile file) {
    file.sha256 = sha256;
    return file;
  };
  if (reader_for(shown, bytes).bytes == Reader::Bytes::binary)
    return with_digest(opened(shown, std::move(bytes), {}, options.rendering));
  const std::string named = encoding.empty() ? declared_encoding(bytes) : encoding;
  DecodedText decoded = decode_text(std::move(bytes), named);
  if (decoded.bad_byte) {
    result.trouble = refusal(shown, decoded, encoding);
    return result;
  }
  return with_digest(opened(shown, std::move(decoded.text), decoded.encoding, options.rendering));
}

}  // namespace unlint
