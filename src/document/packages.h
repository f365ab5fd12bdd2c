#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/archive.h"
#include "document/pdf_pages.h"

namespace unlint {

/// What needs the libraries for ZIP and PDF, which take longer to load than a document to read. In
/// the program they are a module that is loaded when the first such document comes; elsewhere the
/// functions are linked.
struct Packages {
  const char* version;  // of the program that the module belongs to
  Archive (*open_archive)(std::string_view bytes, bool (*wanted)(std::string_view name));
  std::string (*replace_parts)(std::string_view bytes, const std::vector<Archive::Part>& parts);
  PdfPages (*read_pdf_pages)(std::string_view bytes);
};

}  // namespace unlint

/// What the module gives.
extern "C" const unlint::Packages* unlint_packages();
