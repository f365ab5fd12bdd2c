#include "report/fingerprint.h"

#include <algorithm>
#include <map>

#include "text/digest.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t reach = 24;               // bytes of text on each side
constexpr std::size_t fingerprint_digits = 32;  // hexadecimal: 128 bits are plenty

bool is_space(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// Bytes of the file with every run of white space as one space, so that a paragraph may be wrapped
/// anew.
std::string folded(std::string_view text) {
  std::string out;
  for (const char character : text)
    if (!is_space(character))
      out += character;
    else if (out.empty() || out.back() != ' ')
      out += ' ';
  return out;
}

/// The last bytes of a text, whole code points.
std::string tail(const std::string& text) {
  std::size_t begin = text.size() > reach ? text.size() - reach : 0;
  while (!is_boundary(text, begin))
    ++begin;
  return text.substr(begin);
}

std::string head(const std::string& text) {
  std::size_t end = std::min(reach, text.size());
  while (!is_boundary(text, end))
    --end;
  return text.substr(0, end);
}

/// What a fingerprint is made of: the reported words and a little of what stands around them.
std::string features(const SourceFile& source, const Diagnostic& finding) {
  const std::string_view bytes = source.bytes();
  const std::size_t before = finding.span.begin - std::min(finding.span.begin, 2 * reach);
  const std::string separator(1, '\0');
  return source.path() + separator + finding.rule + separator +
         tail(folded(bytes.substr(before, finding.span.begin - before))) + separator +
         folded(source.slice(finding.span)) + separator +
         head(folded(bytes.substr(finding.span.end, 2 * reach)));
}

}  // namespace

std::vector<std::string> fingerprints(const FileReport& report) {
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> out;
  out.reserve(report.diagnostics.size());
  for (const Diagnostic& finding : report.diagnostics) {
    std::string features_of_finding = features(*report.source, finding);
    const std::size_t earlier = seen[features_of_finding]++;
    if (earlier > 0)
      features_of_finding += '\0' + std::to_string(earlier);
    out.push_back(sha256_hex(features_of_finding).substr(0, fingerprint_digits));
  }
  return out;
}

}  // namespace unlint
