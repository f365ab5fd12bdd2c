#pragma once

#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>

#include "catch.h"

/// The program itself, run in a folder of its own.
namespace program {

namespace fs = std::filesystem;

struct Result {
  int status;
  std::string output;  // standard output
  std::string error;   // standard error
};

/// A temporary folder with a house rule that wants "colour" in place of "color".
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "unlint-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = fs::canonical(name);
    write("unlint.toml", "rule-paths = [\"house\"]\n");
    write(
        "house/style/colour.toml",
        "kind = \"pattern\"\nseverity = \"warning\"\nmessage = \"“{text}” is spelled otherwise\"\n"
        "help = \"write “colour”\"\nauthority = \"House style\"\n"
        "[pattern]\nfind = '\\bcolor\\b'\nreplace = 'colour'\n"
        "[[example]]\nbad = \"the ⟦color⟧ red\"\ngood = \"the colour red\"\n");
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  fs::path operator/(const std::string& name) const { return path_ / name; }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

  std::string read(const std::string& name) const {
    std::ifstream in(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  /// Runs the program here; `arguments` as a shell takes them.
  Result run(const std::string& arguments) const {
    return shell("'" UNLINT_BINARY "' " + arguments);
  }

  /// Runs a line of shell here.
  Result shell(const std::string& commands) const {
    const fs::path error = fs::path(path_.string() + ".stderr");
    const std::string line =
        "cd '" + path_.string() + "' && { " + commands + "\n} 2>'" + error.string() + "'";
    std::FILE* pipe = ::popen(line.c_str(), "r");
    REQUIRE(pipe != nullptr);
    Result result{0, {}, {}};
    char buffer[4096];
    for (std::size_t got; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
      result.output.append(buffer, got);
    const int status = ::pclose(pipe);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    std::ifstream in(error, std::ios::binary);
    result.error.assign(std::istreambuf_iterator<char>(in), {});
    fs::remove(error);
    return result;
  }

 private:
  fs::path path_;
};

inline bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

/// The status of work that could not be done, and why.
inline void check_refused(const Result& result, std::initializer_list<std::string> reasons) {
  CHECK(result.status == 2);
  for (const std::string& reason : reasons) {
    INFO(reason << "\nin\n" << result.error);
    CHECK(has(result.error, reason));
  }
}

}  // namespace program
