// The invariants of src/README.md on any bytes: the whole pipeline with the shipped pack, behind
// each reader.
// libFuzzer's entry, where the first byte chooses the reader; built without libFuzzer, a program
// that runs all of them over files and folders, or over texts that are put together from the rules'
// examples: `fuzz_lint fixtures`, `fuzz_lint --spliced COUNT SEED` (ctests do both).
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/apply_fixes.h"
#include "document/docx_edit.h"
#include "document/package.h"
#include "document/pdf_page.h"
#include "document/readers.h"
#include "lint.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"
#include "spliced_texts.h"
#include "text/utf8.h"

namespace {

using namespace unlint;

constexpr int most_rounds = 10;          // of fixing, until nothing is left to fix
constexpr std::size_t most_replays = 8;  // fixes that are applied alone and looked at again

std::string inspected;  // the file at hand, or the text itself

/// Ends the process where a sentence that must hold does not.
void hold(bool holds, const std::string& sentence, const std::string& detail = {}) {
  if (holds)
    return;
  std::cerr << "broken invariant: " << sentence << ' ' << inspected << '\n' << detail << std::endl;
  std::abort();
}

std::string describe(Span span) {
  return "[" + std::to_string(span.begin) + ", " + std::to_string(span.end) + ")";
}

std::string describe(const SourceFile& source, const Diagnostic& diagnostic) {
  std::string told = diagnostic.rule + " " + describe(diagnostic.span) + " “" +
                     std::string(source.slice(diagnostic.span)) + "”: " + diagnostic.message;
  if (diagnostic.fix)
    for (const Edit& edit : diagnostic.fix->edits)
      told += "\n  edit " + describe(edit.span) + " -> “" + edit.text + "”";
  return told;
}

std::string describe_fixes(const SourceFile& source, const Diagnostics& diagnostics) {
  std::string told;
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.fix)
      told += describe(source, diagnostic) + "\n";
  return told;
}

/// One text and what must hold of everything found in it.
class Inspection {
 public:
  Inspection(const SourceFile& source, const Linted& linted)
      : source_(source),
        linted_(linted),
        well_formed_(!first_bad_byte(source.bytes()).has_value()) {}

  void hold_all() const {
    hold_document();
    hold_references();
    hold_diagnostics();
  }

 private:
  bool in_file(Span span) const {
    return span.begin <= span.end && span.end <= source_.bytes().size();
  }

  bool on_boundaries(Span span) const {
    return !well_formed_ ||
           (is_boundary(source_.bytes(), span.begin) && is_boundary(source_.bytes(), span.end));
  }

  bool in_prose(Span span) const {
    return span.begin <= span.end && span.end <= linted_.document.prose.text().size();
  }

  void hold_document() const {
    const Document& document = linted_.document;
    std::size_t prose_end = 0;
    for (const Block& block : document.blocks) {
      hold(in_prose(block.text), "a block lies within the prose", describe(block.text));
      hold(prose_end <= block.text.begin, "blocks follow one another", describe(block.text));
      hold(block.label.empty() || block.text.contains(block.label), "a label belongs to its block",
           describe(block.label));
      const std::string_view words = document.prose.slice(block.text);
      hold(words.find('\n') == std::string_view::npos, "a block has no line feed",
           std::string(words));
      const Span place = document.prose.place(block.text).span;
      hold(in_file(place) && on_boundaries(place), "a block has a place in the file",
           describe(place));
      prose_end = block.text.end;
    }
    hold(!first_bad_byte(document.prose.text()).has_value(), "the prose is well-formed UTF-8");
  }

  void hold_references() const {
    const std::vector<ReferenceRecord> all = records(linted_.references);
    std::size_t counted = 0;
    for (const ReferenceCount& count : counts(linted_.references))
      counted += count.seen;
    hold(counted == all.size(), "references are counted as they are told", std::to_string(counted));
    std::size_t begin = 0;
    for (const ReferenceRecord& record : all) {
      const Span place = record.place.span;
      const std::string told = std::string(record.kind) + " " + describe(place);
      hold(in_prose(record.text) && !record.text.empty(), "a reference has words", told);
      hold(in_file(place) && !place.empty() && on_boundaries(place),
           "a reference has a place in the file", told);
      hold(begin <= place.begin, "references stand in the order of the file", told);
      begin = place.begin;
    }
  }

