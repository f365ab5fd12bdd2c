#include "report/akn_references.h"

#include <algorithm>
#include <cstddef>

#include "document/xml_writer.h"

namespace unlint {
namespace {

constexpr std::size_t full_date = std::string_view("2014-06-12").size();

/// Opens the element that marks a reference up; false where there is none for it.
bool open_mark(XmlWriter& xml, const ReferenceRecord& reference) {
  if (reference.kind == "date" && reference.canonical.size() == full_date) {
    xml.open("date");
    xml.attribute("date", reference.canonical);
    return true;
  }
  if (reference.url.empty())
    return false;
  xml.open("ref");
  xml.attribute("href", reference.url);
  return true;
}

}  // namespace

std::string akn_references(const Document& document, std::string_view path,
                           const std::vector<ReferenceRecord>& references) {
  std::vector<const ReferenceRecord*> ascending;
  for (const ReferenceRecord& reference : references)
    ascending.push_back(&reference);
  std::stable_sort(ascending.begin(), ascending.end(),
                   [](const auto* a, const auto* b) { return a->text < b->text; });
  XmlWriter xml("container", XmlWriter::Layout::as_written);
  xml.attribute("name", path);
  auto next = ascending.begin();
  for (const Block& block : document.blocks) {
    xml.open("p");
    if (block.kind != BlockKind::paragraph)
      xml.attribute("class", name(block.kind));
    std::size_t done = block.text.begin;
    for (; next != ascending.end() && (*next)->text.end <= block.text.end; ++next) {
      const Span words = (*next)->text;
      if (words.begin < done)
        continue;
      xml.content(document.prose.slice({done, words.begin}));
      const bool marked = open_mark(xml, **next);
      xml.content(document.prose.slice(words));
      if (marked)
        xml.close();
      done = words.end;
    }
    xml.content(document.prose.slice({done, block.text.end}));
    xml.close();
  }
  return xml.text() + "\n";
}

std::string akn_begin() {
  return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
         "<doc name=\"references\"><mainBody>\n";
}

std::string akn_end() { return "</mainBody></doc></akomaNtoso>\n"; }

}  // namespace unlint
