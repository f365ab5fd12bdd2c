#pragma once

#include <string>
#include <string_view>

#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// Text for HTML, for content and for attributes in double quotes: no character of it is markup,
/// and control characters and bidirectional overrides are replaced.
std::string html_text(std::string_view text);

/// A message for HTML. The words it quotes stand in elements of their own, so that Arabic words do
/// not turn the sentence around.
std::string html_message(std::string_view message);

/// The words around a place and the place itself, marked:
/// `… held on <mark>June 12, 2014</mark> in Vienna …`
std::string html_context(const SourceFile& source, Span span);

}  // namespace unlint
