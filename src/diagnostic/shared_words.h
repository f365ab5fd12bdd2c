#pragma once

#include <memory>
#include <string>
#include <utility>

namespace unlint {

/// Words that do not change and that copies share: what a rule says in all of its findings.
class SharedWords {
 public:
  SharedWords() = default;
  SharedWords(std::string words)
      : words_(words.empty() ? nullptr : std::make_shared<const std::string>(std::move(words))) {}
  SharedWords(const char* words) : SharedWords(std::string(words)) {}

  const std::string& str() const {
    static const std::string none;
    return words_ ? *words_ : none;
  }
  bool empty() const { return words_ == nullptr; }

  friend bool operator==(const SharedWords& a, const SharedWords& b) { return a.str() == b.str(); }

 private:
  std::shared_ptr<const std::string> words_;  // null for none
};

}  // namespace unlint
