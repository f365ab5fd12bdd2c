#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// Words of a page that are a hyperlink.
struct PdfLink {
  std::string words;
  std::string target;
};

/// A page of a PDF: its text, line by line in the order of reading, and its hyperlinks.
struct PdfPage {
  std::string text;
  std::vector<PdfLink> links;
};

/// A PDF as it is printed.
struct PdfPages {
  std::vector<PdfPage> pages;
  std::string trouble;  // why it could not be read; empty where it was
};

/// The pages of a PDF.
PdfPages read_pdf_pages(std::string_view bytes);

}  // namespace unlint
