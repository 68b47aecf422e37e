package bib.bibtex.write;

import bib.bibtex.Block;
import bib.bibtex.EntryScanner;
import bib.bibtex.FieldReader;
import bib.bibtex.Piece;
import bib.bibtex.RawBlock;
import bib.bibtex.RawField;
import bib.bibtex.Remark;
import bib.bibtex.write.EntryText.Pair;
import bib.bibtex.write.LayoutRules.Align;
import bib.bibtex.write.LayoutRules.Comma;
import bib.bibtex.write.ValueFormatter.Written;
import bib.latex.Chars;
import bib.source.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sets one block after another in a style: entries, `@string` and `@preamble`. What it makes is read again
/// before it is handed out.
final class EntryFormatter {
    private final LayoutRules layout;
    private final ValueFormatter values;
    private final String lineEnd;

    EntryFormatter(LayoutRules layout, ValueFormatter values, String lineEnd) {
        this.layout = layout;
        this.values = values;
        this.lineEnd = lineEnd;
    }

    /// An entry's text in the style, or why it stays as it is.
    Result entry(String text) {
        EntryText entry = EntryText.of(text);
        Optional<Remark> doubt = doubt(entry);
        if (doubt.isPresent()) {
            return Result.same(text, doubt.get());
        }
        List<RawField> fields = ordered(entry.fields());
        List<Written> written =
                fields.stream().map(field -> values.write(entry, field)).toList();
        String set = write(entry, fields, written);
        return says(set, entry, fields, written)
                ? new Result(set, kept(fields, written))
                : Result.same(text, new Remark(0, "in the style it would say something else", ""));
    }

    /// What came of an entry or a definition.
    ///
    /// @param remarks what of it stays as it is, and why, with places in its text
    record Result(String text, List<Remark> remarks) {
        private static Result same(String text, Remark why) {
            String message = "this entry is left as it is: " + why.message();
            return new Result(text, List.of(new Remark(why.offset(), message, why.hint())));
        }
    }

