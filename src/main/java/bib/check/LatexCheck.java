package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// LaTeX in values that is not understood, and so stays in the text as it is typed.
final class LatexCheck implements Check {
    private static final String HINT = "write the character itself, or a command that every LaTeX knows";

    /// A command in one file.
    private record Use(Source source, String command) {}

    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String summary() {
        return "LaTeX in a value that cannot be decoded: unknown commands, accents without letters";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Map<Use, List<Diagnostic>> uses = new LinkedHashMap<>();
        for (Diagnostic diagnostic : subject.reading()) {
            if (diagnostic.topic() == Topic.COMMAND) {
                Use use = new Use(diagnostic.span().source(), diagnostic.subject());
                uses.computeIfAbsent(use, key -> new ArrayList<>()).add(diagnostic);
            } else if (diagnostic.topic() == Topic.ACCENT) {
                accent(diagnostic, findings);
            } else if (diagnostic.topic() == Topic.EXCESS) {
                findings.add(diagnostic);
            }
        }
        uses.forEach((use, all) -> findings.warn(place(all.getFirst(), use.command), message(all), HINT));
    }

    private static void accent(Diagnostic diagnostic, Findings findings) {
        List<TextEdit> umlauts = TypedUmlaut.mended(diagnostic.span());
        if (umlauts.isEmpty()) {
            String hint = "write the letter after the accent, as in {\\\"u}";
            findings.warn(diagnostic.span(), diagnostic.message(), hint);
        } else {
            String hint = "write " + umlauts.getFirst().replacement();
            findings.warn(umlauts.getFirst().span(), diagnostic.message(), hint, umlauts);
        }
    }

    /// A macro of a file's own is in hundreds of its fields: it is told once, and how often.
    private static String message(List<Diagnostic> uses) {
        String message = uses.getFirst().message();
        return uses.size() == 1
                ? message
                : message + "; " + uses.size() + " fields of this file have it, this is the first";
    }

    /// The command itself in the field.
    private static Span place(Diagnostic diagnostic, String command) {
        Span field = diagnostic.span();
        int at = field.text().indexOf(command);
        return at < 0 ? field : new Span(field.source(), field.start() + at, field.start() + at + command.length());
    }
}
