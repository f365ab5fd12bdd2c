#include "report/writers.h"

#include <algorithm>

namespace unlint {

std::unique_ptr<Writer> make_text_writer(const ReportSettings&);
std::unique_ptr<Writer> make_json_lines_writer(const ReportSettings&);
std::unique_ptr<Writer> make_json_document_writer(const ReportSettings&);
std::unique_ptr<Writer> make_sarif_writer(const ReportSettings&);
std::unique_ptr<Writer> make_github_writer(const ReportSettings&);
std::unique_ptr<Writer> make_gitlab_writer(const ReportSettings&);
std::unique_ptr<Writer> make_junit_writer(const ReportSettings&);
std::unique_ptr<Writer> make_checkstyle_writer(const ReportSettings&);
std::unique_ptr<Writer> make_rdjson_writer(const ReportSettings&);
std::unique_ptr<Writer> make_csv_writer(const ReportSettings&);
std::unique_ptr<Writer> make_html_writer(const ReportSettings&);

const std::vector<Format>& formats() {
  static const std::vector<Format> table = {
      {"text", make_text_writer},          {"jsonl", make_json_lines_writer},
      {"json", make_json_document_writer}, {"sarif", make_sarif_writer},
      {"github", make_github_writer},      {"gitlab", make_gitlab_writer},
      {"junit", make_junit_writer},        {"checkstyle", make_checkstyle_writer},
      {"rdjson", make_rdjson_writer},      {"csv", make_csv_writer},
      {"html", make_html_writer},
  };
  return table;
}

std::string Writer::file(const FileReport& report) const {
  std::string text;
  write_file(report, [&](std::string_view piece) { text += piece; });
  return text;
}

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(formats().begin(), formats().end(),
                                  [&](const Format& format) { return format.name == name; });
  return found == formats().end() ? nullptr : &*found;
}

}  // namespace unlint
