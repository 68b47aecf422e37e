package bib.output;

import bib.output.Piece.Tag;
import bib.richtext.Format;
import bib.richtext.Run;
import java.util.List;
import java.util.Optional;

/// Lines of an entry as LaTeX, with the commands of a fragment or without.
final class LatexInline implements Markup, LineSetting {
    private static final String SELF = "self";
    /// `\href` where there is one, and else its second argument alone, without a command of our own.
    private static final String HREF =
            "\\ifdefined\\href\\expandafter\\href\\else\\csname @gobble\\expandafter\\endcsname\\fi";

    private final boolean commands;
    /// How the first name of the list's owner is set: what `\bibself` does by itself.
    private Optional<Format> selfFormat = Optional.empty();

    private LatexInline(boolean commands) {
        this.commands = commands;
    }

    static LatexInline withCommands() {
        return new LatexInline(true);
    }

    static LatexInline withoutCommands() {
        return new LatexInline(false);
    }

    Optional<Format> selfFormat() {
        return selfFormat;
    }

    String text(String characters) {
        return runs(List.of(new Run(characters, List.of())));
    }

    String runs(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        append(runs, out);
        return out.toString();
    }

    @Override
    public String lineBreak() {
        return commands ? "\\bibbreak\n" : "\\newline\n";
    }

    @Override
    public String indent() {
        return commands ? "\\bibindented{}" : "\\hspace*{1.5em}";
    }

    @Override
    public void line(Line line, StringBuilder out) {
        append(line.runs(), out);
    }

    private void append(List<Run> runs, StringBuilder out) {
        LatexEscape escape = new LatexEscape(commands, out);
        Sink sink = new Sink(escape, out);
        for (Piece piece : Piece.nest(runs, this)) {
            piece.show(sink);
        }
    }

    private record Sink(LatexEscape escape, StringBuilder out) implements Piece.Sink {
        @Override
        public void characters(String text) {
            escape.append(text);
        }

        @Override
        public void open(Tag tag) {
            out.append(tag.open());
        }

        @Override
        public void close(Tag tag) {
            out.append(tag.close());
        }
    }

    @Override
    public Tag looks(Format format) {
        return tag(command(format));
    }

    @Override
    public Tag stresses(String role, Format format) {
        return commands ? stress(role, format) : looks(format);
    }

    @Override
    public Tag marks(String role) {
        return commands ? tag("\\bibmark") : Tag.NONE;
    }

    private Tag stress(String role, Format format) {
        if (role.equals(SELF)) {
            selfFormat = selfFormat.or(() -> Optional.of(format));
            if (selfFormat.get() == format) {
                return tag("\\bibself");
            }
        }
        String shown = LatexEscape.escape(Characters.line(role), commands);
        return new Tag("\\bibhighlight{" + shown + "}{" + command(format) + "{", "}}");
    }

    private static Tag tag(String command) {
        return new Tag(command + "{", "}");
    }

    @Override
    public Tag link(String address) {
        return new Tag((commands ? "\\biblink" : HREF) + "{" + address(address) + "}{", "}");
    }

    /// An address as hyperref reads it from the argument of a command.
    private static String address(String safe) {
        StringBuilder out = new StringBuilder(safe.length());
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '%', '#', '&', '_' -> out.append('\\').append(c);
                case '~' -> out.append("\\string~");
                case '$' -> out.append("\\%24");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String command(Format format) {
        return switch (format) {
            case ITALIC -> "\\textit";
            case BOLD -> "\\textbf";
            case SMALL_CAPS -> "\\textsc";
            case UNDERLINE -> "\\underline";
            case SUPERSCRIPT -> "\\textsuperscript";
            case SUBSCRIPT -> "\\textsubscript";
        };
    }
}
