#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// A series of documents: every symbol that begins with its prefix belongs to it. From
/// `rules/authority/series.tsv`.
struct Series {
  std::string_view prefix;     // "A/C.3"
  std::string_view body;       // "Third Committee of the General Assembly"
  std::string_view parent;     // "General Assembly"
  std::string_view numbering;  // "session", "year", "running" …, in the words of the table
  int first_year = 0;          // 0 where not known
  int last_year = 0;           // 0 where it goes on or is not known
  std::string_view basis;      // where the row was read; see the table's own notes
  bool read = false;           // false: not confirmed; may explain, never accuse
};

/// The series with the longest prefix that a canonical symbol begins with, at an element's end;
/// null where none is known.
const Series* series_of(std::string_view symbol);

/// True where some series begins with this first element ("A", "CTOC"), in capitals.
bool is_known_root(std::string_view root);

/// The first elements of all series, in the order of the alphabet.
const std::vector<std::string_view>& known_roots();

/// The codes that stand inside symbols, each in the one way it is written, in the order of the
/// alphabet.
const std::vector<std::string_view>& known_codes();

/// A code that stands inside symbols: "CONF", "Add". From `rules/authority/components.tsv`.
struct Component {
  enum class Numbered : unsigned char { no, yes, either };
  enum class Class : unsigned char { body, type, suffix };
  std::string_view code;     // as written: "CONF", "Add"
  std::string_view meaning;  // "Conference"
  Numbered numbered = Numbered::no;
  Class kind = Class::type;
};

/// The component a code means whatever its case; null for none.
const Component* component(std::string_view code);

/// True for a three-letter country code of the reporting symbols of treaty bodies, "PRK". From
/// `rules/authority/countries.tsv`.
bool is_country(std::string_view code);

/// The name of the country of a code; empty where there is none.
std::string_view country(std::string_view code);

/// The way a code is written inside symbols ("HRC" for "hrc", "Add" for "ADD"); empty where it is
/// not known. A code that exists in several spellings ("Res", "RES") is left as it stands.
std::string_view written_code(std::string_view code);

}  // namespace unlint
