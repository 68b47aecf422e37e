package bib.cli;

/// `--color`: when output is coloured.
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

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
