package bib.cli;

import bib.cli.file.OutputFile;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.nio.file.Path;

/// Where a command's result goes: a file that is written whole or not at all, or stdout.
final class Output {
    private Output() {}

    /// @param target the `-o` option's value; empty or `-` for stdout
    /// @throws BibException of kind USAGE for a file that this run reads: only the commands that edit write into
    /// those
    static void write(String target, String text, Session session) {
        if (isStdout(target)) {
            session.out.print(text);
            return;
        }
        Path file = session.environment.resolve(target);
        if (session.hasRead(file)) {
            String message = target + " is read by this very command, and -o would replace it";
            throw new BibException(Kind.USAGE, message, "name another file");
        }
        OutputFile.write(file, text);
        session.detail("wrote " + target);
    }

    /// What stands behind `/dev/stdout` may be a file that others have written into, which is not to be replaced.
    private static boolean isStdout(String target) {
        return target.isEmpty() || target.equals("-") || target.equals("/dev/stdout");
    }
}
