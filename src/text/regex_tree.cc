#include "text/regex_tree.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "text/ascii.h"
#include "text/character_class.h"
#include "text/utf8.h"

namespace unlint {
namespace {

using Tree = std::optional<RegexTree>;

constexpr std::size_t first_beyond_ascii = 0x80;

RegexTree repeated(RegexTree part, std::size_t least, std::size_t most) {
  return {RegexTree::Kind::repeated, {}, {std::move(part)}, least, most};
}

/// True where flags such as (?i) or (?mi:…) make some of an expression match in any case.
bool has_any_case(std::string_view pattern) {
  for (std::size_t at = pattern.find("(?"); at != std::string_view::npos;
       at = pattern.find("(?", at + 2)) {
    const std::string_view flags = pattern.substr(at + 2);
    if (flags.substr(0, flags.find_first_not_of("imsU-")).find('i') != std::string_view::npos)
      return true;
  }
  return false;
}

/// Reads an expression from left to right.
class RegexReader {
 public:
  explicit RegexReader(std::string_view pattern)
      : rest_(pattern), any_case_(has_any_case(pattern)) {}

  Tree read() {
    Tree whole = alternatives();
    return rest_.empty() ? std::move(whole) : Tree();
  }

 private:
  std::string_view rest_;
  bool any_case_;  // somewhere: taken for everywhere

  bool take(std::string_view words) {
    if (!rest_.starts_with(words))
      return false;
    rest_.remove_prefix(words.size());
    return true;
  }

  // a|b
  Tree alternatives() {
    Tree first = sequence();
    if (!first || !rest_.starts_with('|'))
      return first;
    RegexTree all{RegexTree::Kind::alternatives, {}, {*std::move(first)}, 0, 0};
    while (take("|")) {
      Tree other = sequence();
      if (!other)
        return {};
      all.parts.push_back(*std::move(other));
    }
    return all;
  }

  Tree sequence() {
    RegexTree all;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      Tree one = with_repetition(atom());
      if (!one)
        return {};
      all.parts.push_back(*std::move(one));
    }
    return all;
  }

  // What follows an atom: ?, *, +, {2,3}, and lazily.
  Tree with_repetition(Tree one) {
    while (one && !rest_.empty()) {
      std::size_t least = 0, most = RegexTree::any_number;
      if (take("?")) {
        most = 1;
      } else if (take("+")) {
        least = 1;
      } else if (rest_.front() == '{') {
        const std::optional<std::pair<std::size_t, std::size_t>> times = counted();
        if (!times)
          return {};
        std::tie(least, most) = *times;
      } else if (!take("*")) {
        break;
      }
      take("?");
      one = repeated(*std::move(one), least, most);
    }
    return one;
  }

  // {2}, {2,}, {2,3}
  std::optional<std::pair<std::size_t, std::size_t>> counted() {
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos)
      return {};
    const std::string_view inner = rest_.substr(1, end - 1);
    const std::size_t comma = inner.find(',');
    const auto least = number_of(inner.substr(0, comma));
    auto most = least;
    if (comma != std::string_view::npos)
      most = comma + 1 == inner.size() ? RegexTree::any_number : number_of(inner.substr(comma + 1));
    if (!least || !most)
      return {};
    rest_.remove_prefix(end + 1);
    return std::pair{*least, *most};
  }

  static std::optional<std::size_t> number_of(std::string_view figures) {
    constexpr std::size_t most_figures = 4;
    std::size_t value = 0;
    for (const char c : figures) {
      if (!is_figure(c))
        return {};
      value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return figures.empty() || figures.size() > most_figures ? std::optional<std::size_t>() : value;
  }

  Tree atom() {
    if (take("("))
      return group();
    if (take("[")) {
      const std::optional<CharacterClass> read = character_class();
      return read ? Tree(read->tree()) : Tree();
    }
    if (take("\\"))
      return escaped();
    if (take("^") || take("$"))
      return RegexTree();
    if (rest_.front() == '*' || rest_.front() == '+' || rest_.front() == '?')
      return {};
    if (take(".")) {
      CharacterClass all;
      all.complement();
      return all.tree();
    }
    const CodePoint read = decode(rest_, 0);
    rest_.remove_prefix(read.length);
    return literal(read.value);
  }

  // Another case of a letter may be beyond ASCII: K, ſ.
  RegexTree literal(char32_t code_point) const {
    if (any_case_) {
      CharacterClass cases{{}, true};
      if (code_point < first_beyond_ascii)
        for (const char32_t each : {code_point, static_cast<char32_t>(code_point ^ 0x20U)})
          cases.ascii.set(static_cast<std::size_t>(each));
      return cases.tree();
    }
    std::string bytes;
    append_utf8(bytes, code_point);
    RegexTree all;
    for (const char byte : bytes)
      all.parts.push_back(one_byte_of(ByteSet().set(static_cast<unsigned char>(byte))));
    return all;
  }

  // (…), (?:…), (?P<name>…), (?i:…), and flags alone: (?i)
  Tree group() {
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
        return RegexTree();
    }
    Tree inner = alternatives();
    return take(")") ? std::move(inner) : Tree();
  }

