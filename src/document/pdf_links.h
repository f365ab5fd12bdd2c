#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// A hyperlink of a PDF: a rectangle of a page, in points from its lower left corner.
struct PdfLink {
  int page = 0;  // from 0
  double left = 0, bottom = 0, right = 0, top = 0;
  std::string target;
};

/// The hyperlinks of a PDF, page by page; none where it is damaged or locked.
std::vector<PdfLink> pdf_links(std::string_view bytes);

}  // namespace unlint
