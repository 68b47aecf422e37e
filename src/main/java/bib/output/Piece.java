package bib.output;

import bib.richtext.Run;
import bib.richtext.Trait;
import java.util.ArrayList;
import java.util.List;

/// A part of a line on its way to a format with markup: characters, or the beginning or end of what is around them.
sealed interface Piece {
    /// Characters, not yet escaped.
    record Characters(String text) implements Piece {
        @Override
        public void show(Sink to) {
            to.characters(text);
        }
    }

    record Open(Tag tag) implements Piece {
        @Override
        public void show(Sink to) {
            to.open(tag);
        }
    }

    record Close(Tag tag) implements Piece {
        @Override
        public void show(Sink to) {
            to.close(tag);
        }
    }

    /// Markup that is opened and closed.
    record Tag(String open, String close) {
        static final Tag NONE = new Tag("", "");

        // Those that a record has by itself are linked anew at every start, which takes 5 ms.
        @Override
        public boolean equals(Object other) {
            return other instanceof Tag(String start, String end) && start.equals(open) && end.equals(close);
        }

        @Override
        public int hashCode() {
            return 31 * open.hashCode() + close.hashCode();
        }
    }

    /// What takes pieces, with one method for each kind.
    interface Sink {
        void characters(String text);

        void open(Tag tag);

        void close(Tag tag);
    }

    /// Hands itself to the method for its kind. A `switch` over the kinds would be linked anew at every start.
    void show(Sink to);

    /// The runs as properly nested pieces: neighbours share their markup, none is opened twice, none is empty.
    ///
    /// @param markup the markup for a trait, or [Tag#NONE]
    static List<Piece> nest(List<Run> runs, Markup markup) {
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

    private static List<Tag> tags(Run run, Markup markup) {
        List<Tag> tags = new ArrayList<>(run.traits().size());
        for (Trait trait : run.traits()) {
            Tag tag = trait.as(markup);
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
