#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace unlint {

/// Builds one XML element with what is in it. Characters that XML cannot hold (control characters,
/// bytes that are not UTF-8) become U+FFFD.
class XmlWriter {
 public:
  /// Indented, an element a line; or with no space that was not written.
  enum class Layout { indented, as_written };

  explicit XmlWriter(std::string_view root, Layout layout = Layout::indented);
  ~XmlWriter();
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  /// Opens an element within the one that is open; `close` returns to that.
  void open(std::string_view name);
  void close();

  /// An attribute of the open element.
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, std::size_t value);

  /// Character data of the open element.
  void content(std::string_view text);

  /// The root and everything in it; indented, with a line feed at the end.
  std::string text() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace unlint
