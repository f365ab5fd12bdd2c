#include "rule/suppression_comment.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "text/suggest.h"

namespace unlint {
namespace {

using Verb = SuppressionComment::Verb;

struct VerbName {
  std::string_view name;
  Verb verb;
};
constexpr VerbName verbs[] = {{"ignore", Verb::line},
                              {"ignore-begin", Verb::begin},
                              {"ignore-end", Verb::end},
                              {"ignore-file", Verb::file}};
constexpr std::string_view space = " \t\r\n";

/// Reads the words of one comment from left to right.
class CommentReader {
 public:
  CommentReader(const SourceFile& source, const Directive& directive)
      : bytes_(source.bytes()), at_(directive.words.begin), end_(directive.words.end) {
    result_.comment = directive.comment;
  }

  SuppressionComment read() {
    take_reason();
    const Span word = take_until(" \t\r\n=");
    const auto known = std::find_if(std::begin(verbs), std::end(verbs),
                                    [&](const VerbName& verb) { return verb.name == slice(word); });
    if (known == std::end(verbs))
      report_verb(word);
    else
      read_rules(known->verb);
    return std::move(result_);
  }

 private:
  std::string_view slice(Span span) const { return bytes_.substr(span.begin, span.size()); }

  /// Cuts off " -- reason"; XML allows no `--` within a comment, so a dash does as well.
  void take_reason() {
    for (std::size_t at = at_; at < end_; ++at) {
      if (at > at_ && space.find(bytes_[at - 1]) == std::string_view::npos)
        continue;
      for (const std::string_view mark : {"--", "—", "–"})
        if (bytes_.substr(at, mark.size()) == mark) {
          Span reason = {at + mark.size(), end_};
          while (!reason.empty() && space.find(bytes_[reason.begin]) != std::string_view::npos)
            ++reason.begin;
          result_.reason = slice(reason);
          end_ = at;
          return;
        }
    }
  }

  void skip_space() {
    while (at_ < end_ && space.find(bytes_[at_]) != std::string_view::npos)
      ++at_;
  }

  Span take_until(std::string_view stops) {
    skip_space();
    const std::size_t begin = at_;
    while (at_ < end_ && stops.find(bytes_[at_]) == std::string_view::npos)
      ++at_;
    return {begin, at_};
  }

  void report(Span place, std::string detail, std::string help) {
    result_.troubles.push_back(
        {place.empty() ? result_.comment : place, std::move(detail), std::move(help)});
  }

  void report_verb(Span word) {
    std::vector<std::string> names;
    for (const VerbName& verb : verbs)
      names.emplace_back(verb.name);
    const std::string near = suggest(slice(word), names);
    report(word, word.empty() ? "it says nothing" : "there is no " + quoted(slice(word)),
           near.empty() ? "write “ignore=RULE -- reason”" : "did you mean " + quoted(near) + "?");
  }

  void read_rules(Verb verb) {
    result_.verb = verb;
    skip_space();
    if (at_ == end_) {
      result_.rules.push_back({"*", result_.comment, false});
      return;
    }
    if (bytes_[at_] != '=')
      return report({at_, end_}, quoted(slice({at_, end_})) + " stands there without “=” or “--”",
                    "write “ignore=RULE -- reason”");
    do {
      ++at_;
      const Span rule = take_until(" \t\r\n,");
      if (rule.empty())
        report({}, "a rule is missing in the list", "write “ignore=RULE,RULE -- reason”");
      else
        result_.rules.push_back({std::string(slice(rule)), rule, false});
      skip_space();
    } while (at_ < end_ && bytes_[at_] == ',');
    if (at_ < end_)
      report({at_, end_}, quoted(slice({at_, end_})) + " stands there without a comma or “--”",
             "write “--” before the reason");
  }

  std::string_view bytes_;
  std::size_t at_;
  std::size_t end_;
  SuppressionComment result_;
};

}  // namespace

SuppressionComment read_suppression(const SourceFile& source, const Directive& directive) {
  return CommentReader(source, directive).read();
}

SuppressionComment read_suppression(const HiddenDirective& directive) {
  const SourceFile words({}, directive.words);
  const Span whole{0, directive.words.size()};
  SuppressionComment read = read_suppression(words, {whole, whole});
  const Span place{directive.at, directive.at};
  read.comment = place;
  for (SuppressionComment::RuleName& rule : read.rules)
    rule.place = place;
  for (SuppressionComment::Trouble& trouble : read.troubles)
    trouble.place = place;
  return read;
}

}  // namespace unlint
