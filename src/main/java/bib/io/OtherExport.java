package bib.io;

import bib.io.format.Format;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.Optional;

/// Texts that are in another format than their names say, or in none that is read.
final class OtherExport {
    private static final String WEB_OF_SCIENCE = "the plain-text export of Web of Science, which is not read";
    private static final String OTHER_WAY = "export RIS or BibTeX there";

    private OtherExport() {}

    /// Says that a text has no record of a format, and what it is, where that can be told.
    static Diagnostic refuse(Source source, String title) {
        Span start = new Span(source, 0, 0);
        if (isWebOfScience(source.text())) {
            return Diagnostic.error(start, "this is no " + title + ", but " + WEB_OF_SCIENCE, OTHER_WAY);
        }
        Optional<Format> other = Formats.signsOf(source).stream().findFirst();
        return other.map(format -> Diagnostic.error(
                        start,
                        "this is no " + title + ", but looks like " + format.title(),
                        "name it with --from " + format.names().getFirst()))
                .orElseGet(() -> Diagnostic.error(
                        start, "this is no " + title + ": there is no record in it", "there are " + Formats.names()));
    }

    /// A text whose name tells nothing and that shows no sign of a format that is read.
    static BibException unknown(Source source) {
        return isWebOfScience(source.text())
                ? new BibException(Kind.INPUT, source + " is " + WEB_OF_SCIENCE, OTHER_WAY)
                : new BibException(
                        Kind.INPUT,
                        "it cannot be told what format " + source + " is in",
                        "bib convert --from takes it as what you name: " + Formats.names());
    }

    /// Its first lines are `FN` with the name of the service and `VR 1.0`.
    private static boolean isWebOfScience(String text) {
        String[] first = text.lines().limit(2).toArray(String[]::new);
        return first.length == 2 && first[0].startsWith("FN ") && first[1].startsWith("VR ");
    }
}
