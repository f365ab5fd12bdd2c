#include "document/pdf_links.h"

// Its header asks which of its two kinds of pointers is meant.
#define POINTERHOLDER_TRANSITION 4

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstddef>
#include <exception>

namespace unlint {
namespace {

constexpr std::size_t most_links = 100'000;

void add_links(QPDFPageObjectHelper& page, int number, std::vector<PdfLinkPlace>& found) {
  for (QPDFAnnotationObjectHelper& annotation : page.getAnnotations("/Link")) {
    QPDFObjectHandle action = annotation.getObjectHandle().getKey("/A");
    if (!action.isDictionary() || !action.getKey("/URI").isString() || found.size() >= most_links)
      continue;
    const QPDFObjectHandle::Rectangle place = annotation.getRect();
    found.push_back(
        {number, place.llx, place.lly, place.urx, place.ury, action.getKey("/URI").getUTF8Value()});
  }
}

}  // namespace

std::vector<PdfLinkPlace> pdf_link_places(std::string_view bytes) {
  std::vector<PdfLinkPlace> found;
  // A file that has no link need not be read twice.
  if (bytes.find("/Annot") == std::string_view::npos &&
      bytes.find("/ObjStm") == std::string_view::npos)
    return found;
  try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.setAttemptRecovery(false);
    file.processMemoryFile("", bytes.data(), bytes.size());
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages())
      add_links(page, number++, found);
  } catch (const std::exception&) {
    // What is damaged here need not be so for the reader of its text: it goes without links.
    found.clear();
  }
  return found;
}

}  // namespace unlint
