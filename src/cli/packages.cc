// Loads the module for ZIP and PDF when the first such document comes, and hands over to it.
#include "document/packages.h"

#include <dlfcn.h>

#include <string>
#include <string_view>
#include <vector>

namespace unlint {
namespace {

constexpr const char* module_name = "unlint-packages.so";

struct Loaded {
  const Packages* packages = nullptr;
  std::string trouble;  // why it is not there
};

Loaded without(const std::string& reason) {
  return {nullptr,
          "cannot be read: the part of unlint that reads Word, OpenDocument and PDF is not "
          "installed (" +
              reason + ")"};
}

Loaded load() {
  // Looked for beside the program and in its folder of the libraries (CMakeLists.txt); it
  // stays for as long as the program runs.
  void* const library = dlopen(module_name, RTLD_LAZY | RTLD_LOCAL);
  if (library == nullptr)
    return without(dlerror());
  const auto entry =
      reinterpret_cast<decltype(&unlint_packages)>(dlsym(library, "unlint_packages"));
  if (entry == nullptr || std::string_view(entry()->version) != UNLINT_VERSION)
    return without(std::string(module_name) + " belongs to another version");
  return {entry(), {}};
}

const Loaded& loaded() {
  static const Loaded module = load();
  return module;
}

}  // namespace

Archive open_archive(std::string_view bytes, bool (*wanted)(std::string_view name)) {
  const Packages* const packages = loaded().packages;
  return packages == nullptr ? Archive{{}, loaded().trouble}
                             : packages->open_archive(bytes, wanted);
}

std::string replace_parts(std::string_view bytes, const std::vector<Archive::Part>& parts) {
  const Packages* const packages = loaded().packages;
  return packages == nullptr ? std::string() : packages->replace_parts(bytes, parts);
}

PdfPages read_pdf_pages(std::string_view bytes) {
  const Packages* const packages = loaded().packages;
  return packages == nullptr ? PdfPages{{}, loaded().trouble} : packages->read_pdf_pages(bytes);
}

}  // namespace unlint
