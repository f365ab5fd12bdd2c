#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/xml.h"
#include "text/span.h"

namespace unlint {

/// Words of a run of a Word part, and what it takes to part the run there:
///
///     <w:r w:rsidR="0"><w:rPr><w:b/></w:rPr><w:t>resolution 61/105</w:t></w:r>
///     '----- run -----''-------- properties -------'      '----- words ----'
struct DocxWords {
  Span words;                    // bytes of the part, as are the others
  Span run, properties;          // the tag <w:r> and all of <w:rPr>; the latter may be empty
  std::size_t tag_name_end = 0;  // of <w:t
  bool keeps_spaces = false;     // <w:t xml:space="preserve">
  Span inserted;                 // the tag <w:ins …> that the run stands in; empty for none
  std::size_t box = 0;  // where the run begins that holds the text box of the words; 0 for none
};

/// All words of a part that are in runs, ascending.
std::vector<DocxWords> words_in_runs(std::string_view part, const XmlTree& tree);

/// The words that hold a byte; null where it is not one of a run.
const DocxWords* words_at(const std::vector<DocxWords>& all, std::size_t offset);

/// Where an element or the start tag of one begins and ends.
Span start_tag(std::string_view part, const XmlNode& node);

/// Text as it is written in XML.
std::string escaped_xml(std::string_view text);

}  // namespace unlint
