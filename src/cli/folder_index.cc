#include "cli/folder_index.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <string_view>
#include <utility>

#include "cli/in_order.h"
#include "document/readers.h"
#include "reference/established.h"
#include "text/encoding.h"

namespace unlint {
namespace {

/// A field of a tab-separated line.
std::string field(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

/// The first whole lines of a text file in UTF-8, which hold all that an index asks; none where the
/// file has to be read whole.
std::optional<std::string> first_lines(const Input& input, const std::string& encoding) {
  constexpr std::size_t enough = 3072;
  const Reader& reader = reader_for(input.path);
  if (input.path == "-" || !encoding.empty() || reader.render != nullptr)
    return {};
  std::string bytes(enough, '\0');
  std::ifstream file(input.path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  const std::size_t last_line = bytes.rfind('\n');
  // A short file, one long line, or content that another format recognizes: as the check reads it.
  if (bytes.size() < enough || last_line == std::string::npos ||
      &reader_for(input.shown, bytes) != &reader)
    return {};
  bytes.resize(last_line + 1);
  DecodedText decoded = decode_text(std::move(bytes));
  if (decoded.bad_byte)
    return {};
  return std::move(decoded.text);
}

bool is_resolution(const Established& established) {
  return established.symbol.find("/RES/") != std::string::npos;
}

std::string line_of(const Established& established, const std::string& path, int paragraphs) {
  if (established.symbol.empty())
    return {};
  std::string line;
  const std::string session =
      established.session == 0 ? std::string() : std::to_string(established.session);
  for (const std::string& each :
       {established.symbol, established.adopted, established.title, established.body, session,
        established.language, established.issued,
        paragraphs == 0 ? std::string() : std::to_string(paragraphs), path})
    line += (line.empty() ? "" : "\t") + field(each);
  return line + "\n";
}

}  // namespace

std::string index_header() {
  return "symbol\tdate\ttitle\tbody\tsession\tlanguage\tissued\tparagraphs\tpath\n";
}

IndexLine index_line(const Input& input, const Options& options, IndexDepth depth) {
  const LintOptions& lint = input.settings->lint;
  if (std::optional<std::string> head = first_lines(input, options.encoding)) {
    const SourceFile source(input.shown, std::move(*head));
    const Established established =
        established_by(read_document(source, lint.language), lint.references.identity);
    // Some resolutions tell their day in the last line only, and all of them their last paragraph.
    if (!is_resolution(established) ||
        (!established.adopted.empty() && depth == IndexDepth::first_lines))
      return {line_of(established, input.shown, 0), {}};
  }
  const ReadFile file = read_input(input, options);
  if (!file.opened)
    return {{}, file.trouble};
  const Document document = read_document(*file.opened, lint.language);
  const Established established = established_by(document, lint.references.identity);
  const bool counts = depth == IndexDepth::whole && is_resolution(established);
  return {line_of(established, input.shown, counts ? last_paragraph(document) : 0), {}};
}

bool rests_on_index(const Inputs& inputs) {
  std::set<const FileSettings*> seen;
  return std::any_of(inputs.files.begin(), inputs.files.end(), [&](const Input& input) {
    if (!seen.insert(input.settings).second)
      return false;
    const auto& entries = input.settings->loaded.rulebook.entries();
    // Headers are read only where no family says it.
    return std::any_of(
               entries.begin(), entries.end(),
               [](const Rulebook::Entry& entry) { return entry.id().starts_with("folder/"); }) ||
           std::any_of(entries.begin(), entries.end(), [](const Rulebook::Entry& entry) {
             return entry.header().kind == "folder";
           });
  });
}

std::shared_ptr<const FactTable> index_of(const Inputs& inputs, const Options& options) {
  const auto is_standard_input = [](const Input& input) { return input.path == "-"; };
  if (inputs.files.size() < 2 ||
      std::any_of(inputs.files.begin(), inputs.files.end(), is_standard_input))
    return nullptr;
  std::string text = index_header();
  in_order(
      inputs.files.size(), options.jobs,
      [&](std::size_t index) {
        return index_line(inputs.files[index], options, IndexDepth::first_lines);
      },
      [&](std::size_t, const IndexLine& line) { text += line.text; });
  return std::make_shared<const FactTable>(std::move(text), "the documents checked");
}

}  // namespace unlint
