#include "document/masthead.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "document/label.h"
#include "document/lines.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t longest_line = 240;

template <std::size_t size>
bool contains_any(std::string_view line, const std::array<std::string_view, size>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return line.find(word) != std::string_view::npos;
  });
}

// Compared with lines in lower case, as far as ASCII goes.
constexpr std::array<std::string_view, 7> names = {"united nations",
                                                   "nations unies",
                                                   "naciones unidas",
                                                   "Организация Объединенных Наций",
                                                   "ОРГАНИЗАЦИЯ ОБЪЕДИНЕННЫХ НАЦИЙ",
                                                   "联合国",
                                                   "الأمم المتحدة"};

constexpr std::array<std::string_view, 9> session_words = {" session",
                                                           "período de sesiones",
                                                           "periodo de sesiones",
                                                           "сессия",
                                                           "СЕССИЯ",
                                                           "届会议",
                                                           "届特别会议",
                                                           "届会",
                                                           "الدورة"};

constexpr std::array<std::string_view, 10> agenda_words = {
    "agenda item",   "of the provisional agenda",
    "of the agenda", "ordre du jour",
    "del programa",  "повестки дня",
    "议程项目",      "جدول الأعمال",
    "del tema",      "of the preliminary list"};

std::string ascii_lower(std::string_view line) {
  std::string lower(line);
  for (char& byte : lower)
    byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
  return lower;
}

std::size_t count_figures(std::string_view line) {
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), is_figure));
}

/// Four figures together that can be a year.
bool has_year(std::string_view line) {
  for (const std::string_view century : {std::string_view("19"), std::string_view("20")})
    for (std::size_t at = line.find(century); at != std::string_view::npos;
         at = line.find(century, at + 1))
      if (line.size() >= at + 4 && count_figures(line.substr(at, 4)) == 4)
        return true;
  return false;
}

bool is_lone_date(std::string_view line) {
  const std::size_t figures = count_figures(line);
  if (line.size() > 50 || !has_year(line) || figures < 4 || figures > 8)
    return false;
  const auto spaces = std::count(line.begin(), line.end(), ' ');
  const std::string_view words = line.substr(line.front() == '(' ? 1 : 0);  // “(3 October 2016)”
  const bool figure_first = !words.empty() && is_figure(words.front());
  return spaces <= (figure_first ? 5 : 2) && line.find('/') == line.rfind('/');
}

bool is_venue(std::string_view line) {
  constexpr std::array<std::string_view, 3> commas = {",", "，", "،"};
  return line.size() < 160 && has_year(line) && count_figures(line) > 4 &&
         contains_any(line, commas);
}

/// A line without the marks of notes at its end: “the Board met.¹²”.
std::string_view without_note_marks(std::string_view line) {
  const auto find_last = [&] {
    return std::find_if(raised_figures.begin(), raised_figures.end(),
                        [&](std::string_view figure) { return line.ends_with(figure); });
  };
  for (const auto* last = find_last(); last != raised_figures.end(); last = find_last())
    line.remove_suffix(last->size());
  return line;
}

bool ends_in_body_style(std::string_view whole) {
  const std::string_view line = without_note_marks(whole);
  if (line.empty())
    return false;
  return line.back() == '.' || line.back() == ';' || line.back() == ',' || line.back() == ':' ||
         (line.size() >= 3 &&
          (line.substr(line.size() - 3) == "，" || line.substr(line.size() - 3) == "。")) ||
         (line.size() >= 2 && line.substr(line.size() - 2) == "،");
}

bool is_lone_distribution(std::string_view lower) {
  constexpr std::array<std::string_view, 8> words = {
      "general", "limited", "restricted", "generale", "générale", "limitada", "limitee", "limitée"};
  return std::find(words.begin(), words.end(), lower) != words.end();
}

std::optional<MastheadPart> recognize(std::string_view line) {
  const std::string lower = ascii_lower(line);
  const auto spaces = std::count(line.begin(), line.end(), ' ');
  if (std::find(names.begin(), names.end(), lower) != names.end())
    return MastheadPart::name;
  if (is_lone_symbol(line))
    return MastheadPart::symbol;
  // Older mastheads broke the line: "Distr." above "GENERAL".
  if (lower == "distr." || lower == "distr.:")
    return MastheadPart::name;
  if (lower.starts_with("distr") || is_lone_distribution(lower))
    return MastheadPart::distribution;
  if (lower.starts_with("original:") || lower.starts_with("original :"))
    return MastheadPart::original;
  if (line.size() < 200 && count_figures(line) > 0 && contains_any(lower, agenda_words))
    return MastheadPart::agenda_item;
  // The stroke of a symbol: “Sixtieth Session, Supplement No. 10 (A/60/10)”.
  if (line.size() < 120 && spaces <= 7 && !ends_in_body_style(line) &&
      line.find('/') == std::string_view::npos && contains_any(lower, session_words))
    return MastheadPart::session;
  if (is_lone_date(line))
    return MastheadPart::date;
  return std::nullopt;
}

