// Unpacks and packs ZIP packages, with libzip.
#include <zip.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/archive.h"

namespace unlint {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_t, Discard>;
using ZipEntry = std::unique_ptr<zip_file_t, Discard>;

ZipFile open_zip(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr)
    return nullptr;
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr)
    zip_source_free(source);
  zip_error_fini(&error);
  return ZipFile(archive);
}

/// Why an entry is not unpacked; empty where nothing speaks against it.
std::string objection(const zip_stat_t& entry, std::size_t total) {
  const std::string name = "its part “" + std::string(entry.name) + "” ";
  if (entry.encryption_method != ZIP_EM_NONE)
    return "is encrypted: save it without a password";
  if (entry.size > most_part_bytes || total + entry.size > most_package_bytes)
    return name + "unpacks to more than is ever read";
  if (entry.comp_size > 0 && entry.size / entry.comp_size > most_ratio && entry.size > (1U << 20))
    return name + "is packed more tightly than documents are";
  return {};
}

/// True where the whole entry could be read.
bool unpack(zip_t* archive, zip_uint64_t index, std::size_t size, std::string& bytes) {
  const ZipEntry file(zip_fopen_index(archive, index, 0));
  if (file == nullptr)
    return false;
  bytes.resize(size);
  std::size_t filled = 0;
  while (filled < size) {
    const zip_int64_t got = zip_fread(file.get(), bytes.data() + filled, size - filled);
    if (got <= 0)
      return false;
    filled += static_cast<std::size_t>(got);
  }
  return true;
}

/// Puts one part into a package, with the time of the part it replaces, or else of the first: the
/// same input gives the same package.
bool put(zip_t* archive, const Archive::Part& part) {
  zip_source_t* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
  if (source == nullptr)
    return false;
  zip_int64_t index = zip_name_locate(archive, part.name.c_str(), 0);
  zip_stat_t old;
  zip_stat_init(&old);
  zip_stat_index(archive, static_cast<zip_uint64_t>(index < 0 ? 0 : index), 0, &old);
  const bool taken =
      index < 0 ? (index = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8)) >= 0
                : zip_file_replace(archive, static_cast<zip_uint64_t>(index), source, 0) == 0;
  if (!taken) {
    zip_source_free(source);
    return false;
  }
  return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), old.mtime, 0) == 0;
}

}  // namespace

Archive open_archive(std::string_view bytes, bool (*wanted)(std::string_view name)) {
  Archive archive;
  const auto refuse = [&](std::string trouble) {
    archive.parts.clear();
    archive.trouble = std::move(trouble);
    return archive;
  };
  const ZipFile zip = open_zip(bytes);
  if (zip == nullptr)
    return refuse("cannot be unpacked: it is damaged or cut short");
  const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
  if (count > static_cast<zip_int64_t>(most_entries))
    return refuse("holds more than " + std::to_string(most_entries) + " parts");
  std::size_t total = 0;
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t entry;
    zip_stat_init(&entry);
    const auto index = static_cast<zip_uint64_t>(i);
    if (zip_stat_index(zip.get(), index, 0, &entry) != 0 || entry.name == nullptr)
      return refuse("cannot be unpacked: it is damaged or cut short");
    if (!wanted(entry.name))
      continue;
    if (std::string trouble = objection(entry, total); !trouble.empty())
      return refuse(std::move(trouble));
    Archive::Part part{entry.name, {}};
    if (!unpack(zip.get(), index, entry.size, part.bytes))
      return refuse("its part “" + part.name + "” cannot be unpacked: it is damaged");
    total += part.bytes.size();
    archive.parts.push_back(std::move(part));
  }
  return archive;
}

std::string replace_parts(std::string_view bytes, const std::vector<Archive::Part>& parts) {
  if (parts.empty())
    return std::string(bytes);
  zip_error_t error;
  zip_error_init(&error);
  // The buffer stays the owner's; libzip keeps a copy of what it writes until it is asked.
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr)
    return {};
  zip_source_keep(source);
  zip_t* archive = zip_open_from_source(source, 0, &error);
  bool good = archive != nullptr;
  for (const Archive::Part& part : parts)
    good = good && put(archive, part);
  if (archive != nullptr && (!good || zip_close(archive) != 0)) {
    zip_discard(archive);
    good = false;
  }
  std::string out;
  if (good && zip_source_open(source) == 0) {
    zip_source_seek(source, 0, SEEK_END);
    out.resize(static_cast<std::size_t>(zip_source_tell(source)));
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t got = zip_source_read(source, out.data(), out.size());
    if (got != static_cast<zip_int64_t>(out.size()))
      out.clear();
    zip_source_close(source);
  }
  zip_source_free(source);
  return out;
}

}  // namespace unlint
