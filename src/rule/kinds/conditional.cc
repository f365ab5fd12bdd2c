#include <algorithm>
#include <map>
#include <set>

#include "rule/finder.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

enum class Where { anywhere, before, after, block };
enum class Each { first, every };

struct Demand {
  std::string then;  // an expression; {group} stands for the words of a group of `if`
  Where where = Where::anywhere;
  Each each = Each::first;
};

/// If something is found, something else must be.
class ConditionalRule : public Rule {
 public:
  ConditionalRule(Finder finder, Demand demand)
      : finder_(std::move(finder)), demand_(std::move(demand)) {}

  const Regex* trigger() const override { return &finder_.expression(); }

  void check(const Subject& subject, Findings& findings) const override {
    const Document& document = subject.document;
    std::map<std::string, std::vector<Span>> answers;  // by the expression demanded
    std::set<std::string> reported;
    finder_.for_each(document, subject.blocks, {}, [&](const Match& match, std::size_t block) {
      if (!findings.looks_at(match.span))
        return;
      const std::string demanded = demanded_by(document, match);
      if (demand_.each == Each::first && reported.count(demanded) > 0)
        return;
      const auto [known, is_new] = answers.try_emplace(demanded);
      if (is_new)
        Regex(demanded).for_each_match(
            document.prose.text(),
            [&, found = &known->second](const Match& answer) { found->push_back(answer.span); });
      if (is_answered(known->second, match.span, document.blocks[block].text))
        return;
      reported.insert(demanded);
      Captures captures;
      for (const auto& [group, span] : match.groups)
        captures.emplace_back(group, document.prose.slice(span));
      findings.add(match.span, captures);
    });
  }

 private:
  std::string demanded_by(const Document& document, const Match& match) const {
    std::string expression = demand_.then;
    for (const auto& [group, span] : match.groups) {
      const std::string name = "{" + std::string(group) + "}";
      const std::string words = Regex::quoted(document.prose.slice(span));
      for (std::size_t at = expression.find(name); at != std::string::npos;
           at = expression.find(name, at + words.size()))
        expression.replace(at, name.size(), words);
    }
    return expression;
  }

  /// An answer that takes in the match answers it, wherever it is wanted.
  bool is_answered(const std::vector<Span>& answers, Span match, Span block) const {
    return std::any_of(answers.begin(), answers.end(), [&](Span answer) {
      if (answer.contains(match) || demand_.where == Where::anywhere)
        return true;
      if (demand_.where == Where::before)
        return answer.end <= match.begin;
      if (demand_.where == Where::after)
        return answer.begin >= match.end;
      return block.contains(answer);
    });
  }

  Finder finder_;
  Demand demand_;
};

}  // namespace

MadeRule make_conditional_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "conditional");
  if (!table)
    return {};
  Finder finder(*table, "if");
  Demand demand;
  demand.then = table->required_string("then");
  demand.where = static_cast<Where>(
      table->choice("where", {"anywhere", "before", "after", "block"}).value_or(0));
  demand.each = static_cast<Each>(table->choice("report", {"first", "every"}).value_or(0));
  if (!finder.is_usable())
    return {};
  std::string sample = demand.then;
  for (const std::string& group : finder.expression().group_names())
    for (std::size_t at = sample.find("{" + group + "}"); at != std::string::npos;
         at = sample.find("{" + group + "}"))
      sample.replace(at, group.size() + 2, "x");
  if (const std::string trouble = Regex(sample).trouble(); !trouble.empty())
    table->report(table->place("then"), "the expression does not compile: " + trouble);
  std::vector<std::string> names = finder.expression().group_names();
  return {std::make_unique<ConditionalRule>(std::move(finder), std::move(demand)),
          std::move(names)};
}

}  // namespace unlint
