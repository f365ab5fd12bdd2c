#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "authority/authority.h"
#include "authority/sessions.h"
#include "authority/table.h"
#include "reference/reading.h"
#include "reference/symbol_dates.h"
#include "reference/symbol_titles.h"
#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// What a text may say of a resolution that is not what is known of it.
enum class KnownDeviation : unsigned char {
  date,            // resolution 60/251 of 15 May 2006
  title,           // resolution 60/251, entitled “Council of Human Rights”
  session,         // resolution 60/251 of 14 September 2006
  paragraph,       // paragraph 40 of resolution 60/251
  document_date,   // A/75/400 of 5 August 2020
  document_title,  // the report entitled “Roads” (A/75/400)
};

std::string_view name(KnownDeviation deviation) {
  static constexpr std::array<std::string_view, 6> names = {
      "date", "title", "session", "paragraph", "document-date", "document-title"};
  return names[static_cast<std::size_t>(deviation)];
}

/// The day given with a citation, "2006-03-15"; empty where none is, or where another rule tells
/// already that it lies far outside the session: one fault, one finding.
std::string day_written(const Subject& subject, const Citation& citation) {
  const auto outside = [](const Citation::Deviated& deviated) {
    return deviated.deviation == CitationDeviation::date_outside_session;
  };
  if (!citation.date ||
      std::any_of(citation.deviations.begin(), citation.deviations.end(), outside))
    return {};
  const Date& date = subject.references.dates[*citation.date];
  if (date.days.size() != 1 || !date.days[0].year || !date.days[0].month || !date.days[0].day)
    return {};
  return iso(date.days[0]);
}

/// The body and the session as the table of sessions names them.
struct Numbered {
  std::string body;
  std::string session;  // empty where the number tells none
};

/// Of "74/5" the session is "74", of "1/CP.21" the 21st of the Conference.
Numbered session_of(const Citation& citation) {
  const std::string& number = citation.number;
  const std::size_t stroke = number.find('/');
  if (stroke == std::string::npos)
    return {};
  // Of special sessions, resumed or decided on in writing, the days say little.
  if (citation.style == NumberStyle::session && is_figure(number.front()))
    return {citation.organ, number.substr(0, stroke)};
  if (citation.style != NumberStyle::body_session || citation.organ != "FCCC")
    return {};
  if (const std::size_t dot = number.find('.', stroke); dot != std::string::npos) {
    const std::string code = number.substr(stroke + 1, dot - stroke - 1);
    return {code == "CMP" ? "FCCC/KP/CMP" : "FCCC/" + code, number.substr(dot + 1)};
  }
  return {};
}

/// What is known of the dates of each citation that gives a day, by its index; several rules ask.
struct KnownDates {
  std::vector<std::string> written;  // the day that the text gives; empty where there is none, or
                                     // where nobody knows what is cited
  std::vector<std::vector<Fact>> facts;
};

const KnownDates& known_dates(const Subject& subject, const Authority& authority) {
  return subject.shared->of([&] {
    KnownDates known;
    for (const Citation& citation : subject.references.citations) {
      known.written.push_back(citation.canonical.empty() ? std::string()
                                                         : day_written(subject, citation));
      known.facts.push_back(known.written.back().empty() ? std::vector<Fact>()
                                                         : authority.dates(citation.canonical));
    }
    return known;
  });
}

/// A meeting may run past midnight. Only for comparison: "2012-12-31" gives "2012-12-32".
std::string day_after(std::string day) {
  if (day.back() == '9') {
    day.back() = '0';
    ++day[day.size() - 2];
  } else {
    ++day.back();
  }
  return day;
}

/// Letters and figures alone, in lower case: what two spellings of a title share.
std::string bare(std::string_view title) {
  std::string out;
  const std::string low = to_lower(title);
  for (std::size_t at = 0; at < low.size();) {
    const CodePoint point = decode(low, at);
    if (is_letter(point.value) || is_digit(point.value))
      append_utf8(out, point.value);
    at += point.length;
  }
  return out;
}

/// "60/251" of "A/RES/60/251", "CTOC/COP resolution 6/1" as it stands.
std::string number_of(const std::string& symbol) {
  constexpr std::string_view mark = "/RES/";
  const std::size_t at = symbol.find(mark);
  return at == std::string::npos ? symbol : symbol.substr(at + mark.size());
}

