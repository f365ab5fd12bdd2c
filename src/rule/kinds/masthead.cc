#include <algorithm>
#include <array>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/session_words.h"
#include "rule/deviations.h"
#include "rule/findings.h"
#include "rule/kinds/masthead_checks.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// How the masthead and the title block of a document may disagree with its symbol.
enum class MastheadDeviation : unsigned char {
  session,       // A/RES/75/1, Seventy-sixth session
  distribution,  // A/75/L.20, Distr.: General
  heading,       // A/RES/75/1, 75/2. Title
  early_date,    // 1 December 2020, adopted on 10 December 2020
  symbol,        // the same as heading, told at the symbol
  closing_date,  // adopted on 10 December 2020, at the end 9 December 2020
  bracket_line,  // A/RES/75/1, [on the report of the Third Committee (A/74/470)]
  suffix_line,   // A/75/1/Add.1 without “Addendum”
  file_name,     // A_RES_75_2.txt
  session_date,  // A/75/1, 12 June 2014
  agenda_note,   // CTOC/COP/2014/2, * CTOC/COP/2012/1
  authorship,    // Note from Secretariat
};

std::string_view name(MastheadDeviation deviation) {
  static constexpr std::array<std::string_view, 12> names = {
      "session",      "distribution", "heading",   "early-date",   "symbol",      "closing-date",
      "bracket-line", "suffix-line",  "file-name", "session-date", "agenda-note", "authorship"};
  return names[static_cast<std::size_t>(deviation)];
}

/// The elements of a symbol after its organ, committee and series: "75/1" of "A/C.3/75/1".
std::string_view after_series(std::string_view symbol) {
  const auto skip = [&](std::string_view element) {
    if (starts_with(symbol, 0, element))
      symbol.remove_prefix(element.size());
  };
  skip("A/");
  if (starts_with(symbol, 0, "C.")) {
    const std::size_t stroke = symbol.find('/');
    symbol.remove_prefix(stroke == std::string_view::npos ? symbol.size() : stroke + 1);
  }
  skip("HRC/");
  skip("BUR/");
  skip("WG.6/");
  skip("RES/");
  return symbol;
}

}  // namespace

std::optional<SymbolSession> session_of(std::string_view symbol) {
  if (!starts_with(symbol, 0, "A/"))
    return {};
  const bool council = starts_with(symbol, 0, "A/HRC/");
  std::string_view rest = after_series(symbol);
  SymbolSession session;
  if (starts_with(rest, 0, "ES-"))
    session.kind = SessionWords::Kind::emergency;
  else if (starts_with(rest, 0, "S-"))
    session.kind = SessionWords::Kind::special;
  if (session.kind != SessionWords::Kind::regular)
    rest.remove_prefix(rest.find('-') + 1);
  const std::size_t end = figures_end(rest, 0);
  session.number = number(rest.substr(0, end));
  const bool regular = session.kind == SessionWords::Kind::regular;
  // Up to the thirtieth session the Assembly's symbols bore no session.
  if (end == 0 || char_at(rest, end) != '/' || session.number > 150 ||
      (regular && !council && session.number < 31))
    return {};
  return session;
}

namespace {

/// Reports what in a masthead or title block disagrees with the symbol.
class MastheadRule : public Rule {
 public:
  explicit MastheadRule(std::vector<MastheadDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    for (const MastheadDeviation deviation : deviations_)
      check(deviation, subject, findings);
  }

 private:
  static void check(MastheadDeviation deviation, const Subject& subject, Findings& findings) {
    const std::string& symbol = subject.references.identity.symbol;
    if (deviation == MastheadDeviation::agenda_note)
      return check_agenda_note(subject, symbol, findings);
    if (deviation == MastheadDeviation::authorship)
      return check_authorship(subject, findings);
    if (deviation == MastheadDeviation::session_date)
      return check_session_date(subject, symbol, findings);
    if (deviation == MastheadDeviation::closing_date)
      return check_closing_date(subject, findings);
    if (deviation == MastheadDeviation::session && symbol.empty())
      return check_session(subject, symbol_of_heading(subject.document), findings);
    if (symbol.empty() || subject.document.masthead.symbol.empty())
      return;
    switch (deviation) {
      case MastheadDeviation::session:
        return check_session(subject, symbol, findings);
      case MastheadDeviation::distribution:
        return check_distribution(subject, symbol, findings);
      case MastheadDeviation::heading:
        return check_heading(subject, symbol, findings);
      case MastheadDeviation::early_date:
        return check_date(subject, symbol, findings);
      case MastheadDeviation::symbol:
        return check_symbol(subject, symbol, findings);
      case MastheadDeviation::bracket_line:
        return check_bracket_line(subject, symbol, findings);
      case MastheadDeviation::suffix_line:
        return check_suffix_line(subject, symbol, findings);
      case MastheadDeviation::file_name:
        return check_file_name(subject, symbol, findings);
      default:
        return;
    }
  }

