#pragma once

// Catch2 of either generation: Debian 12 and Ubuntu 22.04 have the second, Ubuntu 24.04 the third.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
