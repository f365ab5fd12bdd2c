// The speed of each stage, over the documents of the folder UNLINT_CORPUS, or else over a fixture a
// number of times. Runs from the top folder; `make bench` writes the documents.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/readers.h"
#include "language/language.h"
#include "lint.h"
#include "reference/citation_finder.h"
#include "reference/date_finder.h"
#include "reference/identity.h"
#include "reference/symbol_finder.h"
#include "report/writers.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"
#include "text/encoding.h"

namespace {

using namespace unlint;

constexpr std::size_t enough_bytes = 2'000'000;

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Two megabytes of documents, each as it is in its file.
std::vector<SourceFile> read_corpus() {
  std::vector<std::filesystem::path> paths;
  if (const char* folder = std::getenv("UNLINT_CORPUS"))
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      paths.push_back(entry.path());
  else
    paths.assign(100, "fixtures/documents/technical-assistance-clean.txt");
  std::sort(paths.begin(), paths.end());
  std::vector<SourceFile> files;
  std::size_t size = 0;
  for (const std::filesystem::path& path : paths) {
    if (size > enough_bytes)
      break;
    files.emplace_back(path.string(), bytes_of(path));
    size += files.back().bytes().size();
  }
  if (size == 0)
    throw std::runtime_error("there is nothing to read; run from the top folder");
  return files;
}

const std::vector<SourceFile>& corpus() {
  static const std::vector<SourceFile> files = read_corpus();
  return files;
}

/// A document of some 60 kilobytes: several as one.
const std::string& long_document() {
  static const std::string text = [] {
    constexpr std::size_t size = 60'000;
    std::string bytes;
    for (std::size_t i = 0; bytes.size() < size; i = (i + 1) % corpus().size())
      bytes += corpus()[i].bytes().substr(0, size - bytes.size());
    return bytes;
  }();
  return text;
}

const Rulebook& shipped_rules() {
  static const Rulebook rulebook =
      load_rulebook(embedded_rule_files(), {}, LoadFor::checking).rulebook;
  return rulebook;
}

const std::vector<Document>& documents() {
  static const std::vector<Document> read = [] {
    std::vector<Document> all;
    for (const SourceFile& file : corpus())
      all.push_back(read_document(file));
    return all;
  }();
  return read;
}

const std::vector<References>& references() {
  static const std::vector<References> found = [] {
    std::vector<References> all;
    for (const Document& document : documents())
      all.push_back(find_references(document));
    return all;
  }();
  return found;
}

/// Times `work(i)` for each document, and tells the speed.
template <class Work>
void over_corpus(benchmark::State& state, const Work& work) {
  std::size_t size = 0;
  for (const SourceFile& file : corpus())
    size += file.bytes().size();
  for (auto _ : state)
    for (std::size_t i = 0; i < corpus().size(); ++i)
      work(i);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(size));
}

bool is_figure(char c) { return c >= '0' && c <= '9'; }

/// Calls `at(begin of figures, block)` for every run of figures.
template <class At>
void at_each_figure(const Document& document, const At& at) {
  const std::string_view text = document.prose.text();
  for (const Block& block : document.blocks)
    for (std::size_t i = block.text.begin; i < block.text.end; ++i)
      if (is_figure(text[i]) && (i == block.text.begin || !is_figure(text[i - 1])))
        at(i, block.text);
}

void read(benchmark::State& state) {
  over_corpus(state, [](std::size_t i) {
    DecodedText decoded = decode_text(std::string(corpus()[i].bytes()));
    benchmark::DoNotOptimize(SourceFile(corpus()[i].path(), std::move(decoded.text)));
  });
}

void prose(benchmark::State& state) {
  over_corpus(state, [](std::size_t i) { benchmark::DoNotOptimize(read_document(corpus()[i])); });
}

void anchors(benchmark::State& state) {
  over_corpus(state, [](std::size_t i) {
    std::size_t count = 0;
    at_each_figure(documents()[i], [&](std::size_t, Span) { ++count; });
    benchmark::DoNotOptimize(count);
  });
}

void symbols(benchmark::State& state) {
  over_corpus(state, [](std::size_t i) {
    const std::string_view text = documents()[i].prose.text();
    at_each_figure(documents()[i], [&](std::size_t at, Span block) {
      benchmark::DoNotOptimize(find_symbol(text, at, block, block.begin, {}));
    });
  });
}

void dates(benchmark::State& state) {
  over_corpus(state, [](std::size_t i) {
    constexpr int latest_year = 2076;
    const Document& document = documents()[i];
    const DateFinder finder(document.prose.text(), language(document.language), latest_year);
    at_each_figure(document, [&](std::size_t at, Span block) {
      benchmark::DoNotOptimize(finder.at(at, block));
    });
  });
}

void citations(benchmark::State& state) {
  over_corpus(state, [](std::size_t i) {
    const Document& document = documents()[i];
    const Identity& identity = references()[i].identity;
    CitationFinder finder(document, language(document.language), identity);
    at_each_figure(document, [&](std::size_t at, Span block) {
      benchmark::DoNotOptimize(finder.at(at, block));
    });
  });
}

void all_references(benchmark::State& state) {
  over_corpus(state,
              [](std::size_t i) { benchmark::DoNotOptimize(find_references(documents()[i])); });
}

void rules(benchmark::State& state) {
  references();
  over_corpus(state, [](std::size_t i) {
    benchmark::DoNotOptimize(shipped_rules().check({corpus()[i], documents()[i], references()[i]}));
  });
}

void report(benchmark::State& state) {
  std::vector<FileReport> reports;
  for (const SourceFile& file : corpus())
    reports.push_back({&file, lint(file, shipped_rules()).diagnostics});
  const auto writer = find_format("jsonl")->make({});
  over_corpus(state, [&](std::size_t i) { benchmark::DoNotOptimize(writer->file(reports[i])); });
}

void all_stages(benchmark::State& state) {
  over_corpus(state,
              [](std::size_t i) { benchmark::DoNotOptimize(lint(corpus()[i], shipped_rules())); });
}

/// As an editor does after a keystroke.
void linting_60_kilobytes_again(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(lint(SourceFile("long.txt", long_document()), shipped_rules()));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(long_document().size()));
}

void loading_the_rules(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(load_rulebook(embedded_rule_files(), {}, LoadFor::checking));
}

BENCHMARK(read)->Unit(benchmark::kMillisecond);
BENCHMARK(prose)->Unit(benchmark::kMillisecond);
BENCHMARK(anchors)->Unit(benchmark::kMillisecond);
BENCHMARK(symbols)->Unit(benchmark::kMillisecond);
BENCHMARK(dates)->Unit(benchmark::kMillisecond);
BENCHMARK(citations)->Unit(benchmark::kMillisecond);
BENCHMARK(all_references)->Unit(benchmark::kMillisecond);
BENCHMARK(rules)->Unit(benchmark::kMillisecond);
BENCHMARK(report)->Unit(benchmark::kMillisecond);
BENCHMARK(all_stages)->Unit(benchmark::kMillisecond);
BENCHMARK(linting_60_kilobytes_again)->Unit(benchmark::kMillisecond);
BENCHMARK(loading_the_rules)->Unit(benchmark::kMillisecond);

}  // namespace