/// Reports dates and titles that are not those of the resolution they stand with.
class KnownRule : public Rule {
 public:
  KnownRule(std::vector<KnownDeviation> deviations, std::vector<Fact::Origin> origins)
      : deviations_(std::move(deviations)), origins_(std::move(origins)) {}

  void check(const Subject& subject, Findings& findings) const override {
    const Authority shipped;
    const Authority& authority = subject.authority ? *subject.authority : shipped;
    if (std::count(deviations_.begin(), deviations_.end(), KnownDeviation::paragraph) > 0)
      check_paragraphs(subject, authority, findings);
    check_documents(subject, authority, findings);
    for (const KnownDeviation deviation : deviations_)
      if (deviation == KnownDeviation::date || deviation == KnownDeviation::session)
        check_days(subject, deviation, known_dates(subject, authority), findings);
      else if (deviation == KnownDeviation::title)
        for (const Citation& citation : subject.references.citations)
          if (!citation.canonical.empty())
            check_title(subject, citation, authority, findings);
  }

 private:
  void check_days(const Subject& subject, KnownDeviation deviation, const KnownDates& known,
                  Findings& findings) const {
    for (std::size_t i = 0; i < known.written.size(); ++i) {
      if (known.written[i].empty())
        continue;
      if (deviation == KnownDeviation::date)
        check_date(subject, i, known, findings);
      else
        check_session(subject, i, known, findings);
    }
  }

  void check_date(const Subject& subject, std::size_t index, const KnownDates& known,
                  Findings& findings) const {
    const std::string& written = known.written[index];
    const std::vector<Fact>& facts = known.facts[index];
    const auto agrees = [&](const Fact& fact) { return written.starts_with(fact.date); };
    if (!speaks_of(facts) || std::any_of(facts.begin(), facts.end(), agrees))
      return;
    const Citation& citation = subject.references.citations[index];
    report(subject.references.dates[*citation.date].text, citation, facts.front(),
           facts.front().date, findings);
  }

  static void check_session(const Subject& subject, std::size_t index, const KnownDates& known,
                            Findings& findings) {
    const Citation& citation = subject.references.citations[index];
    const bool is_sure = citation.basis == Citation::Basis::words ||
                         (citation.organ == "A" && (citation.basis == Citation::Basis::pronoun ||
                                                    citation.basis == Citation::Basis::masthead));
    const std::string& written = known.written[index];
    if (!is_sure || !known.facts[index].empty())
      return;
    const Numbered numbered = session_of(citation);
    const std::optional<KnownSession> session = known_session(numbered.body, numbered.session);
    if (!session || (written >= session->opening &&
                     (session->closing.empty() || written <= day_after(session->closing))))
      return;
    const std::string days = session->closing.empty()
                                 ? "from " + session->opening
                                 : session->opening + " to " + session->closing;
    findings.add(subject.references.dates[*citation.date].text, {{"number", citation.number},
                                                                 {"canonical", citation.canonical},
                                                                 {"known", days},
                                                                 {"source", session->source}});
  }

  void check_title(const Subject& subject, const Citation& citation, const Authority& authority,
                   Findings& findings) const {
    const Span title = citation.title;
    if (title.empty())
      return;
    check_title_of(subject, title, citation,
                   authority.titles(citation.canonical, code(subject.document.language)), findings);
  }

  // What is counted are all paragraphs, annexes included: a number above it is of none.
  void check_paragraphs(const Subject& subject, const Authority& authority,
                        Findings& findings) const {
    if (!authority.has_tables())
      return;
    constexpr std::string_view mark = ", para. ";
    for (const Pinpoint& pinpoint : subject.references.pinpoints) {
      const std::size_t end = pinpoint.canonical.find(mark);
      if (end == std::string::npos)
        continue;
      const std::string symbol = pinpoint.canonical.substr(0, end);
      const int cited = number_in(std::string_view(pinpoint.canonical).substr(end + mark.size()));
      const std::vector<Fact> facts = authority.paragraphs(symbol);
      const auto holds = [&](const Fact& fact) { return cited <= fact.paragraphs; };
      if (cited == 0 || !speaks_of(facts) || std::any_of(facts.begin(), facts.end(), holds))
        continue;
      const Fact& fact = facts.front();
      findings.add(pinpoint.text, {{"number", number_of(symbol)},
                                   {"canonical", symbol},
                                   {"known", std::to_string(fact.paragraphs)},
                                   {"source", fact.path.empty() ? fact.source : fact.path}});
    }
  }

