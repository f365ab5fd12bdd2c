#include <algorithm>

#include "cli/commands.h"
#include "cli/option_table.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "cli/usage_error.h"

namespace unlint {
namespace {

/// Text within the single quotation marks of a shell.
std::string shell_quoted(const std::string& text) {
  std::string out = "'";
  for (const char character : text)
    out += character == '\'' ? std::string("'\\''") : std::string(1, character);
  return out + "'";
}

std::string command_list() {
  std::string names;
  for (const CommandName& command : command_names)
    names += (names.empty() ? "" : " ") + std::string(command.name);
  return names;
}

std::string words_of(Command command) {
  std::string words;
  for (const OptionEntry& option : option_table(command))
    words += (words.empty() ? "--" : " --") + option.name;
  return words;
}

std::string bash() {
  std::string out =
      "# unlint completions bash > /etc/bash_completion.d/unlint\n"
      "_unlint() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} options\n"
      "  case ${COMP_WORDS[1]} in\n";
  for (const CommandName& command : command_names)
    if (command.command != Command::check)
      out += "    " + std::string(command.name) +
             ") options=" + shell_quoted(words_of(command.command)) + " ;;\n";
  return out + "    *) options=" + shell_quoted(words_of(Command::check)) +
         " ;;\n  esac\n"
         "  if [[ $word == -* ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
         "  elif ((COMP_CWORD == 1)); then\n"
         "    COMPREPLY=($(compgen -W " +
         shell_quoted(command_list()) +
         " -- \"$word\") $(compgen -f -- \"$word\"))\n"
         "  else\n"
         "    COMPREPLY=($(compgen -f -- \"$word\"))\n"
         "  fi\n"
         "}\n"
         "complete -o filenames -F _unlint unlint\n";
}

/// Without the signs that _arguments reads.
std::string zsh_words(const std::string& text) {
  std::string out;
  for (const char character : text)
    out += std::string(character == '[' || character == ']' || character == ':' ? "\\" : "") +
           character;
  return out;
}

std::string zsh() {
  std::string out = "#compdef unlint\n_unlint() {\n  case ${words[2]} in\n";
  const auto arguments = [](Command command) {
    std::string line = "_arguments";
    for (const OptionEntry& option : option_table(command))
      line += " " +
              shell_quoted("*--" + option.name + (option.value.empty() ? "[" : "=[") +
                           zsh_words(option.says) + "]" +
                           (option.value.empty() ? "" : ":" + zsh_words(option.value) + ":_files"));
    return line + " '*:file:_files'";
  };
  for (const CommandName& command : command_names)
    if (command.command != Command::check)
      out += "    " + std::string(command.name) + ") " + arguments(command.command) + " ;;\n";
  return out + "    *) ((CURRENT == 2)) && compadd " + command_list() + "\n       " +
         arguments(Command::check) + " ;;\n  esac\n}\n_unlint \"$@\"\n";
}

std::string fish() {
  std::string out;
  for (const CommandName& command : command_names) {
    const std::string name = command.name;
    const bool usual = command.command == Command::check;
    out += "complete -c unlint -n __fish_use_subcommand -a " + name + "\n";
    std::string others;
    for (const CommandName& other : command_names)
      if (usual && other.command != Command::check)
        others += " " + std::string(other.name);
    for (const OptionEntry& option : option_table(command.command))
      out += "complete -c unlint -n " +
             shell_quoted((usual ? "not __fish_seen_subcommand_from" + others
                                 : "__fish_seen_subcommand_from " + name)) +
             " -l " + option.name + (option.letter.empty() ? "" : " -s " + option.letter) +
             (option.value.empty() ? "" : " -r") + " -d " + shell_quoted(option.says) + "\n";
  }
  return out;
}

/// Text as roff takes it.
std::string roff(const std::string& text) {
  std::string out;
  for (const char character : text) {
    if (character == '\\' || character == '-')
      out += '\\';
    if ((character == '.' || character == '\'') && (out.empty() || out.back() == '\n'))
      out += "\\&";
    out += character;
  }
  return out;
}

}  // namespace

int run_completions(const Options& options) {
  const std::string& shell = options.paths.front();
  write_output(shell == "bash" ? bash() : shell == "zsh" ? zsh() : fish());
  return 0;
}

int run_manual(const Options&) {
  std::string out = ".TH UNLINT 1 \"\" \"unlint " UNLINT_VERSION
                    "\" \"User Commands\"\n.SH NAME\nunlint \\- check United Nations documents\n";
  out += ".SH SYNOPSIS\n.B unlint\n[COMMAND] [OPTIONS] [PATH…]\n.SH DESCRIPTION\n.nf\n" +
         roff(general_help()) + ".fi\n";
  for (const CommandName& command : command_names) {
    out += ".SH UNLINT " + roff(command.name) + "\n";
    for (const OptionEntry& option : option_table(command.command))
      out += ".TP\n.B " +
             roff((option.letter.empty() ? "" : "-" + option.letter + ", ") + "--" + option.name +
                  (option.value.empty() ? "" : " " + option.value)) +
             "\n" + roff(option.says) + "\n";
  }
  out +=
      ".SH EXIT STATUS\n0: nothing at or above the severity that fails; 1: something is; 2: the "
      "work could not be done.\n";
  write_output(out);
  return 0;
}

}  // namespace unlint
