#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reference/reading.h"
#include "rule/deviations.h"
#include "rule/findings.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// How a link to a document may disagree with the words it covers, or with its document.
enum class LinkDeviation : unsigned char {
  target,      // “70/1” leads to A/RES/70/2
  language,    // a French text leads to the English version
  retired,     // the address of a service that is no more
  lower_case,  // …/a/res/70/1
  date,        // <time datetime="2014-06-12">13 June 2014</time>
  number,      // <data value="70/1">70/2</data>
};

std::string_view name(LinkDeviation deviation) {
  static constexpr std::array<std::string_view, 6> names = {"target",     "language", "retired",
                                                            "lower-case", "date",     "number"};
  return names[static_cast<std::size_t>(deviation)];
}

/// What an address of a United Nations document server says.
struct DocumentAddress {
  std::string symbol;    // as written there, its escapes read
  std::string language;  // "en"; empty where it names none
  bool retired = false;
};

std::string unescaped(std::string_view text) {
  const auto value = [](char c) {
    return is_figure(c)                             ? c - '0'
           : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                    : -1;
  };
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' ? value(char_at(text, i + 1)) : -1;
    const int low = high < 0 ? -1 : value(char_at(text, i + 2));
    out += low < 0 ? text[i] : static_cast<char>(high * 16 + low);
    i += low < 0 ? 0 : 2;
  }
  return out;
}

/// The address of a document, if it is one: "https://undocs.org/en/A/RES/70/1".
std::optional<DocumentAddress> read_address(std::string_view target) {
  constexpr std::array<std::string_view, 4> servers = {"undocs.org/", "docs.un.org/",
                                                       "documents.un.org/", "www.undocs.org/"};
  constexpr std::array<std::string_view, 4> retired = {
      "daccess-ods.un.org/", "daccess-dds-ny.un.org/", "daccessdds.un.org/",
      "www.un.org/ga/search/view_doc.asp"};
  const std::size_t scheme = target.find("://");
  std::string_view rest = target.substr(scheme == std::string_view::npos ? 0 : scheme + 3);
  DocumentAddress address;
  const std::size_t query = rest.find("symbol=");
  for (const std::string_view server : retired)
    address.retired |= starts_with(rest, 0, server);
  if (address.retired) {
    if (query != std::string_view::npos)
      address.symbol = unescaped(rest.substr(query + 7, rest.find('&', query) - query - 7));
    return address;
  }
  const auto server = std::find_if(servers.begin(), servers.end(), [&](std::string_view each) {
    return starts_with(rest, 0, each);
  });
  if (server == servers.end())
    return {};
  rest.remove_prefix(server->size());
  rest = rest.substr(0, rest.find_first_of("?#&"));
  if (rest.size() > 3 && rest[2] == '/') {
    // Addresses made by the Organization's own mark-up say "ch" for Chinese.
    const std::string named = to_lower(rest.substr(0, 2));
    const std::string language = named == "ch" ? "zh" : named;
    if (language_of_code(language)) {
      address.language = language;
      rest.remove_prefix(3);
    }
  }
  address.symbol = unescaped(rest);
  return address;
}

/// True for what can be a symbol, not the name of a file.
bool is_symbol(std::string_view name) {
  const char first = name.empty() ? ' ' : static_cast<char>(name[0] & ~0x20);
  return is_ascii_capital(first) && name.find('/') != std::string_view::npos &&
         name.find(".pdf") == std::string_view::npos &&
         !to_lower(name.substr(0, 10)).starts_with("doc/undoc");
}

/// A symbol without the letters of the part of a resolution: A/RES/2200(XXI)A.
std::string without_part(const std::string& symbol) {
  const std::size_t resolutions = symbol.find("/RES/");
  if (resolutions == std::string::npos)
    return symbol;
  for (std::size_t i = resolutions + 6; i < symbol.size(); ++i)
    if (is_ascii_capital(symbol[i]) && (is_figure(symbol[i - 1]) || symbol[i - 1] == ')') &&
        symbol.find('(', i) == std::string::npos)
      return symbol.substr(0, i);
  return symbol;
}

/// What two spellings of one symbol have in common: capitals, no spaces, no part letter at the end.
std::string essence(std::string_view symbol) {
  std::string out;
  for (const char byte : symbol)
    if (byte > ' ' && byte < '\x7F')
      out += byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 32) : byte;
  // Supplements, volumes and parts are often left to the address; so are the print in the Official
  // Records, statements of the President and corrigenda printed with the document.
  for (const std::string_view part :
       {"(SUPP", "(VOL", "(PART", "(SECT", "(OR", "(RESUMPTION", "(PRST", "ANDCORR"})
    out.resize(std::min(out.find(part), out.size()));
  while (!out.empty() && (out.back() == '/' || out.back() == '.'))
    out.pop_back();
  // A record of a meeting leads to its last version.
  if (out.find("/PV.") != std::string::npos || out.find("/SR.") != std::string::npos)
    out.resize(std::min(out.find("/REV."), out.size()));
  return without_part(out);
}

/// The number of a resolution in its symbol, or as it stands without one: "S-10/2", "304(XI)".
std::string_view number_of(std::string_view symbol) {
  constexpr std::string_view mark = "/RES/";
  const std::size_t at = symbol.find(mark);
  return at == std::string_view::npos ? symbol : symbol.substr(at + mark.size());
}

