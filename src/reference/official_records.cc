#include "reference/official_records.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "reference/conference_records.h"
#include "reference/council_records.h"
#include "reference/part_letter.h"
#include "reference/reading.h"
#include "text/search.h"

namespace unlint {
namespace {

// What stands before the number of a supplement and after the name of its session. Compared as
// written, longest first.
struct Words {
  LanguageId language;
  std::string_view supplement;  // its first letter is left out where either case is in use
  std::string_view session;
};
constexpr std::array<Words, 6> words_of = {{{LanguageId::en, "upplement", "ession"},
                                            {LanguageId::fr, "upplément", "ession"},
                                            {LanguageId::es, "uplemento", "esiones"},
                                            {LanguageId::ru, "ополнение", "есси"},
                                            {LanguageId::zh, "补编", "届"},
                                            {LanguageId::ar, "الملحق", "دورة"}}};

// Supplement 53 عين is the last with an Arabic letter of its own.
constexpr char last_supplement = 'P';

// "A/71/53/Add.1" taken apart: session or year, number, addendum.
struct SymbolNumbers {
  bool council = false;
  bool numbered = true;  // the supplement's number is that of the symbol
  SessionWords::Kind kind = SessionWords::Kind::regular;
  int session = 0;
  int number = 0;
  int addendum = 0;
};

// Up to the thirtieth session the documents of the Assembly were numbered through, and a hundred of
// numbers was kept for the supplements of each session: A/9610 is supplement 10 of the
// twenty-ninth.
std::optional<SymbolNumbers> running_numbers_of(std::string_view symbol) {
  constexpr std::array<std::pair<int, int>, 6> first_numbers = {
      {{25, 8000}, {26, 8400}, {27, 8700}, {28, 9000}, {29, 9600}, {30, 10000}}};
  const std::size_t end = figures_end(symbol, 2);
  if (!starts_with(symbol, 0, "A/") || end < 6 || (end < symbol.size() && symbol[end] != '/'))
    return {};
  const int whole = number(symbol.substr(2, end - 2));
  for (const auto& [session, first] : first_numbers)
    if (whole > first && whole < first + 40) {
      SymbolNumbers parts;
      parts.session = session;
      parts.number = whole - first;
      if (starts_with(symbol, end, "/Add."))
        parts.addendum = number(symbol.substr(end + 5, figures_end(symbol, end + 5) - end - 5));
      return parts;
    }
  return {};
}

// Supplements of special sessions (A/S-10/4), and of the Trade and Development Board (TD/B/55/10),
// whose numbers are their own.
std::optional<SymbolNumbers> other_numbers_of(std::string_view symbol) {
  struct Series {
    std::string_view prefix;
    SessionWords::Kind kind;
    bool numbered;
  };
  constexpr std::array<Series, 3> all = {{{"A/S-", SessionWords::Kind::special, true},
                                          {"A/ES-", SessionWords::Kind::emergency, true},
                                          {"TD/B/", SessionWords::Kind::regular, false}}};
  for (const Series& series : all) {
    const std::size_t session = series.prefix.size();
    const std::size_t end = figures_end(symbol, session);
    if (!symbol.starts_with(series.prefix) || end == session || char_at(symbol, end) != '/')
      continue;
    const std::size_t stop = figures_end(symbol, end + 1);
    if (stop == end + 1)
      return {};
    SymbolNumbers parts;
    parts.kind = series.kind;
    parts.numbered = series.numbered;
    parts.session = number(symbol.substr(session, end - session));
    parts.number = number(symbol.substr(end + 1, stop - end - 1));
    return parts;
  }
  return {};
}

std::optional<SymbolNumbers> numbers_of(std::string_view symbol) {
  if (const std::optional<SymbolNumbers> other = other_numbers_of(symbol))
    return other;
  if (const std::optional<SymbolNumbers> running = running_numbers_of(symbol))
    return running;
  SymbolNumbers parts;
  if (symbol.size() < 6 || symbol[1] != '/' || (symbol[0] != 'A' && symbol[0] != 'E'))
    return {};
  parts.council = symbol[0] == 'E';
  const std::size_t session = figures_end(symbol, 2);
  const std::size_t number_at = session + 1;
  const std::size_t end = figures_end(symbol, number_at);
  if (session == 2 || char_at(symbol, session) != '/' || end == number_at)
    return {};
  parts.session = number(symbol.substr(2, session - 2));
  parts.number = number(symbol.substr(number_at, end - number_at));
  const bool fits = parts.council ? session == 6 : parts.session > 30 && parts.session < 150;
  if (!fits)
    return {};
  if (starts_with(symbol, end, "/Add."))
    parts.addendum = number(symbol.substr(end + 5, figures_end(symbol, end + 5) - end - 5));
  return parts;
}

// The words about one supplement, up to its symbol.
class SupplementReader {
 public:
  SupplementReader(const Document& document, const Words& words)
      : text_(document.prose.text()), words_(words) {}

