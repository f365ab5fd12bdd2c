#include "report/baseline.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "report/json_reader.h"
#include "report/json_writer.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t most_words = 6;        // on each side
constexpr std::size_t most_ideographs = 12;  // of a script that is written without spaces
constexpr std::size_t most_bytes = 1024;     // of a line, however long it is
constexpr std::string_view space = " \t\r\n\f\v";

using Words = std::vector<std::string_view>;

// Scripts from here on are written without spaces.
bool is_ideograph(char32_t code_point) { return code_point >= 0x2E80; }

bool begins_with_ideograph(std::string_view word) {
  return !word.empty() && is_ideograph(decode(word, 0).value);
}

/// Adds a run without white space: each ideograph is a word of its own.
void add_run(std::string_view run, Words& words) {
  for (std::size_t begin = 0; begin < run.size();) {
    std::size_t end = begin + decode(run, begin).length;
    if (!is_ideograph(decode(run, begin).value))
      while (end < run.size() && !is_ideograph(decode(run, end).value))
        end += decode(run, end).length;
    words.push_back(run.substr(begin, end - begin));
    begin = end;
  }
}

Words words_of(std::string_view text) {
  Words words;
  for (std::size_t at = text.find_first_not_of(space); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(space, at), text.size());
    add_run(text.substr(at, end - at), words);
    at = text.find_first_not_of(space, end);
  }
  return words;
}

/// The words with spaces between them, but beside an ideograph.
std::string joined(const Words& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool spaced =
        i > 0 && !begins_with_ideograph(words[i]) && !begins_with_ideograph(words[i - 1]);
    text.append(spaced ? " " : "").append(words[i]);
  }
  return text;
}

/// Whether there is room for one more word of the context.
bool has_room(const Words& words, std::string_view word) {
  return words.size() < (begins_with_ideograph(word) ? most_ideographs : most_words);
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(space) == std::string_view::npos;
}

/// The first words after `begin`, up to the next blank line.
Words words_after(const SourceFile& source, std::size_t begin) {
  Words words;
  for (std::size_t line = source.position(begin).line; line <= source.line_count(); ++line) {
    const Span span = source.line(line);
    const std::size_t from = std::max(span.begin, begin);
    if (from > begin && is_blank(source.slice(span)))
      break;
    std::size_t to = std::clamp(span.end, from, from + most_bytes);
    while (!is_boundary(source.bytes(), to))
      --to;
    for (const std::string_view word : words_of(source.slice({from, to}))) {
      if (!has_room(words, word))
        return words;
      words.push_back(word);
    }
  }
  return words;
}

/// The last words before `end`, down from the blank line above.
Words words_before(const SourceFile& source, std::size_t end) {
  Words backwards;
  for (std::size_t line = source.position(end).line; line > 0; --line) {
    const Span span = source.line(line);
    const std::size_t to = std::min(span.end, end);
    if (to < end && is_blank(source.slice(span)))
      break;
    std::size_t from = to - std::min(to - std::min(span.begin, to), most_bytes);
    while (!is_boundary(source.bytes(), from))
      ++from;
    const Words more = words_of(source.slice({from, to}));
    const auto full = std::find_if(more.rbegin(), more.rend(), [&](std::string_view word) {
      const bool room = has_room(backwards, word);
      if (room)
        backwards.push_back(word);
      return !room;
    });
    if (full != more.rend())
      break;
  }
  return {backwards.rbegin(), backwards.rend()};
}

/// Which part of the words around two findings is the same, in a hundred.
std::size_t likeness(const BaselineEntry& a, const BaselineEntry& b) {
  const auto sorted = [](const BaselineEntry& entry) {
    Words words = words_of(entry.before);
    for (const std::string_view word : words_of(entry.after))
      words.push_back(word);
    std::sort(words.begin(), words.end());
    return words;
  };
  const Words left = sorted(a), right = sorted(b);
  Words common;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(common));
  const std::size_t most = std::max(left.size(), right.size());
  return most == 0 ? 100 : 100 * common.size() / most;
}

