#include <algorithm>
#include <array>

#include "reference/reading.h"
#include "reference/session_words.h"
#include "rule/deviations.h"
#include "rule/findings.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// How the masthead and the title block of a document may disagree with its symbol.
enum class MastheadDeviation : unsigned char {
  session,       // A/RES/75/1, Seventy-sixth session
  distribution,  // A/75/L.20, Distr.: General
  heading,       // A/RES/75/1, 75/2. Title
  early_date,    // 1 December 2020, adopted on 10 December 2020
};

std::string_view name(MastheadDeviation deviation) {
  static constexpr std::array<std::string_view, 4> names = {"session", "distribution", "heading",
                                                            "early-date"};
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

struct SymbolSession {
  SessionWords::Kind kind = SessionWords::Kind::regular;
  int number = 0;
};

/// The session a symbol of the General Assembly or the Human Rights Council belongs to.
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

/// Reports what in a masthead or title block disagrees with the symbol.
class MastheadRule : public Rule {
 public:
  explicit MastheadRule(std::vector<MastheadDeviation> deviations)
      : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    const std::string& symbol = subject.references.identity.symbol;
    if (symbol.empty() || subject.document.masthead.symbol.empty())
      return;
    for (const MastheadDeviation deviation : deviations_)
      switch (deviation) {
        case MastheadDeviation::session:
          check_session(subject, symbol, findings);
          break;
        case MastheadDeviation::distribution:
          check_distribution(subject, symbol, findings);
          break;
        case MastheadDeviation::heading:
          check_heading(subject, symbol, findings);
          break;
        case MastheadDeviation::early_date:
          check_date(subject, symbol, findings);
          break;
      }
  }

 private:
  static void check_session(const Subject& subject, const std::string& symbol, Findings& findings) {
    const Span line = subject.document.masthead.session;
    const std::optional<SymbolSession> own = session_of(symbol);
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

  static void check_distribution(const Subject& subject, const std::string& symbol,
                                 Findings& findings) {
    struct Words {
      std::string_view general, limited;
    };
    static constexpr std::array<Words, 4> forms = {{{"générale", "limitée"},
                                                    {"General", "Limited"},
                                                    {"general", "limitada"},
                                                    {"GENERAL", "LIMITED"}}};
    const Span line = subject.document.masthead.distribution;
    const std::size_t limited = symbol.find("/L.");
    const bool is_draft = limited != std::string::npos && is_figure(char_at(symbol, limited + 3));
    const bool is_resolution = symbol.find("/RES/") != std::string::npos;
    if (line.empty() || is_draft == is_resolution)
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

  /// The blocks between the masthead and the text proper.
  static constexpr std::size_t most_title_blocks = 16;

  // "75/100. Title": figures, a stroke, figures, perhaps a part, a full stop.
  static std::size_t number_end(std::string_view line) {
    std::size_t at = starts_with(line, 0, "ES-") ? 3 : starts_with(line, 0, "S-") ? 2 : 0;
    const std::size_t session = figures_end(line, at);
    if (session == at || char_at(line, session) != '/')
      return 0;
    at = figures_end(line, session + 1);
    return at > session + 1 ? at : 0;
  }

  static void check_heading(const Subject& subject, const std::string& symbol, Findings& findings) {
    if (symbol.find("/RES/") == std::string::npos || !starts_with(symbol, 0, "A/"))
      return;
    const std::string_view whole = after_series(symbol);
    const std::string expected(whole.substr(0, number_end(whole)));
    const std::vector<Block>& blocks = subject.document.blocks;
    for (std::size_t i = 0; i < std::min(blocks.size(), most_title_blocks); ++i) {
      const std::string_view line = subject.document.prose.slice(blocks[i].text);
      const std::size_t end = number_end(line);
      if (end == 0 || blocks[i].kind == BlockKind::masthead ||
          (char_at(line, end) != '.' && char_at(line, end) != ' '))
        continue;
      if (!expected.empty() && line.substr(0, end) != expected)
        findings.add({blocks[i].text.begin, blocks[i].text.begin + end},
                     {{"symbol", symbol}, {"expected", expected}}, expected);
      return;
    }
  }

  static bool tells_adoption(std::string_view line) {
    constexpr std::array<std::string_view, 6> words = {"Resolution adopted by",
                                                       "Résolution adoptée par",
                                                       "Resolución aprobada por",
                                                       "Резолюция, принятая",
                                                       "قرار اتخذته",
                                                       "大会决议"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view each) {
      return line.substr(0, 120).find(each) != std::string_view::npos;
    });
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
              read_deviations(file, "masthead", MastheadDeviation::early_date)),
          {"symbol", "expected"}};
}

}  // namespace unlint
