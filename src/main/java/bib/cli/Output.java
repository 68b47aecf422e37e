package bib.cli;

/// Where a command's result goes: a file that is written whole or not at all, or stdout.
final class Output {
    private Output() {}

    /// @param target the `-o` option's value; empty or `-` for stdout
    static void write(String target, String text, Session session) {
        if (target.isEmpty() || target.equals("-")) {
            session.out.print(text);
        } else {
            OutputFile.write(session.environment.resolve(target), text);
            session.detail("wrote " + target);
        }
    }
}
