#include "cli/authority_file.h"

#include <utility>

#include "cli/configuration.h"
#include "text/source_file.h"

namespace unlint {

AuthorityFile read_authority(const std::string& path, const std::string& source) {
  std::string text = read_setting_file(path);
  AuthorityFile file;
  const std::string shown = shown_path(path);
  file.table = std::make_shared<const FactTable>(text, source.empty() ? shown : source);
  if (file.table->trouble().empty())
    return file;
  RuleFileReport report{SourceFile(shown, std::move(text)), {}};
  for (const FactTable::Trouble& trouble : file.table->trouble())
    report.diagnostics.push_back({"configuration",
                                  Severity::error,
                                  report.source.line(trouble.line),
                                  trouble.message,
                                  {},
                                  {},
                                  {}});
  file.trouble = std::move(report);
  return file;
}

}  // namespace unlint
