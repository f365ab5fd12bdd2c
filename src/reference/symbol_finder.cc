#include "reference/symbol_finder.h"

#include <algorithm>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_reader.h"

namespace unlint {
namespace {

using Deviation = SymbolDeviation;
using Elements = std::vector<RawElement>;

// ---- small questions about an element

bool is_number(std::string_view text) {
  return !text.empty() && figures_end(text, 0) == text.size();
}

std::string_view leading_letters(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_ascii_letter(text[end]))
    ++end;
  return text.substr(0, end);
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 'a' + 'A');
  return result;
}

bool is_suffix(std::string_view element) {
  const Component* code = component(leading_letters(element));
  return code && code->kind == Component::Class::suffix && code->code.size() > 2 &&
         (element.size() > leading_letters(element).size() || code->code == "Summary");
}

bool is_roman(std::string_view text) {
  return !text.empty() && text.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool is_special_session(std::string_view element) {
  const std::size_t dash = element.find('-');
  return dash != std::string_view::npos && (element.substr(0, dash) == "S" || element.substr(0, dash) == "ES") &&
         is_number(element.substr(dash + 1));
}

// ---- where a symbol begins

// The beginning of the run of symbol characters that ends at `figures`.
std::size_t token_begin(std::string_view text, std::size_t figures, std::size_t floor) {
  std::size_t at = figures;
  bool stroke_seen = false;
  while (at > floor) {
    const char c = text[at - 1];
    if (is_ascii_letter(c) || is_figure(c) || c == '-' || c == '.') {
      --at;
      continue;
    }
    if (c == '/' || c == '\\') {
      stroke_seen = true;
      --at;
      continue;
    }
    if (c == ' ') {
      // A/ 75/7 and A /75/7 and A/CONF. 157/24
      std::size_t before = at - 1;
      while (before > floor && text[before - 1] == ' ')
        --before;
      if (before == floor)
        break;
      const char previous = text[before - 1];
      const bool after_stroke = previous == '/' || previous == '\\' ||
                                (before >= floor + 3 && stroke_length(text, before - 3) == 3);
      const bool before_stroke = stroke_length(text, at) > 0 && is_ascii_letter(previous);
      bool after_code = false;
      if (previous == '.' && at == figures) {
        const std::size_t letters = letters_begin(text, before - 1);
        after_code = letters > floor && letters < before - 1 &&
                     stroke_length(text, letters - 1) > 0 &&
                     component(text.substr(letters, before - 1 - letters)) != nullptr;
      }
      if (!after_stroke && !before_stroke && !after_code)
        break;
      at = before;
      continue;
    }
    if (c == '(' || c == ')') {
      // ICCD/COP(14)/23
      if (c == ')' || (at >= floor + 2 && is_ascii_letter(text[at - 2]))) {
        --at;
        continue;
      }
      break;
    }
    if (static_cast<unsigned char>(c) < 0x80)
      break;
    const CodePoint point = decode_before(text, at);
    const std::size_t begin = at - point.length;
    if (stroke_length(text, begin) == point.length)
      stroke_seen = true;
    else if (!look_alike(point.value) &&
             !(dash_length(text, begin) == 3 && begin > floor && text[begin - 1] == 'S'))
      break;
    at = begin;
  }
  if (!stroke_seen)
    return figures;
  while (at < figures && (text[at] == '.' || text[at] == '-' || text[at] == '/' || text[at] == '\\' ||
                          text[at] == ' ' || text[at] == ')' || text[at] == '('))
    ++at;
  return at;
}

// ---- judging one symbol

class Judge {
 public:
  Judge(std::string_view text, RawSymbol raw, Span block)
      : text_(text.substr(0, block.end)), elements_(std::move(raw.elements)), end_(raw.end) {
    symbol_.deviations = std::move(raw.deviations);
  }

  std::optional<Symbol> judge() {
    if (elements_.empty())
      return {};
    trim_end();
    if (!judge_root())
      return {};
    split_elements();
    for (std::size_t i = 1; i < elements_.size(); ++i)
      if (!symbol_.foreign)
        judge_element(i);
    if (!holds_number())
      return {};
    if (!symbol_.foreign) {
      join_codes();
      judge_joint();
      judge_numbering();
      judge_suffixes();
      judge_language_letter();
    }
    symbol_.text = {elements_.front().span.begin, end_};
    write_canonical();
    if (!symbol_.foreign)
      read_brackets();
    drop_look_alikes_outside();
    return std::move(symbol_);
  }

 private:
  std::string_view text_;
  Elements elements_;
  std::size_t end_;
  Symbol symbol_;
  std::string root_;
  std::size_t joint_ = 0;  // index of the element that begins the second symbol of a joint pair

  void note(Deviation deviation, Span span) { symbol_.deviations.push_back({deviation, span}); }

  // A word glued to the end ("383.The") is not part of the symbol.
  void trim_end() {
    RawElement& last = elements_.back();
    const std::size_t dot = last.text.rfind('.');
    if (dot != std::string::npos && dot > 0 && is_figure(last.text[dot - 1]) &&
        dot + 1 < last.text.size() && is_ascii_letter(last.text[dot + 1]) &&
        !component(leading_letters(std::string_view(last.text).substr(dot + 1)))) {
      end_ -= last.text.size() - dot;
      last.span.end = end_;
      last.text.resize(dot);
    }
    while (!last.text.empty() && (last.text.back() == '-' || last.text.back() == '.') &&
           last.text.size() > 2 && is_figure(last.text[last.text.size() - 2])) {
      last.text.pop_back();
      last.span.end = --end_;
    }
  }

  // Is the first element one that begins symbols?
  bool judge_root() {
    RawElement& first = elements_.front();
    const std::string_view letters = leading_letters(first.text);
    if (letters.empty())
      return judge_foreign();
    root_ = upper(letters);
    if (!is_known_root(root_))
      return judge_foreign() || judge_unknown(letters);
    if (foreign_root(root_))
      symbol_.foreign = true;
    const bool lower = root_ != letters;
    if (lower) {
      if (elements_.size() < 3 || !written_like_symbol())
        return false;
      note(Deviation::lower_case_prefix, first.span);
      first.text = root_ + first.text.substr(letters.size());
    }
    if (elements_.size() == 1)
      return false;
    if (elements_.size() == 2)
      return two_elements(first.text, elements_[1].text);
    return true;
  }

  static bool foreign_root(const std::string& root) {
    return root == "WT" || root == "IPCC" || root == "ICC" || root == "ICJ";
  }

  // a/75/414 and A/AC.109/2019/3, but not n/a or w/o
  bool written_like_symbol() const {
    const std::string& second = elements_[1].text;
    if (is_number(second) || is_special_session(second))
      return true;
    const std::string_view letters = leading_letters(second);
    return component(letters) != nullptr || !written_code(letters).empty();
  }

  // A/8082, S/PV.7813, CD/1299
  static bool two_elements(const std::string& first, const std::string& second) {
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

  // Symbols of other organizations keep their own habits.
  bool judge_foreign() {
    static constexpr std::string_view roots[] = {"WT",   "GOV",   "GC",    "EC",   "MSC", "MEPC", "LEG",
                                                 "COFI", "CL",    "IOC",   "CM",   "WHA", "EB",   "OEA",
                                                 "AG",   "EX",    "INFCIRC", "GPC", "FAO", "ISO", "INFC"};
    if (std::find(std::begin(roots), std::end(roots), root_) == std::end(roots))
      return false;
    if (elements_.size() < 2)
      return false;
    symbol_.foreign = true;
    return true;
  }

  bool judge_unknown(std::string_view letters) {
    if (letters.size() < 2 || letters.size() > 10 || root_ != letters || elements_.size() < 3)
      return false;
    bool number = false;
    bool code = false;
    for (std::size_t i = 1; i < elements_.size(); ++i) {
      const std::string& element = elements_[i].text;
      number = number || is_number(element);
      code = code || is_suffix(element) || component(leading_letters(element));
      if (is_number(element) && i + 1 < elements_.size() && is_number(elements_[i + 1].text))
        code = true;
    }
    if (!number || !code)
      return false;
    note(Deviation::unknown_series, elements_.front().span);
    symbol_.repair_certain = false;
    return true;
  }

  bool holds_number() const {
    for (std::size_t i = 1; i < elements_.size(); ++i) {
      const std::string& element = elements_[i].text;
      if (is_number(element) || element.find('_') != std::string::npos)
        return true;
      const std::size_t dot = element.find('.');
      if (dot != std::string::npos && dot + 1 < element.size()) {
        const Component* code = component(element.substr(0, dot));
        if (!code || code->kind == Component::Class::type)
          return true;
      }
      if (is_number(element.substr(0, element.find_first_not_of("0123456789"))) && !element.empty() &&
          is_figure(element[0]))
        return true;
      const std::size_t figures = element.find_first_of("0123456789");
      if (i >= 2 && figures != std::string::npos && !component(leading_letters(element)))
        return true;
      if (missing_dot(element))
        return true;
      if (is_special_session(element) && i + 1 < elements_.size())
        continue;
    }
    return false;
  }

  static const Component* missing_dot(std::string_view element) {
    const std::string_view letters = leading_letters(element);
    if (letters.empty() || letters.size() == element.size() || !is_number(element.substr(letters.size())))
      return nullptr;
    const Component* code = component(letters);
    return code && code->numbered == Component::Numbered::yes ? code : nullptr;
  }

  // 79.SR.37 and L.14.Rev.1 are two elements each, with a dot where a stroke belongs.
  void split_elements() {
    if (symbol_.foreign)
      return;
    for (std::size_t i = 1; i < elements_.size(); ++i) {
      const std::string text = elements_[i].text;
      for (std::size_t dot = text.find('.'); dot != std::string::npos; dot = text.find('.', dot + 1)) {
        if (dot == 0 || !is_figure(text[dot - 1]))
          continue;
        const std::string_view rest = std::string_view(text).substr(dot + 1);
        const std::string_view letters = leading_letters(rest);
        if (letters.empty() || !component(letters) || char_at(rest, letters.size()) != '.')
          continue;
        const std::size_t place = text_.find('.', elements_[i].span.begin + dot);
        note(Deviation::dot_for_stroke, {place, place + 1});
        RawElement second{std::string(rest), {place + 1, elements_[i].span.end}};
        elements_[i].text.resize(dot);
        elements_[i].span.end = place;
        elements_.insert(elements_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(second));
        break;
      }
    }
  }

  void judge_element(std::size_t index) {
    RawElement& element = elements_[index];
    if (is_number(element.text)) {
      strip_zeros(element, 0);
      return;
    }
    judge_special_session(index);
    const std::string_view letters = leading_letters(element.text);
    if (letters.empty())
      return;
    if (const Component* code = missing_dot(element.text)) {
      note(Deviation::missing_dot, element.span);
      element.text = std::string(code_for(*code, letters)) + '.' +
                     element.text.substr(letters.size());
      return;
    }
    judge_extra_dots(element);
    const std::string_view code_letters = leading_letters(element.text);
    judge_case(element, code_letters);
    const std::size_t dot = element.text.find('.');
    if (dot != std::string::npos && is_number(std::string_view(element.text).substr(dot + 1)))
      strip_zeros(element, dot + 1);
  }

  std::string_view code_for(const Component& code, std::string_view letters) const {
    return written_code(letters).empty() ? code.code : written_code(letters);
  }

  void strip_zeros(RawElement& element, std::size_t from) {
    std::size_t zeros = from;
    while (zeros + 1 < element.text.size() && element.text[zeros] == '0')
      ++zeros;
    if (zeros == from)
      return;
    note(Deviation::leading_zero, element.span);
    element.text.erase(from, zeros - from);
  }

  // A/S27/2, A/ES10/273
  void judge_special_session(std::size_t index) {
    RawElement& element = elements_[index];
    if (index != 1 || root_ != "A")
      return;
    const std::string_view letters = leading_letters(element.text);
    if ((letters == "S" || letters == "ES") && is_number(std::string_view(element.text).substr(letters.size()))) {
      note(Deviation::special_session, element.span);
      element.text.insert(letters.size(), "-");
    }
  }

  // P.V.86 is PV.86
  void judge_extra_dots(RawElement& element) {
    std::string joined;
    std::size_t at = 0;
    while (at + 1 < element.text.size() && is_ascii_letter(element.text[at]) &&
           element.text[at + 1] == '.') {
      joined += element.text[at];
      at += 2;
    }
    if (joined.size() < 2 || !is_number(std::string_view(element.text).substr(at)))
      return;
    const Component* code = component(joined);
    if (!code || code->numbered == Component::Numbered::no)
      return;
    note(Deviation::extra_dot, element.span);
    element.text = joined + '.' + element.text.substr(at);
  }

  void judge_case(RawElement& element, std::string_view letters) {
    if (letters.size() < 2 || letters.size() > 12)
      return;
    const char after = char_at(element.text, letters.size());
    if (after != '\0' && after != '.' && after != '(' && !is_figure(after))
      return;
    std::string written(written_code(letters));
    const Component* code = component(letters);
    if (written.empty() && code && upper(code->code) == "RES") {
      // UNEP/EA.4/Res.1, but A/RES/75/1.
      written = after == '.' ? "Res" : "RES";
      if (after != '.' && (root_ == "UNEP" || root_ == "HSP"))
        return;
    }
    if (written.empty() || written == letters)
      return;
    if (code && code->kind != Component::Class::suffix && upper(letters) == letters &&
        upper(written) != written && after != '.')
      return;
    const bool suffix = code && code->kind == Component::Class::suffix;
    note(suffix ? Deviation::suffix_case : Deviation::wrong_case_component, element.span);
    element.text.replace(0, letters.size(), written);
  }

  // A/CONF/157/24 and A/75/7/Add/1: a stroke where a dot belongs.
  void join_codes() {
    static constexpr std::string_view bodies[] = {"AC", "C", "CN", "CONF"};
    static constexpr std::string_view types[] = {"L", "PV", "SR", "CRP", "Add", "Corr", "Rev"};
    if (root_ != "A" && root_ != "E" && root_ != "S" && root_ != "T")
      return;
    for (std::size_t i = 1; i + 1 < elements_.size(); ++i) {
      const std::string& text = elements_[i].text;
      const bool body = i == 1 && std::find(std::begin(bodies), std::end(bodies), text) != std::end(bodies);
      const bool type = i > 1 && std::find(std::begin(types), std::end(types), text) != std::end(types);
      if ((!body && !type) || !is_number(elements_[i + 1].text) ||
          elements_[i + 1].text.size() > 4)
        continue;
      note(Deviation::stroke_for_dot,
           {elements_[i].span.end, elements_[i + 1].span.begin});
      elements_[i].text += '.' + elements_[i + 1].text;
      elements_[i].span.end = elements_[i + 1].span.end;
      elements_.erase(elements_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  // A/51/889-S/1997/357
  void judge_joint() {
    if (const std::size_t second = joint_begin()) {
      append_second(second);
      return;
    }
    // A/51/889/S/1997/357: a stroke where the hyphen belongs.
    for (std::size_t i = 3; i + 2 < elements_.size(); ++i)
      if ((elements_[i].text == "S" || elements_[i].text == "E") &&
          is_number(elements_[i - 1].text) && is_number(elements_[i + 1].text) &&
          elements_[i + 1].text.size() == 4) {
        note(Deviation::joint_dash, {elements_[i].span.begin - 1, elements_[i].span.begin});
        joint_ = i;
        return;
      }
  }

  // Where a second symbol begins after a hyphen or a dash; 0 for nowhere.
  std::size_t joint_begin() {
    const std::size_t dash = spaces_end(text_, end_);
    const std::size_t length = dash_length(text_, dash);
    if (length == 0)
      return 0;
    const std::size_t begin = spaces_end(text_, dash + length);
    std::size_t letters = begin;
    while (is_ascii_capital(char_at(text_, letters)))
      ++letters;
    if (letters == begin || stroke_length(text_, letters) == 0 ||
        !is_known_root(text_.substr(begin, letters - begin)))
      return 0;
    const bool plain = text_[dash] == '-' && begin == end_ + 1;
    // A spaced dash between symbols is a joint pair only for the pairs that exist.
    if (begin > dash + length && root_ != "A")
      return 0;
    if (!plain)
      note(Deviation::joint_dash, {end_, begin});
    return begin;
  }

  void append_second(std::size_t begin) {
    RawSymbol raw = read_elements(text_, begin, {0, text_.size()});
    const std::size_t plain = symbol_.deviations.size();
    std::optional<Symbol> second = Judge(text_, raw, {0, text_.size()}).judge();
    if (!second) {
      symbol_.deviations.resize(plain);
      return;
    }
    joint_ = elements_.size();
    symbol_.deviations.insert(symbol_.deviations.end(), second->deviations.begin(),
                              second->deviations.end());
    end_ = second->text.end;
    elements_.push_back({second->canonical, second->text});
    const std::string other = upper(leading_letters(second->canonical));
    if (other == "A" && (root_ == "S" || root_ == "E"))
      note(Deviation::joint_order, {elements_.front().span.begin, end_});
  }

  // Sessions and years that cannot be.
  void judge_numbering() {
    const std::size_t limit = joint_ ? joint_ : elements_.size();
    if (limit < 2)
      return;
    const std::string& second = elements_[1].text;
    const bool more = limit > 2;
    const std::string third = more ? elements_[2].text : std::string();
    const bool numbered = is_number(third) || (third.size() > 2 && (third.rfind("L.", 0) == 0 || third.rfind("PV.", 0) == 0));
    if (root_ == "A" && is_number(second)) {
      const int session = number(second);
      if (!more && second.size() == 5 && session >= 31000 && session < 90000) {
        note(Deviation::missing_stroke, elements_[1].span);
        elements_[1].text = second.substr(0, 2) + '/' + second.substr(2);
      } else if (more && numbered && (session < 31 || session > 99)) {
        note(Deviation::impossible_session, elements_[1].span);
        symbol_.repair_certain = false;
      }
    }
    if ((root_ == "S" || root_ == "E") && is_number(second) && more && is_number(third)) {
      const int year = number(second);
      if (year < (root_ == "S" ? 1993 : 1946) || year > 2099) {
        note(Deviation::impossible_year, elements_[1].span);
        symbol_.repair_certain = false;
      }
    }
    // A committee's year with a figure too many or too few.
    for (std::size_t i = 2; i + 1 < limit; ++i)
      if (is_number(elements_[i].text) && is_number(elements_[i + 1].text) &&
          elements_[i].text.size() == 5) {
        note(Deviation::impossible_year, elements_[i].span);
        symbol_.repair_certain = false;
      }
  }

  void judge_suffixes() {
    const std::size_t limit = joint_ ? joint_ : elements_.size();
    for (std::size_t i = 2; i < limit; ++i) {
      const std::string& before = elements_[i - 1].text;
      const std::string& here = elements_[i].text;
      if (!is_suffix(before))
        continue;
      const bool after_corrigendum =
          before.rfind("Corr.", 0) == 0 && (here.rfind("Add.", 0) == 0 || here.rfind("Rev.", 0) == 0);
      if (after_corrigendum || is_number(here)) {
        note(Deviation::suffix_order, {elements_[i - 1].span.begin, elements_[i].span.end});
        symbol_.repair_certain = false;
      }
    }
  }

  // A/RES/77/188E, CTOC/COP/2008/19-E
  void judge_language_letter() {
    if (joint_)
      return;
    RawElement& last = elements_.back();
    static constexpr std::string_view letters = "EFSRCA";
    const std::string& text = last.text;
    if (text.size() < 2 || letters.find(text.back()) == std::string_view::npos)
      return;
    const bool dashed = text[text.size() - 2] == '-';
    const std::string_view stem = std::string_view(text).substr(0, text.size() - (dashed ? 2 : 1));
    if (stem.empty() || !is_figure(stem.back()))
      return;
    // The letter of a part of a resolution is another matter.
    const bool resolution = elements_.size() > 2 && elements_[1].text == "RES";
    if (resolution && !dashed) {
      note(Deviation::language_letter, last.span);
      symbol_.repair_certain = false;
      return;
    }
    note(Deviation::language_letter, last.span);
    last.text.resize(stem.size());
  }

  void write_canonical() {
    std::string& canonical = symbol_.canonical;
    for (std::size_t i = 0; i < elements_.size(); ++i) {
      if (i > 0)
        canonical += joint_ && i == joint_ ? '-' : '/';
      canonical += elements_[i].text;
    }
    for (const Symbol::Deviated& deviated : symbol_.deviations)
      if (deviated.deviation == Deviation::joint_order) {
        const std::string second = elements_.back().text;
        canonical = second + '-' + canonical.substr(0, canonical.size() - second.size() - 1);
        break;
      }
  }

  // (Part I), (Vol. II), (1994), (III) and the part letter of a resolution.
  void read_brackets() {
    const bool resolution = elements_.size() >= 3 && elements_[1].text == "RES";
    std::size_t at = end_;
    if (resolution && is_number(elements_[2].text)) {
      read_resolution_bracket(at);
      return;
    }
    const std::size_t bracket = spaces_end(text_, at);
    if (char_at(text_, bracket) != '(' || bracket > at + 1)
      return;
    static constexpr std::string_view words[] = {
        "Part ",  "Parts ", "Vol. ", "Vols. ",  "SUPP",  "Resumption ",    "Vol ",
        "vol. ",  "Volume ", "Sect.", "Income ", "Prog.", "Introduction", "Plan outline",
        "Annex ", "Closed", "Summary"};
    const bool known = std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
      return starts_with(text_, bracket + 1, word);
    });
    const std::size_t close = text_.find(')', bracket);
    if (!known || close == std::string_view::npos || close - bracket > 40)
      return;
    std::string inside(text_.substr(bracket + 1, close - bracket - 1));
    const std::string written = written_bracket(inside);
    if (bracket == at || written != inside) {
      note(Deviation::bracket_spacing, {at, close + 1});
      inside = written;
    }
    symbol_.canonical += " (" + inside + ")";
    end_ = close + 1;
    if (char_at(text_, end_) == '/') {
      RawSymbol more = read_elements(text_, end_ + 1, {0, text_.size()});
      if (more.elements.size() == 1 && is_suffix(more.elements[0].text)) {
        symbol_.canonical += '/' + more.elements[0].text;
        symbol_.deviations.insert(symbol_.deviations.end(), more.deviations.begin(),
                                  more.deviations.end());
        end_ = more.end;
      }
    }
    symbol_.text.end = end_;
  }

  static std::string written_bracket(std::string inside) {
    for (const auto& [from, to] : {std::pair("Vol ", "Vol. "), std::pair("vol. ", "Vol. "),
                                   std::pair("Volume ", "Vol. ")})
      if (inside.rfind(from, 0) == 0)
        return to + inside.substr(std::string_view(from).size());
    return inside;
  }

  // S/RES/955 (1994), A/RES/217 A (III), A/RES/72/262 C
  void read_resolution_bracket(std::size_t at) {
    std::size_t bracket = spaces_end(text_, at);
    std::string letter;
    if (is_ascii_capital(char_at(text_, bracket)) && bracket == at + 1 &&
        letters_end(text_, bracket) == bracket + 1) {
      letter = text_[bracket];
      const std::size_t next = spaces_end(text_, bracket + 1);
      if (char_at(text_, next) != '(' && elements_.size() == 3)
        return;
      if (elements_.size() > 3) {
        symbol_.canonical += ' ' + letter;
        symbol_.text.end = end_ = bracket + 1;
        return;
      }
      bracket = next;
    }
    if (elements_.size() != 3 || char_at(text_, bracket) != '(' || bracket > at + 3)
      return;
    std::size_t close = bracket + 1;
    while (is_figure(char_at(text_, close)) || is_ascii_capital(char_at(text_, close)) ||
           char_at(text_, close) == '-')
      ++close;
    const std::string_view inside = text_.substr(bracket + 1, close - bracket - 1);
    if (char_at(text_, close) != ')' || inside.empty())
      return;
    const bool year = is_number(inside) && inside.size() == 4;
    const std::size_t dash = inside.find('-');
    const bool roman = is_roman(dash == std::string_view::npos ? inside : inside.substr(dash + 1));
    if (!year && !roman)
      return;
    symbol_.canonical += '(' + std::string(inside) + ')';
    end_ = close + 1;
    if (letter.empty() && char_at(text_, end_) == ' ' && is_ascii_capital(char_at(text_, end_ + 1)) &&
        letters_end(text_, end_ + 1) == end_ + 2 && roman) {
      letter = text_[end_ + 1];
      end_ += 2;
    }
    if (!letter.empty())
      symbol_.canonical += ' ' + letter;
    symbol_.text.end = end_;
  }

  void drop_look_alikes_outside() {
    auto& deviations = symbol_.deviations;
    deviations.erase(std::remove_if(deviations.begin(), deviations.end(),
                                    [&](const Symbol::Deviated& deviated) {
                                      return !symbol_.text.contains(deviated.text);
                                    }),
                     deviations.end());
  }
};

}  // namespace

std::optional<Symbol> find_symbol(std::string_view text, std::size_t figures, Span block,
                                  std::size_t floor) {
  const std::size_t begin = token_begin(text, figures, std::max(floor, block.begin));
  if (begin >= figures)
    return {};
  RawSymbol raw = read_elements(text, begin, block);
  if (raw.end <= figures || raw.elements.size() < 2)
    return {};
  return Judge(text, std::move(raw), block).judge();
}

std::optional<Symbol> find_short_form(std::string_view text, std::size_t after, Span block,
                                      const Symbol& parent) {
  text = text.substr(0, block.end);
  std::size_t at = after;
  for (const std::string_view joint : {" and ", ", ", " et ", " y ", " и ", "和", "及", " و", " & "})
    if (starts_with(text, at, joint)) {
      at += joint.size();
      break;
    }
  if (at == after || parent.foreign)
    return {};
  const std::size_t letters = letters_end(text, at);
  const std::string_view code = text.substr(at, letters - at);
  if ((code != "Add" && code != "Corr" && code != "Rev") || char_at(text, letters) != '.')
    return {};
  const std::size_t figures = spaces_end(text, letters + 1);
  std::size_t end = figures_end(text, figures);
  if (end == figures)
    return {};
  if (char_at(text, end) == '/') {
    const RawSymbol more = read_elements(text, end + 1, block);
    if (more.elements.size() == 1 && is_suffix(more.elements[0].text))
      end = more.end;
  }
  Symbol symbol;
  symbol.text = {at, end};
  const std::string suffix =
      std::string(code) + '.' + std::string(text.substr(figures, end - figures));
  // “A/64/440/Add.1 and Add.2” share the parent; a corrigendum of an addendum is written in full.
  std::string base = parent.canonical;
  const std::size_t stroke = base.rfind('/');
  if (stroke != std::string::npos && base.compare(stroke + 1, code.size(), code) == 0)
    base.resize(stroke);
  else if (parent.deviations.size() == 1 &&
           parent.deviations[0].deviation == SymbolDeviation::short_form)
    base.resize(stroke);
  symbol.canonical = base + '/' + suffix;
  symbol.deviations.push_back({SymbolDeviation::short_form, symbol.text});
  return symbol;
}

}  // namespace unlint
