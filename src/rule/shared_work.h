#pragma once

#include <memory>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <utility>

namespace unlint {

/// What several rules want to know of one document, found once: the first that asks finds it. One
/// for each document; not for several threads.
class SharedWork {
 public:
  /// What `find` gives, known by its type.
  template <typename Find>
  const auto& of(Find find) {
    using Found = decltype(find());
    std::shared_ptr<const void>& slot = found_[std::type_index(typeid(Found))];
    if (slot == nullptr)
      slot = std::make_shared<const Found>(find());
    return *static_cast<const Found*>(slot.get());
  }

 private:
  std::unordered_map<std::type_index, std::shared_ptr<const void>> found_;
};

}  // namespace unlint
