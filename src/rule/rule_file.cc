#include "rule/rule_file.h"

#include "text/embedded.h"

namespace unlint {
namespace {

constexpr std::string_view folder = "rules/";
constexpr std::string_view suffix = ".toml";

std::vector<RuleFile> pack() {
  std::vector<RuleFile> files;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(suffix))
      continue;
    const std::string_view name = file.path.substr(folder.size());
    const bool in_a_family = name.find('/') != std::string_view::npos;
    if (in_a_family && !name.starts_with("languages/") && !name.starts_with("authority/") &&
        !name.starts_with("packs/")) {
      const BakedFile* baked = baked_file(file.path);
      files.push_back({"embedded:" + std::string(name),
                       baked != nullptr ? std::string() : std::string(file.text), baked});
    }
  }
  return files;
}

}  // namespace

std::string_view text_of(const RuleFile& file) {
  return file.baked != nullptr ? embedded_file(file.baked->path) : std::string_view(file.text);
}

std::string rule_id(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  if (slash == std::string_view::npos)
    return {};
  std::string_view stem = path.substr(slash + 1);
  if (stem.ends_with(suffix))
    stem.remove_suffix(suffix.size());
  std::string_view family = path.substr(0, slash);
  if (const std::size_t begin = family.find_last_of("/\\:"); begin != std::string_view::npos)
    family.remove_prefix(begin + 1);
  if (family.empty() || family == "." || family == ".." || stem.empty())
    return {};
  return std::string(family) + '/' + std::string(stem);
}

const std::vector<RuleFile>& embedded_rule_files() {
  static const std::vector<RuleFile> files = pack();
  return files;
}

}  // namespace unlint
