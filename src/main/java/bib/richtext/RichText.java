package bib.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Formatted text as an immutable tree. Two trees with the same characters, formats, links and names are
/// the same text, however they nest.
public sealed interface RichText {
    /// Characters as they are to be read: no markup of any output format is in them.
    record Text(String text) implements RichText {
        @Override
        public void show(Visitor to) {
            to.text(this);
        }
    }

    /// One part after the other.
    record Sequence(List<RichText> parts) implements RichText {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void show(Visitor to) {
            to.sequence(this);
        }

        @Override
        public RichText withContent(UnaryOperator<RichText> change) {
            List<RichText> changed = new ArrayList<>(parts.size());
            parts.forEach(part -> changed.add(change.apply(part)));
            return new Sequence(changed);
        }
    }

    /// Content that looks in a certain way.
    record Formatted(Format format, RichText content) implements RichText {
        @Override
        public void show(Visitor to) {
            to.formatted(this);
        }

        @Override
        public RichText withContent(UnaryOperator<RichText> change) {
            return new Formatted(format, change.apply(content));
        }
    }

    /// Content set in a certain place of an entry.
    record Placed(Display display, RichText content) implements RichText {
        @Override
        public void show(Visitor to) {
            to.placed(this);
        }

        @Override
        public RichText withContent(UnaryOperator<RichText> change) {
            return new Placed(display, change.apply(content));
        }
    }

    /// Content that leads to a web address.
    record Link(String target, RichText content) implements RichText {
        @Override
        public void show(Visitor to) {
            to.link(this);
        }

        @Override
        public RichText withContent(UnaryOperator<RichText> change) {
            return new Link(target, change.apply(content));
        }
    }

    /// Characters that are a name.
    ///
    /// @param item     the id of the item that has the name
    /// @param variable the CSL name variable, as `author`
    /// @param position the name's place in that variable, from 1
    record NameSpan(String item, String variable, int position, RichText content) implements RichText {
        @Override
        public void show(Visitor to) {
            to.nameSpan(this);
        }

        @Override
        public RichText withContent(UnaryOperator<RichText> change) {
            return new NameSpan(item, variable, position, change.apply(content));
        }
    }

    /// A name shown in a certain way because of what the metadata says of it, as one's own name in bold.
    ///
    /// @param role the annotation's key, as `self`
    /// @param content the name, without the format
    record Highlight(String role, Format format, RichText content) implements RichText {
        @Override
        public void show(Visitor to) {
            to.highlight(this);
        }

        @Override
        public RichText withContent(UnaryOperator<RichText> change) {
            return new Highlight(role, format, change.apply(content));
        }
    }

    /// A sign after a name because of what the metadata says of it, as `*` for `equal`.
    record Mark(String role, String symbol) implements RichText {
        @Override
        public void show(Visitor to) {
            to.mark(this);
        }
    }

    static RichText empty() {
        return new Sequence(List.of());
    }

    static RichText of(String text) {
        return text.isEmpty() ? empty() : new Text(text);
    }

    static RichText of(List<RichText> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    static RichText of(RichText... parts) {
        return of(List.of(parts));
    }

    /// The tree laid flat: its characters in order, each with what the nodes around it say of it.
    default List<Part> flat() {
        return new Flattening().flatten(this);
    }

    /// The characters alone, marks included; parts placed on lines of their own are not set apart.
    default String plain() {
        StringBuilder out = new StringBuilder();
        flat().forEach(part -> part.runs().forEach(run -> out.append(run.text())));
        return out.toString();
    }

    default boolean isEmpty() {
        return flat().isEmpty();
    }

    /// The same text, with nothing in it that leads anywhere.
    default RichText withoutLinks() {
        return this instanceof Link(String _, RichText content)
                ? content.withoutLinks()
                : withContent(RichText::withoutLinks);
    }

    /// The same node around other content; leaves stay as they are.
    default RichText withContent(UnaryOperator<RichText> change) {
        return this;
    }

    /// Hands itself to the method for its kind. A `switch` over the kinds would be linked anew at every start.
    void show(Visitor to);

    /// One method for each kind.
    interface Visitor {
        void text(Text node);

        void mark(Mark node);

        void sequence(Sequence node);

        void formatted(Formatted node);

        void placed(Placed node);

        void link(Link node);

        void nameSpan(NameSpan node);

        void highlight(Highlight node);
    }
}
