#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// Where a hyperlink of a PDF is: a rectangle of a page, in points from its lower left corner.
struct PdfLinkPlace {
  int page = 0;  // from 0
  double left = 0, bottom = 0, right = 0, top = 0;
  std::string target;
};

/// The hyperlinks of a PDF, page by page; none where it is damaged or locked.
std::vector<PdfLinkPlace> pdf_link_places(std::string_view bytes);

}  // namespace unlint
