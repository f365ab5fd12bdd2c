#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_repair.h"
#include "reference/symbol_shape.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

bool foreign_root(const std::string& root) {
  return root == "IPCC"sv || root == "ICC"sv || root == "ICJ"sv;
}

// a/75/414 and A/AC.109/2019/3, but not n/a or w/o; of two elements s/10318, s/PV.2403, clcs/11
bool written_like_symbol(const SymbolDraft& draft) {
  const std::string& second = draft.elements[1].text;
  if (draft.elements.size() < 3)
    return (draft.root.size() > 3 && is_number(second)) ||
           (draft.root == "S"sv &&
            ((is_number(second) && second.size() == 5) || upper(second).substr(0, 3) == "PV."sv));
  if (is_number(second) || is_special_session(second))
    return true;
  const std::string_view letters = leading_letters(second);
  // td/B/66/4
  const Series* series = draft.root.size() > 1 ? series_of(draft.root + '/' + second) : nullptr;
  return (series && series->prefix.size() > draft.root.size()) || component(letters) != nullptr ||
         !written_code(letters).empty() ||
         (draft.root.size() > 2 && is_number(draft.elements.back().text));
}

// A/8082, S/PV.7813, CD/1299
bool two_elements(const std::string& first, const std::string& second) {
  if (first.size() == 1 && is_number(second))
    return second.size() >= 3;
  const std::size_t dot = second.find('.');
  if (dot != std::string::npos) {
    const Component* code = component(second.substr(0, dot));
    return !code || code->kind != Component::Class::body;
  }
  return is_number(second) || component(leading_letters(second)) != nullptr ||
         is_number(second.substr(0, second.find_first_not_of("0123456789")));
}

// “document S/56”: of the first years, told by the word before them.
bool is_named_document(const SymbolDraft& draft) {
  const std::string_view before = draft.text.substr(0, draft.elements[0].span.begin);
  const std::string_view word = before.substr(0, before.find_last_not_of(' ') + 1);
  return draft.elements[0].text.size() == 1 && is_number(draft.elements[1].text) &&
         (word.ends_with("ocument") || word.ends_with("ocuments") || word.ends_with("ocumento") ||
          word.ends_with("окумент") || word.ends_with("окументе") || word.ends_with("文件") ||
          word.ends_with("الوثيقة"));
}

// A/75/, S/2014/: a session or year, a stroke, and nothing after it.
bool breaks_off(const SymbolDraft& draft) {
  const std::string& organ = draft.elements[0].text;
  const std::string& second = draft.elements[1].text;
  return char_at(draft.text, draft.end) == '/' && ends_at(draft.text, draft.end + 1) &&
         is_number(second) &&
         ((organ == "A"sv && second.size() == 2 && number(second) > 30) ||
          ((organ == "S"sv || organ == "E"sv) && second.size() == 4 && number(second) > 1977 &&
           number(second) < 2100));
}

// Symbols and numbers of other organizations, and of laws elsewhere, keep their own habits.
bool judge_foreign(SymbolDraft& draft) {
  static constexpr std::string_view roots[] = {
      "WT",    "GOV",    "GC",      "EC",    "MSC",  "MEPC", "LEG",  "COFI",    "CL",
      "IOC",   "CM",     "WHA",     "EB",    "OEA",  "AG",   "EX",   "INFCIRC", "GPC",
      "FAO",   "ISO",    "INFC",    "SOLAS", "BWM",  "SR",   "NATO", "EU",      "COM",
      "SWD",   "JOIN",   "SEC",     "CFSP",  "PESC", "CE",   "UE",   "JHA",     "AU",
      "UA",    "OSCE",   "OECD",    "OCDE",  "ILO",  "OIT",  "WHO",  "OMS",     "IMO",
      "OMI",   "ICAO",   "OACI",    "IAEA",  "WIPO", "OMPI", "WTO",  "OMC",     "IMF",
      "ASEAN", "ECOWAS", "CARICOM", "IEEE",  "ASTM", "IEC",  "CETS", "STE",     "CDL",
      "BOE",   "CELEX",  "ECLI",    "OAS",   "OTAN", "OJ",   "UNTS", "JO",      "DO"};
  if (draft.elements.size() < 2)
    return false;
  // PRST/19/3, PRST/OS/13/1: the number of a statement by the President of the Human Rights
  // Council.
  constexpr std::size_t year_size = 4;
  const bool statement = draft.root == "PRST"sv && draft.elements[1].text.size() != year_size;
  // EEC/2092/91 is a regulation, EEC/TRANS/288 a misprint.
  const bool law =
      (draft.root == "EEC"sv || draft.root == "CEE"sv) && is_number(draft.elements[1].text);
  if (!statement && !law &&
      std::find(std::begin(roots), std::end(roots), draft.root) == std::end(roots))
    return false;
  draft.symbol.foreign = true;
  return true;
}

