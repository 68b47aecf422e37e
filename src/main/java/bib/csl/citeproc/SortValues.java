package bib.csl.citeproc;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.internal.RenderContext;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What dates and names sort by where a key names the variable, which citeproc-java passes over (CSL 1.0.2,
/// "Sorting": dates by year, month and day, names with the family name first).
final class SortValues {
    /// Makes years before Christ sort as numbers without a sign.
    private static final int FIRST_YEAR = 1_000_000;

    private SortValues() {}

    /// Empty where the variable is no date and no names, or is not there.
    static String of(String variable, RenderContext context) {
        @Nullable CSLDate date = context.getDateVariable(variable);
        if (date != null) {
            return date(date);
        }
        CSLName @Nullable [] names = context.getNameVariable(variable);
        return names == null ? "" : names(names);
    }

    private static String date(CSLDate date) {
        int @Nullable [][] parts = date.getDateParts();
        if (parts == null || parts.length == 0) {
            @Nullable String literal = date.getLiteral();
            return literal == null ? "" : literal;
        }
        StringJoiner value = new StringJoiner(" ");
        for (int i = 0; i < 3; i++) {
            int part = i < parts[0].length ? parts[0][i] : 0;
            value.add(Integer.toString(i == 0 ? part + FIRST_YEAR : part));
        }
        return value.toString();
    }

    private static String names(CSLName[] names) {
        StringJoiner value = new StringJoiner(", ");
        for (CSLName name : names) {
            StringJoiner parts = new StringJoiner(" ");
            add(parts, name.getLiteral());
            add(parts, name.getNonDroppingParticle());
            add(parts, name.getFamily());
            add(parts, name.getDroppingParticle());
            add(parts, name.getGiven());
            value.add(parts.toString());
        }
        return value.toString();
    }

    private static void add(StringJoiner parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
