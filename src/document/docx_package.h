#pragma once

#include <string_view>
#include <vector>

#include "document/archive.h"
#include "document/xml.h"

namespace unlint {

/// The parts of a Word package that hold text, or what is needed to read it.
Archive open_docx(std::string_view bytes);

/// What the sections of a document body name as their headers and footers, in order.
std::vector<XmlNode> head_references(const XmlNode& body);

}  // namespace unlint
