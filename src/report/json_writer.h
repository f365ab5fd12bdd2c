#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace unlint {

/// Writes JSON text piece by piece, compact, with every character outside ASCII as it is. The
/// caller sees to it that objects and arrays are closed. Bytes that are not UTF-8 become U+FFFD.
class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void key(std::string_view name);
  void string(std::string_view text);
  void number(std::uint64_t value);
  void boolean(bool value);
  void null();

  /// A key and its value.
  void member(std::string_view name, std::string_view value);
  void member(std::string_view name, std::uint64_t value);

  /// A string, or null where it is empty.
  void string_or_null(std::string_view text);

  /// The text written so far.
  const std::string& text() const;

  /// Begins anew, with no text.
  void clear();

  /// The same, taken away: large reports are not copied.
  std::string take();

  /// Adds a character that is not part of the value: a line feed or a comma between values.
  void raw(char character);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace unlint
