package bib.bibtex.write;

import bib.bibtex.Block;
import bib.bibtex.Block.Kind;
import bib.bibtex.EntryScanner;
import bib.bibtex.FieldReader;
import bib.bibtex.RawField;
import bib.bibtex.Remark;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Sets a file in one style: its entries, its definitions, the blank lines between them, and their order. Comments and
/// all text between entries stay, each with the block that follows it; entries that were not read whole keep their
/// bytes.
public final class FileFormatter {
    private final Source source;
    private final LayoutRules layout;
    private final GapWriter gaps;
    private final List<Part> parts = new ArrayList<>();
    private final List<Diagnostic> notes = new ArrayList<>();
    private Gap tail = Gap.EMPTY;

    /// A block.
    ///
    /// @param before what stands between it and the block before it
    /// @param text   what it is to be
    record Part(Gap before, Block block, String text) {
        boolean isEntry() {
            return block.kind() == Kind.ENTRY;
        }

        Part with(Gap otherBefore) {
            return new Part(otherBefore, block, text);
        }

        boolean isDefinition() {
            return block.kind() == Kind.STRING || block.kind() == Kind.PREAMBLE || block.kind() == Kind.INCLUDE;
        }
    }

    private FileFormatter(Source source, LayoutRules layout) {
        this.source = source;
        this.layout = layout;
        gaps = new GapWriter(layout, source.text());
    }

    /// @param kept where entries begin that are to stay as they are
    public static FileFormatter of(Source source, FormatRules rules, Set<Integer> kept) {
        FileFormatter formatter = new FileFormatter(source, rules.layout());
        formatter.read(rules, kept);
        return formatter;
    }

    /// Which entries and values stay as they are, and why.
    public List<Diagnostic> notes() {
        return notes;
    }

    private void read(FormatRules rules, Set<Integer> kept) {
        List<Block> blocks = EntryScanner.scan(source.characters());
        ValueFormatter values = new ValueFormatter(rules.values(), layout.stripsSpaces(), macros(blocks));
        EntryFormatter formatter = new EntryFormatter(layout, values, gaps.lineEnd());
        Gap gap = Gap.EMPTY;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Kind.GAP) {
                gap = Gap.of(text(block), i == 0, i == blocks.size() - 1);
            } else {
                boolean stays = gap.kept() || kept.contains(block.start());
                parts.add(new Part(gap, block, stays ? text(block) : formatted(block, formatter)));
                gap = Gap.EMPTY;
            }
        }
        tail = gap;
    }

    private Set<String> macros(List<Block> blocks) {
        Set<String> macros = new HashSet<>();
        for (Block block : blocks) {
            if (block.kind() == Kind.STRING) {
                for (RawField field :
                        FieldReader.definition(source.characters(), block).fields()) {
                    macros.add(field.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return macros;
    }

    private String text(Block block) {
        return source.text(block.start(), block.end());
    }

    private String formatted(Block block, EntryFormatter formatter) {
        return switch (block.kind()) {
            case ENTRY -> noted(block, formatter.entry(text(block)));
            case STRING -> noted(block, formatter.definition(text(block)));
            case PREAMBLE -> formatter.preamble(text(block));
            case COMMENT, INCLUDE, GAP -> text(block);
        };
    }

    private String noted(Block block, EntryFormatter.Result result) {
        for (Remark remark : result.remarks()) {
            int place = Math.min(block.start() + remark.offset(), source.length());
            notes.add(Diagnostic.note(new Span(source, place, place), remark.message(), remark.hint()));
        }
        return result.text();
    }

    /// What to do to the file, its order kept.
    public List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String gap = layout.blankLines() < 0
                    ? gaps.asItStands(part.before())
                    : i == 0 ? gaps.top(part) : gaps.between(parts.get(i - 1), part);
            replace(at, part.block().start(), gap, edits);
            replace(part.block().start(), part.block().end(), part.text(), edits);
            at = part.block().end();
        }
        if (!parts.isEmpty()) {
            String end = layout.blankLines() < 0 ? gaps.asItStands(tail) : gaps.bottom(parts.getLast(), tail);
            replace(at, source.length(), end, edits);
        }
        return edits;
    }

    /// Whether its blocks can be told apart so surely that they may change their places.
    public boolean canBeOrdered() {
        return parts.stream()
                .allMatch(part -> part.block().closed() && !part.before().kept());
    }

    /// Where its entries begin, those that cannot be read included.
    public List<Integer> entries() {
        return parts.stream()
                .filter(Part::isEntry)
                .map(part -> part.block().start())
                .toList();
    }

    /// What to do to the file to bring its entries in another order, too.
    ///
    /// @param order where the entries begin, all of them, in the order wanted
    public List<TextEdit> edits(List<Integer> order) {
        if (entries().equals(order) && isArranged()) {
            return edits();
        }
        Arrangement arrangement = Arrangement.of(parts, tail, order);
        StringBuilder out = new StringBuilder(gaps.lead(arrangement.header()));
        Part before = null;
        for (Part part : arrangement.parts()) {
            out.append(before == null ? gaps.lead(part.before()) : gaps.between(before, part));
            out.append(part.text());
            before = part;
        }
        if (before == null) {
            return List.of();
        }
        return TextEdits.between(
                source, out.append(gaps.bottom(before, arrangement.tail())).toString());
    }

    /// Whether no definition stands behind an entry.
    private boolean isArranged() {
        boolean entry = false;
        for (Part part : parts) {
            entry |= part.isEntry();
            if (entry && part.isDefinition()) {
                return false;
            }
        }
        return true;
    }

    private void replace(int start, int end, String text, List<TextEdit> edits) {
        Span span = new Span(source, start, end);
        if (!span.text().equals(text)) {
            edits.add(new TextEdit(span, text));
        }
    }
}