  std::optional<CharacterClass> character_class() {
    CharacterClass read;
    const bool negated = take("^");
    for (bool is_first = true; !rest_.empty(); is_first = false) {
      if (!is_first && take("]")) {
        if (any_case_)
          for (std::size_t letter = 'a'; letter <= 'z'; ++letter)
            if (read.ascii.test(letter) || read.ascii.test(letter ^ 0x20U))
              read.ascii |= ByteSet().set(letter).set(letter ^ 0x20U);
        read.others = read.others || any_case_;
        if (negated)
          read.complement();
        return read;
      }
      if (!(rest_.starts_with("[:") ? add_named(read) : add_member(read)))
        return {};
    }
    return {};
  }

  // [:alpha:], [:^alpha:]: whatever its name, any character of ASCII.
  bool add_named(CharacterClass& read) {
    const std::size_t end = rest_.find(":]");
    if (end == std::string_view::npos)
      return false;
    read.add({byte_range(0, first_beyond_ascii - 1), rest_.starts_with("[:^")});
    rest_.remove_prefix(end + 2);
    return true;
  }

  // One member of a class, or a range of them.
  bool add_member(CharacterClass& read) {
    if (rest_.starts_with('\\') && rest_.size() > 1) {
      if (const auto named = class_named(rest_[1])) {
        rest_.remove_prefix(2);
        read.add(*named);
        return true;
      }
      if (rest_[1] == 'p' || rest_[1] == 'P') {
        rest_.remove_prefix(1);
        return add_property(read);
      }
    }
    const std::optional<char32_t> first = member();
    std::optional<char32_t> last = first;
    if (rest_.starts_with('-') && !rest_.starts_with("-]")) {
      rest_.remove_prefix(1);
      last = member();
    }
    if (!first || !last)
      return false;
    for (char32_t each = *first; each <= *last && each < first_beyond_ascii; ++each)
      read.ascii.set(static_cast<std::size_t>(each));
    read.others = read.others || *last >= first_beyond_ascii;
    return true;
  }

  std::optional<char32_t> member() {
    if (rest_.empty())
      return {};
    if (take("\\"))
      return escaped_character();
    const CodePoint read = decode(rest_, 0);
    rest_.remove_prefix(read.length);
    return read.value;
  }

  // \pL, \p{Latin}: whatever its name, any character.
  bool add_property(CharacterClass& read) {
    rest_.remove_prefix(1);
    if (!take("{")) {
      if (rest_.empty())
        return false;
      rest_.remove_prefix(1);
    } else if (const std::size_t end = rest_.find('}'); end != std::string_view::npos) {
      rest_.remove_prefix(end + 1);
    } else {
      return false;
    }
    read.complement();
    read.ascii = byte_range(0, first_beyond_ascii - 1);
    return true;
  }

  // \., \n, \x41, \x{2013}
  std::optional<char32_t> escaped_character() {
    if (rest_.empty())
      return {};
    const CodePoint letter = decode(rest_, 0);
    rest_.remove_prefix(letter.length);
    if (letter.value == 'x') {
      const bool braced = take("{");
      const std::size_t size = braced ? rest_.find('}') : 2;
      if (size == std::string_view::npos || size > rest_.size() || size == 0 || size > 6)
        return {};
      char32_t value = 0;
      for (const char c : rest_.substr(0, size)) {
        constexpr std::string_view figures = "0123456789abcdef";
        const std::size_t figure = figures.find(static_cast<char>(c | 0x20));
        if (figure == std::string_view::npos)
          return {};
        value = value * 16 + static_cast<char32_t>(figure);
      }
      rest_.remove_prefix(size + (braced ? 1 : 0));
      return value;
    }
    constexpr std::string_view controls = "a\af\ft\tn\nr\rv\v";
    for (std::size_t i = 0; i < controls.size(); i += 2)
      if (letter.value == static_cast<unsigned char>(controls[i]))
        return static_cast<unsigned char>(controls[i + 1]);
    if (letter.value < first_beyond_ascii && (is_ascii_letter(static_cast<char>(letter.value)) ||
                                              is_figure(static_cast<char>(letter.value))))
      return {};
    return letter.value;
  }

  // \b, \d, \., \pL, \x41
  Tree escaped() {
    if (rest_.empty())
      return {};
    const char letter = rest_.front();
    if (std::string_view("bBAz").find(letter) != std::string_view::npos) {
      rest_.remove_prefix(1);
      return RegexTree();
    }
    if (const auto named = class_named(letter)) {
      rest_.remove_prefix(1);
      return named->tree();
    }
    if (letter == 'p' || letter == 'P') {
      CharacterClass read;
      return add_property(read) ? Tree(read.tree()) : Tree();
    }
    const std::optional<char32_t> character = escaped_character();
    return character ? Tree(literal(*character)) : Tree();
  }
};

}  // namespace

std::optional<RegexTree> regex_tree(std::string_view pattern) {
  return RegexReader(pattern).read();
}

std::optional<std::size_t> longest_match(const RegexTree& tree) {
  using Length = std::optional<std::size_t>;
  if (tree.kind == RegexTree::Kind::byte)
    return 1;
  Length longest = 0;
  for (const RegexTree& part : tree.parts) {
    const Length one = longest_match(part);
    if (!one)
      return {};
    longest = tree.kind == RegexTree::Kind::sequence ? *longest + *one : std::max(*longest, *one);
  }
  if (tree.kind != RegexTree::Kind::repeated || longest == Length(0))
    return longest;
  return tree.most == RegexTree::any_number ? Length() : *longest * tree.most;
}

}  // namespace unlint