    /// Which values keep letters that are not those of the style.
    private static List<Remark> kept(List<RawField> fields, List<Written> written) {
        List<Remark> kept = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String why = written.get(i).kept();
            if (!why.isEmpty()) {
                RawField field = fields.get(i);
                String message = "field '" + field.name().toLowerCase(Locale.ROOT) + "' keeps its letters: " + why;
                kept.add(new Remark(field.start(), message, ""));
            }
        }
        return kept;
    }

    /// Entries of which something had to be assumed are left to a person.
    private static Optional<Remark> doubt(EntryText entry) {
        List<Remark> remarks = new ArrayList<>(entry.raw().faults());
        remarks.addAll(entry.raw().repairs());
        remarks.addAll(entry.raw().remarks());
        return remarks.isEmpty() && !entry.isWhole()
                ? Optional.of(new Remark(0, "it is not whole", ""))
                : remarks.stream().findFirst();
    }

    private List<RawField> ordered(List<RawField> fields) {
        if (layout.fields().isEmpty()) {
            return fields;
        }
        List<RawField> ordered = new ArrayList<>(fields);
        ordered.sort(Comparator.comparingInt(this::rank));
        return ordered;
    }

    /// An annotation follows what it annotates.
    private int rank(RawField field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        int sign = name.indexOf('+');
        int place = layout.fields().indexOf(sign < 0 ? name : name.substring(0, sign));
        return place < 0 ? Integer.MAX_VALUE : 2 * place + (sign < 0 ? 0 : 1);
    }

    private String write(EntryText entry, List<RawField> fields, List<Written> written) {
        int width = width(fields);
        StringBuilder out = new StringBuilder("@");
        out.append(layout.types().apply(entry.block().type())).append(opening(entry));
        for (int i = 0; i < fields.size(); i++) {
            RawField field = fields.get(i);
            out.append(layout.ownLines() ? "," + lineEnd + layout.indent() : entry.gapBefore(i));
            String name = layout.names().apply(field.name());
            out.append(name).append(sign(entry, field, width - name.length()));
            out.append(written.get(i).text());
        }
        return out.append(closing(entry))
                .append(layout.ownLines() ? '}' : last(entry))
                .toString();
    }

    /// What stands between type and first comma.
    private String opening(EntryText entry) {
        return layout.ownLines()
                ? "{" + entry.raw().key()
                : entry.text().substring(1 + entry.block().type().length(), entry.keyEnd());
    }

    private static char last(EntryText entry) {
        return entry.text().charAt(entry.block().end() - 1);
    }

    private int width(List<RawField> fields) {
        return switch (layout.align()) {
            case ENTRY ->
                fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
            case WIDTH -> layout.width();
            case NONE, FILE -> 0;
        };
    }

    /// `=` and what stands around it.
    private String sign(EntryText entry, RawField field, int missing) {
        return layout.align() == Align.FILE
                ? entry.text().substring(field.start() + field.name().length(), entry.valueStart(field))
                : " ".repeat(Math.max(0, missing)) + " = ";
    }

    /// What stands before the closing brace; nothing where there is only a key.
    private String closing(EntryText entry) {
        String written = entry.closing();
        if (layout.ownLines() && entry.fields().isEmpty()) {
            return "";
        }
        boolean comma = layout.comma() == Comma.ALWAYS || (layout.comma() == Comma.FILE && written.contains(","));
        if (!layout.ownLines() && comma == written.contains(",")) {
            return written;
        }
        String rest = layout.ownLines() ? lineEnd : written.replace(",", "");
        return comma ? "," + rest : rest;
    }

    /// Whether a text is the entry with these fields in this order, as they are written.
    private static boolean says(String text, EntryText entry, List<RawField> fields, List<Written> written) {
        EntryText now = EntryText.of(text);
        List<Pair> expected = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name().toLowerCase(Locale.ROOT);
            expected.add(new Pair(name, written.get(i).text()));
        }
        return doubt(now).isEmpty()
                && now.block().type().equalsIgnoreCase(entry.block().type())
                && now.raw().key().equals(entry.raw().key())
                && now.pairs().equals(expected);
    }

    /// A `@string` block in the style; as it is where it is not read with certainty. One that defines several
    /// macros is no BibTeX, but common.
    Result definition(String text) {
        Block block = EntryScanner.scan(text).getFirst();
        RawBlock raw = FieldReader.definition(Text.of(text), block);
        if (block.end() < text.length() || !block.closed() || !isClear(raw)) {
            return new Result(text, List.of());
        }
        StringBuilder out = new StringBuilder("@").append(layout.types().apply(block.type()));
        String sign = "{";
        for (RawField field : raw.fields()) {
            out.append(sign).append(field.name()).append(" = ").append(values.write(text, field));
            sign = ", ";
        }
        String written = layout.ownLines() ? out.append('}').toString() : typed(text, block);
        RawBlock now = FieldReader.definition(
                Text.of(written), EntryScanner.scan(written).getFirst());
        boolean same = isClear(now) && content(written, now).equals(content(text, raw));
        return new Result(same ? written : text, kept(text, raw));
    }

    /// Which macros have letters that are not those of the style: whether they are LaTeX depends on the fields that
    /// name them.
    private List<Remark> kept(String text, RawBlock raw) {
        List<Remark> kept = new ArrayList<>();
        for (RawField field : raw.fields()) {
            if (values.hasOthers(text, field)) {
                String message =
                        "the macro '" + field.name() + "' keeps its letters: no field tells how they are meant";
                kept.add(new Remark(field.start(), message, ""));
            }
        }
        return kept;
    }

    /// A block whose type alone is set: what a `@preamble` defines keeps its lines.
    String preamble(String text) {
        Block block = EntryScanner.scan(text).getFirst();
        return block.closed() ? typed(text, block) : text;
    }

    private String typed(String text, Block block) {
        int start = Chars.skipBlank(text, block.start() + 1, block.end());
        return "@"
                + layout.types().apply(block.type())
                + text.substring(start + block.type().length());
    }

    private static boolean isClear(RawBlock raw) {
        return !raw.fields().isEmpty()
                && raw.fields().stream().noneMatch(field -> field.pieces().isEmpty())
                && raw.remarks().isEmpty()
                && raw.repairs().isEmpty()
                && raw.faults().isEmpty();
    }

    /// Name and content of each definition, whatever delimits them.
    private static List<List<String>> content(String text, RawBlock raw) {
        List<List<String>> all = new ArrayList<>();
        for (RawField field : raw.fields()) {
            List<String> content = new ArrayList<>(List.of(field.name()));
            for (Piece piece : field.pieces()) {
                String kind = piece.kind() == Piece.Kind.MACRO ? "macro " : "";
                content.add(kind + text.substring(piece.start(), piece.end()));
            }
            all.add(content);
        }
        return all;
    }
}
