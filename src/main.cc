#include <exception>
#include <string>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"

namespace {

int run(const unlint::Options& options) {
  switch (options.command) {
    case unlint::Command::check:
      return run_check(options);
    case unlint::Command::refs:
      return run_refs(options);
    case unlint::Command::explain:
      return run_explain(options);
    case unlint::Command::rules:
      return run_rules(options);
    case unlint::Command::test:
      return run_test(options);
    case unlint::Command::text:
      return run_text(options);
    case unlint::Command::config:
      return run_config(options);
    case unlint::Command::init:
      return run_init(options);
    case unlint::Command::schema:
      return run_schema(options);
    case unlint::Command::compare:
      return run_compare(options);
    case unlint::Command::index:
      return run_index(options);
    case unlint::Command::verify_receipt:
      return run_verify_receipt(options);
    case unlint::Command::completions:
      return run_completions(options);
    case unlint::Command::manual:
      return run_manual(options);
  }
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const unlint::Options options = unlint::parse_options({argv + 1, argv + argc});
    if (options.help.empty())
      return run(options);
    unlint::write_output(options.help);
    return 0;
  } catch (const unlint::UsageError& error) {
    unlint::write_error(std::string("unlint: ") + error.what());
    unlint::write_error("unlint --help tells how it is used");
  } catch (const std::exception& error) {
    unlint::write_error(std::string("unlint: ") + error.what());
  }
  return 2;
}
