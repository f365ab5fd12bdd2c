#include "report/fingerprint.h"

#include <set>
#include <string>

#include "catch.h"
#include "report/uri.h"
#include "text/digest.h"

namespace unlint {
namespace {

/// The fingerprints of every "grey" in a text.
std::vector<std::string> of(const std::string& text, const std::string& path = "a.txt") {
  const SourceFile source(path, text);
  FileReport report{&source};
  for (std::size_t at = text.find("grey"); at != std::string::npos; at = text.find("grey", at + 1))
    report.diagnostics.push_back({"style/grey", Severity::note, {at, at + 4}, "m", "", "", {}});
  return fingerprints(report);
}

const std::string paragraph = "the sky above the harbour was grey and wide and cold that day";

}  // namespace

TEST_CASE("a fingerprint survives changes elsewhere in the file") {
  const std::string name = of(paragraph).at(0);
  CHECK(name.size() == 32);
  CHECK(of(std::string(100, '\n') + paragraph).at(0) != of("grey").at(0));
  CHECK(of("Another paragraph, of some length, stands here.\n\n\n" + paragraph).at(0) ==
        of("One more, of quite another length, stands here.\n\n" + paragraph).at(0));
  CHECK(of("the sky above the\nharbour was\r\n  grey and\nwide and cold that day").at(0) == name);
}

TEST_CASE("fingerprints tell files, places and copies apart") {
  const std::string name = of(paragraph).at(0);
  CHECK(of(paragraph, "b.txt").at(0) != name);
  CHECK(of("a grey cat").at(0) != name);
  std::string copies;
  for (int i = 0; i < 20; ++i)
    copies += paragraph + "\n";
  const std::vector<std::string> names = of(copies);
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == 20);
}

TEST_CASE("a digest is SHA-256") {
  // The test vector of FIPS 180-2 for "abc".
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST_CASE("a path becomes a URI reference") {
  CHECK(uri_of("./a b/ü:1.txt") == "a%20b/%C3%BC%3A1.txt");
  CHECK(uri_of("/srv/a.txt") == "file:///srv/a.txt");
  CHECK(uri_of("../x~y_z-1.md") == "../x~y_z-1.md");
}

}  // namespace unlint
