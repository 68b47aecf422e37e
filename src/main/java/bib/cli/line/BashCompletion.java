package bib.cli.line;

import bib.cli.line.Takes.Asked;
import bib.cli.line.Takes.First;
import bib.cli.line.Takes.Known;
import bib.cli.line.Takes.Offer;
import bib.cli.line.Takes.Several;
import bib.cli.line.Takes.Words;
import bib.source.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The completion script for bash, made from the command line's own model: what each option and each word [Takes].
///
/// Styles and keys are asked of `bib` itself when they are needed, so they are never out of date.
public final class BashCompletion {
    private static final String COMPLETE = "complete -o default -F _bib bib\n";
    private final CommandSpec root;

    private BashCompletion(CommandSpec root) {
        this.root = root;
    }

    /// @param root the whole command line
    public static String script(CommandSpec root) {
        return new BashCompletion(root).functions() + COMPLETE;
    }

    /// zsh runs the functions by its own emulation of bash.
    public static String scriptForZsh(CommandSpec root) {
        return "#compdef bib\nautoload -U +X bashcompinit && bashcompinit\n" + script(root);
    }

    /// What is the same for every command line, and the tables of this one.
    private String functions() {
        return Resource.text(BashCompletion.class, "completion.bash")
                + table("_bib_value", "what the option $2 of the command $1 takes", values())
                + table("_bib_word", "what the command $1 takes as its word number $2", words())
                + table("_bib_names", "the commands, or the options of the command $1", names());
    }

    /// A function that sets `offer` to a command line that offers something, and fails where it knows of nothing.
    ///
    /// @param arms what is offered, by patterns for the arguments
    private static String table(String function, String says, Map<String, List<String>> arms) {
        StringBuilder out = new StringBuilder();
        out.append("# Sets `offer` to ").append(says).append(".\n");
        out.append(function).append("() {\n  case \"$1 $2\" in\n");
        arms.forEach((offer, patterns) -> out.append("    ")
                .append(String.join("|", patterns))
                .append(") offer=(")
                .append(offer)
                .append(") ;;\n"));
        return out.append("    *) return 1 ;;\n  esac\n}\n").toString();
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        commands().forEach((name, command) -> {
            for (OptionSpec option : command.options()) {
                if (option.arity().max() > 0) {
                    for (String spelling : option.names()) {
                        arm(arms, bashOffer(Takes.offerOf(option)), "'" + name + " " + spelling + "'");
                    }
                }
            }
        });
        return arms;
    }

    private Map<String, List<String>> words() {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        commands().forEach((name, command) -> {
            for (PositionalParamSpec word : command.positionalParameters()) {
                int place = word.index().min();
                Offer offer = Takes.offerOf(word);
                boolean more = word.index().max() > place;
                if (offer instanceof First(Offer first, Offer rest)) {
                    arm(arms, bashOffer(first), "'" + name + " " + place + "'");
                    arm(arms, bashOffer(rest), "'" + name + " '*");
                } else if (offer != Asked.NOTHING) {
                    arm(arms, bashOffer(offer), more ? "'" + name + " '*" : "'" + name + " " + place + "'");
                }
            }
        });
        return arms;
    }

    private Map<String, List<String>> names() {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        arm(arms, "_bib_words " + String.join(" ", commands().keySet()) + " --help --version", "' '*");
        commands().forEach((name, command) -> {
            List<String> options = new ArrayList<>();
            command.options().forEach(option -> options.add(option.longestName()));
            arm(arms, "_bib_words " + String.join(" ", options), "'" + name + " '*");
        });
        return arms;
    }

    private static void arm(Map<String, List<String>> arms, String offer, String pattern) {
        arms.computeIfAbsent(offer, _ -> new ArrayList<>()).add(pattern);
    }

    private static String bashOffer(Offer offer) {
        return switch (offer) {
            case Asked.NOTHING, Asked.FILES -> ":";
            case Asked.KEYS -> "_bib_keys";
            case Asked.STYLES -> "_bib_asked bib styles --format names";
            case Words words -> "_bib_words " + String.join(" ", words);
            case Known known -> "_bib_words " + String.join(" ", known);
            case Several several -> "_bib_several " + String.join(" ", several);
            case First first -> bashOffer(first.first());
        };
    }

    private Map<String, CommandSpec> commands() {
        Map<String, CommandSpec> commands = new LinkedHashMap<>();
        root.subcommands().forEach((name, command) -> commands.put(name, command.getCommandSpec()));
        return commands;
    }
}