/// Entries and findings of one rule and one text.
struct Group {
  std::vector<std::size_t> entries;
  std::vector<std::size_t> findings;
};

/// Pairs the most alike first.
class Matching {
 public:
  Matching(const BaselineEntries& entries, const BaselineEntries& found)
      : entries_(entries),
        found_(found),
        entry_used(entries.size(), false),
        met(found.size(), false) {}

  void pair_up(const Group& group) {
    pair_exact(group);
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> pairs;
    for (const std::size_t entry : group.entries)
      for (const std::size_t finding : group.findings)
        if (!entry_used[entry] && !met[finding]) {
          const std::size_t alike = likeness(entries_[entry], found_[finding]);
          if (2 * alike >= 100)
            pairs.emplace_back(100 - alike, entry, finding);
        }
    std::sort(pairs.begin(), pairs.end());
    for (const auto& [unlike, entry, finding] : pairs)
      pair(entry, finding);
  }

 private:
  void pair(std::size_t entry, std::size_t finding) {
    if (entry_used[entry] || met[finding])
      return;
    entry_used[entry] = true;
    met[finding] = true;
  }

  void pair_exact(const Group& group) {
    std::multimap<std::pair<std::string, std::string>, std::size_t> by_context;
    for (const std::size_t entry : group.entries)
      by_context.emplace(std::pair(entries_[entry].before, entries_[entry].after), entry);
    for (const std::size_t finding : group.findings)
      if (const auto same = by_context.find({found_[finding].before, found_[finding].after});
          same != by_context.end()) {
        pair(same->second, finding);
        by_context.erase(same);
      }
  }

  const BaselineEntries& entries_;
  const BaselineEntries& found_;

 public:
  std::vector<bool> entry_used;
  std::vector<bool> met;
};

}  // namespace

BaselineEntry baseline_entry(const std::string& path, const SourceFile& source,
                             const Diagnostic& finding) {
  return {path, finding.rule, joined(words_of(source.slice(finding.span))),
          joined(words_before(source, finding.span.begin)),
          joined(words_after(source, finding.span.end))};
}

BaselineMatch match_baseline(const BaselineEntries& entries, const SourceFile& source,
                             const Diagnostics& findings) {
  BaselineEntries found;
  std::map<std::pair<std::string, std::string>, Group> groups;
  for (std::size_t i = 0; i < entries.size(); ++i)
    groups[{entries[i].rule, entries[i].text}].entries.push_back(i);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    found.push_back(baseline_entry({}, source, findings[i]));
    groups[{found[i].rule, found[i].text}].findings.push_back(i);
  }
  Matching matching(entries, found);
  for (const auto& [key, group] : groups)
    matching.pair_up(group);
  BaselineMatch match;
  for (std::size_t i = 0; i < findings.size(); ++i)
    (matching.met[i] ? match.known : match.fresh).push_back(findings[i]);
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (matching.entry_used[i])
      match.used.push_back(i);
  return match;
}

std::string write_baseline(BaselineEntries entries) {
  std::sort(entries.begin(), entries.end());
  std::string text;
  for (const BaselineEntry& entry : entries) {
    JsonWriter json;
    json.begin_object();
    const std::pair<const char*, const std::string*> members[] = {{"path", &entry.path},
                                                                  {"rule", &entry.rule},
                                                                  {"text", &entry.text},
                                                                  {"before", &entry.before},
                                                                  {"after", &entry.after}};
    for (const auto& [key, value] : members) {
      json.key(key);
      json.string(*value);
    }
    json.end_object();
    text += json.text() + "\n";
  }
  return text;
}

BaselineText read_baseline(std::string_view text) {
  BaselineText result;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (is_blank(line))
      continue;
    auto members = read_json_strings(line);
    if (!members || members->size() != 5 || !members->count("path") || !members->count("rule") ||
        !members->count("text") || !members->count("before") || !members->count("after")) {
      result.broken_line = number;
      return result;
    }
    auto& all = *members;
    result.entries.push_back({all["path"], all["rule"], all["text"], all["before"], all["after"]});
  }
  return result;
}

}  // namespace unlint
