#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "reference/references.h"

namespace unlint {

/// The text of one file as Akoma Ntoso, a paragraph a block, with its references marked up:
///
///     <container name="report.txt"><p>see <ref href="https://undocs.org/A/75/7">A/75/7</ref> of
///     <date date="2020-06-12">12 June 2020</date></p></container>
std::string akn_references(const Document& document, std::string_view path,
                           const std::vector<ReferenceRecord>& references);

/// What stands before the first file and after the last one.
std::string akn_begin();
std::string akn_end();

}  // namespace unlint
