#include "reference/references.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "language/language.h"
#include "reference/block_language.h"
#include "reference/citation_finder.h"
#include "reference/date_century.h"
#include "reference/date_distance.h"
#include "reference/date_figures.h"
#include "reference/date_finder.h"
#include "reference/date_letters.h"
#include "reference/date_parts.h"
#include "reference/quotation.h"
#include "reference/reading.h"
#include "reference/symbol_characters.h"
#include "reference/symbol_dates.h"
#include "reference/symbol_finder.h"
#include "reference/symbol_forms.h"
#include "reference/symbol_truth.h"

namespace unlint {
namespace {

// How many years ahead of today a date may lie: goals are set for 2063.
constexpr int years_ahead = 50;
constexpr int year_of_the_data = 2026;

// What stands before a number: 第一五一四（十五）号决议
constexpr std::string_view chinese_ordinal = "第";

// One pass over the figures of a document: every reference holds one.
class Finder {
 public:
  Finder(const Document& document, const ReferenceSettings& settings)
      : document_(document),
        text_(document.prose.text()),
        language_(language(document.language)),
        latest_year_((settings.today.year ? settings.today.year : year_of_the_data) + years_ahead),
        dates_(text_, language_, latest_year_),
        identity_(identify(document, settings.identity)),
        today_(settings.today),
        series_(settings.series),
        quotations_(document),
        citations_(document, language_, identity_) {
    references_.identity = identity_;
    for (std::size_t at = 0; (at = unlint::next_figure(text_, at, text_.size())) < text_.size();
         at = figures_end(text_, at))
      references_.figures.push_back(static_cast<std::uint32_t>(at));
  }

  References find() {
    for (const Block& block : document_.blocks)
      if (block.kind != BlockKind::code)
        find_in(block);
    add_dates(find_worded_centuries(document_, quotations_));
    add_dates(find_dates_in_chinese_figures(document_, latest_year_, quotations_));
    add_dates(find_dates_with_letters(document_, lettered_blocks_, latest_year_, quotations_));
    judge_distance(references_.dates, document_, identity_);
    citations_.finish(references_, today_.year ? today_.year : year_of_the_data);
    references_.official_records =
        find_official_records(document_, references_.symbols, references_.dates);
    judge_truth(references_.symbols, document_, identity_, today_);
    judge_dates_of(references_.symbols, references_.dates, document_);
    judge_forms(references_.symbols);
    references_.own_numbers = find_own_numbers(document_, identity_);
    references_.pinpoints =
        find_pinpoints(document_, language_, references_.citations, references_.symbols);
    return std::move(references_);
  }

 private:
  const Document& document_;
  std::string_view text_;
  const Language& language_;
  int latest_year_;
  DateFinder dates_;
  Identity identity_;
  Day today_;
  const std::vector<OwnSeries>& series_;
  Quotations quotations_;
  CitationFinder citations_;
  References references_;
  std::vector<std::size_t> lettered_blocks_;
  Span word_;  // the last one looked at for an address
  bool word_is_address_ = false;
  std::size_t run_ = 0;  // of figures: the first that begins behind what was looked at

  // The next figure from `at` on, or `end`; asked in ascending order.
  std::size_t next_figure(std::size_t at, std::size_t end) {
    if (is_figure(text_[at]))
      return at;
    const std::vector<std::uint32_t>& runs = references_.figures;
    while (run_ < runs.size() && runs[run_] < at)
      ++run_;
    return run_ < runs.size() ? std::min<std::size_t>(runs[run_], end) : end;
  }

  void find_in(const Block& block) {
    const Span span = block.text;
    const LanguageId id = block_language(text_.substr(span.begin, span.size()), document_.language);
    dates_ = DateFinder(text_, language(id), document_.language, latest_year_);
    std::size_t floor = span.begin;
    std::size_t at = span.begin;
    const bool chinese = id == LanguageId::zh || language_.id == LanguageId::zh;
    while (at < span.end) {
      const std::size_t figure = next_figure(at, span.end);
      if (chinese)
        if (const std::size_t ordinal = text_.substr(at, figure - at).find(chinese_ordinal);
            ordinal != std::string_view::npos) {
          at += ordinal + chinese_ordinal.size();
          if (const std::optional<std::size_t> end = citations_.at_chinese(at, span))
            floor = at = *end;
          continue;
        }
      at = figure;
      if (at == span.end)
        break;
      if (const std::size_t end = address_end(at, span); end > at) {
        add_linked_symbol(at, end);
        floor = at = end;
        continue;
      }
      if (touches_figure_letter(text_, at))
        note_letters(block);
      const std::size_t end = reference_at(at, span, floor, block);
      if (end > at)
        floor = end;
      at = std::max(end, figures_end(text_, at));
    }
  }

