package bib.check;

import bib.bibtex.write.ValueText;
import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.check.name.NameListCheck;
import bib.entry.Entry;
import bib.entry.Field;
import bib.latex.BareSigns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Characters in what is printed that are commands to TeX, without a backslash: LaTeX stops at them, or loses what
/// follows.
final class UnescapedCheck implements Check {
    @Override
    public String id() {
        return "unescaped";
    }

    @Override
    public String summary() {
        return "a bare &, %, #, _ or ^ in what is printed, which is a command to TeX";
    }

    /// The text of a macro is in many fields: it is told where it is first used.
    @Override
    public void run(Subject subject, Findings findings) {
        Set<String> macros = new HashSet<>();
        for (Entry entry : subject.library().entries()) {
            for (Field field : entry.fields()) {
                List<Integer> places = Prose.isPrinted(field) ? places(field) : List.of();
                if (!places.isEmpty() && (Written.isOnePiece(field) || macros.add(field.value()))) {
                    report(field, places, findings);
                }
            }
        }
    }

    /// Without those that other checks tell of: in what HTML writes so, between names, and a formula without an end.
    private static List<Integer> places(Field field) {
        String value = field.value();
        List<Integer> bare = BareSigns.in(value);
        if (bare.isEmpty()) {
            return bare;
        }
        Set<Integer> joining =
                Field.NAME_FIELDS.contains(field.name()) ? NameListCheck.ampersands(value) : new TreeSet<>();
        List<HtmlReference> html = HtmlReference.in(value);
        List<Integer> places = new ArrayList<>();
        int next = 0;
        for (int at : bare) {
            while (next < html.size() && html.get(next).end() <= at) {
                next++;
            }
            boolean within = next < html.size() && html.get(next).start() <= at;
            if (!within && value.charAt(at) != '$' && !joining.contains(at)) {
                places.add(at);
            }
        }
        return places;
    }

    private static void report(Field field, List<Integer> places, Findings findings) {
        Set<Character> signs = new TreeSet<>();
        List<Part> parts = new ArrayList<>();
        for (int at : places) {
            char sign = field.value().charAt(at);
            signs.add(sign);
            if (ValueText.isEscapable(sign)) {
                parts.add(new Part(at, at, "\\"));
            }
        }
        int first = places.getFirst();
        findings.warn(
                Written.part(field, first, first + 1),
                "field '" + field.name() + "': " + said(signs) + " to TeX",
                hint(signs),
                Written.replace(field, parts));
    }

    private static String said(Set<Character> signs) {
        List<String> named = signs.stream().map(String::valueOf).toList();
        return named.size() == 1
                ? "a bare " + named.getFirst() + " is a command"
                : "bare " + String.join(" ", named) + " are commands";
    }

    private static String hint(Set<Character> signs) {
        List<String> forms = signs.stream()
                .map(sign -> ValueText.isEscapable(sign) ? "\\" + sign : "$^{…}$ for what is raised")
                .toList();
        return "write " + String.join(", ", forms);
    }
}
