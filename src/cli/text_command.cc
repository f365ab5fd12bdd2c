#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "document/readers.h"
#include "report/source_line.h"

namespace unlint {

int run_text(const Options& options) {
  const std::string& path = options.paths.front();
  const ReadFile file = read_input({path, path == "-" ? options.stdin_filename : path}, options);
  if (!file.opened) {
    write_error("unlint: " + file.trouble);
    return 2;
  }
  const Document document = read_document(*file.opened, options.language);
  std::string out;
  for (const Block& block : document.blocks)
    out += printable(document.prose.slice(block.text)) + "\n";
  write_output(out);
  return 0;
}

}  // namespace unlint
