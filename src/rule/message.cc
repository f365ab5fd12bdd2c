#include "rule/message.h"

#include <algorithm>

namespace unlint {
namespace {

/// The next piece of a template: plain text, a name, or a brace that has no partner.
struct Piece {
  enum class Type { text, name, stray_brace };
  Type type;
  std::string_view text;
};

/// Takes the next piece off the front of a template.
Piece take_piece(std::string_view& rest) {
  const auto take = [&rest](Piece::Type type, std::size_t length, std::size_t begin,
                            std::size_t size) {
    const Piece piece{type, rest.substr(begin, size)};
    rest.remove_prefix(length);
    return piece;
  };
  if (rest.substr(0, 2) == "{{" || rest.substr(0, 2) == "}}")
    return take(Piece::Type::text, 2, 0, 1);
  if (rest.front() == '{') {
    const std::size_t end = rest.find_first_of("{}", 1);
    if (end != std::string_view::npos && rest[end] == '}' && end > 1)
      return take(Piece::Type::name, end + 1, 1, end - 1);
  }
  if (rest.front() == '{' || rest.front() == '}')
    return take(Piece::Type::stray_brace, 1, 0, 1);
  const std::size_t size = std::min({rest.find('{'), rest.find('}'), rest.size()});
  return take(Piece::Type::text, size, 0, size);
}

std::string_view value_of(std::string_view name, const Captures& captures) {
  for (const auto& [key, value] : captures)
    if (key == name)
      return value;
  return {};
}

}  // namespace

std::vector<std::string> names_in(std::string_view message_template) {
  std::vector<std::string> names;
  while (!message_template.empty())
    if (const Piece piece = take_piece(message_template); piece.type == Piece::Type::name)
      names.emplace_back(piece.text);
  return names;
}

std::string fill(std::string_view message_template, const Captures& captures) {
  std::string filled;
  while (!message_template.empty()) {
    const Piece piece = take_piece(message_template);
    filled += piece.type == Piece::Type::name ? value_of(piece.text, captures) : piece.text;
  }
  filled.shrink_to_fit();  // a report may hold tens of thousands
  return filled;
}

std::string trouble_in(std::string_view message_template) {
  while (!message_template.empty())
    if (const Piece piece = take_piece(message_template); piece.type == Piece::Type::stray_brace)
      return "“" + std::string(piece.text) + "” has no partner";
  return {};
}

}  // namespace unlint
