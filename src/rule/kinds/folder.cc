#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "authority/authority.h"
#include "authority/serials.h"
#include "reference/established.h"
#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// How a document may disagree with the others of an index.
enum class FolderDeviation : unsigned char {
  repeated_symbol,   // another document in the same language bears the same symbol
  missing_parent,    // A/75/7/Add.1 without A/75/7
  version_date,      // another day of adoption than in another language
  missing_document,  // a reference into a series that is there as a whole, to none of it
};

std::string_view name(FolderDeviation deviation) {
  static constexpr std::array<std::string_view, 4> names = {"repeated-symbol", "missing-parent",
                                                            "version-date", "missing-document"};
  return names[static_cast<std::size_t>(deviation)];
}

/// True where two paths name one file, seen from different folders.
bool is_same_file(std::string_view a, std::string_view b) {
  if (a.size() < b.size())
    std::swap(a, b);
  return a.ends_with(b) && (a.size() == b.size() || a[a.size() - b.size() - 1] == '/');
}

/// "docs/a" for "docs/a.docx": forms of one document often stand side by side.
std::string_view without_suffix(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  const std::size_t stroke = path.rfind('/');
  const bool has_suffix =
      dot != std::string_view::npos && (stroke == std::string_view::npos || dot > stroke);
  return has_suffix ? path.substr(0, dot) : path;
}

/// What the folder knows of documents with the symbol of the one that is linted.
struct OwnVersions {
  std::vector<Fact> facts;
};

/// Reports where a document disagrees with the others of an index.
class FolderRule : public Rule {
 public:
  explicit FolderRule(std::vector<FolderDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    if (subject.authority == nullptr || !subject.authority->has_tables())
      return;
    for (const FolderDeviation deviation : deviations_)
      if (deviation == FolderDeviation::missing_document)
        check_references(subject, findings);
      else
        check_own(subject, deviation, findings);
  }

 private:
  static void check_own(const Subject& subject, FolderDeviation deviation, Findings& findings) {
    const std::string& symbol = subject.references.identity.symbol;
    if (symbol.empty() || subject.document.masthead.symbol.empty())
      return;
    const Authority& authority = *subject.authority;
    const std::vector<Fact>& versions =
        subject.shared->of([&] { return OwnVersions{authority.documents(symbol)}; }).facts;
    if (deviation == FolderDeviation::repeated_symbol)
      check_repeated(subject, versions, findings);
    else if (deviation == FolderDeviation::version_date)
      check_versions(subject, versions, findings);
    else if (const std::string_view parent = parent_document(symbol);
             !parent.empty() && !versions.empty() && authority.documents(parent).empty())
      findings.add(subject.document.masthead.symbol,
                   {{"symbol", symbol}, {"expected", std::string(parent)}, {"path", ""}});
  }

  static void check_repeated(const Subject& subject, const std::vector<Fact>& versions,
                             Findings& findings) {
    const std::string_view own_path = subject.source.path();
    const std::string_view language = code(subject.document.language);
    for (const Fact& other : versions)
      if (other.language == language && !is_same_file(other.path, own_path) &&
          without_suffix(other.path) != without_suffix(own_path)) {
        findings.add(subject.document.masthead.symbol,
                     {{"symbol", other.symbol}, {"expected", ""}, {"path", other.path}});
        return;
      }
  }

  static void check_versions(const Subject& subject, const std::vector<Fact>& versions,
                             Findings& findings) {
    if (versions.size() < 2)
      return;
    const Established own = established_by(subject.document);
    if (own.adopted.empty())
      return;
    // Of two dates, the one that most of the others bear is expected.
    std::map<std::string, std::size_t> votes;
    std::map<std::string, std::string> paths;
    for (const Fact& version : versions)
      if (!version.date.empty()) {
        ++votes[version.date];
        paths.try_emplace(version.date, version.path);
      }
    const auto most =
        std::max_element(votes.begin(), votes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == votes.end() || most->first == own.adopted || most->second <= votes[own.adopted])
      return;
    findings.add(own.adopted_at,
                 {{"symbol", own.symbol}, {"expected", most->first}, {"path", paths[most->first]}});
  }

  static void check_references(const Subject& subject, Findings& findings) {
    const auto look_at = [&](Span place, const std::string& symbol) {
      const Serial serial = serial_of(symbol);
      if (serial.series.empty() || symbol == subject.references.identity.symbol)
        return;
      if (const std::optional<int> last = subject.authority->last_of_series_without(serial))
        findings.add(place, {{"symbol", symbol},
                             {"expected", std::string(serial.series) + std::to_string(*last)},
                             {"path", ""}});
    };
    for (const Symbol& symbol : subject.references.symbols)
      if (!symbol.foreign)
        look_at(symbol.text, symbol.canonical);
    for (const Citation& citation : subject.references.citations)
      // A number without its word may be a decision's.
      if (citation.basis != Citation::Basis::unknown && !citation.word.empty())
        look_at(citation.text, citation.canonical);
  }

  std::vector<FolderDeviation> deviations_;
};

}  // namespace

MadeRule make_folder_rule(TomlTable& file) {
  return {std::make_unique<FolderRule>(
              read_deviations(file, "folder", FolderDeviation::missing_document)),
          {"symbol", "expected", "path"}};
}

}  // namespace unlint