/// Whether a reference, as written and as understood, names the document of an address.
bool names_same(std::string_view written, std::string_view canonical, std::string_view target) {
  const std::string wanted = essence(target);
  const std::string whole = essence(canonical);
  // A bare number does not tell its organ: the number has to do.
  const std::string bare = without_part("/RES/" + essence(written));
  if (number_of(wanted) != wanted && bare.substr(5) == number_of(wanted))
    return true;
  if (whole == wanted)
    return true;
  // Of a joint symbol, A/48/486-S/26560, either half will do.
  for (std::size_t dash = whole.find('-'); dash != std::string::npos;
       dash = whole.find('-', dash + 1))
    if (is_ascii_capital(char_at(whole, dash + 1)) && char_at(whole, dash + 2) == '/')
      return whole.compare(0, dash, wanted) == 0 ||
             whole.compare(dash + 1, std::string::npos, wanted) == 0;
  return false;
}

/// The first "75/250" in a text; empty where there is none.
std::string_view first_number(std::string_view text) {
  for (std::size_t stroke = text.find('/'); stroke != std::string_view::npos;
       stroke = text.find('/', stroke + 1)) {
    std::size_t begin = stroke;
    std::size_t end = stroke + 1;
    while (begin > 0 && is_figure(text[begin - 1]))
      --begin;
    while (end < text.size() && is_figure(text[end]))
      ++end;
    if (begin < stroke && end > stroke + 1)
      return text.substr(begin, end - begin);
  }
  return {};
}

/// Reports links that lead elsewhere than their words say.
class LinkRule : public Rule {
 public:
  explicit LinkRule(std::vector<LinkDeviation> deviations) : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    if (subject.document.links.empty())
      return;
    const std::vector<ReferenceRecord> all = records(subject.references);
    for (const Link& link : subject.document.links) {
      if (link.text.empty())
        continue;
      if (link.says != Link::Says::address) {
        check_mark(subject, link, all, findings);
        continue;
      }
      const std::optional<DocumentAddress> address = read_address(link.target);
      if (!address)
        continue;
      for (const LinkDeviation deviation : deviations_)
        if (deviates(subject, link, *address, all, deviation))
          findings.add(link.text, {{"target", address->symbol},
                                   {"address", link.target},
                                   {"language", address->language}});
    }
  }

 private:
  static bool deviates(const Subject& subject, const Link& link, const DocumentAddress& address,
                       const std::vector<ReferenceRecord>& all, LinkDeviation deviation) {
    switch (deviation) {
      case LinkDeviation::target:
        return leads_elsewhere(subject, link, address, all);
      case LinkDeviation::language:
        return !address.language.empty() && address.language != code(subject.document.language);
      case LinkDeviation::retired:
        return address.retired;
      case LinkDeviation::lower_case:
        return is_symbol(address.symbol) &&
               (is_lower(address.symbol[0]) || address.symbol.find("/res/") != std::string::npos);
      case LinkDeviation::date:
      case LinkDeviation::number:
        return false;  // not of addresses
    }
    return false;
  }

  /// Date and number in the mark-up against those of the words.
  void check_mark(const Subject& subject, const Link& link, const std::vector<ReferenceRecord>& all,
                  Findings& findings) const {
    const bool is_date = link.says == Link::Says::date;
    const LinkDeviation wanted = is_date ? LinkDeviation::date : LinkDeviation::number;
    if (std::find(deviations_.begin(), deviations_.end(), wanted) == deviations_.end())
      return;
    const std::string_view words = subject.document.prose.slice(link.text);
    const bool differs = is_date
                             ? dates_otherwise(link, all)
                             : !first_number(words).empty() && !first_number(link.target).empty() &&
                                   first_number(words) != first_number(link.target);
    if (differs)
      findings.add(link.text,
                   {{"target", link.target}, {"address", link.target}, {"language", ""}});
  }

  // Sure only where the words are one date that is understood; as far as both say something.
  static bool dates_otherwise(const Link& link, const std::vector<ReferenceRecord>& all) {
    const ReferenceRecord* only = nullptr;
    for (const ReferenceRecord& record : all) {
      if (!link.text.overlaps(record.text) || record.kind != "date")
        continue;
      if (only != nullptr || record.canonical.empty())
        return false;
      only = &record;
    }
    const std::size_t shared =
        only == nullptr ? 0 : std::min(only->canonical.size(), link.target.size());
    return shared >= 7 && link.target[4] == '-' &&
           only->canonical.compare(0, shared, link.target, 0, shared) != 0;
  }

  static bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

  // Sure only where the words are one reference that is understood and the target is a symbol.
  static bool leads_elsewhere(const Subject& subject, const Link& link,
                              const DocumentAddress& address,
                              const std::vector<ReferenceRecord>& all) {
    if (!is_symbol(address.symbol))
      return false;
    const ReferenceRecord* only = nullptr;
    for (const ReferenceRecord& record : all) {
      if (!link.text.overlaps(record.text) || record.kind == "date")
        continue;
      if (only != nullptr || record.canonical.empty() || !link.text.contains(record.text) ||
          (record.kind != "symbol" && record.kind != "resolution"))
        return false;
      only = &record;
    }
    // "A/RES resolution 1": a body without symbols of its own for what it adopts.
    return only != nullptr && only->canonical.find("resolution") == std::string::npos &&
           !names_same(subject.document.prose.slice(only->text), only->canonical, address.symbol);
  }

  std::vector<LinkDeviation> deviations_;
};

}  // namespace

MadeRule make_link_rule(TomlTable& file) {
  return {std::make_unique<LinkRule>(read_deviations(file, "link", LinkDeviation::number)),
          {"target", "address", "language"}};
}

}  // namespace unlint