  std::optional<OfficialRecord> before(const Symbol& symbol, Span block) {
    const std::optional<SymbolNumbers> parts = numbers_of(symbol.canonical);
    if (!parts || !opens_bracket(symbol.text.begin))
      return {};
    constexpr std::size_t longest = 160;
    const std::size_t floor =
        std::max(block.begin, symbol.text.begin - std::min(symbol.text.begin, longest));
    const std::string_view window = text_.substr(floor, symbol.text.begin - floor);
    const std::size_t found = find_last_words(window, words_.supplement);
    if (found == std::string_view::npos)
      return {};
    const std::size_t word = floor + found;
    std::optional<Span> figures = number_after(word, symbol.text.begin);
    if (!figures)
      return {};
    OfficialRecord record;
    record.symbol = symbol.text;
    record.canonical = symbol.canonical;
    record.is_supplement = true;
    record.number = with_letter(*figures);
    if (parts->numbered)
      judge_number(*figures, *parts, record);
    judge_session(word, floor, *parts, record);
    return record;
  }

 private:
  std::string_view text_;
  const Words& words_;
  int letter_ = 0;  // 1 for A

  bool opens_bracket(std::size_t at) const {
    return char_before(text_, at) == '(' || char_before(text_, at) == '[' ||
           (at >= 3 && text_.substr(at - 3, 3) == "（");
  }

  // The figures that follow the word; between them and the symbol stand no others.
  std::optional<Span> number_after(std::size_t word, std::size_t symbol) const {
    std::size_t at = word + words_.supplement.size();
    const std::size_t most = std::min(symbol, at + 20);
    while (at < most && !is_figure(text_[at]))
      if (text_[at] == '(' || text_[at] == ';' || text_[at] == ',')
        return {};
      else
        ++at;
    const Span figures{at, figures_end(text_, at)};
    if (figures.empty() || figures.size() > 3 || text_[at - 1] == '/')  // “A/53”: a symbol's
      return {};
    for (std::size_t i = figures.end; i + 1 < symbol; ++i)
      if (text_[i] == '(' || text_[i] == ')' || text_[i] == ';' ||
          (is_figure(text_[i]) && !follows_volume(i)))
        return {};
    return figures;
  }

  // "Supplement No. 5, vol. 2 (A/75/5 (Vol. II))"
  bool follows_volume(std::size_t at) const {
    return at >= 5 && (text_.substr(at - 5, 5) == "vol. " || text_.substr(at - 5, 5) == "Vol. ");
  }

  Span with_letter(Span figures) {
    std::size_t at = figures.end;
    if (char_at(text_, at) == ' ' && is_ascii_capital(char_at(text_, at + 1)))
      ++at;  // 第53 A号
    if (is_ascii_capital(char_at(text_, at)) && !is_ascii_letter(char_at(text_, at + 1))) {
      letter_ = text_[at] - 'A' + 1;
      return {figures.begin, at + 1};
    }
    for (const auto& [cyrillic, value] : {std::pair{"А", 1}, {"В", 2}, {"С", 3}, {"Б", 2}})
      if (starts_with(text_, at, cyrillic)) {
        letter_ = value;
        return {figures.begin, at + 2};
      }
    at = spaces_end(text_, at);
    if (const std::optional<PartLetter> arabic = arabic_letter_at(text_, at, last_supplement)) {
      letter_ = arabic->letter - 'A' + 1;
      return {figures.begin, arabic->end};
    }
    return figures;
  }

