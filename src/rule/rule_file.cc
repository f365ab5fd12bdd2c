#include "rule/rule_file.h"

#include "text/embedded.h"

namespace unlint {
namespace {

constexpr std::string_view folder = "rules/";
constexpr std::string_view suffix = ".toml";

/// "embedded:dates/month-first.toml" of "rules/dates/month-first.toml".
std::string shown_path(std::string_view path) {
  return std::string("embedded:").append(path.substr(folder.size()));
}

}  // namespace

std::vector<RuleFile> embedded_rule_files() {
  std::vector<RuleFile> files;
  files.reserve(static_cast<std::size_t>(embedded_files().last - embedded_files().first));
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(suffix))
      continue;
    const std::string_view name = file.path.substr(folder.size());
    const bool in_a_family = name.find('/') != std::string_view::npos;
    if (in_a_family && !name.starts_with("languages/") && !name.starts_with("authority/") &&
        !name.starts_with("packs/")) {
      const BakedFile* baked = baked_file(file.path);
      files.push_back({shown_path(file.path),
                       baked != nullptr ? std::string() : std::string(file.text), baked});
    }
  }
  return files;
}

std::string_view text_of(const RuleFile& file) {
  return file.baked != nullptr ? embedded_file(file.baked->path) : std::string_view(file.text);
}

std::string embedded_path(const BakedFile& file) { return shown_path(file.path); }

std::string rule_id(std::string_view path) {
  const auto parts = [](char c) { return c == '/' || c == '\\'; };
  const auto begins = [&](char c) { return parts(c) || c == ':'; };  // a family
  const auto begin_of_part = [&](std::size_t end, const auto& is_before) {
    while (end > 0 && !is_before(path[end - 1]))
      --end;
    return end;
  };
  const std::size_t name = begin_of_part(path.size(), parts);
  if (name == 0)
    return {};
  std::string_view stem = path.substr(name);
  if (stem.ends_with(suffix))
    stem.remove_suffix(suffix.size());
  const std::size_t begin = begin_of_part(name - 1, begins);
  const std::string_view family = path.substr(begin, name - 1 - begin);
  if (family.empty() || family == "." || family == ".." || stem.empty())
    return {};
  std::string id;
  id.reserve(family.size() + 1 + stem.size());
  return id.append(family).append(1, '/').append(stem);
}

}  // namespace unlint
