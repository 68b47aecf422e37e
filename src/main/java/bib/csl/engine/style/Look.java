package bib.csl.engine.style;

import bib.csl.engine.text.Decor;
import bib.csl.engine.text.TextCase;
import bib.richtext.Display;
import java.util.List;
import java.util.Optional;

/// How an element's output looks (CSL 1.0.2, "Affixes", "Formatting", "Text-case" and the like).
public record Look(
        String prefix,
        String suffix,
        List<Decor> decor,
        boolean stripPeriods,
        TextCase textCase,
        Optional<Display> display) {
    public static final Look PLAIN = new Look("", "", List.of(), false, TextCase.NONE, Optional.empty());

    public Look {
        decor = List.copyOf(decor);
    }

    public Look withoutAffixes() {
        return new Look("", "", decor, stripPeriods, textCase, display);
    }

    public Look withAffixes(String before, String after) {
        return new Look(before, after, decor, stripPeriods, textCase, display);
    }
}
