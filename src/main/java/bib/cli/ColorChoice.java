package bib.cli;

import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.Locale;

/// `--color`: when output is coloured.
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /// @param name empty for auto
    /// @throws BibException of kind USAGE
    static ColorChoice named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "auto" -> AUTO;
            case "always" -> ALWAYS;
            case "never" -> NEVER;
            default ->
                throw new BibException(
                        Kind.USAGE, "--color does not know '" + name + "'", "choose auto, always or never");
        };
    }

    /// `auto` is: on a terminal that is not dumb, unless `NO_COLOR` is set (no-color.org).
    boolean colored(Environment environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                environment.columns().isPresent()
                        && environment.variable("NO_COLOR").isEmpty()
                        && !environment.variable("TERM").equals("dumb");
        };
    }
}
