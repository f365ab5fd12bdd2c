// The speed of each stage, on a megabyte of the clean fixture. Runs from the top folder.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "document/readers.h"
#include "lint.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

namespace {

using namespace unlint;

const SourceFile& megabyte() {
  static const SourceFile source = [] {
    std::ifstream in("fixtures/documents/technical-assistance-clean.txt", std::ios::binary);
    const std::string document{std::istreambuf_iterator<char>(in), {}};
    if (document.empty())
      throw std::runtime_error("run from the top folder");
    std::string bytes;
    while (bytes.size() < 1'000'000)
      bytes += document + '\n';
    return SourceFile("megabyte.txt", bytes);
  }();
  return source;
}

Rulebook shipped_rules() { return load_rulebook(embedded_rule_files(), {}).rulebook; }

void tell_speed(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(megabyte().bytes().size()));
}

void loading_the_rules(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(shipped_rules());
}

void reading(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(read_document(megabyte()));
  tell_speed(state);
}

void finding_references(benchmark::State& state) {
  const Document document = read_document(megabyte());
  for (auto _ : state)
    benchmark::DoNotOptimize(find_references(document));
  tell_speed(state);
}

void checking(benchmark::State& state) {
  const Rulebook rulebook = shipped_rules();
  const Document document = read_document(megabyte());
  const References references = find_references(document);
  for (auto _ : state)
    benchmark::DoNotOptimize(rulebook.check({megabyte(), document, references}));
  tell_speed(state);
}

void linting(benchmark::State& state) {
  const Rulebook rulebook = shipped_rules();
  for (auto _ : state)
    benchmark::DoNotOptimize(lint(megabyte(), rulebook));
  tell_speed(state);
}

BENCHMARK(loading_the_rules)->Unit(benchmark::kMillisecond);
BENCHMARK(reading)->Unit(benchmark::kMillisecond);
BENCHMARK(finding_references)->Unit(benchmark::kMillisecond);
BENCHMARK(checking)->Unit(benchmark::kMillisecond);
BENCHMARK(linting)->Unit(benchmark::kMillisecond);

}  // namespace
