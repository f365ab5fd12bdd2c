# The doors of the house; `make help` lists them.

BUILD        ?= build
PREFIX       ?= /usr/local
JOBS         ?= $(shell nproc 2>/dev/null || echo 2)
FUZZ_SECONDS ?= 60
FUZZ_FLAGS   ?=
CMAKE_FLAGS  ?=
SHARED       ?= ../shared

PACKAGES := cmake g++ dpkg-dev file make ninja-build pkg-config git libre2-dev libtomlplusplus-dev \
            libboost-program-options-dev catch2 libutf8proc-dev libuchardet-dev rapidjson-dev \
            libmd4c-dev nettle-dev patch libgumbo-dev libpugixml-dev libzip-dev libpoppler-cpp-dev \
            libqpdf-dev \
            python3-jsonschema
LAUNCHER := $(if $(shell command -v ccache),-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
SOURCES  := git ls-files 'src/*.cc' 'src/*.h' 'tests/*.cc' 'tests/*.h'

.PHONY: help run test install bench fuzz format format-check tidy score clean packages configure program
.DEFAULT_GOAL := help

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' Makefile

run: program  ## build and lint fixtures/, showing what is found
	@$(BUILD)/unlint check fixtures || test $$? -eq 1

test: configure  ## build everything and run all tests
	@cmake --build $(BUILD) -j $(JOBS)
	@ctest --test-dir $(BUILD) --output-on-failure -j $(JOBS)

install: program  ## install the program below PREFIX (/usr/local)
	@cmake --install $(BUILD) --prefix $(PREFIX)

# The documents to measure on: those beside the checkout, or else some of our own.
DOCUMENTS ?= $(or $(wildcard $(SHARED)/corpus/ga/en),$(BUILD)-bench/documents)
$(BUILD)-bench/documents:
	@tests/speed/corpus $@

bench: packages $(DOCUMENTS)  ## measure the speed of each stage, and beside ripgrep and textlint
	@.ci/install libbenchmark-dev ripgrep
	@cmake -G Ninja -S . -B $(BUILD)-bench -DCMAKE_BUILD_TYPE=Release -DUNLINT_BENCH=ON $(LAUNCHER)
	@cmake --build $(BUILD)-bench -j $(JOBS) --target unlint_bench unlint
	@UNLINT_CORPUS=$(DOCUMENTS) $(BUILD)-bench/unlint_bench
	@tests/speed/compare $(BUILD)-bench/unlint $(DOCUMENTS) --npm $(BUILD)-bench/npm

fuzz: packages  ## look for broken invariants for FUZZ_SECONDS (60), with clang's libFuzzer
	@.ci/install clang
	@.ci/install libclang-rt-$$(clang -dumpversion | cut -d. -f1)-dev || true
	@cmake -G Ninja -S . -B $(BUILD)-fuzz -DCMAKE_BUILD_TYPE=Debug -DUNLINT_FUZZ=ON \
	  -DCMAKE_CXX_COMPILER=clang++ $(LAUNCHER)
	@cmake --build $(BUILD)-fuzz -j $(JOBS) --target fuzz_lint
	@mkdir -p $(BUILD)-fuzz/corpus
	@$(BUILD)-fuzz/fuzz_lint -max_total_time=$(FUZZ_SECONDS) $(FUZZ_FLAGS) -max_len=4096 -timeout=25 \
	  -dict=.ci/fuzz.dict -print_final_stats=1 \
	  -artifact_prefix=$(BUILD)-fuzz/ $(BUILD)-fuzz/corpus \
	  fixtures/readers fixtures/documents $(filter-out rules/authority/,$(wildcard rules/*/))

format:  ## lay out every source file as .clang-format says
	@$(SOURCES) | xargs clang-format -i

format-check:  ## say which source files are not laid out so
	@$(SOURCES) | xargs clang-format --dry-run -Werror

tidy: packages  ## run clang-tidy over src/, a folder at a time
	@.ci/install clang clang-tidy
	@cmake -G Ninja -S . -B $(BUILD)-tidy -DCMAKE_BUILD_TYPE=Debug -DCMAKE_UNITY_BUILD=ON \
	  -DCMAKE_CXX_COMPILER=clang++ >/dev/null
	@run-clang-tidy -quiet -p $(BUILD)-tidy -j $(JOBS) '/unlint_(core|cli).dir/Unity/unity_src'

score: program  ## measure against the gold files beside the checkout, where there are any
	@.ci/score $(BUILD)/unlint $(SHARED)

clean:  ## remove what was built
	@rm -rf $(BUILD) $(BUILD)-*

packages:
	@.ci/install $(PACKAGES)

configure: packages
	@cmake -G Ninja -S . -B $(BUILD) -DCMAKE_BUILD_TYPE=Release $(LAUNCHER) $(CMAKE_FLAGS)

program: configure
	@cmake --build $(BUILD) -j $(JOBS) --target unlint
