package bib.csl.engine.style;

import bib.csl.engine.text.Decor;
import bib.csl.engine.text.TextCase;
import bib.richtext.Display;
import java.util.ArrayList;
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

    /// Without the normal formats that would only undo what `names` asks for: there, that is for all its parts.
    ///
    /// @param names   the look of the `names` element
    /// @param between that of the element between; what this asks for can be undone
    Look inside(Look names, Look between) {
        List<Decor> rest = new ArrayList<>(decor);
        rest.removeIf(own -> own.isNormal() && names.asksFor(own.kind()) && !between.asksFor(own.kind()));
        return rest.size() == decor.size() ? this : new Look(prefix, suffix, rest, stripPeriods, textCase, display);
    }

    private boolean asksFor(Decor.Kind kind) {
        for (Decor each : decor) {
            if (each.kind() == kind && !each.isNormal()) {
                return true;
            }
        }
        return false;
    }

    public Look withoutAffixes() {
        return new Look("", "", decor, stripPeriods, textCase, display);
    }

    public Look withAffixes(String before, String after) {
        return new Look(before, after, decor, stripPeriods, textCase, display);
    }
}