  // What the text says of documents that it cites by their symbols.
  void check_documents(const Subject& subject, const Authority& authority,
                       Findings& findings) const {
    const auto reports = [&](KnownDeviation deviation) {
      return std::count(deviations_.begin(), deviations_.end(), deviation) > 0;
    };
    const bool dates = reports(KnownDeviation::document_date);
    const bool titles = reports(KnownDeviation::document_title);
    if (!authority.has_tables() || (!dates && !titles))
      return;
    for (const Symbol& symbol : subject.references.symbols)
      if (!symbol.foreign && symbol.canonical != subject.references.identity.symbol) {
        if (dates)
          check_document_date(subject, symbol, authority, findings);
        if (titles)
          check_document_title(subject, symbol, authority, findings);
      }
  }

  static void check_document_date(const Subject& subject, const Symbol& symbol,
                                  const Authority& authority, Findings& findings) {
    const Date* const date = date_given_to(symbol, subject.references.dates, subject.document);
    if (date == nullptr || date->days.size() != 1 || date->days[0].day == 0)
      return;
    const std::string written = iso(date->days[0]);
    std::vector<Fact> facts = authority.documents(symbol.canonical);
    facts.erase(std::remove_if(facts.begin(), facts.end(),
                               [](const Fact& fact) { return fact.issued.empty(); }),
                facts.end());
    const auto agrees = [&](const Fact& fact) {
      return fact.issued == written || fact.date == written;
    };
    if (!facts.empty() && std::none_of(facts.begin(), facts.end(), agrees))
      report(date->text, symbol, facts.front(), facts.front().issued, findings);
  }

  void check_document_title(const Subject& subject, const Symbol& symbol,
                            const Authority& authority, Findings& findings) const {
    const Span title = title_given_to(symbol, subject.document);
    if (!title.empty())
      check_title_of(subject, title, symbol,
                     authority.titles(symbol.canonical, code(subject.document.language)), findings);
  }

  // Says of a citation, or of a symbol, that it bears another title.
  template <typename Reference>
  void check_title_of(const Subject& subject, Span title, const Reference& reference,
                      const std::vector<Fact>& facts, Findings& findings) const {
    const std::string written = bare(subject.document.prose.slice(title));
    const auto agrees = [&](const Fact& fact) { return bare(fact.title) == written; };
    if (speaks_of(facts) && std::none_of(facts.begin(), facts.end(), agrees))
      report(title, reference, facts.front(), facts.front().title, findings);
  }

  bool speaks_of(const std::vector<Fact>& facts) const {
    return !facts.empty() &&
           std::find(origins_.begin(), origins_.end(), facts.front().origin) != origins_.end();
  }

  static const std::string& number_in_words(const Citation& citation) { return citation.number; }
  static const std::string& number_in_words(const Symbol& symbol) { return symbol.canonical; }

  template <typename Reference>
  static void report(Span span, const Reference& reference, const Fact& fact,
                     const std::string& known, Findings& findings) {
    findings.add(span, {{"number", number_in_words(reference)},
                        {"canonical", reference.canonical},
                        {"known", known},
                        {"source", fact.path.empty() ? fact.source : fact.path}});
  }

  std::vector<KnownDeviation> deviations_;
  std::vector<Fact::Origin> origins_;
};

}  // namespace

MadeRule make_known_rule(TomlTable& file) {
  std::vector<KnownDeviation> deviations =
      read_deviations(file, "known", KnownDeviation::document_title);
  std::vector<Fact::Origin> origins;
  if (std::optional<TomlTable> table = file.table("known"))
    for (const std::size_t index : table->choices("from", {"shipped", "table", "document"}))
      origins.push_back(static_cast<Fact::Origin>(index));
  if (origins.empty())
    origins = {Fact::Origin::shipped, Fact::Origin::table};
  return {std::make_unique<KnownRule>(std::move(deviations), std::move(origins)),
          {"number", "canonical", "known", "source"}};
}

}  // namespace unlint