  // Takes the reference at a run of figures; where it ends, or `at`.
  std::size_t reference_at(std::size_t at, Span block, std::size_t floor, const Block& whole) {
    if (may_be_symbol(at, block))
      if (std::optional<Symbol> symbol = find_symbol(text_, at, block, floor, series_))
        return citations_.is_foreign_number(symbol->text, block)
                   ? symbol->text.end
                   : add_symbol(std::move(*symbol), block);
    if (whole.label.contains({at, at + 1}) && whole.kind != BlockKind::heading &&
        whole.kind != BlockKind::masthead)
      return whole.label.end;
    if (std::optional<Date> numeric = numeric_date(at, block))
      return add_date(std::move(*numeric), block);
    if (const std::optional<std::size_t> end = citations_.at(at, block))
      return *end;
    if (std::optional<Date> date = dates_.at(at, block))
      return add_date(std::move(*date), block);
    return at;
  }

  // The figures of a symbol follow a stroke, a dot, a hyphen, a bracket or a letter.
  bool may_be_symbol(std::size_t at, Span block) const {
    if (at == block.begin)
      return false;
    const char before = text_[at - 1];
    // S-24/2 is the number of a resolution; A/S-24/2 is a symbol.
    if (before == '-' && char_before(text_, at - 1) == 'S' && figures_end(text_, at) < at + 4) {
      std::size_t letters = at - 2;
      while (letters > block.begin && is_ascii_letter(text_[letters - 1]))
        --letters;
      if (letters == block.begin || (text_[letters - 1] != '/' && letters + 3 >= at))
        return false;
    }
    if (before == ',' || before == '|')
      return at > block.begin + 1 && is_ascii_capital(text_[at - 2]);
    if (before != ' ')
      return before == '/' || before == '\\' || before == '.' || before == '-' || before == '(' ||
             before == '_' || before == ':' || is_ascii_letter(before) ||
             static_cast<unsigned char>(before) >= 0x80;
    std::size_t word = at;
    while (word > block.begin && text_[word - 1] == ' ')
      --word;
    if (word == block.begin)
      return false;
    const char last = text_[word - 1];
    if (is_ascii_letter(last)) {
      // A/CONF 216/5
      while (word > block.begin && is_ascii_letter(text_[word - 1]))
        --word;
      return word > block.begin && text_[word - 1] == '/';
    }
    if (last == '-')
      return word > block.begin + 2 && text_[word - 2] == 'S';  // A/ES- 10/273
    return last == '/' || last == '\\' || last == '.' || static_cast<unsigned char>(last) >= 0x80;
  }

  // A block in which a letter may stand in place of a figure: 12 June 2O14.
  void note_letters(const Block& block) {
    const auto index = static_cast<std::size_t>(&block - document_.blocks.data());
    if (lettered_blocks_.empty() || lettered_blocks_.back() != index)
      lettered_blocks_.push_back(index);
  }

  std::optional<Date> numeric_date(std::size_t at, Span block) const {
    const std::size_t end = figures_end(text_, at);
    const char separator = char_at(text_, end);
    if (separator != '/' && separator != '.' && separator != '-')
      return {};
    std::size_t second = figures_end(text_, end + 1);
    while (second < text_.size() && second < end + 6 && is_ascii_capital(text_[second]))
      ++second;
    if (second == end + 1 || char_at(text_, second) != separator)
      return {};
    return dates_.at(at, block);
  }

  // The end of a web or mail address that holds the figures; `at` where none does. The word about
  // them is looked at once, however many figures it has.
  std::size_t address_end(std::size_t at, Span block) {
    if (at >= word_.end || at < word_.begin) {
      word_ = {at, at};
      while (word_.begin > block.begin && !is_break(text_[word_.begin - 1]))
        --word_.begin;
      while (word_.end < block.end && !is_break(text_[word_.end]))
        ++word_.end;
      word_is_address_ = is_address(text_.substr(word_.begin, word_.size()));
    }
    return word_is_address_ ? word_.end : at;
  }

  static bool is_address(std::string_view word) {
    const auto may_be_in_address = [](char c) { return c == '.' || c == ':' || c == '@'; };
    if (std::none_of(word.begin(), word.end(), may_be_in_address))
      return false;
    return word.find("://") != std::string_view::npos ||
           word.find("www.") != std::string_view::npos ||
           word.find('@') != std::string_view::npos ||
           word.find("undocs.org") != std::string_view::npos ||
           word.find(".un.org/") != std::string_view::npos;
  }

  // The path of an address of the documents system is a symbol; only a misprinted one is told.
  void add_linked_symbol(std::size_t figures, std::size_t end) {
    std::size_t begin = figures;
    while (begin > 0 && !is_break(text_[begin - 1]))
      --begin;
    const std::string_view address = text_.substr(begin, end - begin);
    std::size_t path = std::string_view::npos;
    for (const std::string_view host : {"undocs.org/", "docs.un.org/"})
      if (const std::size_t at = address.find(host); at != std::string_view::npos)
        path = begin + at + host.size();
    if (path == std::string_view::npos || path >= figures)
      return;
    // undocs.org/en/A/75/312
    if (char_at(text_, path + 2) == '/' && text_[path] >= 'a' && text_[path] <= 'z')
      path += 3;
    std::optional<Symbol> symbol = find_symbol(text_, figures, {path, end}, path, series_);
    if (!symbol || symbol->foreign || symbol->deviations.empty() || is_loosely_written(*symbol))
      return;
    symbol->place = document_.prose.place(symbol->text);
    references_.symbols.push_back(std::move(*symbol));
  }