// The symbol from its first stroke on, as far as it has been read.
std::string rest_of(const SymbolDraft& draft) {
  std::string rest;
  for (std::size_t i = 1; i < draft.elements.size(); ++i)
    rest += '/' + draft.elements[i].text;
  return rest;
}

// CTCO/COP/2008/19, UNGA/60/L.2, PRST/2013/16
bool judge_misspelt(SymbolDraft& draft) {
  RawElement& first = draft.elements.front();
  const std::string meant =
      first.text == draft.root ? meant_root(first.text, rest_of(draft)) : std::string();
  if (meant.empty())
    return false;
  draft.note(SymbolDeviation::misspelt_series, first.span);
  const std::size_t stroke = meant.find('/');
  draft.root = meant.substr(0, stroke);
  first.text = draft.root;
  if (stroke != std::string::npos) {
    RawElement second{meant.substr(stroke + 1), {first.span.end, first.span.end}};
    draft.elements.insert(draft.elements.begin() + 1, std::move(second));
  }
  return true;
}

// A/A/75/7
void judge_repeated(SymbolDraft& draft) {
  RawElement& first = draft.elements.front();
  if (draft.elements.size() < 3 || draft.elements[1].text != first.text)
    return;
  draft.note(SymbolDeviation::repeated_prefix, {first.span.begin, draft.elements[1].span.end});
  first.span.end = draft.elements[1].span.end;
  draft.elements.erase(draft.elements.begin() + 1);
}

// Of the Cyrillic letters, С stands for the S that it sounds like: С/2014/123.
void judge_sounded(SymbolDraft& draft) {
  const auto& deviations = draft.symbol.deviations;
  const RawElement& first = draft.elements.front();
  if (draft.root != "C"sv || draft.elements.size() < 3 || deviations.empty() ||
      deviations.front().deviation != SymbolDeviation::look_alike ||
      deviations.front().text != first.span)
    return;
  if (is_complete("S" + rest_of(draft))) {
    draft.root = "S";
    draft.elements.front().text = "S";
  }
}

// Of a series that the house has added; only its first element is mended, whose case leaves no
// doubt.
bool judge_own(SymbolDraft& draft) {
  if (!is_own_root(draft.series, draft.root) || draft.elements.size() < 2)
    return false;
  const OwnSeries* series = own_series_of(draft.series, draft.elements[0].text + rest_of(draft));
  if (series)
    draft.fixed =
        static_cast<std::size_t>(std::count(series->prefix.begin(), series->prefix.end(), '/') + 1);
  else if (draft.elements[0].text != draft.root &&
           own_series_of(draft.series, draft.root + rest_of(draft))) {
    draft.note(SymbolDeviation::lower_case_prefix, draft.elements[0].span);
    draft.elements[0].text = draft.root;
  }
  return series || is_known_root(draft.root) || draft.elements[0].text == draft.root;
}

// Do the elements after the first fit a series?
bool fits(const Series& series, const SymbolDraft& draft) {
  const std::string& second = draft.elements[1].text;
  const bool more = draft.elements.size() > 2 && !is_suffix(draft.elements[2].text);
  constexpr std::size_t year_size = 4;
  constexpr std::size_t session_size = 2;
  // CN.4/Sub.2/2001/10
  if (!is_number(second) && !is_numbered_type(second)) {
    const Series* below = series_of(std::string(series.prefix) + '/' + second);
    return below && below->prefix.size() > series.prefix.size();
  }
  if (series.numbering.starts_with("year"))
    return more && is_number(second) && second.size() == year_size;
  if (series.numbering.starts_with("session"))
    return more && is_number(second) && second.size() == session_size;
  return !more || !is_number(second);
}

// The letter of an organ that stands before the body it belongs to, with a sign other than the
// stroke between them: “A C.3/61/L.45”; none where no such letter does.
std::optional<Span> organ_before(const SymbolDraft& draft, const std::string& organ) {
  const std::size_t body = draft.elements.front().span.begin;
  std::size_t end = body;
  while (end > 0 && (draft.text[end - 1] == ' ' || draft.text[end - 1] == ','))
    --end;
  if (end == body || body - end > 2 || end == 0 || draft.text.substr(end - 1, 1) != organ ||
      letters_begin(draft.text, end - 1) != end - 1)
    return {};
  // “A/RES/72/262 A, C.3/73/L.5”: the letter is that of a part.
  const std::size_t word = draft.text.find_last_not_of(' ', end >= 2 ? end - 2 : 0);
  if (end >= 2 && word < end && (is_figure(draft.text[word]) || draft.text[word] == ')'))
    return {};
  return Span{end - 1, end};
}

