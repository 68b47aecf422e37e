package bib.io;

import bib.bibtex.BibtexReader;
import bib.io.bibtex.BibtexFormat;
import bib.io.bibtex.Dialect;
import bib.io.format.Format;
import bib.io.tagged.EndnoteFormat;
import bib.io.tagged.EndnoteXmlFormat;
import bib.io.tagged.NbibFormat;
import bib.io.tagged.RisFormat;
import bib.io.yaml.CffFormat;
import bib.io.yaml.HayagrivaFormat;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Source;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All formats.
public final class Formats {
    /// The one whose records are CSL items already.
    public static final Format CSL_JSON = new CslJsonFormat();

    /// In the order in which a text is looked at for signs of them.
    public static final List<Format> ALL = List.of(
            new BibtexFormat(Dialect.BIBTEX),
            new BibtexFormat(Dialect.BIBLATEX),
            CSL_JSON,
            new RisFormat(OtherExport::refuse),
            new NbibFormat(OtherExport::refuse),
            new EndnoteFormat(OtherExport::refuse),
            new EndnoteXmlFormat(),
            new CffFormat(),
            new HayagrivaFormat());

    private static final int SNIFFED = 100_000;

    private Formats() {}

    /// The usual names, one after another.
    public static String names() {
        return String.join(
                ", ", ALL.stream().map(format -> format.names().getFirst()).toList());
    }

    /// @throws BibException of kind USAGE where no format goes by that name
    public static Format named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> known = new ArrayList<>();
        for (Format format : ALL) {
            if (format.names().contains(wanted)) {
                return format;
            }
            known.addAll(format.names());
        }
        String hint = Suggestions.hint(wanted, known, "there are " + names());
        throw new BibException(Kind.USAGE, "there is no format '" + name + "'", hint);
    }

    /// The format that a file's name says it is in.
    public static Optional<Format> byName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.suffixes().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /// The format of a text, by its file's name, else by what stands in it.
    ///
    /// @throws BibException of kind INPUT where neither says
    public static Format of(Source source) {
        return find(source).orElseThrow(() -> OtherExport.unknown(source));
    }

    /// The same; nothing where neither says.
    public static Optional<Format> find(Source source) {
        List<Format> fitting = signsOf(source);
        Optional<Format> named = byName(source.name());
        if (named.isPresent() && (fitting.isEmpty() || fitting.contains(named.get()))) {
            return named;
        }
        return fitting.isEmpty() && BibtexReader.suspects(source.characters())
                ? Optional.of(ALL.getFirst())
                : fitting.stream().findFirst();
    }

    /// Whether a format is one of the dialects of BibTeX.
    public static boolean isBibtex(Format format) {
        return format instanceof BibtexFormat;
    }

    /// The formats whose signs a text shows.
    static List<Format> signsOf(Source source) {
        String head = source.text(0, Math.min(source.length(), SNIFFED)).strip();
        return ALL.stream().filter(format -> format.isFormOf(head)).toList();
    }
}
