#include "cli/reports.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "cli/terminal.h"
#include "report/github.h"

namespace unlint {
namespace {

void append_job_summary(const Summary& summary) {
  const char* path = std::getenv("GITHUB_STEP_SUMMARY");
  if (path == nullptr || *path == '\0')
    return;
  std::ofstream out(path, std::ios::binary | std::ios::app);
  out << job_summary(summary);
  if (!out.flush())
    throw std::runtime_error(std::string(path) + ": cannot be written");
}

}  // namespace

Reports::Reports(const Options& options, std::function<std::vector<RuleDescription>()> rules,
                 bool standard_output_taken) {
  ReportSettings settings;
  settings.statistics = options.statistics;
  settings.detail = options.quiet ? Detail::quiet : Detail::usual;
  settings.rules = std::move(rules);
  const auto stream = standard_output_taken ? OutputFile::Stream::standard_error
                                            : OutputFile::Stream::standard_output;
  for (const Output& output : options.outputs) {
    settings.color = output.file.empty() && !standard_output_taken && wants_color(options.color);
    reports_.push_back({output.format,
                        find_format(output.format)->make(settings),
                        OutputFile(output.file, stream),
                        false,
                        false,
                        {}});
  }
}

bool Reports::show_references() const {
  return std::any_of(reports_.begin(), reports_.end(),
                     [](const Report& report) { return report.writer->shows_references(); });
}

std::vector<std::string> Reports::of_file(const FileReport& report) const {
  std::vector<std::string> texts;
  for (const Report& own : reports_)
    texts.push_back(own.writer->file(report));
  return texts;
}

void Reports::Report::put(std::string_view text) {
  if (writer->leads_with_summary())
    held += text;
  else
    file.write(text);
}

void Reports::Report::add_piece(std::string_view text) {
  if (text.empty())
    return;
  if (has_text && !in_file)
    put(writer->between());
  has_text = in_file = true;
  put(text);
}

void Reports::begin() {
  for (Report& report : reports_)
    report.file.write(report.writer->begin());
}

void Reports::add(const std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    reports_[i].add_piece(texts[i]);
    reports_[i].in_file = false;
  }
}

void Reports::add(const FileReport& file) {
  for (Report& report : reports_) {
    report.writer->write_file(file, [&](std::string_view text) { report.add_piece(text); });
    report.in_file = false;
  }
}

void Reports::end(const Summary& summary) {
  for (Report& report : reports_) {
    if (report.writer->leads_with_summary()) {
      report.file.write(report.writer->lead(summary));
      report.file.write(report.held);
    }
    report.file.write(report.writer->end(summary));
    report.file.flush();
  }
  const auto is_github = [](const Report& report) { return report.format == "github"; };
  if (std::any_of(reports_.begin(), reports_.end(), is_github))
    append_job_summary(summary);
}

}  // namespace unlint