// C.3/61/L.45, CONF.216/5: a body of one organ, whose letter is missing.
bool judge_headless(SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 3> organs = {"A", "E", "S"};
  RawElement& first = draft.elements.front();
  const Component* code = component(draft.root);
  if (!code || code->kind != Component::Class::body || code->code != draft.root ||
      first.text.size() < draft.root.size() + 2 || first.text[draft.root.size()] != '.')
    return false;
  // “P.O. Box C.3/45”
  if (draft.elements.size() < 3 && code->code != "CN"sv && code->code != "CONF"sv)
    return false;
  std::string meant;
  for (const std::string_view organ : organs) {
    const std::string body = std::string(organ) + '/' + first.text;
    const Series* series = series_of(body);
    if (!series || series->prefix != body || !fits(*series, draft) ||
        !is_complete(body + rest_of(draft)))
      continue;
    if (!meant.empty())
      return false;
    meant = organ;
  }
  if (meant.empty())
    return false;
  const std::optional<Span> organ = organ_before(draft, meant);
  draft.note(organ ? SymbolDeviation::missing_stroke : SymbolDeviation::misspelt_series,
             organ ? Span{organ->begin, first.span.end} : first.span);
  draft.elements.insert(
      draft.elements.begin(),
      RawElement{meant, organ.value_or(Span{first.span.begin, first.span.begin})});
  draft.root = meant;
  return true;
}

bool judge_unknown(SymbolDraft& draft, std::string_view letters) {
  if (letters.size() < 2 || letters.size() > 10 || draft.root != letters ||
      draft.elements.size() < 3)
    return false;
  bool number = false;
  bool code = false;
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string& element = draft.elements[i].text;
    number = number || is_number(element);
    code = code || is_suffix(element) || component(leading_letters(element));
    if (is_number(element) && i + 1 < draft.elements.size() &&
        is_number(draft.elements[i + 1].text))
      code = true;
  }
  if (!number || !code)
    return false;
  draft.doubt(SymbolDeviation::unknown_series, draft.elements.front().span);
  return true;
}

}  // namespace

// Is the first element one that begins symbols?
bool judge_root(SymbolDraft& draft) {
  RawElement& first = draft.elements.front();
  const std::string_view letters = leading_letters(first.text);
  if (letters.empty())
    return judge_foreign(draft);
  draft.root = upper(letters);
  judge_sounded(draft);
  judge_repeated(draft);
  // GA/11234 and SC/13331 are press releases; GA/RES/60/251 is none.
  const bool press = (draft.root == "GA"sv || draft.root == "SC"sv) && draft.elements.size() > 2;
  if (judge_own(draft))
    return true;
  if (!is_known_root(draft.root) || press) {
    if (judge_foreign(draft) || judge_misspelt(draft) || judge_headless(draft))
      return true;
    if (!press)
      return judge_unknown(draft, letters);
  }
  // S.T.D./C.E./18 is of the League of Nations.
  if (first.text.size() > 3 && first.text[1] == '.' && first.text[3] == '.')
    draft.symbol.foreign = true;
  // GC.18/3 is of the Industrial Development Organization, GC(64)/DEC/10 of the Atomic Energy
  // Agency.
  // A54/33 is a paper of the World Health Assembly, T-45/12 a case before a court.
  const std::size_t after = first.text.size() > 1 && first.text[1] == '-' ? 2 : 1;
  if ((draft.root == "A"sv || draft.root == "T"sv) && letters == draft.root &&
      is_figure(char_at(first.text, after)))
    draft.symbol.foreign = true;
  if (foreign_root(draft.root) || first.text.substr(0, 3) == "GC("sv)
    draft.symbol.foreign = true;
  const bool lower = draft.root != letters;
  if (lower) {
    if (!written_like_symbol(draft))
      return false;
    draft.note(SymbolDeviation::lower_case_prefix, first.span);
    first.text = draft.root + first.text.substr(letters.size());
  }
  if (draft.elements.size() == 1)
    return false;
  // E/1/2 is a choice, or a fraction.
  if (draft.elements.size() == 3 && draft.root.size() == 1 && is_number(draft.elements[1].text) &&
      is_number(draft.elements[2].text) && draft.elements[1].text.size() == 1 &&
      draft.elements[2].text.size() == 1)
    return false;
  if (draft.elements.size() == 2)
    return two_elements(first.text, draft.elements[1].text) || breaks_off(draft) ||
           is_named_document(draft);
  return true;
}

}  // namespace unlint
