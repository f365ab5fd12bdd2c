#pragma once

#include <string>

namespace unlint {

/// The smallest PDF whose page draws what `stream` says; `trailer` adds entries to its trailer.
inline std::string pdf_page(const std::string& stream, const std::string& page,
                            const std::string& trailer) {
  std::string out = "%PDF-1.4\n";
  const std::string objects[] = {
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R" + page +
          "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length " + std::to_string(stream.size()) + ">>stream\n" + stream + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
  std::string table = "xref\n0 6\n0000000000 65535 f \n";
  int number = 0;
  for (const std::string& object : objects) {
    std::string offset = std::to_string(out.size());
    offset.insert(0, 10 - offset.size(), '0');
    table += offset + " 00000 n \n";
    out += std::to_string(++number) + " 0 obj" + object + "\nendobj\n";
  }
  const std::string start = std::to_string(out.size());
  return out + table + "trailer<</Size 6/Root 1 0 R" + trailer + ">>\nstartxref\n" + start +
         "\n%%EOF\n";
}

inline std::string pdf_page(const std::string& stream) { return pdf_page(stream, {}, {}); }

}  // namespace unlint