  void judge_number(Span figures, const SymbolNumbers& parts, OfficialRecord& record) const {
    const int said = number(text_.substr(figures.begin, figures.size()));
    if (parts.council) {
      // The Council's supplements begin at number 21 of the year's documents.
      if (said + 20 != parts.number)
        record.deviations.push_back(
            {RecordsDeviation::council, figures,
             parts.number > 20 ? std::to_string(parts.number - 20) : std::string()});
      return;
    }
    const bool letter_fits =
        letter_ == parts.addendum || (letter_ == 0 && record.number.end + 2 < record.symbol.begin);
    if (!letter_fits)
      record.deviations.push_back({RecordsDeviation::supplement, record.number,
                                   std::to_string(parts.number) + letter_for(parts.addendum)});
    else if (said != parts.number)
      record.deviations.push_back(
          {RecordsDeviation::supplement, figures, std::to_string(parts.number)});
  }

  std::string letter_for(int addendum) const {
    if (addendum == 0 || addendum > 26)
      return {};
    const char letter = static_cast<char>('A' + addendum - 1);
    if (words_.language == LanguageId::ar)
      return letter <= last_supplement ? " " + std::string(arabic_letter(letter)) : std::string();
    return {letter};
  }

  // The session stands between the comma before last and the supplement.
  void judge_session(std::size_t word, std::size_t floor, const SymbolNumbers& parts,
                     OfficialRecord& record) const {
    const Span piece = piece_before(word, floor);
    // “Sixtieth Session, Supplement No. 10 (A/60/10) and Supplement No. 11”
    if (text_.substr(piece.end, word - piece.end).find('(') != std::string_view::npos)
      return;
    if (parts.council) {
      if (const std::optional<Span> year = year_in(piece))
        if (number(text_.substr(year->begin, year->size())) != parts.session)
          record.deviations.push_back(
              {RecordsDeviation::council, *year, std::to_string(parts.session)});
      return;
    }
    const std::string_view said = text_.substr(piece.begin, piece.size());
    if (said.find(words_.session) == std::string_view::npos)
      return;  // “Twelfth Year”
    const std::optional<SessionWords> session = session_in(text_, piece, words_.language);
    if (!session || session->kind != parts.kind || session->number == parts.session)
      return;
    record.deviations.push_back(
        {RecordsDeviation::session, session->ordinal,
         session_words(parts.session, words_.language,
                       text_.substr(session->ordinal.begin, session->ordinal.size()))});
  }

  // "Seventy-fifth Session" before ", Supplement": from the comma before to the last comma.
  Span piece_before(std::size_t word, std::size_t floor) const {
    const std::size_t end = last_comma(word, floor);
    return {std::max(floor, last_comma(end, floor)), end};
  }

  std::size_t last_comma(std::size_t before, std::size_t floor) const {
    for (std::size_t at = before; at > floor; --at) {
      const std::string_view rest = text_.substr(at - 1, 3);
      if (rest[0] == ',' || rest[0] == ';' || rest == "，" || rest == "、" ||
          rest.substr(0, 2) == "،")
        return at - 1;
    }
    return floor;
  }

  std::optional<Span> year_in(Span piece) const {
    for (std::size_t at = piece.begin; at < piece.end; ++at)
      if (is_figure(text_[at])) {
        const Span figures{at, figures_end(text_, at)};
        return figures.size() == 4 ? std::optional(figures) : std::nullopt;
      }
    return {};
  }
};

}  // namespace

std::string_view name(RecordsDeviation deviation) {
  static constexpr std::array<std::string_view, 7> names = {
      "session",         "supplement",       "council",           "year",
      "conference-days", "conference-sales", "conference-session"};
  return names[static_cast<std::size_t>(deviation)];
}

std::vector<OfficialRecord> find_official_records(const Document& document,
                                                  const std::vector<Symbol>& symbols,
                                                  const std::vector<Date>& dates) {
  std::vector<OfficialRecord> records = find_conference_records(document, symbols, dates);
  const Words& words = words_of[static_cast<std::size_t>(document.language)];
  // Arabic “ملحق” stands without its article where the months follow.
  const std::string_view word =
      document.language == LanguageId::ar ? std::string_view("ملحق") : words.supplement;
  if (find_words(document.prose.text(), word) == std::string_view::npos)
    return records;
  for (OfficialRecord& record : find_council_years(document))
    records.push_back(std::move(record));
  for (const Symbol& symbol : symbols) {
    const std::size_t block = block_at(document, symbol.text.begin);
    if (symbol.foreign || block >= document.blocks.size())
      continue;
    if (std::optional<OfficialRecord> record =
            SupplementReader(document, words).before(symbol, document.blocks[block].text))
      records.push_back(std::move(*record));
  }
  return records;
}

}  // namespace unlint
