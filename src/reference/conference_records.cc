#include "reference/conference_records.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "authority/conferences.h"
#include "reference/reading.h"
#include "reference/sales_number.h"
#include "reference/session_words.h"
#include "text/roman.h"
#include "text/search.h"
#include "text/suggest.h"

namespace unlint {
namespace {

// One of these stands where the records of a conference are cited, in the six languages. First
// letters are left out where either case is in use.
constexpr std::array<std::string_view, 19> record_words = {
    "eport",    "apport",     "nforme",         "оклад",           "报告",
    "تقرير",    "al Records", "ents officiels", "entos Oficiales", "тчеты",
    "正式记录", "ئق الرسمية", "inal Document",  "inal document",   "ocument final",
    "ento F",   "ento final", "ный документ",   "最后文件"};

constexpr std::array<std::string_view, 7> conference_words = {
    "onference", "onférence", "onferencia", "онференци", "大会", "会议", "مؤتمر"};

template <std::size_t Count>
bool holds_any(std::string_view text, const std::array<std::string_view, Count>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// Two figures of a year: no sales number is older than the Organization.
int year_of_sales(std::string_view number_without_letter) {
  const int two = number(number_without_letter.substr(0, 2));
  return two < 45 ? 2000 + two : 1900 + two;
}

std::string_view without_language(std::string_view sales_number) {
  return sales_number.substr(is_ascii_letter(char_at(sales_number, 0)) ? 2 : 0);
}

/// The element after “/CONF.”: "2010" of NPT/CONF.2010/50, where a number follows it.
std::string_view conference_element(std::string_view symbol) {
  constexpr std::string_view code = "/CONF.";
  const std::size_t at = symbol.find(code);
  if (at == std::string_view::npos)
    return {};
  const std::string_view rest = symbol.substr(at + code.size());
  const std::size_t end = rest.find('/');
  const bool numbered = end != std::string_view::npos && is_figure(char_at(rest, end + 1));
  return numbered ? rest.substr(0, end) : std::string_view();
}

/// The number in brackets: 14 of ICCD/COP(14)/23; 0 for none.
int session_in_brackets(std::string_view symbol) {
  const std::size_t open = symbol.find('(');
  if (open == std::string_view::npos || !is_ascii_capital(char_before(symbol, open)))
    return 0;
  const std::size_t end = figures_end(symbol, open + 1);
  return char_at(symbol, end) == ')' && char_at(symbol, end + 1) == '/' && end - open < 4
             ? number(symbol.substr(open + 1, end - open - 1))
             : 0;
}

/// The words about one report, up to the brackets that hold its number.
class ReportReader {
 public:
  ReportReader(const Document& document, const std::vector<Date>& dates)
      : document_(document), text_(document.prose.text()), dates_(dates) {}

  std::optional<OfficialRecord> sold_as(Span sales_number) {
    if (!begin(sales_number))
      return {};
    const std::string_view bare = without_language(document_.prose.slice(sales_number));
    record_.canonical = document_.prose.slice(sales_number);
    const Date* const date = days_before_bracket();
    if (date == nullptr)
      return {};
    if (const Conference* const known = conference_of(bare))
      judge_days(*date, *known);
    else
      judge_sales_number(*date, bare);
    return take();
  }

  std::optional<OfficialRecord> issued_as(const Symbol& symbol) {
    if (!begin(symbol.text))
      return {};
    record_.canonical = symbol.canonical;
    if (const Conference* const known = conference_of(symbol.canonical))
      if (const Date* const date = days_before_bracket())
        judge_days(*date, *known);
    if (!holds_any(text_.substr(phrase_.begin, phrase_.size()), record_words))
      return take();
    const std::string_view element = conference_element(symbol.canonical);
    if (const int session = session_in_brackets(symbol.canonical); session > 0)
      judge_ordinal(session, false);
    else if (const int held = roman_value(element); held > 0)
      judge_ordinal(held, true);
    else if (element.size() == 4 && figures_end(element, 0) == 4)
      judge_year(element);
    return take();
  }

 private:
  const Document& document_;
  std::string_view text_;
  const std::vector<Date>& dates_;
  OfficialRecord record_;
  Span phrase_;  // to the bracket

  bool begin(Span report) {
    constexpr std::size_t longest_bracket = 140;
    constexpr std::size_t longest_phrase = 280;
    const std::size_t in_block = block_at(document_, report.begin);
    if (in_block >= document_.blocks.size())
      return false;
    const std::size_t start = document_.blocks[in_block].text.begin;
    const std::size_t bracket = text_.substr(0, report.begin).find_last_of("();");
    if (bracket == std::string_view::npos || bracket < start || text_[bracket] != '(' ||
        report.begin - bracket > longest_bracket)
      return false;
    record_ = {};
    record_.symbol = report;
    phrase_ = {std::max(start, bracket - std::min(bracket, longest_phrase)), bracket};
    const std::string_view phrase = text_.substr(phrase_.begin, phrase_.size());
    for (const std::string_view stop : {"; ", ". ", "。", "；"})
      if (const std::size_t at = find_last_words(phrase, stop); at != std::string_view::npos)
        if (!ends_in_abbreviation(phrase.substr(0, at)))
          phrase_.begin = std::max(phrase_.begin, bracket - phrase.size() + at + stop.size());
    return true;
  }

  // “vol. I” goes on.
  static bool ends_in_abbreviation(std::string_view words) {
    return words.ends_with("vol") || words.ends_with("vols");
  }

  std::optional<OfficialRecord> take() {
    return record_.deviations.empty() ? std::nullopt : std::optional(std::move(record_));
  }

  void note(RecordsDeviation deviation, Span words, std::string replacement,
            std::string known = {}) {
    record_.number = words;
    record_.deviations.push_back({deviation, words, std::move(replacement), std::move(known)});
  }

  // The days of the conference are the last before the bracket; a volume or a place may follow.
  const Date* days_before_bracket() const {
    const auto after = std::find_if(dates_.begin(), dates_.end(), [&](const Date& date) {
      return date.text.begin >= phrase_.end;
    });
    if (after == dates_.begin())
      return nullptr;
    const Date& date = *std::prev(after);
    const bool whole = date.days.size() == 2 && date.days.front().day != 0 &&
                       date.days.front().year != 0 && date.days.back().day != 0;
    if (!whole || date.text.begin < phrase_.begin || date.text.end > phrase_.end)
      return nullptr;
    const std::string_view between = text_.substr(date.text.end, phrase_.end - date.text.end);
    const bool goes_on = between.empty() || between == " " || between == " года " ||
                         between.starts_with(",") || between.starts_with(" года, ") ||
                         between.starts_with("，") || between.starts_with("》") ||
                         between.starts_with("،");
    return goes_on && between.find(')') == std::string_view::npos ? &date : nullptr;
  }

  void judge_days(const Date& said, const Conference& known) {
    const std::string opened = iso(said.days.front());
    const std::string closed = iso(said.days.back());
    if (opened == known.opened && closed == known.closed)
      return;
    note(RecordsDeviation::conference_days, said.text, mended(said, known, opened, closed),
         std::string(known.opened) + "/" + std::string(known.closed));
  }

  // The days as they should stand, where one number of them alone is wrong; else nothing.
  std::string mended(const Date& said, const Conference& known, std::string_view opened,
                     std::string_view closed) const {
    std::string words(document_.prose.slice(said.text));
    const auto put = [&](std::string_view wrong, std::string_view right) {
      std::optional<Span> figures;
      for (std::size_t at = next_figure(words, 0, words.size()); at < words.size();) {
        const Span run{at, figures_end(words, at)};
        at = next_figure(words, run.end, words.size());
        if (number(std::string_view(words).substr(run.begin, run.size())) != number(wrong))
          continue;
        if (figures)
          return std::string();  // which of the two?
        figures = run;
      }
      return figures ? words.replace(figures->begin, figures->size(), std::to_string(number(right)))
                     : std::string();
    };
    constexpr std::size_t month_end = 7;
    const auto day = [](std::string_view date) { return date.substr(month_end + 1); };
    const auto month = [](std::string_view date) { return date.substr(0, month_end); };
    if (opened == known.opened && month(closed) == month(known.closed))
      return put(day(closed), day(known.closed));
    if (closed == known.closed && month(opened) == month(known.opened))
      return put(day(opened), day(known.opened));
    if (opened.substr(4) == known.opened.substr(4) && closed.substr(4) == known.closed.substr(4))
      return put(opened.substr(0, 4), known.opened.substr(0, 4));
    return {};
  }

  // A report is not sold before its conference is held; a known one is one slip away.
  void judge_sales_number(const Date& held, std::string_view bare) {
    const Span words{record_.symbol.end - bare.size(), record_.symbol.end};
    const Conference* const known = conference_on(iso(held.days.front()), iso(held.days.back()));
    if (known != nullptr && known->report.find('/') == std::string_view::npos &&
        is_one_edit_away(known->report, bare))
      note(RecordsDeviation::conference_sales, words, std::string(known->report));
    else if (year_of_sales(bare) < held.days.back().year)
      note(RecordsDeviation::conference_sales, words, {},
           "a number of " + std::to_string(held.days.back().year) + " or later");
  }

  // “its fourteenth session (ICCD/COP(14)/23)”, “Seventh Review Conference (BWC/CONF.VII/7)”
  void judge_ordinal(int number_of_symbol, bool of_conference) {
    const LanguageId language = document_.language;
    const std::optional<SessionWords> said = session_in(text_, phrase_, language);
    if (!said || said->number == number_of_symbol || !names_meeting(*said, of_conference))
      return;
    const std::string_view like = document_.prose.slice(said->ordinal);
    // The table's words are those of sessions: feminine in French, nominative in Russian.
    const bool in_this_form =
        !of_conference || language == LanguageId::en || language == LanguageId::fr;
    note(RecordsDeviation::conference_session, said->ordinal,
         in_this_form ? session_words(number_of_symbol, language, like) : std::string(),
         std::to_string(number_of_symbol));
  }

  // What the ordinal counts stands behind it; in Arabic before.
  bool names_meeting(const SessionWords& said, bool of_conference) const {
    constexpr std::size_t reach = 40;
    const Span around{phrase_.begin, std::min(phrase_.end, said.ordinal.end + reach)};
    const bool follows = document_.language == LanguageId::ar;
    const std::size_t from = follows ? around.begin : said.ordinal.end;
    const std::size_t to = follows ? said.ordinal.begin : around.end;
    const std::string_view words = text_.substr(from, to - from);
    constexpr std::array<std::string_view, 6> session_nouns = {"ession", "de sesiones", "сесси",
                                                               "届",     "دور",         "eeting"};
    return of_conference ? holds_any(words, conference_words) : holds_any(words, session_nouns);
  }

  // “2010 Review Conference … (NPT/CONF.2010/50)”: the one year that the words hold.
  void judge_year(std::string_view year_of_symbol) {
    if (!holds_any(text_.substr(phrase_.begin, phrase_.size()), conference_words))
      return;
    std::optional<Span> said;
    for (std::size_t at = next_figure(text_, phrase_.begin, phrase_.end); at < phrase_.end;
         at = next_figure(text_, figures_end(text_, at), phrase_.end)) {
      const Span figures{at, figures_end(text_, at)};
      const std::string_view words = text_.substr(at, figures.size());
      if (figures.size() != 4 || (words.substr(0, 2) != "19" && words.substr(0, 2) != "20"))
        continue;
      // “resolution 1325 (2000)”
      if (at > 0 && text_[at - 1] == '(' && char_at(text_, figures.end) == ')')
        continue;
      if (said || words == year_of_symbol)
        return;
      said = figures;
    }
    if (said)
      note(RecordsDeviation::conference_session, *said, std::string(year_of_symbol));
  }
};

}  // namespace

std::vector<OfficialRecord> find_conference_records(const Document& document,
                                                    const std::vector<Symbol>& symbols,
                                                    const std::vector<Date>& dates) {
  std::vector<OfficialRecord> records;
  ReportReader reader(document, dates);
  for (const Span sales_number : find_sales_numbers(document))
    if (std::optional<OfficialRecord> record = reader.sold_as(sales_number))
      records.push_back(std::move(*record));
  for (const Symbol& symbol : symbols)
    if (!symbol.foreign && (symbol.canonical.find("/CONF.") != std::string::npos ||
                            session_in_brackets(symbol.canonical) > 0))
      if (std::optional<OfficialRecord> record = reader.issued_as(symbol))
        records.push_back(std::move(*record));
  return records;
}

}  // namespace unlint
