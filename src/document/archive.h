#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// The parts of a ZIP package that were asked for.
struct Archive {
  struct Part {
    std::string name;
    std::string bytes;
  };
  std::vector<Part> parts;
  std::string trouble;  // why it could not be read; empty where it was

  /// The bytes of a part; null where there is none.
  const std::string* find(std::string_view name) const;
};

/// Bounds on a package, against those that unpack to more than they should.
inline constexpr std::size_t most_entries = 20000;
inline constexpr std::size_t most_part_bytes = std::size_t{256} << 20;
inline constexpr std::size_t most_package_bytes = std::size_t{512} << 20;
inline constexpr std::size_t most_ratio = 500;

/// Unpacks the parts of a package whose names `wanted` says yes to, in order of the package.
Archive open_archive(std::string_view bytes, bool (*wanted)(std::string_view name));

/// The package with some parts replaced, or added, and every other one as it was; empty where that
/// cannot be done.
std::string replace_parts(std::string_view bytes, const std::vector<Archive::Part>& parts);

/// The parts as one text, each with its name before it; and the package with that text edited.
std::string joined_parts(const Archive& archive);
std::string with_joined_parts(std::string_view bytes, const Archive& before,
                              std::string_view joined);

/// How many bytes stand before a part in the joined text, besides those of the parts before.
inline std::size_t joint_size(std::string_view name) { return name.size() + 2; }

}  // namespace unlint
