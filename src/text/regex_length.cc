#include "text/regex_length.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/utf8.h"

namespace unlint {
namespace {

using Length = std::optional<std::size_t>;

constexpr std::size_t code_point = 4;  // the bytes of one at most

/// Reads an expression from left to right and sums up.
class LengthReader {
 public:
  // Another case of a letter of ASCII may be one of three bytes: K, ſ.
  explicit LengthReader(std::string_view pattern)
      : rest_(pattern), ascii_(pattern.find("(?i") == std::string_view::npos ? 1 : code_point) {}

  Length read() {
    const Length whole = alternatives();
    return rest_.empty() ? whole : Length();
  }

 private:
  std::string_view rest_;
  std::size_t ascii_;  // the bytes that a character of ASCII may match

  bool take(std::string_view words) {
    if (!rest_.starts_with(words))
      return false;
    rest_.remove_prefix(words.size());
    return true;
  }

  // a|b
  Length alternatives() {
    Length longest = sequence();
    while (take("|")) {
      const Length other = sequence();
      longest = longest && other ? std::max(longest, other) : Length();
    }
    return longest;
  }

  Length sequence() {
    std::size_t sum = 0;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      const Length one = repeated(atom());
      if (!one)
        return {};
      sum += *one;
    }
    return sum;
  }

  // What follows an atom: ?, {2,3}, and lazily.
  Length repeated(Length one) {
    while (one && !rest_.empty()) {
      if (rest_.front() == '*' || rest_.front() == '+')
        return {};
      if (take("?"))
        continue;
      if (rest_.front() != '{')
        break;
      const std::size_t end = rest_.find('}');
      const std::size_t comma = rest_.substr(0, end).rfind(',');
      if (end == std::string_view::npos)
        return {};
      const std::size_t from = comma == std::string_view::npos ? 1 : comma + 1;
      const Length times = number_of(rest_.substr(from, end - from));
      if (!times)
        return {};
      one = *one * *times;
      rest_.remove_prefix(end + 1);
    }
    return one;
  }

  static Length number_of(std::string_view figures) {
    constexpr std::size_t most_figures = 4;
    std::size_t value = 0;
    for (const char c : figures) {
      if (!is_figure(c))
        return {};
      value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return figures.empty() || figures.size() > most_figures ? Length() : value;
  }

  Length atom() {
    if (take("("))
      return group();
    if (take("["))
      return character_class();
    if (take("\\"))
      return escaped();
    if (take("^") || take("$"))
      return 0;
    if (rest_.front() == '*' || rest_.front() == '+' || rest_.front() == '?')
      return {};
    if (take("."))
      return code_point;
    const std::size_t size = decode(rest_, 0).length;
    rest_.remove_prefix(size);
    return size == 1 ? ascii_ : code_point;
  }

  // (…), (?:…), (?P<name>…), (?i:…), and flags alone: (?i)
  Length group() {
    if (take("?P<") || take("?<")) {
      const std::size_t end = rest_.find('>');
      if (end == std::string_view::npos)
        return {};
      rest_.remove_prefix(end + 1);
    } else if (take("?")) {
      const std::size_t end = rest_.find_first_not_of("imsU-");
      if (end == std::string_view::npos || (rest_[end] != ':' && rest_[end] != ')'))
        return {};
      const bool alone = rest_[end] == ')';
      rest_.remove_prefix(end + 1);
      if (alone)
        return 0;
    }
    const Length inner = alternatives();
    return take(")") ? inner : Length();
  }

  Length character_class() {
    bool wide = take("^");
    for (bool is_first = true; !rest_.empty(); is_first = false) {
      if (rest_.front() == ']' && !is_first) {
        rest_.remove_prefix(1);
        return wide ? code_point : ascii_;
      }
      if (rest_.starts_with("[:")) {
        const std::size_t end = rest_.find(":]");
        if (end == std::string_view::npos)
          return {};
        wide = wide || rest_.starts_with("[:^");
        rest_.remove_prefix(end + 2);
        continue;
      }
      if (take("\\")) {
        const Length one = escaped();
        wide = wide || !one || *one == code_point;
        continue;
      }
      wide = wide || static_cast<unsigned char>(rest_.front()) >= 0x80;
      rest_.remove_prefix(1);
    }
    return {};
  }

  // \b, \d, \., \pL, \p{Latin}, \x41, \x{2013}
  Length escaped() {
    if (rest_.empty())
      return {};
    const char letter = rest_.front();
    rest_.remove_prefix(decode(rest_, 0).length);
    if (std::string_view("bBAz").find(letter) != std::string_view::npos)
      return 0;
    if (std::string_view("QEC").find(letter) != std::string_view::npos || is_figure(letter))
      return {};
    if (letter == 'p' || letter == 'P' || letter == 'x') {
      if (!take("{")) {
        rest_.remove_prefix(std::min<std::size_t>(letter == 'x' ? 2 : 1, rest_.size()));
      } else if (const std::size_t end = rest_.find('}'); end != std::string_view::npos) {
        rest_.remove_prefix(end + 1);
      } else {
        return {};
      }
      return code_point;
    }
    const bool others = std::string_view("DSW").find(letter) != std::string_view::npos;
    return others || static_cast<unsigned char>(letter) >= 0x80 ? code_point : ascii_;
  }
};

}  // namespace

std::optional<std::size_t> longest_match(std::string_view pattern) {
  return LengthReader(pattern).read();
}

}  // namespace unlint
