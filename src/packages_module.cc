// The module `unlint-packages.so`: src/cli/packages.cc loads it.
#include "document/packages.h"

extern "C" __attribute__((visibility("default"))) const unlint::Packages* unlint_packages() {
  static constexpr unlint::Packages packages = {UNLINT_VERSION, unlint::open_archive,
                                                unlint::replace_parts, unlint::read_pdf_pages};
  return &packages;
}
