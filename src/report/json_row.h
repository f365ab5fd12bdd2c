#pragma once

#include "report/json_writer.h"
#include "report/writers.h"

namespace unlint {

/// JSON values in a row, a comma and a line feed between them; each is handed on when written.
class JsonRow {
 public:
  explicit JsonRow(const TakeText& take) : take_(take) {}

  /// Adds the value that `write(JsonWriter&)` writes.
  template <class Write>
  void add(const Write& write) {
    if (!is_first_) {
      json_.raw(',');
      json_.raw('\n');
    }
    is_first_ = false;
    write(json_);
    take_(json_.text());
    json_.clear();
  }

 private:
  const TakeText& take_;
  JsonWriter json_;
  bool is_first_ = true;
};

}  // namespace unlint
