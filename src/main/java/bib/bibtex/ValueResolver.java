package bib.bibtex;

import bib.bibtex.ValueReader.Assumptions;
import bib.source.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Operands to the value they make: macros replaced, everything joined, delimiters gone.
final class ValueResolver {
    private final Text text;
    private final Macros macros;
    private final Assumptions remarks;
    private final Set<String> told = new HashSet<>();

    /// @param remarks takes what is wrong with macros, once for each: all entries may name those of another file
    ValueResolver(Text text, Macros macros, Assumptions remarks) {
        this.text = text;
        this.macros = macros;
        this.remarks = remarks;
    }

    String value(RawField field) {
        if (field.pieces().size() == 1) {
            return value(field.pieces().getFirst());
        }
        StringBuilder joined = new StringBuilder();
        for (Piece piece : field.pieces()) {
            joined.append(value(piece));
        }
        return joined.toString();
    }

    private String value(Piece piece) {
        String content = text.substring(piece.start(), piece.end());
        return switch (piece.kind()) {
            case BRACED, QUOTED, NUMBER, BARE -> content;
            case MACRO -> macro(content, piece.start());
        };
    }

    private String macro(String name, int offset) {
        return macros.expand(name).orElseGet(() -> {
            remark(name, offset);
            return name;
        });
    }

    private void remark(String name, int offset) {
        if (!told.add(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (macros.isExhausted()) {
            remarks.add(offset, "macros would make this text too large; '" + name + "' was kept as a word", "");
            return;
        }
        String hint = "define it above with @string{" + name + " = {…}}, or set the value in braces";
        remarks.add(offset, "the macro '" + name + "' is not defined here; its name was kept as text", hint);
    }
}
