// Prints what is wrong in a file, and what it refers to: the whole of the library in one page.
#include <unlint/linter.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: " << argv[0] << " FILE\n";
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  try {
    const unlint::v1::Linter linter;
    const unlint::v1::Report report = linter.check(argv[1], bytes);
    for (const unlint::v1::Finding& finding : report.findings)
      std::cout << finding.region.line << ":" << finding.region.column << ": " << finding.message
                << " [" << finding.rule << "]\n";
    for (const unlint::v1::Reference& reference : report.references)
      std::cout << reference.kind << " " << reference.canonical << "\n";
    return report.findings.empty() ? 0 : 1;
  } catch (const unlint::v1::Error& error) {
    std::cerr << error.what() << "\n";
    return 2;
  }
}
