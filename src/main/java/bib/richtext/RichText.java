package bib.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Formatted text as an immutable tree. Two trees with the same characters, formats, links and names are
/// the same text, however they nest.
public sealed interface RichText {
    /// Characters as they are to be read: no markup of any output format is in them.
    record Text(String text) implements RichText {}

    /// One part after the other.
    record Sequence(List<RichText> parts) implements RichText {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /// Content that looks in a certain way.
    record Formatted(Format format, RichText content) implements RichText {}

    /// Content set in a certain place of an entry.
    record Placed(Display display, RichText content) implements RichText {}

    /// Content that leads to a web address.
    record Link(String target, RichText content) implements RichText {}

    /// Characters that are a name.
    ///
    /// @param item     the id of the item that has the name
    /// @param variable the CSL name variable, as `author`
    /// @param position the name's place in that variable, from 1
    record NameSpan(String item, String variable, int position, RichText content) implements RichText {}

    /// A name shown in a certain way because of what the metadata says of it, as one's own name in bold.
    ///
    /// @param role the annotation's key, as `self`
    /// @param content the name, without the format
    record Highlight(String role, Format format, RichText content) implements RichText {}

    /// A sign after a name because of what the metadata says of it, as `*` for `equal`.
    record Mark(String role, String symbol) implements RichText {}

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
        return switch (this) {
            case Text text -> text;
            case Mark mark -> mark;
            case Sequence(List<RichText> parts) -> {
                List<RichText> changed = new ArrayList<>(parts.size());
                parts.forEach(part -> changed.add(change.apply(part)));
                yield new Sequence(changed);
            }
            case Formatted(Format format, RichText content) -> new Formatted(format, change.apply(content));
            case Placed(Display display, RichText content) -> new Placed(display, change.apply(content));
            case Link(String target, RichText content) -> new Link(target, change.apply(content));
            case NameSpan(String item, String variable, int position, RichText content) ->
                new NameSpan(item, variable, position, change.apply(content));
            case Highlight(String role, Format format, RichText content) ->
                new Highlight(role, format, change.apply(content));
        };
    }
}
