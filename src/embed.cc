// Writes a C++ source that holds files as they are: embed OUTPUT FILE…
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

// Raw string literals have a limited length, so a file is a chain of short ones; each ends with a
// line, since half a code point is no text to a compiler.
void write_literal(std::ostream& out, const std::string& text) {
  constexpr std::size_t enough = 8000;
  std::size_t begin = 0;
  do {
    const std::size_t line_feed = text.find('\n', begin + enough);
    const std::size_t end = line_feed == std::string::npos ? text.size() : line_feed + 1;
    out << "    R\"unlint(" << text.substr(begin, end - begin) << ")unlint\"\n";
    begin = end;
  } while (begin < text.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 2, argv + argc);
  std::sort(paths.begin(), paths.end());
  std::ofstream out(argv[1], std::ios::binary);
  out << "#include \"text/embedded.h\"\n\nnamespace unlint {\nnamespace {\n\n"
         "using namespace std::string_view_literals;\n\n";
  std::vector<std::size_t> sizes;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    std::ifstream in(paths[i], std::ios::binary);
    if (!in) {
      std::cerr << "embed: cannot read " << paths[i] << '\n';
      return 1;
    }
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    sizes.push_back(text.size());
    out << "constexpr char file_" << i << "[] =\n";
    write_literal(out, text);
    out << "    ;\n";
  }
  out << "\nconstexpr EmbeddedFile files[] = {\n";
  for (std::size_t i = 0; i < paths.size(); ++i)
    out << "    {\"" << paths[i] << "\"sv, {file_" << i << ", " << sizes[i] << "}},\n";
  out << "    {{}, {}}};\n\n}  // namespace\n\n"
         "EmbeddedFiles embedded_files() { return {files, files + "
      << paths.size() << "}; }\n\n}  // namespace unlint\n";
  return out ? 0 : 1;
}
