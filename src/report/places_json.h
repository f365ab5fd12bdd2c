#pragma once

#include "report/json_writer.h"
#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// The members `line, column, end_line, end_column, start, end` of an open object.
void write_place(JsonWriter& json, const SourceFile& source, Span span);

}  // namespace unlint
