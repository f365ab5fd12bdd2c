#include "report/writers.h"

#include <algorithm>

namespace unlint {

std::unique_ptr<Writer> make_text_writer(const ReportSettings&);
std::unique_ptr<Writer> make_json_lines_writer(const ReportSettings&);
std::unique_ptr<Writer> make_json_document_writer(const ReportSettings&);

const std::vector<Format>& formats() {
  static const std::vector<Format> table = {
      {"text", make_text_writer},
      {"jsonl", make_json_lines_writer},
      {"json", make_json_document_writer},
  };
  return table;
}

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(formats().begin(), formats().end(),
                                  [&](const Format& format) { return format.name == name; });
  return found == formats().end() ? nullptr : &*found;
}

}  // namespace unlint
