#include "text/encoding.h"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

/// A conversion from one encoding to another, closed at the end.
class Conversion {
 public:
  Conversion(std::string_view to, std::string_view from) {
    // What follows "//" would be an instruction to iconv, not a name.
    if (to.find("//") == std::string_view::npos && from.find("//") == std::string_view::npos)
      handle_ = iconv_open(std::string(to).c_str(), std::string(from).c_str());
  }
  ~Conversion() {
    if (known())
      iconv_close(handle_);
  }
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;

  // iconv_open returns -1, dressed as a pointer, for names it does not know.
  bool known() const {
    return handle_ != nullptr && reinterpret_cast<std::intptr_t>(handle_) != -1;
  }

  /// Converts all of `bytes` into `out`; the offset of the byte where it had to stop, if any.
  std::optional<std::size_t> run(std::string_view bytes, std::string& out) {
    char* input = const_cast<char*>(bytes.data());  // iconv's signature; it does not write
    std::size_t left = bytes.size();
    if (!step(&input, &left, out) || !step(nullptr, nullptr, out))
      return bytes.size() - left;
    return std::nullopt;
  }

 private:
  bool step(char** input, std::size_t* left, std::string& out) {
    for (;;) {
      std::array<char, 65536> buffer;
      char* output = buffer.data();
      std::size_t room = buffer.size();
      const std::size_t outcome = iconv(handle_, input, left, &output, &room);
      const int trouble = errno;
      out.append(buffer.data(), buffer.size() - room);
      // A positive outcome counts characters that were put down as something else.
      if (outcome != static_cast<std::size_t>(-1))
        return outcome == 0;
      if (trouble != E2BIG)
        return false;
    }
  }

  iconv_t handle_ = nullptr;
};

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};

// The longer marks first: that of UTF-32LE begins with that of UTF-16LE.
constexpr std::array<Mark, 4> byte_order_marks = {
    Mark{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    Mark{std::string_view("\xFE\xFF", 2), "UTF-16BE"},
};

std::string_view marked_encoding(std::string_view bytes) {
  for (const Mark& mark : byte_order_marks)
    if (bytes.substr(0, mark.bytes.size()) == mark.bytes)
      return mark.encoding;
  return {};
}

bool same_name(std::string_view a, std::string_view b) { return to_lower(a) == to_lower(b); }

std::string guess_encoding(std::string_view bytes) {
  constexpr std::size_t enough = 1 << 18;
  uchardet* const detector = uchardet_new();
  uchardet_handle_data(detector, bytes.data(), std::min(bytes.size(), enough));
  uchardet_data_end(detector);
  std::string guess = uchardet_get_charset(detector);
  uchardet_delete(detector);
  return guess;
}

DecodedText decode_utf8(std::string bytes) {
  const std::optional<std::size_t> bad = first_bad_byte(bytes);
  std::string guess = bad ? guess_encoding(bytes) : std::string();
  return {std::move(bytes), "UTF-8", bad, std::move(guess)};
}

}  // namespace

DecodedText decode_text(std::string bytes, std::string_view encoding) {
  const std::string_view marked = marked_encoding(bytes);
  // "UTF-16" alone leaves the order of the bytes to the mark.
  const bool mark_decides =
      encoding.empty() || same_name(encoding, "UTF-16") || same_name(encoding, "UTF-32");
  if (mark_decides && !marked.empty())
    encoding = marked;
  if (encoding.empty() || same_name(encoding, "UTF-8"))
    return decode_utf8(std::move(bytes));

  DecodedText decoded;
  decoded.encoding = encoding;
  Conversion conversion("UTF-8", encoding);
  if (!conversion.known())
    decoded.bad_byte = 0;
  else
    decoded.bad_byte = conversion.run(bytes, decoded.text);
  if (decoded.bad_byte) {
    decoded.guess = guess_encoding(bytes);
    decoded.text = std::move(bytes);
  }
  return decoded;
}

std::optional<std::string> encode_text(std::string_view text, std::string_view encoding) {
  if (encoding.empty() || same_name(encoding, "UTF-8"))
    return std::string(text);
  std::string encoded;
  Conversion conversion(encoding, "UTF-8");
  if (!conversion.known() || conversion.run(text, encoded))
    return std::nullopt;
  return encoded;
}

bool is_known_encoding(std::string_view encoding) {
  return !encoding.empty() && Conversion("UTF-8", encoding).known();
}

}  // namespace unlint