  // Addresses do not tell capitals from small letters, and need no brackets.
  static bool is_loosely_written(const Symbol& symbol) {
    using Deviation = SymbolDeviation;
    return std::all_of(symbol.deviations.begin(), symbol.deviations.end(), [](const auto& each) {
      return each.deviation == Deviation::lower_case_prefix ||
             each.deviation == Deviation::wrong_case_component ||
             each.deviation == Deviation::suffix_case ||
             each.deviation == Deviation::bracket_spacing ||
             each.deviation == Deviation::missing_council_year;
    });
  }

  static bool is_break(char c) { return c == ' ' || c == '\n' || c == '<' || c == '>' || c == '"'; }

  // In Chinese the bracket may be closed up: A/CONF.157/24(Part I).
  void keep_closed_up(Symbol& symbol) const {
    const std::string_view printed = text_.substr(symbol.text.begin, symbol.text.size());
    const std::size_t open = printed.find('(');
    if (language_.id != LanguageId::zh || open == std::string_view::npos || open == 0 ||
        printed[open - 1] == ' ')
      return;
    std::string written = symbol.written.empty() ? symbol.canonical : symbol.written;
    if (const std::size_t space = written.find(" ("); space != std::string::npos)
      symbol.written = written.erase(space, 1);
  }

  // “see /A/75/7”
  void note_leading_stroke(Symbol& symbol, Span block) const {
    const std::size_t begin = symbol.text.begin;
    if (symbol.foreign || begin == block.begin || text_[begin - 1] != '/' ||
        (begin > block.begin + 1 && text_[begin - 2] != ' ' && text_[begin - 2] != '('))
      return;
    --symbol.text.begin;
    symbol.place = document_.prose.place(symbol.text);
    symbol.deviations.push_back({SymbolDeviation::doubled_stroke, {begin - 1, begin}});
  }

  std::size_t add_symbol(Symbol symbol, Span block) {
    symbol.place = document_.prose.place(symbol.text);
    note_characters(symbol, document_);
    for (Symbol::Deviated& deviated : symbol.deviations)
      if (deviated.deviation == SymbolDeviation::inner_space &&
          !document_.prose.place(deviated.text).editable)
        deviated.deviation = SymbolDeviation::line_break;
    note_leading_stroke(symbol, block);
    keep_closed_up(symbol);
    std::size_t end = symbol.text.end;
    citations_.symbol(symbol, block);
    references_.symbols.push_back(std::move(symbol));
    while (std::optional<Symbol> more =
               find_short_form(text_, end, block, references_.symbols.back())) {
      const Span dash{end, more->text.begin};
      end = more->text.end;
      more->place = document_.prose.place(more->text);
      for (Symbol& member : members_between(text_, dash, references_.symbols.back(), *more)) {
        member.place = document_.prose.place(dash);
        references_.symbols.push_back(std::move(member));
      }
      references_.symbols.push_back(std::move(*more));
    }
    return end;
  }

  // Dates that hold no western figure take their places among the others.
  void add_dates(std::vector<Date> found) {
    std::vector<Date>& dates = references_.dates;
    const auto taken = [&](const Date& date) {
      return std::any_of(dates.begin(), dates.end(),
                         [&](const Date& other) { return other.text.overlaps(date.text); });
    };
    // “2014年6月十二日” holds what was found of it before.
    for (const Date& whole : found)
      dates.erase(std::remove_if(dates.begin(), dates.end(),
                                 [&](const Date& part) {
                                   return whole.text.contains(part.text) &&
                                          whole.text.size() > part.text.size();
                                 }),
                  dates.end());
    found.erase(std::remove_if(found.begin(), found.end(), taken), found.end());
    const auto middle = static_cast<std::ptrdiff_t>(dates.size());
    dates.insert(dates.end(), std::make_move_iterator(found.begin()),
                 std::make_move_iterator(found.end()));
    std::inplace_merge(dates.begin(), dates.begin() + middle, dates.end(),
                       [](const Date& a, const Date& b) { return a.text.begin < b.text.begin; });
  }

  std::size_t add_date(Date date, Span block) {
    const std::size_t end = date.text.end;
    // A quotation keeps its own spelling.
    if (!date.deviations.empty() && quotations_.holds(block, date.text.begin))
      forgive_form(date);
    date.place = document_.prose.place(date.text);
    references_.dates.push_back(std::move(date));
    return end;
  }
};

}  // namespace

References find_references(const Document& document, const ReferenceSettings& settings) {
  return Finder(document, settings).find();
}

}  // namespace unlint
