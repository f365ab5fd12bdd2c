#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"
#include "text/toml_shape.h"

namespace unlint {

/// What is wrong at one place of a TOML file.
struct TomlTrouble {
  Span span;  // bytes of the file
  std::string message;
  std::string help;  // may be empty

  friend bool operator==(const TomlTrouble& a, const TomlTrouble& b) = default;
};

struct TomlContents;
struct TomlNode;

/// One table of a TOML file, read key by key. A value of the wrong type is trouble at its place and
/// reads as if it were absent. A light view: it must not outlive its TomlFile.
class TomlTable {
 public:
  std::optional<std::string> string(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key);

  /// A calendar date, bare or as a string, in the form it is written in.
  std::optional<std::string> date(std::string_view key);

  /// A string that must be there and hold something; its absence is trouble at the table's place.
  std::string required_string(std::string_view key);

  /// An array of strings; one string counts as an array of one, an absent key as an empty array.
  std::vector<std::string> strings(std::string_view key);

  /// Which of the names the key holds, as an index; another word is trouble.
  std::optional<std::size_t> choice(std::string_view key, const std::vector<std::string>& names);

  /// The same for an array of names, or one.
  std::vector<std::size_t> choices(std::string_view key, const std::vector<std::string>& names);

  std::optional<TomlTable> table(std::string_view key);

  /// An array of tables; one table counts as an array of one.
  std::vector<TomlTable> tables(std::string_view key);

  /// True for a table that only takes down what is asked of it: `TomlFile::probe`.
  bool is_probe() const;

  /// True where nothing is wrong with the file, as the build has seen: what costs much to check
  /// need not be checked again.
  bool is_checked() const;

  /// Whether the key is there, of whatever type. Does not count as asking for it.
  bool has(std::string_view key) const;

  /// Every key, in order of the file. Does not count as asking for them.
  std::vector<std::string> keys() const;

  /// Where the value of a key stands; the table's own place where there is no such key.
  Span place(std::string_view key) const;

  /// Where a key itself stands; the table's own place where there is no such key.
  Span key_place(std::string_view key) const;

  /// Where these words stand within the value of a key; the whole value where they are spelled
  /// otherwise there.
  Span place_of(std::string_view words, std::string_view key) const;

  /// Where the table stands: its header; the first line for the file as a whole.
  Span place() const;

  /// Notes something wrong.
  void report(Span span, std::string message, std::string help = {});

  /// Counts a key as asked for, whatever it holds.
  void ignore(std::string_view key);

  /// Tells what the type of a value does not: the key must be there; it takes one of the names.
  /// That it is so is for the caller to see to.
  void must_hold(std::string_view key);
  void may_lack(std::string_view key);
  void takes(std::string_view key, const std::vector<std::string>& names);

  /// Notes as misspelt every key, here and in the tables opened from here, that nobody asked for.
  void finish();

 private:
  friend class TomlFile;
  TomlTable(TomlContents& contents, TomlNode& node) : contents_(&contents), node_(&node) {}
  TomlNode* ask(std::string_view key);
  std::optional<std::size_t> index_of(const std::string& word, std::string_view key,
                                      const std::vector<std::string>& names);
  const TomlNode* peek(std::string_view key) const;
  void report_type(const TomlNode& value, std::string_view key, std::string_view wanted);
  TomlNode* note(std::string_view key, TomlShape::Type type);

  TomlContents* contents_;
  TomlNode* node_;
};

/// A TOML file already read: its tables, and what was found wrong with them.
class TomlFile {
 public:
  TomlFile(std::string path, std::string text);
  ~TomlFile();
  TomlFile(TomlFile&&) noexcept;
  TomlFile& operator=(TomlFile&&) noexcept;

  /// An embedded file, of the path it has in the project ("rules/languages/en.toml"): as the build
  /// has baked it, else read anew.
  static TomlFile embedded(std::string_view path);

  /// A file without trouble, of its tree (toml_tree.h).
  static TomlFile baked(std::string_view tree);

  const SourceFile& source() const;

  /// The file as a table; empty where the file is not TOML, which is trouble already noted.
  TomlTable root();

  /// False where the file is not TOML.
  bool is_readable() const;

  /// A file that holds nothing and takes down what is asked of it: every table that is asked for is
  /// there, once, every key seems to be, and a table's keys are one, `any_key`.
  static TomlFile probe();

  /// What was asked of a probe.
  TomlShape shape() const;

  /// The tree (toml_tree.h) of those keys of the file that are to be kept.
  std::string tree(const std::function<bool(std::string_view key)>& keeps) const;

  /// What was found wrong until now, in order of the file.
  std::vector<TomlTrouble> trouble() const;

 private:
  explicit TomlFile(std::unique_ptr<TomlContents> contents);
  std::unique_ptr<TomlContents> contents_;
};

}  // namespace unlint