  void hold_diagnostics() const {
    const Diagnostics& all = linted_.diagnostics;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string told = describe(source_, all[i]);
      hold(in_file(all[i].span) && on_boundaries(all[i].span), "a finding has a place", told);
      hold(!all[i].rule.empty() && !all[i].message.empty(), "a finding has words", told);
      hold(i == 0 || !(all[i] < all[i - 1]), "findings are ordered", told);
      hold(i == 0 || !(all[i] == all[i - 1]), "findings are unique", told);
      if (all[i].fix)
        hold_fix(*all[i].fix, told);
    }
  }

  void hold_fix(const Fix& fix, const std::string& told) const {
    hold(!fix.edits.empty(), "a fix has edits", told);
    std::size_t end = 0;
    for (const Edit& edit : fix.edits) {
      hold(in_file(edit.span) && on_boundaries(edit.span), "an edit has a place", told);
      hold(end <= edit.span.begin, "edits are ordered and do not overlap", told);
      hold(source_.slice(edit.span) != edit.text, "an edit changes something", told);
      const std::string_view taken = source_.slice(edit.span);
      const std::size_t last = taken.find_last_not_of("\r\n");  // a comment goes with its line
      hold(taken.substr(0, last + 1).find_first_of("\r\n") == std::string_view::npos,
           "an edit does not reach across a line break", told);
      hold(!first_bad_byte(edit.text).has_value(), "an edit writes UTF-8", told);
      end = edit.span.end;
    }
  }

  const SourceFile& source_;
  const Linted& linted_;
  bool well_formed_;
};

const LoadedRulebook& loaded_for(LoadFor purpose) {
  static const LoadedRulebook reading = load_rulebook(embedded_rule_files(), {});
  static const LoadedRulebook checking =
      load_rulebook(embedded_rule_files(), {}, LoadFor::checking);
  hold(reading.trouble.empty() && checking.trouble.empty(), "the shipped rules load");
  return purpose == LoadFor::checking ? checking : reading;
}

const Rulebook& rulebook() { return loaded_for(LoadFor::checking).rulebook; }

Linted inspect(const SourceFile& source) {
  Linted linted = lint(source, rulebook());
  Inspection(source, linted).hold_all();
  return linted;
}

/// What the build has baked, and the blocks that the triggers leave out, change no finding.
void hold_same_the_slow_way(const SourceFile& source, const Linted& linted) {
  LintOptions slowly;
  slowly.prefilter = Prefilter::off;
  const Diagnostics found = lint(source, loaded_for(LoadFor::reading).rulebook, slowly).diagnostics;
  hold(found == linted.diagnostics, "the slow way finds the same",
       std::to_string(found.size()) + " and " + std::to_string(linted.diagnostics.size()));
}

/// The same for a file that is rendered first; its text is read once more as a plain one.
void inspect_rendered(const std::string& path, const std::string& bytes) {
  const OpenedFile file = open_file(path, bytes);
  if (!file.rendition)
    return;
  const Linted linted = lint(file, rulebook());
  Inspection(file.text, linted).hold_all();
  const std::size_t size = file.rendition->blocks.size();
  hold(size == linted.document.blocks.size(), "a rendition and its document have the same blocks");
  for (const Block& block : file.rendition->blocks)
    hold(block.text.end <= file.text.bytes().size() && !block.text.empty(),
         "a block of a rendition has words", describe(block.text));
}

std::ptrdiff_t found_by(const std::string& rule, const Diagnostics& diagnostics) {
  return std::count_if(diagnostics.begin(), diagnostics.end(),
                       [&](const Diagnostic& each) { return each.rule == rule; });
}

/// A fix applied alone does its work: the same rule does not ask for it again, unless for the next
/// of two that stood side by side.
void hold_fixed(const SourceFile& source, const Linted& linted, const Diagnostic& diagnostic) {
  const FixedText fixed = apply_fixes(source.bytes(), {diagnostic}, FixSafety::any);
  hold(fixed.applied == 1, "a fix can be applied", describe(source, diagnostic));
  const SourceFile after(source.path(), fixed.text);
  const Diagnostics left = inspect(after).diagnostics;
  const bool fewer =
      found_by(diagnostic.rule, left) < found_by(diagnostic.rule, linted.diagnostics);
  for (const Diagnostic& again : left)
    hold(fewer || again.rule != diagnostic.rule || again.fix != diagnostic.fix,
         "a fix does not come back", describe(source, diagnostic));
}

/// Fixing again and again comes to an end.
void hold_converging(const SourceFile& source, const Linted& linted) {
  std::string text(source.bytes());
  Diagnostics diagnostics = linted.diagnostics;
  for (int round = 0;; ++round) {
    const FixedText fixed = apply_fixes(text, diagnostics, FixSafety::any);
    if (fixed.applied == 0)
      return;
    if (round >= most_rounds)
      hold(false, "fixing comes to an end", text + "\n" + describe_fixes({"", text}, diagnostics));
    const SourceFile after(source.path(), fixed.text);
    diagnostics = inspect(after).diagnostics;
    text = fixed.text;
  }
}

void inspect_everything(const std::string& path, const std::string& bytes) {
  const SourceFile source(path, bytes);
  const Linted linted = inspect(source);
  hold_same_the_slow_way(source, linted);
  std::size_t replays = 0;
  for (const Diagnostic& diagnostic : linted.diagnostics)
    if (diagnostic.fix && replays++ < most_replays)
      hold_fixed(source, linted, diagnostic);
  hold_converging(source, linted);
}

}  // namespace

