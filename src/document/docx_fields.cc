#include "document/docx_fields.h"

#include <cstddef>

namespace unlint {

void DocxFields::add_instruction(const std::string& words) {
  if (!open_.empty())
    open_.back() += words;
}

void DocxFields::follow(const std::string& mark, RenditionBuilder& builder) {
  if (mark == "begin") {
    open_.emplace_back();
    ++instructions_;
  } else if (mark == "separate" && !open_.empty()) {
    instructions_ -= instructions_ > 0 ? 1 : 0;
    const std::size_t key = open_.back().find("HYPERLINK");
    const std::size_t begin = open_.back().find('"', key == std::string::npos ? 0 : key);
    if (key != std::string::npos && begin != std::string::npos) {
      const std::size_t end = open_.back().find('"', begin + 1);
      builder.begin_link(open_.back().substr(begin + 1, end - begin - 1), {});
      open_.back() = "link";
    } else {
      open_.back() = "result";
    }
  } else if (mark == "end" && !open_.empty()) {
    if (open_.back() == "link")
      builder.end_link();
    else if (open_.back() != "result")
      instructions_ -= instructions_ > 0 ? 1 : 0;
    open_.pop_back();
  }
}

}  // namespace unlint
