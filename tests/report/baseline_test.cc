#include "report/baseline.h"

#include <algorithm>
#include <random>

#include "catch.h"

using namespace unlint;

namespace {

/// A finding at each "bad" of a text.
Diagnostics findings_of(const SourceFile& source) {
  Diagnostics findings;
  const std::string_view bytes = source.bytes();
  for (std::size_t at = bytes.find("bad"); at != std::string_view::npos;
       at = bytes.find("bad", at + 1))
    findings.push_back({"words/bad", Severity::error, {at, at + 3}, "bad", "", "", {}});
  return findings;
}

BaselineEntries recorded(const std::string& text) {
  const SourceFile source("a.txt", text);
  BaselineEntries entries;
  for (const Diagnostic& finding : findings_of(source))
    entries.push_back(baseline_entry("a.txt", source, finding));
  return entries;
}

/// The lines of the findings that a baseline of the one text leaves of the other.
std::vector<std::size_t> fresh(const std::string& before, const std::string& after) {
  const SourceFile source("a.txt", after);
  std::vector<std::size_t> lines;
  for (const Diagnostic& finding :
       match_baseline(recorded(before), source, findings_of(source)).fresh)
    lines.push_back(source.position(finding.span.begin).line);
  return lines;
}

using Lines = std::vector<std::size_t>;

}  // namespace

TEST_CASE("an entry holds the words around a finding, within its paragraph") {
  const BaselineEntries entries =
      recorded("First.\n\nOne two three\nfour five six seven  bad\r\neight nine.\n\nLast.\n");
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].text == "bad");
  CHECK(entries[0].before == "two three four five six seven");
  CHECK(entries[0].after == "eight nine.");
}

TEST_CASE("a finding is known wherever its paragraph stands") {
  const std::string old = "One.\n\nIt was a bad day for all.\n\nTwo.\n";
  CHECK(fresh(old, old) == Lines{});
  CHECK(fresh(old, "One.\n\nTwo.\n\nThree.\n\nIt was a bad day for all.\n") == Lines{});
  CHECK(fresh(old, "It was a\nbad day\nfor all.\n") == Lines{});
  CHECK(fresh(old, "It had been a bad day for all.\n") == Lines{});
}

TEST_CASE("a second copy, or the same word elsewhere, is new") {
  const std::string old = "It was a bad day for all.\n";
  CHECK(fresh(old, "It was a bad day for all.\n\nIt was a bad day for all.\n") == Lines{3});
  CHECK(fresh(old, "Some bad habits die hard.\n") == Lines{1});
  CHECK(fresh("", old) == Lines{1});
}

TEST_CASE("a baseline is read as it was written, sorted") {
  BaselineEntries entries = recorded("It is “bad”.\n\nIt was bad.\n");
  entries.push_back({"A.txt", "r/x", "\"\\\t", "", ""});
  const BaselineText read = read_baseline(write_baseline(entries));
  std::sort(entries.begin(), entries.end());
  CHECK(read.entries == entries);
  CHECK(read.broken_line == 0);
  CHECK(read_baseline("").entries.empty());
  CHECK(read_baseline("\n{\"path\": \"x\"}\n").broken_line == 2);
  CHECK(read_baseline("nonsense").broken_line == 1);
}

TEST_CASE("a script without spaces keeps its context sign by sign") {
  const std::string old =
      "筹备理事会届会 bad 年期间主席团成员如下，新工作方法的要素之一是注重主题活动";
  CHECK(fresh(old, "今年筹备理事会届会 bad 年期间主席团成员如下。").empty());
  CHECK(fresh(old, "他赞赏德国政府 bad 对人居署用途供资的主持").size() == 1);
}

TEST_CASE("random edits elsewhere bring no old finding back, and each new one is reported") {
  std::vector<std::string> paragraphs;
  for (int i = 0; i < 100; ++i)
    paragraphs.push_back("The paragraph with number " + std::to_string(i) +
                         " tells of a bad thing " + std::to_string(i * 7) +
                         " that happened, and then of many other things, " +
                         "some good, some not, in words enough to be edited here and there.");
  const auto joined = [](const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& paragraph : all)
      text += paragraph + "\n\n";
    return text;
  };
  const std::string old = joined(paragraphs);
  std::mt19937 random(7);
  std::size_t seeded = 0;
  for (int edit = 0; edit < 200; ++edit) {
    const std::size_t at = random() % paragraphs.size();
    if (edit % 4 == 0)
      std::swap(paragraphs[at], paragraphs[random() % paragraphs.size()]);
    else if (edit % 4 == 1)
      paragraphs[at] += " One more sentence " + std::to_string(edit) + ".";
    else if (edit % 4 == 2 && paragraphs[at].rfind("some good") != std::string::npos)
      paragraphs[at].insert(paragraphs[at].rfind("some good"), "quite ");
    else if (edit % 4 == 3)
      paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(at),
                        "Something bad and new, " + std::to_string(++seeded) + ".");
  }
  CHECK(fresh(old, joined(paragraphs)).size() == seeded);
}
