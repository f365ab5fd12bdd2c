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
};

std::string_view name(LinkDeviation deviation) {
  static constexpr std::array<std::string_view, 4> names = {"target", "language", "retired",
                                                            "lower-case"};
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
  rest = rest.substr(0, rest.find_first_of("?#"));
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

/// What two spellings of one symbol have in common: capitals, no spaces, no part letter at the end.
std::string essence(std::string_view symbol) {
  std::string out;
  for (const char byte : symbol)
    if (byte != ' ')
      out += byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 32) : byte;
  // Supplements, volumes and parts are often left to the address.
  for (const std::string_view part : {"(SUPP", "(VOL", "(PART", "(SECT"})
    out.resize(std::min(out.find(part), out.size()));
  while (!out.empty() && (out.back() == '/' || out.back() == '.'))
    out.pop_back();
  if (starts_with(out, 0, "A/RES/")) {
    std::string without;
    for (std::size_t i = 0; i < out.size(); ++i) {
      const bool part = i > 6 && is_ascii_capital(out[i]) &&
                        (is_figure(out[i - 1]) || out[i - 1] == ')') &&
                        out.find('(', i) == std::string::npos;
      if (part)
        break;
      without += out[i];
    }
    return without;
  }
  return out;
}

bool names_same(std::string_view ours, std::string_view target) {
  const std::string wanted = essence(target);
  const std::string whole = essence(ours);
  // Of a joint symbol, A/48/486-S/26560, either half will do.
  const std::size_t dash = whole.find("-S/");
  return whole == wanted || (dash != std::string::npos &&
                             (whole.substr(0, dash) == wanted || whole.substr(dash + 1) == wanted));
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
      const std::optional<DocumentAddress> address = read_address(link.target);
      if (!address || link.text.empty())
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
        return leads_elsewhere(link, address, all);
      case LinkDeviation::language:
        return !address.language.empty() && address.language != code(subject.document.language);
      case LinkDeviation::retired:
        return address.retired;
      case LinkDeviation::lower_case:
        return !address.symbol.empty() &&
               (is_lower(address.symbol[0]) || address.symbol.find("/res/") != std::string::npos);
    }
    return false;
  }

  static bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

  // Sure only where the words are one reference that is understood and the target is a symbol.
  static bool leads_elsewhere(const Link& link, const DocumentAddress& address,
                              const std::vector<ReferenceRecord>& all) {
    const std::string target = essence(address.symbol);
    if (target.find('/') == std::string::npos)
      return false;
    const ReferenceRecord* only = nullptr;
    for (const ReferenceRecord& record : all) {
      if (!link.text.overlaps(record.text) || record.kind == "date")
        continue;
      if (only != nullptr || record.canonical.empty() ||
          (record.kind != "symbol" && record.kind != "resolution"))
        return false;
      only = &record;
    }
    // "A/RES resolution 1": a body without symbols of its own for what it adopts.
    return only != nullptr && only->canonical.find("resolution") == std::string::npos &&
           !names_same(only->canonical, target);
  }

  std::vector<LinkDeviation> deviations_;
};

}  // namespace

MadeRule make_link_rule(TomlTable& file) {
  return {std::make_unique<LinkRule>(read_deviations(file, "link", LinkDeviation::lower_case)),
          {"target", "address", "language"}};
}

}  // namespace unlint
