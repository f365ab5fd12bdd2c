#include "cli/commands.h"
#include "cli/folder_index.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/output_file.h"
#include "cli/terminal.h"

namespace unlint {

int run_index(const Options& options) {
  Settings settings(options);
  const Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  Progress progress(options.progress, inputs.files.size());
  OutputFile out(options.output_file, OutputFile::Stream::standard_output);
  out.write(index_header());
  bool failed = inputs.failed;
  in_order(
      inputs.files.size(), options.jobs,
      [&](std::size_t index) {
        return index_line(inputs.files[index], options, IndexDepth::whole);
      },
      [&](std::size_t index, const IndexLine& line) {
        progress.show(index + 1);
        if (!line.trouble.empty()) {
          progress.clear();
          write_error("unlint: " + line.trouble);
          failed = true;
        }
        out.write(line.text);
      });
  progress.clear();
  out.flush();
  return failed ? 2 : 0;
}

}  // namespace unlint
