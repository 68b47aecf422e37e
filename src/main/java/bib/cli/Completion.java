package bib.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Completion scripts, made from the command line's own model.
///
/// Styles and keys are asked of `bib` itself when they are needed, so they are never out of date. What it answers is
/// data of whoever wrote the file: the scripts compare and quote it, and never let the shell read it as its own
/// language.
final class Completion {
    private static final String STYLES = "bib styles --format names";
    private static final String KEYS = "bib search --format keys";
    private static final Map<String, String> WORDS = Map.of(
            "--color", "auto always never",
            "--sort", "relevance year title author venue key file",
            "--format", "text html markdown latex json bibtex biblatex csl-json keys");
    private static final Set<String> FILES = Set.of("--library", "--output");

    private final CommandSpec root;

    Completion(CommandSpec root) {
        this.root = root;
    }

    String bash() {
        return function() + "complete -o default -F _bib bib\n";
    }

    /// zsh runs the bash function by its own emulation.
    String zsh() {
        return "#compdef bib\nautoload -U +X bashcompinit && bashcompinit\n" + function()
                + "complete -o default -F _bib bib\n";
    }

    private String function() {
        StringBuilder out = new StringBuilder("""
                # Offers those of the words that begin with what is typed, each as it must be typed.
                _bib_words() {
                  local word quoted
                  for word in "$@"; do
                    [[ -n $word ]] || continue
                    printf -v quoted %q "$word"
                    [[ $word == "$cur"* || $quoted == "$cur"* ]] && COMPREPLY+=("$quoted")
                  done
                }
                # Offers what a command answers, a word a line.
                _bib_asked() {
                  local answer
                  while IFS= read -r answer; do
                    _bib_words "$answer"
                  done <<< "$("$@" 2>/dev/null </dev/null)"
                }
                _bib() {
                  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" cmd="" i
                  COMPREPLY=()
                  for ((i = 1; i < COMP_CWORD; i++)); do
                    case "${COMP_WORDS[i]}" in
                      -*) ;;
                      *) cmd="${COMP_WORDS[i]}"; break ;;
                    esac
                  done
                  case "$prev" in
                """);
        out.append("    -s|--style) _bib_asked " + STYLES + " ;;\n");
        out.append("    -k|--key) _bib_asked " + KEYS + " ;;\n");
        WORDS.forEach((option, values) -> out.append("    ")
                .append(pattern(option))
                .append(") _bib_words ")
                .append(values)
                .append(" ;;\n"));
        FILES.stream()
                .sorted()
                .forEach(option -> out.append("    ").append(pattern(option)).append(") return ;;\n"));
        out.append("    *) case \"$cmd\" in\n");
        out.append("      \"\") _bib_words ")
                .append(String.join(" ", commands()))
                .append(" --help --version ;;\n");
        root.subcommands().forEach((name, command) -> out.append(branch(name, command)));
        return out.append("    esac ;;\n  esac\n}\n").toString();
    }

    private static String branch(String name, CommandLine command) {
        String options = String.join(" ", longNames(command));
        String more =
                switch (name) {
                    case "cite" -> "; _bib_asked " + KEYS;
                    case "completion" -> " bash zsh fish";
                    default -> "";
                };
        return "      " + name + ") _bib_words " + options + more + " ;;\n";
    }

    /// The option's names as a pattern of `case`: `-f|--format`.
    private String pattern(String longName) {
        Set<String> names = new LinkedHashSet<>();
        root.subcommands().values().forEach(command -> {
            OptionSpec option = command.getCommandSpec().findOption(longName);
            if (option != null) {
                names.addAll(Arrays.asList(option.names()));
            }
        });
        names.add(longName);
        return String.join("|", names);
    }

    String fish() {
        StringBuilder out = new StringBuilder();
        String none = "not __fish_seen_subcommand_from " + String.join(" ", commands());
        root.subcommands().forEach((name, command) -> out.append("complete -c bib -f -n '")
                .append(none)
                .append("' -a ")
                .append(name)
                .append(" -d '")
                .append(quoted(first(command.getCommandSpec().usageMessage().description())))
                .append("'\n"));
        root.subcommands().forEach((name, command) -> {
            for (OptionSpec option : visible(command)) {
                out.append("complete -c bib -n '__fish_seen_subcommand_from ")
                        .append(name)
                        .append('\'');
                out.append(fishOption(option)).append('\n');
            }
        });
        out.append("complete -c bib -f -n '__fish_seen_subcommand_from cite' -a '(" + KEYS + " 2>/dev/null)'\n");
        out.append("complete -c bib -f -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n");
        return out.toString();
    }

    private static String fishOption(OptionSpec option) {
        StringBuilder out = new StringBuilder();
        for (String name : option.names()) {
            out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        String values = values(option.longestName());
        if (option.arity().max() > 0) {
            out.append(FILES.contains(option.longestName()) ? " -r" : " -x");
        }
        if (!values.isEmpty()) {
            out.append(" -a '").append(values).append('\'');
        }
        return out.append(" -d '")
                .append(quoted(first(option.description())))
                .append('\'')
                .toString();
    }

    private static String values(String option) {
        return switch (option) {
            case "--style" -> "(" + STYLES + " 2>/dev/null)";
            case "--key" -> "(" + KEYS + " 2>/dev/null)";
            default -> WORDS.getOrDefault(option, "");
        };
    }

    private Set<String> commands() {
        return root.subcommands().keySet();
    }

    private static List<String> longNames(CommandLine command) {
        List<String> names = new ArrayList<>();
        visible(command).forEach(option -> names.add(option.longestName()));
        return names;
    }

    private static List<OptionSpec> visible(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .toList();
    }

    private static String first(String[] description) {
        return description.length == 0 ? "" : description[0];
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }
}
