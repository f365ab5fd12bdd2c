#include "reference/named_reference.h"

#include <array>
#include <optional>
#include <string>

#include "reference/reading.h"
#include "reference/sales_number.h"
#include "reference/session_words.h"
#include "reference/treaty_series.h"
#include "text/regex.h"

namespace unlint {
namespace {

const Regex& meeting_expression(LanguageId id) {
  static const std::array<Regex, 6> expressions = {
      Regex(R"(\b(?P<name>\d{1,5})(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary |closed )?meeting)"),
      Regex(R"(\b(?P<name>\d{1,5})(?:re|e) (?:et \d{1,5}e )?séance)"),
      Regex(R"((?P<name>\b\d{1,5})[ªa]\.? (?:sesión|reunión))"),
      Regex(
          R"((?P<name>\b\d{1,5})-[емго]{1,3} (?:\(возобновленно[ме]+\) )?(?:пленарно[ме]\pL* )?заседани)"),
      Regex("第(?P<name>\\d{1,5})次(?:\\([^()]*\\))?(?:全体)?会议"),
      Regex("الجلسة (?:العامة )?(?P<name>\\d{1,5})")};
  return expressions[static_cast<std::size_t>(id)];
}

const Regex& session_expression(LanguageId id) {
  static const std::array<Regex, 6> expressions = {
      Regex(
          R"((?P<name>\b[\w-]+(?: [\w-]+)? (?:(?:regular|special|emergency|resumed) ){0,2}[Ss]ession)\b)"),
      Regex(R"((?P<name>[\pL-]+(?: et [\pL-]+)? (?:session)(?: extraordinaire)?(?: d’urgence)?))"),
      Regex(
          R"((?P<name>\pL+(?: \pL+)? (?:período (?:extraordinario )?(?:de emergencia )?de sesiones)))"),
      Regex(R"((?P<name>\pL+(?: \pL+)?(?: (?:чрезвычайн|специальн)\pL+){0,2} сесси[яию]))"),
      Regex("(?P<name>第[一二三四五六七八九十]{1,5}届(?:紧急)?(?:特别)?会议)"),
      Regex("(?P<name>(?:الدورة|دورتها) \\pL+(?: \\pL+)?(?: الاستثنائية)?(?: الطارئة)?)")};
  return expressions[static_cast<std::size_t>(id)];
}

Span named(const Match& match) {
  return match.groups.empty() ? match.span : match.groups.front().second;
}

/// Collects the references of one document.
class Collector {
 public:
  explicit Collector(const Document& document) : document_(document) {}

  void add(std::string_view kind, Span text, std::string canonical, std::string organ = {}) {
    found_.push_back(
        {kind, document_.prose.place(text), text, std::move(canonical), std::move(organ), {}});
  }

  void add_sessions() {
    const std::string_view text = document_.prose.text();
    session_expression(document_.language).for_each_match(text, [&](const Match& match) {
      const Span words = named(match);
      const std::optional<SessionWords> session = session_in(text, words, document_.language);
      if (!session)
        return;
      const std::string_view prefix = session->kind == SessionWords::Kind::emergency ? "ES-"
                                      : session->kind == SessionWords::Kind::special ? "S-"
                                                                                     : "";
      add("session", {session->ordinal.begin, words.end},
          std::string(prefix) + std::to_string(session->number));
    });
  }

  std::vector<ReferenceRecord> take() { return std::move(found_); }

 private:
  const Document& document_;
  std::vector<ReferenceRecord> found_;
};

}  // namespace

std::vector<ReferenceRecord> named_references(const Document& document,
                                              const References& references) {
  Collector collector(document);
  const std::string_view text = document.prose.text();
  for (const TreatyReference& treaty : find_treaty_references(document, every_block(document)))
    collector.add(
        "treaty-series", treaty.text,
        "UNTS " + std::to_string(treaty.volumes.front()) + "/" + std::to_string(treaty.number));
  for (const OfficialRecord& record : references.official_records)
    if (record.is_supplement)
      collector.add("official-records", record.number, record.canonical,
                    body_of_symbol(record.canonical));
  for (const Span name : find_sales_numbers(document))
    collector.add("sales-number", name, std::string(document.prose.slice(name)));
  meeting_expression(document.language).for_each_match(text, [&](const Match& match) {
    const Span name = named(match);
    collector.add("meeting", name, std::string(document.prose.slice(name)));
  });
  collector.add_sessions();
  return collector.take();
}

}  // namespace unlint