bool begins_body(std::string_view line) {
  constexpr std::ptrdiff_t most_spaces = 18;
  return line.size() > longest_line || std::count(line.begin(), line.end(), ' ') > most_spaces ||
         ends_in_body_style(line) || parse_label(line).kind != LabelKind::none;
}

/// Follows the lines of a masthead from the top.
class Recognition {
 public:
  /// Takes the next line; false where the masthead is over.
  bool take(std::string_view line) {
    if (line.empty())
      return false;
    std::optional<MastheadPart> part = recognize(line);
    if (!part && seen(MastheadPart::session) && !seen(MastheadPart::agenda_item) && is_venue(line))
      part = MastheadPart::venue;
    if (!part && (begins_body(line) || seen(MastheadPart::agenda_item) || ++unknown_ > 5))
      return false;
    if (part && part != MastheadPart::symbol && seen(MastheadPart::agenda_item) &&
        !may_follow_agenda(*part))
      return false;
    parts_.push_back(part.value_or(MastheadPart::other));
    if (part) {
      unknown_ = 0;
      last_known_ = parts_.size();
    }
    return true;
  }

  std::vector<MastheadPart> finish() {
    parts_.resize(last_known_);
    if (!is_masthead())
      return {};
    name_organs();
    return parts_;
  }

 private:
  bool seen(MastheadPart part) const {
    return std::find(parts_.begin(), parts_.end(), part) != parts_.end();
  }

  static bool may_follow_agenda(MastheadPart part) {
    return part != MastheadPart::date && part != MastheadPart::session;
  }

  /// One line alone could stand in any text; two of different kinds make a masthead.
  bool is_masthead() const {
    std::vector<MastheadPart> known;
    for (const MastheadPart part : parts_)
      if (part != MastheadPart::other && std::find(known.begin(), known.end(), part) == known.end())
        known.push_back(part);
    return known.size() >= 2;
  }

  /// The organ stands above the distribution, a body below it directly above its session.
  void name_organs() {
    const std::size_t distribution = static_cast<std::size_t>(
        std::find(parts_.begin(), parts_.end(), MastheadPart::distribution) - parts_.begin());
    for (std::size_t i = std::min(distribution, last_known_); i > 0; --i)
      if (parts_[i - 1] == MastheadPart::other) {
        parts_[i - 1] = MastheadPart::organ;
        break;
      }
    for (std::size_t i = 0; i + 1 < parts_.size(); ++i)
      if (parts_[i] == MastheadPart::other && parts_[i + 1] == MastheadPart::session)
        parts_[i] = MastheadPart::organ;
  }

  std::vector<MastheadPart> parts_;
  std::size_t last_known_ = 0;
  std::size_t unknown_ = 0;
};

}  // namespace

std::vector<MastheadPart> recognize_masthead(const TellLine& line) {
  Recognition recognition;
  std::size_t next = 0;
  while (next < most_masthead_lines && recognition.take(line(next)))
    ++next;
  return recognition.finish();
}

void set_part(Masthead& masthead, MastheadPart part, Span text) {
  const auto set_first = [&](Span& slot) { slot = slot.empty() ? text : slot; };
  switch (part) {
    case MastheadPart::symbol:
      return set_first(masthead.symbol);
    case MastheadPart::organ:
      masthead.organ = text;
      return;
    case MastheadPart::distribution:
      return set_first(masthead.distribution);
    case MastheadPart::date:
      return set_first(masthead.date);
    case MastheadPart::original:
      return set_first(masthead.original);
    case MastheadPart::session:
      return set_first(masthead.session);
    case MastheadPart::venue:
      return set_first(masthead.venue);
    case MastheadPart::agenda_item:
      return set_first(masthead.agenda_item);
    case MastheadPart::name:
    case MastheadPart::other:
      return;
  }
}

void mark_masthead(Document& document) {
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < document.blocks.size() && indices.size() < most_masthead_lines; ++i)
    if (document.blocks[i].kind != BlockKind::code)
      indices.push_back(i);
  const std::vector<MastheadPart> parts = recognize_masthead([&](std::size_t line) {
    return line < indices.size()
               ? std::string(document.prose.slice(document.blocks[indices[line]].text))
               : std::string();
  });
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Block& block = document.blocks[indices[i]];
    block.kind = BlockKind::masthead;
    set_part(document.masthead, parts[i], block.text);
  }
  if (parts.empty() || !document.masthead.title.empty())
    return;
  const auto title =
      std::find_if(document.blocks.begin(), document.blocks.end(),
                   [](const Block& block) { return block.kind == BlockKind::heading; });
  if (title != document.blocks.end())
    document.masthead.title = title->text;
}

}  // namespace unlint
