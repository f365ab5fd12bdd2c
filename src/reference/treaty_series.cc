#include "reference/treaty_series.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "reference/reading.h"

namespace unlint {
namespace {

const Regex& pair_expression() {
  static const Regex expression(
      R"((?:\bvols?\.?|\bт(?:ом|ома|т)?\.?|المجلدات|المجلدان|المجلد|第) ?)"
      R"((?P<volumes>\d{1,4}(?:(?:, | and | et | y | и |، | و |、|和|及)\d{1,4})*)卷?)"
      R"((?:, |، |，|,) ?)"
      R"((?:Nos?\.|nos?|núms?\.|№|الأرقام|الرقم|رقم|第) ?(?P<number>\d{1,6})(?:号|[^\d]|$))");
  return expression;
}

}  // namespace

const Regex& treaty_trigger() {
  // A block names the series, or goes on from one that did.
  static const Regex trigger(
      "(?:Treaty Series|Recueil des [Tt]raités|Recopilación de los Tratados|Сборник договоров|"
      "条约汇编|مجموعة المعاهدات|Ibid|المرجع نفسه|同上)");
  return trigger;
}

std::vector<TreatyReference> find_treaty_references(const Document& document,
                                                    std::span<const std::size_t> blocks) {
  std::vector<TreatyReference> found;
  const std::string_view text = document.prose.text();
  const auto read = [&](const Match& match) {
    TreatyReference reference;
    for (const auto& [group, span] : match.groups) {
      if (group == "number") {
        reference.number_figures = span;
        reference.number = number(document.prose.slice(span));
        continue;
      }
      for (std::size_t at = span.begin; at < span.end;) {
        const std::size_t end = figures_end(text, at);
        if (end > at) {
          reference.volume_figures.push_back({at, end});
          reference.volumes.push_back(number(text.substr(at, end - at)));
        }
        at = std::max(end, at + 1);
      }
    }
    reference.text = {match.span.begin, reference.number_figures.end};
    found.push_back(std::move(reference));
  };
  for (const std::size_t block : blocks)
    if (const Span span = document.blocks[block].text;
        treaty_trigger().found_in(document.prose.slice(span)))
      pair_expression().for_each_match(text, span, read);
  return found;
}

}  // namespace unlint
