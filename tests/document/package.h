#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace unlint {

/// The parts of a package: name and bytes.
using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::string number(std::uint32_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i, value >>= 8)
    out += static_cast<char>(value & 0xFF);
  return out;
}

inline std::uint32_t checksum(const std::string& bytes) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit)
      sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
  }
  return ~sum;
}

/// A package whose parts are stored as they are.
inline std::string package(const Parts& parts) {
  std::string out;
  std::string directory;
  for (const auto& [name, bytes] : parts) {
    const std::uint32_t size = static_cast<std::uint32_t>(bytes.size());
    const std::string common = number(20, 2) + number(0, 8) + number(checksum(bytes), 4) +
                               number(size, 4) + number(size, 4) +
                               number(static_cast<std::uint32_t>(name.size()), 2) + number(0, 2);
    directory += "PK\x01\x02" + number(20, 2) + common + number(0, 10) +
                 number(static_cast<std::uint32_t>(out.size()), 4) + name;
    out += "PK\x03\x04" + common + name + bytes;
  }
  const std::uint32_t count = static_cast<std::uint32_t>(parts.size());
  const std::uint32_t begin = static_cast<std::uint32_t>(out.size());
  return out + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
         number(static_cast<std::uint32_t>(directory.size()), 4) + number(begin, 4) + number(0, 2);
}

}  // namespace unlint
