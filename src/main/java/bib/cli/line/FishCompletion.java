package bib.cli.line;

import bib.cli.line.Takes.Asked;
import bib.cli.line.Takes.First;
import bib.cli.line.Takes.Known;
import bib.cli.line.Takes.Offer;
import bib.cli.line.Takes.Several;
import bib.cli.line.Takes.Words;
import bib.source.Resource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The completion script for fish: one line for each command, option and word. fish quotes what it inserts, and splits
/// what a command answers at line ends alone.
public final class FishCompletion {
    private final StringBuilder out = new StringBuilder(Resource.text(FishCompletion.class, "completion.fish"));
    private final CommandSpec root;

    private FishCompletion(CommandSpec root) {
        this.root = root;
    }

    /// @param root the whole command line
    public static String script(CommandSpec root) {
        return new FishCompletion(root).written();
    }

    private String written() {
        String names = String.join(" ", root.subcommands().keySet());
        root.subcommands().forEach((name, command) -> {
            String description = first(command.getCommandSpec().usageMessage().description());
            line("not __fish_seen_subcommand_from " + names, " -f -a " + name + described(description));
        });
        root.subcommands().forEach((name, command) -> command(name, command.getCommandSpec()));
        return out.toString();
    }

    private void command(String name, CommandSpec command) {
        String condition = "__fish_seen_subcommand_from " + name;
        for (OptionSpec option : command.options()) {
            StringBuilder line = new StringBuilder();
            for (String spelling : option.names()) {
                boolean isLong = spelling.startsWith("--");
                line.append(isLong ? " -l " + spelling.substring(2) : " -s " + spelling.substring(1));
            }
            if (option.arity().max() > 0) {
                Offer offer = Takes.offerOf(option);
                line.append(offer == Asked.FILES ? " -r" : " -x").append(values(offer));
            }
            line(condition, line + described(first(option.description())));
        }
        command.positionalParameters().forEach(word -> word(condition, Takes.offerOf(word)));
    }

    private void word(String condition, Offer offer) {
        if (offer instanceof First(Offer first, Offer rest)) {
            word(condition, first);
            word(condition, rest);
        } else if (offer != Asked.FILES) {
            line(condition, " -f" + values(offer));
        }
    }

    private static String values(Offer offer) {
        return switch (offer) {
            case Asked.NOTHING, Asked.FILES -> "";
            case Asked.KEYS -> " -a '(__bib_keys)'";
            case Asked.STYLES -> " -a '(__bib_styles)'";
            case Words words -> " -a '" + String.join(" ", words) + "'";
            case Known known -> " -a '" + String.join(" ", known) + "'";
            case Several several -> " -a '(__bib_several " + String.join(" ", several) + ")'";
            case First first -> values(first.first());
        };
    }

    private void line(String condition, String rest) {
        out.append("complete -c bib -n '")
                .append(condition)
                .append('\'')
                .append(rest)
                .append('\n');
    }

    private static String described(String description) {
        return " -d '" + description.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String first(String[] description) {
        return description.length == 0 ? "" : description[0];
    }
}