namespace {

/// A Word document mended and annotated is one still, and says the same.
void inspect_word(const std::string& bytes) {
  const OpenedFile file = open_file("input.docx", bytes);
  if (!file.rendition || !file.rendition->trouble.empty())
    return;
  const Diagnostics findings = lint(file, rulebook()).diagnostics;
  std::vector<DocxRemark> remarks;
  std::vector<Replacement> replacements;
  for (const Diagnostic& finding : findings) {
    remarks.push_back({file.rendition->text.pieces(finding.span), {}, {finding.message}});
    if (finding.fix && replacements.empty())
      for (const Span place : file.rendition->text.edit_places(finding.fix->edits.front().span))
        replacements.push_back({place, "x & y"});
  }
  const std::string remarked = annotate_docx(bytes, remarks, {"unlint", ""});
  const OpenedFile again = open_file("input.docx", remarked);
  hold(again.rendition && again.rendition->trouble.empty(), "an annotated document can be read",
       again.rendition ? again.rendition->trouble : "");
  hold(again.text.bytes() == file.text.bytes(), "comments leave the text as it is",
       std::string(file.text.bytes()) + "\n" + std::string(again.text.bytes()));
  for (const char* author : {"", "unlint"}) {
    const OpenedFile mended = open_file("input.docx", edit_docx(bytes, replacements, {author, ""}));
    hold(mended.rendition && mended.rendition->trouble.empty(), "a mended document can be read",
         mended.rendition ? mended.rendition->trouble : "");
  }
}

/// What a reader of packages finds in one whose text these bytes are.
struct Wrapping {
  const char* path;
  std::string (*wrap)(const std::string& bytes);
};

std::string as_it_is(const std::string& bytes) { return bytes; }

constexpr Wrapping wrappings[] = {
    {"input.txt", as_it_is},
    {"input.md", as_it_is},
    {"input.html", as_it_is},
    {"input.xml", as_it_is},
    {"input.docx", as_it_is},
    {"input.odt", as_it_is},
    {"input.pdf", as_it_is},
    {"input.docx",
     [](const std::string& bytes) {
       return package({{"word/document.xml", bytes}});
     }},
    {"input.docx",
     [](const std::string& bytes) {
       return package({{"word/document.xml",
                        "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"a\"/>"
                        "</w:pPr></w:p></w:body></w:document>"},
                       {"word/styles.xml", bytes},
                       {"word/numbering.xml", bytes},
                       {"word/footnotes.xml", bytes}});
     }},
    {"input.odt",
     [](const std::string& bytes) {
       return package({{"mimetype", "application/vnd.oasis.opendocument.text"},
                       {"content.xml", bytes},
                       {"styles.xml", bytes}});
     }},
    {"input.pdf", pdf_page}};

void inspect(const Wrapping& wrapping, const std::string& bytes) {
  const std::string path = wrapping.path;
  const std::string whole = wrapping.wrap(bytes);
  if (reader_for(path, whole).render == nullptr)
    return inspect_everything(path, whole);
  inspect_rendered(path, whole);
  if (reader_for(path, whole).edit != nullptr)
    inspect_word(whole);
}

}  // namespace

#ifdef UNLINT_LIBFUZZER

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0)
    return 0;
  inspect(wrappings[data[0] % std::size(wrappings)], std::string(data + 1, data + size));
  return 0;
}

#else

void inspect_wrapped(const std::string& bytes) {
  for (const Wrapping& wrapping : wrappings)
    inspect(wrapping, bytes);
}

std::size_t inspect_files(const std::vector<std::filesystem::path>& paths) {
  std::size_t count = 0;
  const auto run = [&](const std::filesystem::path& path) {
    inspected = path.string();
    std::ifstream in(path, std::ios::binary);
    inspect_wrapped({std::istreambuf_iterator<char>(in), {}});
    ++count;
  };
  for (const std::filesystem::path& path : paths) {
    if (!std::filesystem::is_directory(path)) {
      run(path);
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
      if (entry.is_regular_file())
        run(entry.path());
  }
  return count;
}

std::size_t inspect_spliced(std::size_t count, std::uint32_t seed) {
  SplicedTexts texts(loaded_for(LoadFor::reading).examples, seed);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string text = texts.next();
    inspected = "in the text\n" + text;
    inspect_wrapped(text);
  }
  return count;
}

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  const std::size_t count =
      words.size() == 3 && words[0] == "--spliced"
          ? inspect_spliced(std::stoul(words[1]), static_cast<std::uint32_t>(std::stoul(words[2])))
          : inspect_files({words.begin(), words.end()});
  std::cout << "the invariants hold for " << count << " texts\n";
  return count > 0 ? 0 : 1;
}

#endif
