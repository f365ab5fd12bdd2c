#include "reference/symbol_garbled.h"

#include <algorithm>
#include <string>
#include <vector>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_shape.h"
#include "text/roman.h"

namespace unlint {
namespace {

// Letters or figures, and the signs that stand between them and the run before.
struct Run {
  std::string_view text;
  std::size_t begin = 0;  // in the prose text
  std::string_view sign;  // before it
  std::string joint;      // what belongs there: "/", ".", "-"

  bool is_figures() const { return is_figure(text.front()); }
  std::size_t end() const { return begin + text.size(); }
};

// The length of a sign that may stand where a stroke or a full stop belongs.
std::size_t sign_length(std::string_view text, std::size_t at) {
  static constexpr std::string_view signs = "/.-_:,|\\";
  const char c = char_at(text, at);
  if (c != '\0' && signs.find(c) != std::string_view::npos)
    return 1;
  return std::max(stroke_length(text, at), dash_length(text, at));
}

std::size_t sign_length_before(std::string_view text, std::size_t at) {
  if (at >= 1 && sign_length(text, at - 1) == 1)
    return 1;
  return at >= 3 && sign_length(text, at - 3) == 3 ? 3 : 0;
}

bool is_letter_or_figure(char c) { return is_figure(c) || is_ascii_letter(c); }

// All of the token that holds the figures.
Span token_at(std::string_view text, std::size_t figures, Span block, std::size_t floor) {
  constexpr std::size_t longest = 80;
  Span token{figures, figures};
  while (token.begin > floor && token.size() < longest) {
    if (is_letter_or_figure(text[token.begin - 1]))
      --token.begin;
    else if (const std::size_t sign = sign_length_before(text, token.begin);
             sign > 0 && token.begin >= floor + sign)
      token.begin -= sign;
    else
      break;
  }
  while (token.end < block.end && token.size() < longest) {
    if (is_letter_or_figure(text[token.end]))
      ++token.end;
    else if (const std::size_t sign = sign_length(text, token.end);
             sign > 0 && token.end + sign < block.end &&
             is_letter_or_figure(text[token.end + sign]))
      token.end += sign;
    else
      break;
  }
  return token;
}

std::vector<Run> runs_of(std::string_view text, Span token) {
  std::vector<Run> runs;
  std::size_t at = token.begin;
  std::size_t sign = at;
  while (at < token.end) {
    if (!is_letter_or_figure(text[at])) {
      ++at;
      continue;
    }
    Run run;
    run.begin = at;
    run.sign = text.substr(sign, at - sign);
    const bool figures = is_figure(text[at]);
    while (at < token.end && is_letter_or_figure(text[at]) && is_figure(text[at]) == figures)
      ++at;
    run.text = text.substr(run.begin, at - run.begin);
    sign = at;
    runs.push_back(run);
  }
  return runs;
}

bool is_treaty_body(std::string_view root) {
  return root == "CCPR" || root == "CERD" || root == "CEDAW" || root == "CAT" || root == "CRC" ||
         root == "CMW" || root == "CRPD" || root == "CED";
}

// ECN.7/565 and STAI/342: the stroke after the first element is missing.
// AC.105 and EA.4 lack all of it.
void cut_root(std::vector<Run>& runs) {
  const std::string_view letters = runs[0].text;
  if (component(letters))
    return;
  for (std::size_t size = std::min<std::size_t>(letters.size() - 1, 6); size > 0; --size) {
    const std::string_view rest = letters.substr(size);
    if (!is_known_root(letters.substr(0, size)) ||
        (component(rest) == nullptr && written_code(rest) != rest) ||
        (runs[1].sign != "." && runs[1].sign != "/"))
      continue;
    Run second{rest, runs[0].begin + size, {}, {}};
    runs[0].text = letters.substr(0, size);
    runs.insert(runs.begin() + 1, second);
    return;
  }
}

// CONF.VI, WG.III, PC.I
bool takes_roman(std::string_view code, std::string_view numeral) {
  const Component* known = component(code);
  return known && known->numbered != Component::Numbered::no && roman_value(numeral) > 0;
}

// Another symbol follows a hyphen: a joint pair is not for us.
bool is_joint(const std::vector<Run>& runs) {
  for (std::size_t i = 1; i < runs.size(); ++i) {
    const std::string_view text = runs[i].text;
    const bool organ = text == "A" || text == "S" || text == "E";
    if (runs[i].sign == "-" && runs[i - 1].is_figures() &&
        (organ || (text.size() > 2 && is_known_root(text) && !component(text))))
      return true;
  }
  return false;
}

// CCPR/C/CHN-HKG/CO/3: the report of a part of a State.
bool is_joint_country(const std::vector<Run>& runs) {
  for (std::size_t i = 2; i < runs.size(); ++i)
    if (runs[i].sign == "-" && is_country(runs[i].text) && is_country(runs[i - 1].text))
      return true;
  return false;
}

// “Case T-45/12” is before a court; the Trusteeship Council had no such years.
bool is_case(const std::vector<Run>& runs) {
  return runs[0].text == "T" && runs[1].sign == "-" && runs.size() == 3;
}

// A54/33 is a document of the World Health Organization.
bool is_health_paper(const std::vector<Run>& runs) {
  return runs[0].text == "A" && runs[1].sign.empty() && runs.size() == 3 &&
         runs.back().text.size() < 3;
}

// A.RES.75.277: one sign for all.
bool is_all_dots(const std::vector<Run>& runs) {
  return std::all_of(runs.begin() + 1, runs.end(), [](const Run& run) { return run.sign == "."; });
}

// What belongs between the run at `index` and the one before it.
std::string joint_before(const std::vector<Run>& runs, std::size_t index) {
  const Run& before = runs[index - 1];
  const Run& here = runs[index];
  const std::string_view root = runs[0].text;
  if (before.is_figures())
    return "/";
  if (!here.is_figures()) {
    // ST/CS/SER.A/44, CCW/CONF.VI/11; OzL.Pro and COP-MOP are written so.
    if (here.sign == "." && (before.text == "SER" || takes_roman(before.text, here.text)))
      return ".";
    const bool mixed = (before.text == "COP" && here.text == "MOP" && here.sign == "-") ||
                       (here.sign == "." && (before.text == "OzL" || before.text == "EB"));
    return mixed ? std::string(here.sign) : "/";
  }
  const bool session = (before.text == "S" || before.text == "ES") && index > 1;
  // A/ES/75/254 is of no special session; there have been far fewer.
  const bool few = here.text.size() < 3 && number(here.text) < 60;
  if (session && few &&
      (runs[index - 2].text == "A" || runs[index - 2].text == "HRC" ||
       runs[index - 2].text == "RES"))
    return "-";
  // GC.18/3, IDB.47/Dec.7
  if (index == 1 && here.sign == "." && (root == "GC" || root == "IDB" || root == "PBC"))
    return ".";
  if (index == 1 || (before.text == "C" && is_treaty_body(root)) ||
      (before.text.size() == 1 && (root == "ISBA" || before.text == "D")))
    return "/";
  if ((before.text == "Res" || before.text == "Dec") && index > 2)
    return ".";
  const Component* code = component(before.text);
  if (!code || code->numbered == Component::Numbered::no)
    return here.sign == "." && !is_all_dots(runs) ? "." : "/";
  // A stroke for a full stop is told by those who know which codes may stand alone.
  if (here.sign == "/" || (code->numbered == Component::Numbered::either && here.sign == "."))
    return std::string(here.sign);
  // HSP/GC/25, UNEP/GC.27
  if (code->numbered == Component::Numbered::either && code->kind == Component::Class::body)
    return (root == "UNEP" && !before.text.ends_with("OP")) || root == "CCW" ? "." : "/";
  return ".";
}

SymbolDeviation deviation_of(std::string_view sign, const std::string& joint) {
  if (joint == "-")
    return SymbolDeviation::special_session;
  if (sign.empty())
    return joint == "." ? SymbolDeviation::missing_dot : SymbolDeviation::missing_stroke;
  if (joint == ".")
    return sign == "/" ? SymbolDeviation::stroke_for_dot : SymbolDeviation::missing_dot;
  return sign == "." ? SymbolDeviation::dot_for_stroke : SymbolDeviation::hyphen_for_stroke;
}

std::string joined(const std::vector<Run>& runs, std::size_t count) {
  std::string symbol;
  for (std::size_t i = 0; i < count; ++i)
    symbol += runs[i].joint + std::string(runs[i].text);
  return symbol;
}

// Does a whole symbol end where the signs between two numbers begin to be others: a range, a
// pinpoint, a list (“A/75/7-9”, “A/75/7:12”)?
bool ends_before(const std::vector<Run>& runs) {
  // A/CONF.13/L.52-L.55
  for (std::size_t i = 3; i < runs.size(); ++i)
    if (runs[i].text == runs[i - 2].text && !runs[i].is_figures() && runs[i].sign != runs[i].joint)
      return true;
  for (std::size_t i = 1; i < runs.size(); ++i)
    // The number of a communication is not whole without its year: CCPR/C/108/D/2202/2012.
    if (i > 1 && runs[i].sign != runs[i].joint && runs[i].is_figures() &&
        runs[i - 1].is_figures() && runs[i - 2].text != "D")
      return (i + 1 == runs.size() || runs[i - 2].text == "SR" || runs[i - 2].text == "PV") &&
             is_complete(joined(runs, i));
  return false;
}

// INF/4 and INF.4 both exist: of other signs nobody knows which is meant.
bool is_ambiguous(const std::vector<Run>& runs) {
  for (std::size_t i = 2; i < runs.size(); ++i)
    if (const Component* code = component(runs[i - 1].text);
        code && code->numbered == Component::Numbered::either && runs[i].is_figures() &&
        runs[i].sign != runs[i].joint)
      return true;
  return false;
}

// File names and the like divide everything by one other sign; so much is asked of them then.
bool is_certain(const std::vector<Run>& runs, std::size_t kept) {
  const std::string_view root = runs[0].text;
  const bool known = root.size() > 2 || runs.size() > 3;
  return kept > 0 ? runs.size() > 2 : known && runs.size() > 2;
}

}  // namespace

std::optional<Symbol> find_garbled(std::string_view text, std::size_t figures, Span block,
                                   std::size_t floor) {
  const Span token = token_at(text, figures, block, floor);
  if (token.size() < 4 || !is_ascii_capital(text[token.begin]) ||
      (token.begin > block.begin && (text[token.begin - 1] == '@' || text[token.begin - 1] == '~')))
    return {};
  std::vector<Run> runs = runs_of(text, token);
  if (runs.size() < 2)
    return {};
  if (!is_known_root(runs[0].text))
    cut_root(runs);
  // “A/75/383.Summary records follow”
  const bool word = !runs.back().is_figures() && runs.back().sign == ".";
  // SC-18/CONF.206/3 is of another organization, SC/18 a press release.
  const bool press = runs[0].text == "SC" || runs[0].text == "GA";
  if (!is_known_root(runs[0].text) || word || press || is_joint(runs) || is_joint_country(runs) ||
      is_health_paper(runs) || is_case(runs))
    return {};
  std::size_t kept = 0;
  for (std::size_t i = 1; i < runs.size(); ++i) {
    runs[i].joint = joint_before(runs, i);
    kept += runs[i].sign == runs[i].joint ? 1 : 0;
  }
  Symbol symbol;
  symbol.canonical = joined(runs, runs.size());
  if (kept + 1 == runs.size() || !is_certain(runs, kept) || !is_complete(symbol.canonical) ||
      ends_before(runs))
    return {};
  symbol.text = {runs.front().begin, runs.back().end()};
  symbol.repair_certain = !is_ambiguous(runs);
  for (std::size_t i = 1; i < runs.size(); ++i)
    if (runs[i].sign != runs[i].joint)
      symbol.deviations.push_back(
          {deviation_of(runs[i].sign, runs[i].joint), {runs[i - 1].end(), runs[i].end()}});
  return symbol;
}

}  // namespace unlint
