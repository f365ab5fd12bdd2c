// Reads the pages of a PDF, with Poppler.
#include "document/pdf_pages.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <cstddef>
#include <memory>

#include "document/pdf_links.h"

namespace unlint {
namespace {

constexpr int most_pages = 5000;
constexpr std::size_t most_bytes = std::size_t{64} << 20;  // of text

std::string text_of(const poppler::byte_array& bytes) { return {bytes.data(), bytes.size()}; }

/// The words that a link covers.
std::string covered_words(const poppler::page& page, const PdfLinkPlace& link) {
  const double height = page.page_rect(poppler::crop_box).height();
  const poppler::rectf place(link.left, height - link.top, link.right - link.left,
                             link.top - link.bottom);
  return text_of(page.text(place).to_utf8());
}

PdfPage read_page(const poppler::page& page, int number, const std::vector<PdfLinkPlace>& links) {
  PdfPage read;
  read.text =
      text_of(page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8());
  for (const PdfLinkPlace& link : links)
    if (link.page == number)
      read.links.push_back({covered_words(page, link), link.target});
  return read;
}

}  // namespace

PdfPages read_pdf_pages(std::string_view bytes) {
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
      bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), 1U << 30))));
  if (document == nullptr)
    return {{}, "cannot be read as PDF: it is damaged or cut short"};
  if (document->is_locked())
    return {{}, "is encrypted: save it without a password"};
  if (document->pages() > most_pages)
    return {{}, "has more than " + std::to_string(most_pages) + " pages"};
  const std::vector<PdfLinkPlace> links = pdf_link_places(bytes);
  PdfPages read;
  std::size_t size = 0;
  for (int number = 0; number < document->pages() && size < most_bytes; ++number) {
    const std::unique_ptr<poppler::page> page(document->create_page(number));
    read.pages.push_back(page == nullptr ? PdfPage{} : read_page(*page, number, links));
    size += read.pages.back().text.size();
  }
  return read;
}

}  // namespace unlint
