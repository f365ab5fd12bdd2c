#include "text/regex.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <type_traits>

namespace unlint {
namespace {

// What RE2 takes for a text: re2::StringPiece, or absl::string_view in its later releases.
template <typename Text, typename... Rest>
std::remove_cvref_t<Text> text_type(bool (RE2::*)(Text, Rest...) const);
using Piece = decltype(text_type(&RE2::Match));

// RE2's own switch for line edges works in POSIX syntax only.
constexpr std::string_view line_edges = "(?m)";

RE2::Options options(std::int64_t memory) {
  RE2::Options result;
  result.set_log_errors(false);
  result.set_never_nl(true);
  result.set_posix_syntax(false);
  result.set_max_mem(memory);
  return result;
}

Piece piece(std::string_view text) { return Piece(text.data(), text.size()); }

Span span_of(const Piece& part, std::string_view text) {
  const auto begin = static_cast<std::size_t>(part.data() - text.data());
  return {begin, begin + part.size()};
}

std::size_t next_code_point(std::string_view text, std::size_t offset) {
  do
    ++offset;
  while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80);
  return offset;
}

}  // namespace

struct Regex::Compiled {
  std::string pattern;
  std::once_flag once;
  std::unique_ptr<RE2> re2;
  std::vector<std::pair<int, std::string>> groups;  // number and name, in order of appearance

  const RE2& expression() {
    std::call_once(once, [this] {
      re2 = std::make_unique<RE2>(std::string(line_edges) + pattern, options(64 << 20));
      if (re2->ok())
        for (const auto& [number, group] : re2->CapturingGroupNames())
          groups.emplace_back(number, group);
    });
    return *re2;
  }
};

Regex::Regex(std::string pattern) : compiled_(std::make_unique<Compiled>()) {
  compiled_->pattern = std::move(pattern);
}
Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

std::string Regex::quoted(std::string_view words) { return RE2::QuoteMeta(piece(words)); }

const std::string& Regex::pattern() const { return compiled_->pattern; }

std::string Regex::trouble() const {
  std::string words = compiled_->expression().error();
  const std::size_t prefix = words.find(line_edges);
  if (prefix != std::string::npos)
    words.erase(prefix, line_edges.size());
  return words;
}

bool Regex::has_literal() const {
  constexpr int shortest = 3;
  re2::FilteredRE2 filtered(shortest);
  int id = 0;
  std::vector<std::string> atoms;
  if (filtered.Add(pattern(), options(64 << 20), &id) != RE2::NoError)
    return false;
  filtered.Compile(&atoms);
  return !atoms.empty();
}

std::vector<std::string> Regex::group_names() const {
  std::vector<std::string> names;
  compiled_->expression();
  for (const auto& [number, group] : compiled_->groups)
    names.push_back(group);
  return names;
}

void Regex::for_each_match(std::string_view text, Span range,
                           const std::function<void(const Match&)>& visit) const {
  const RE2& expression = compiled_->expression();
  if (!expression.ok())
    return;
  const auto& groups = compiled_->groups;
  const int wanted = groups.empty() ? 1 : groups.back().first + 1;
  std::vector<Piece> parts(static_cast<std::size_t>(wanted));
  Match match;
  std::size_t from = range.begin;
  while (from <= range.end &&
         expression.Match(piece(text), from, range.end, RE2::UNANCHORED, parts.data(), wanted)) {
    match.span = span_of(parts[0], text);
    match.groups.clear();
    for (const auto& [number, group] : groups)
      if (const Piece& part = parts[static_cast<std::size_t>(number)]; part.data() != nullptr)
        match.groups.emplace_back(group, span_of(part, text));
    visit(match);
    from = match.span.empty() ? next_code_point(text, match.span.end) : match.span.end;
  }
}

void Regex::for_each_match(std::string_view text,
                           const std::function<void(const Match&)>& visit) const {
  for_each_match(text, {0, text.size()}, visit);
}

bool Regex::found_in(std::string_view text) const {
  const RE2& expression = compiled_->expression();
  return expression.ok() &&
         expression.Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

struct RegexSet::Compiled {
  std::vector<std::string> patterns;
  std::once_flag once;
  std::unique_ptr<RE2::Set> set;
  std::vector<std::size_t> indices;  // of the patterns, in the order of the set: those that compile

  void compile() {
    std::call_once(once, [this] {
      set = std::make_unique<RE2::Set>(options(256 << 20), RE2::UNANCHORED);
      for (std::size_t i = 0; i < patterns.size(); ++i)
        if (set->Add(std::string(line_edges) + patterns[i], nullptr) >= 0)
          indices.push_back(i);
      if (!set->Compile())
        set.reset();
    });
  }
};

RegexSet::RegexSet(const std::vector<std::string>& patterns)
    : compiled_(std::make_unique<Compiled>()) {
  compiled_->patterns = patterns;
}
RegexSet::~RegexSet() = default;
RegexSet::RegexSet(RegexSet&&) noexcept = default;
RegexSet& RegexSet::operator=(RegexSet&&) noexcept = default;

std::vector<std::size_t> RegexSet::found_in(std::string_view text) const {
  if (compiled_->patterns.empty())
    return {};
  compiled_->compile();
  std::vector<int> found;
  RE2::Set::ErrorInfo error{RE2::Set::kOutOfMemory};
  if (compiled_->set && compiled_->set->Match(piece(text), &found, &error))
    error.kind = RE2::Set::kNoError;
  // Too many states to tell them apart: any of them may match.
  if (error.kind == RE2::Set::kOutOfMemory)
    return compiled_->indices;
  std::vector<std::size_t> result;
  for (const int number : found)
    result.push_back(compiled_->indices[static_cast<std::size_t>(number)]);
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace unlint
