package bib.output;

import bib.richtext.Run;
import bib.richtext.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A part of a line on its way to a format with markup: characters, or the beginning or end of what is around them.
sealed interface Piece {
    /// Characters, not yet escaped.
    record Characters(String text) implements Piece {}

    record Open(Tag tag) implements Piece {}

    record Close(Tag tag) implements Piece {}

    /// Markup that is opened and closed.
    record Tag(String open, String close) {
        static final Tag NONE = new Tag("", "");
    }

    /// The runs as properly nested pieces: neighbours share their markup, none is opened twice, none is empty.
    ///
    /// @param markup the markup for a trait, or [Tag#NONE]
    static List<Piece> nest(List<Run> runs, Function<Trait, Tag> markup) {
        List<Piece> pieces = new ArrayList<>();
        List<Tag> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            List<Tag> wanted = tags(run, markup);
            if (run.text().isEmpty()) {
                continue;
            }
            if (!wanted.equals(open)) {
                endText(text, pieces);
                change(open, wanted, pieces);
            }
            text.append(run.text());
        }
        endText(text, pieces);
        change(open, List.of(), pieces);
        return pieces;
    }

    private static void endText(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Characters(text.toString()));
            text.setLength(0);
        }
    }

    private static List<Tag> tags(Run run, Function<Trait, Tag> markup) {
        List<Tag> tags = new ArrayList<>(run.traits().size());
        for (Trait trait : run.traits()) {
            Tag tag = markup.apply(trait);
            if (!tag.equals(Tag.NONE) && !tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static void change(List<Tag> open, List<Tag> wanted, List<Piece> pieces) {
        int common = 0;
        while (common < open.size()
                && common < wanted.size()
                && open.get(common).equals(wanted.get(common))) {
            common++;
        }
        while (open.size() > common) {
            pieces.add(new Close(open.removeLast()));
        }
        for (Tag tag : wanted.subList(common, wanted.size())) {
            open.add(tag);
            pieces.add(new Open(tag));
        }
    }
}
