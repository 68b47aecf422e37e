package bib.csl.engine.style;

import bib.csl.engine.text.Decor;
import bib.csl.engine.text.TextCase;
import bib.richtext.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What recurs in a compiled style.
final class Tables {
    private static final Decor[] DECOR = Decor.values();
    private static final TextCase[] CASES = TextCase.values();
    private static final Display[] DISPLAYS = Display.values();

    private final byte[] bytes;
    private final int[] places;
    private final String[] words;
    private final Look[] looks;
    private final NameOptions[] options;
    private final Node.Macro[] macros;

    private Tables(byte[] bytes, Cursor at) {
        this.bytes = bytes;
        places = new int[at.number()];
        words = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = at.at();
            at.pass();
        }
        looks = new Look[at.number()];
        options = new NameOptions[at.number()];
        at.number();
        for (int i = 0; i < looks.length; i++) {
            looks[i] = readLook(at);
        }
        for (int i = 0; i < options.length; i++) {
            options[i] = readOptions(at);
        }
        macros = new Node.Macro[at.number()];
        for (int i = 0; i < macros.length; i++) {
            macros[i] = readMacro(at.pass());
        }
    }

    /// The cursor at what stands behind the tables.
    static NodeCursor open(byte[] bytes) {
        Cursor at = new Cursor(bytes, 0);
        Tables tables = new Tables(bytes, at);
        at.number();
        return new NodeCursor(tables, bytes, at.at());
    }

    /// Threads that come at once make a text twice, which nobody can tell.
    String word(int number) {
        String known = words[number];
        if (known == null) {
            known = new Cursor(bytes, places[number]).text();
            words[number] = known;
        }
        return known;
    }

    Look look(int number) {
        return looks[number];
    }

    NameOptions options(int number) {
        return options[number];
    }

    Node.Macro macro(int number) {
        return macros[number];
    }

    private String word(Cursor at) {
        return word(at.number());
    }

    private Node.Macro readMacro(int start) {
        NodeCursor at = new NodeCursor(this, bytes, start);
        String name = at.word();
        boolean hasDate = at.flag();
        int content = at.at();
        return new Node.Macro(name, hasDate, () -> new NodeCursor(this, bytes, content).nodes());
    }

    private Look readLook(Cursor at) {
        String prefix = word(at);
        String suffix = word(at);
        int count = at.number();
        List<Decor> decor = count == 0 ? List.of() : new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            decor.add(DECOR[at.number()]);
        }
        boolean stripPeriods = at.flag();
        TextCase textCase = CASES[at.number()];
        return new Look(
                prefix,
                suffix,
                decor,
                stripPeriods,
                textCase,
                at.flag() ? Optional.of(DISPLAYS[at.number()]) : Optional.empty());
    }

    private NameOptions readOptions(Cursor at) {
        return new NameOptions(
                word(at),
                word(at),
                word(at),
                word(at),
                at.number(),
                at.number(),
                at.flag(),
                at.number(),
                at.number(),
                word(at),
                at.flag(),
                at.flag(),
                word(at),
                word(at),
                word(at),
                word(at));
    }
}
