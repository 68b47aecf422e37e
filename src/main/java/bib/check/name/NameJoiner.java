package bib.check.name;

import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.check.name.NameStretches.Stretch;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins names by `and` that commas or semicolons join, where it is clear which they are. What is joined wrongly is
/// worse than what is not joined, since nothing tells of it any more.
final class NameJoiner {
    private static final String AND = " and ";

    /// What is in the names of institutions, whose parts are no persons.
    private static final Pattern INSTITUTION = Pattern.compile("(?i)\\b(?:of|for|the|university|universit[aäàé]t?|"
            + "department|institute?|school|college|center|centre|committee|council|ministry|agency|society|association|"
            + "foundation|organi[sz]ation|laborator(?:y|ies)|academy|hospital|consortium|company|corporation|group|team|"
            + "bureau|commission|inc|ltd|llc|corp|gmbh)\\b");

    private final Library library;
    private @Nullable GivenNames known;

    NameJoiner(Library library) {
        this.library = library;
    }

    /// What joins names that semicolons join.
    List<TextEdit> atSemicolons(Entry entry, Field field, NameStretches names) {
        List<Part> pieces = pieces(field, names, names.semicolons());
        boolean clear = pieces.stream().allMatch(piece -> isOneName(piece.text()));
        return clear && isSafe(entry, field, pieces) ? joined(field, pieces, 1) : List.of();
    }

    /// What joins names that commas join: pieces that are whole names each, or family and given names in turn.
    List<TextEdit> atCommas(Entry entry, Field field, NameStretches names) {
        List<Integer> commas = new ArrayList<>();
        names.all().forEach(name -> commas.addAll(name.commas()));
        List<Part> pieces = pieces(field, names, commas);
        boolean plain = field.value().indexOf('{') < 0 && field.value().indexOf('\\') < 0;
        if (!plain || !isSafe(entry, field, pieces)) {
            return List.of();
        }
        if (pieces.stream().allMatch(piece -> isWhole(piece.text()))) {
            return joined(field, pieces, 1);
        }
        return names.all().size() == 1 && areInTurn(pieces) ? joined(field, pieces, 2) : List.of();
    }

    /// Annotations would be bound to the names that stood at their positions.
    private static boolean isSafe(Entry entry, Field field, List<Part> pieces) {
        return !field.names().others()
                && entry.annotations().stream().noneMatch(annotation -> isOfOne(annotation, field))
                && pieces.stream()
                        .noneMatch(piece -> INSTITUTION.matcher(piece.text()).find());
    }

    private static boolean isOfOne(Annotation annotation, Field field) {
        return annotation.field().equals(field.name()) && annotation.position() > 0;
    }

    /// Whether a text is `First Last` or `Last, First`.
    private static boolean isOneName(String text) {
        List<Stretch> names = NameStretches.of(text).all();
        return names.size() == 1 && names.getFirst().commas().size() <= 1;
    }

    private boolean isWhole(String text) {
        int blank = text.lastIndexOf(' ');
        return blank > 0 && !GivenNames.areInitials(text.substring(blank + 1)) && !known().isPart(text);
    }

    private boolean areInTurn(List<Part> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            boolean fits = i % 2 == 0 ? known().mayBeFamily(text) : known().isGiven(text);
            if (!fits || NameListCheck.isSuffix(text) || !Character.isUpperCase(text.codePointAt(0))) {
                return false;
            }
        }
        return pieces.size() % 2 == 0;
    }

    private GivenNames known() {
        GivenNames names = known == null ? new GivenNames(library) : known;
        known = names;
        return names;
    }

    /// What stands between separators, without blanks around it.
    private static List<Part> pieces(Field field, NameStretches names, List<Integer> separators) {
        List<Part> pieces = new ArrayList<>();
        int next = 0;
        for (Stretch name : names.all()) {
            int start = name.start();
            while (next < separators.size() && separators.get(next) < name.end()) {
                add(field.value(), start, separators.get(next), pieces);
                start = separators.get(next) + 1;
                next++;
            }
            add(field.value(), start, name.end(), pieces);
        }
        return pieces;
    }

    private static void add(String value, int start, int end, List<Part> pieces) {
        String text = value.substring(start, end);
        if (!text.isBlank()) {
            int from = start + text.length() - text.stripLeading().length();
            pieces.add(new Part(from, from + text.strip().length(), text.strip()));
        }
    }

    /// Writes `and` between names of so many pieces each, and takes away what stands before the first and behind
    /// the last.
    private static List<TextEdit> joined(Field field, List<Part> pieces, int each) {
        String value = field.value();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String joint = i == 0 ? "" : i % each == 0 ? AND : ", ";
            addUnlessSame(value, new Part(at, pieces.get(i).from(), joint), parts);
            at = pieces.get(i).to();
        }
        addUnlessSame(value, new Part(at, value.length(), ""), parts);
        return Written.replace(field, parts);
    }

    private static void addUnlessSame(String value, Part part, List<Part> parts) {
        if (!value.substring(part.from(), part.to()).equals(part.text())) {
            parts.add(part);
        }
    }
}
