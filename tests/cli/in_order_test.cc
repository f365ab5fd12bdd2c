#include "cli/in_order.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "catch.h"

namespace unlint {

TEST_CASE("results arrive in order whatever the number of threads") {
  for (const unsigned threads : {1U, 2U, 7U}) {
    std::vector<std::size_t> seen;
    in_order(
        100, threads, [](std::size_t index) { return index * index; },
        [&](std::size_t index, std::size_t result) {
          CHECK(result == index * index);
          seen.push_back(index);
        });
    REQUIRE(seen.size() == 100);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
  }
}

TEST_CASE("what the work throws is thrown to the caller") {
  const auto work = [](std::size_t index) -> int {
    if (index == 5)
      throw std::runtime_error("five");
    return 0;
  };
  CHECK_THROWS_AS(in_order(50, 3, work, [](std::size_t, int) {}), std::runtime_error);
  const auto refuse = [](std::size_t, int) { throw std::runtime_error("full"); };
  CHECK_THROWS_AS(in_order(
                      50, 3, [](std::size_t) { return 0; }, refuse),
                  std::runtime_error);
}

}  // namespace unlint
