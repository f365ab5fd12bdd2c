#pragma once

#include "cli/options.h"

namespace unlint {

// One function a command; each returns the exit status.
int run_check(const Options& options);
int run_refs(const Options& options);
int run_explain(const Options& options);
int run_rules(const Options& options);
int run_profile(const Options& options);
int run_test(const Options& options);
int run_text(const Options& options);
int run_config(const Options& options);
int run_init(const Options& options);
int run_schema(const Options& options);
int run_compare(const Options& options);
int run_index(const Options& options);
int run_verify_receipt(const Options& options);
int run_completions(const Options& options);
int run_manual(const Options& options);

}  // namespace unlint