  /// “73/155. Title” heads a resolution of the Assembly whose symbol is not shown; empty where no
  /// such line follows that of the adoption.
  static std::string symbol_of_heading(const Document& document) {
    bool adopted = false;
    for (std::size_t i = 0; i < std::min(document.blocks.size(), most_title_blocks); ++i) {
      const std::string_view line = document.prose.slice(document.blocks[i].text);
      const std::size_t stroke = figures_end(line, 0);
      const std::size_t end = figures_end(line, stroke + 1);
      if (adopted && stroke == 2 && char_at(line, 2) == '/' && end > 3 && char_at(line, end) == '.')
        return "A/RES/" + std::string(line.substr(0, end));
      adopted = adopted ||
                (tells_adoption(line) && line.find("General Assembly") != std::string_view::npos);
    }
    return {};
  }

  static void check_session(const Subject& subject, const std::string& symbol, Findings& findings) {
    const Span line = subject.document.masthead.session;
    std::optional<SymbolSession> own = session_of(symbol);
    if (!own && !starts_with(symbol, 0, "A/"))
      own = session_named(symbol);
    if (line.empty() || !own)
      return;
    const std::string_view text = subject.document.prose.text();
    for (const LanguageId language : {subject.document.language, LanguageId::en}) {
      const std::optional<SessionWords> said = session_in(text, line, language);
      if (!said)
        continue;
      if (said->kind == own->kind && said->number != own->number) {
        const std::string expected =
            session_words(own->number, language, subject.document.prose.slice(said->ordinal));
        findings.add(said->ordinal, {{"symbol", symbol}, {"expected", expected}}, expected);
      }
      return;
    }
  }

  /// The session that an element of a symbol of another series names: TD/B/62/3.
  static std::optional<SymbolSession> session_named(const std::string& symbol) {
    const Series* series = series_of(symbol);
    if (series == nullptr || !series->read)
      return {};
    for (const SymbolElement& element : elements_of(symbol))
      if (element.role == SymbolElement::Role::session && element.text.size() < 4 &&
          figures_end(element.text, 0) == element.text.size())
        return SymbolSession{SessionWords::Kind::regular, number(element.text)};
    return {};
  }

  static bool has_type(const std::string& symbol, std::string_view type) {
    const std::size_t at = symbol.find(type);
    return at != std::string::npos && is_figure(char_at(symbol, at + type.size()));
  }

  static void check_distribution(const Subject& subject, const std::string& symbol,
                                 Findings& findings) {
    struct Words {
      std::string_view general, limited;
    };
    static constexpr std::array<Words, 8> forms = {{{"générale", "limitée"},
                                                    {"General", "Limited"},
                                                    {"general", "limitada"},
                                                    {"GENERAL", "LIMITED"},
                                                    {"GÉNÉRALE", "LIMITÉE"},
                                                    {"GENERAL", "LIMITADA"},
                                                    {"GENERALE", "LIMITEE"},
                                                    {"普遍", "限制"}}};
    const Span line = subject.document.masthead.distribution;
    const bool is_draft = has_type(symbol, "/L.");
    // What conference room and working papers are marked with differs from body to body.
    const bool is_open = is_draft || has_type(symbol, "/CRP.") || has_type(symbol, "/WP.") ||
                         has_type(symbol, "/R.") || symbol.find('/') == std::string::npos;
    if (line.empty() || (is_open && !is_draft))
      return;
    for (const Words& form : forms) {
      const std::string_view wrong = is_draft ? form.general : form.limited;
      const std::string_view right = is_draft ? form.limited : form.general;
      const std::size_t found = subject.document.prose.slice(line).find(wrong);
      if (found == std::string_view::npos)
        continue;
      const Span place{line.begin + found, line.begin + found + wrong.size()};
      findings.add(place, {{"symbol", symbol}, {"expected", std::string(right)}},
                   std::string(right));
      return;
    }
  }

  static void check_date(const Subject& subject, const std::string& symbol, Findings& findings) {
    const Day issued = subject.references.identity.date;
    const std::vector<Block>& blocks = subject.document.blocks;
    if (issued.year == 0 || issued.day == 0 || symbol.find("/RES/") == std::string::npos)
      return;
    for (std::size_t i = 0; i < std::min(blocks.size(), most_title_blocks); ++i) {
      if (!tells_adoption(subject.document.prose.slice(blocks[i].text)))
        continue;
      for (const Date& date : subject.references.dates)
        if (blocks[i].text.contains(date.text) && date.shape == Date::Shape::single &&
            !date.days.empty() && date.days[0].day != 0 && before(issued, date.days[0]))
          findings.add(subject.document.masthead.date,
                       {{"symbol", symbol}, {"expected", iso(date.days[0])}});
      return;
    }
  }

  std::vector<MastheadDeviation> deviations_;
};

}  // namespace

MadeRule make_masthead_rule(TomlTable& file) {
  return {std::make_unique<MastheadRule>(
              read_deviations(file, "masthead", MastheadDeviation::authorship)),
          {"symbol", "expected"}};
}

}  // namespace unlint
