#include "cli/annotate.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "cli/output_file.h"
#include "document/docx_edit.h"
#include "document/rendition.h"

namespace unlint {
namespace {

/// The words of a finding in the file; of a number that Word makes, the words behind it.
std::vector<Span> words_of(const Rendition& rendition, Span finding) {
  std::vector<Span> words = rendition.text.pieces(finding);
  if (!words.empty())
    return words;
  const std::string_view text = rendition.text.text();
  const std::size_t begin = std::min(finding.begin, text.size());
  words = rendition.text.pieces({begin, std::min(text.find('\n', begin), text.size())});
  words.resize(std::min<std::size_t>(words.size(), 1));
  return words;
}

DocxRemark remark_on(const Rendition& rendition, const Diagnostic& finding) {
  DocxRemark remark{words_of(rendition, finding.span), finding.locator, {}};
  remark.lines.push_back(std::string(name(finding.severity)) + ": " + finding.message);
  if (!finding.help.empty())
    remark.lines.push_back(finding.help);
  remark.lines.push_back(finding.authority.empty()
                             ? finding.rule
                             : finding.authority.str() + " (" + finding.rule + ")");
  return remark;
}

}  // namespace

Tracking author_of_today(Day today) {
  char date[32];
  std::snprintf(date, sizeof date, "%04d-%02d-%02dT00:00:00Z", today.year, today.month, today.day);
  return {"unlint", date};
}

bool can_track(const std::string& path, const ReadFile& file) {
  return file.opened && file.opened->rendition && reader_for(path, file.bytes).edit != nullptr;
}

std::string annotate(const std::string& target, const std::string& shown, const ReadFile& file,
                     const Diagnostics& findings, const Tracking& author) {
  if (!can_track(shown, file))
    return shown + ": only Word documents can be annotated";
  std::vector<DocxRemark> remarks;
  for (const Diagnostic& finding : findings)
    remarks.push_back(remark_on(*file.opened->rendition, finding));
  const std::string bytes = annotate_docx(file.bytes, remarks, author);
  if (bytes.empty())
    return shown + ": cannot be annotated: its package cannot be written";
  try {
    OutputFile out(target, OutputFile::Stream::standard_output);
    out.write(bytes);
    out.flush();
    return {};
  } catch (const std::runtime_error& error) {
    return target + ": cannot be written: " + error.what();
  }
}

}  // namespace unlint
