package bib.csl.engine;

import bib.csl.engine.item.NumberList;
import bib.csl.engine.item.NumberList.Num;
import bib.csl.engine.item.NumberText;
import bib.csl.engine.item.VariableKinds;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Decor;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.TextCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders number variables and the labels for them.
final class NumberRenderer {
    private final Rendering to;
    private final Context context;

    NumberRenderer(Rendering to) {
        this.to = to;
        this.context = to.context;
    }

    private NumberList read(String variable) {
        if (variable.equals("locator")) {
            return context.numbers.read("locator", to.cite.locator(), "");
        }
        return to.entry.numbers(variable, context.numbers);
    }

    /// @param form the form of `number`, `numeric` for text
    void render(String variable, String form, Look look) {
        NumberList list = read(variable);
        Piece before = to.open(look.withAffixes("", ""));
        Piece whole = to.current;
        whole.affixes(look.prefix(), look.suffix());
        boolean quoted = isQuoted(list);
        if (quoted) {
            whole.decor = new ArrayList<>(look.decor());
            whole.decor.add(Decor.QUOTES);
        }
        List<Num> numbers = ranged(variable, list);
        String gender = context.terms.gender(variable.equals("locator") ? locatorLabel() : variable);
        for (int i = 0; i < numbers.size(); i++) {
            number(numbers, i, quoted, list.numeric() ? form : "numeric", gender, look);
        }
        to.close(look.withAffixes("", ""), before);
        if (to.onlyDates) {
            before.children.remove(whole);
        } else {
            to.termPredecessor = true;
        }
    }

    private static boolean isQuoted(NumberList list) {
        if (list.numbers().isEmpty()) {
            return false;
        }
        String first = list.numbers().getFirst().value();
        String last = list.numbers().getLast().value();
        boolean single = list.numbers().size() == 1;
        return first.startsWith("\"") && last.endsWith("\"") && (!single || first.length() > 1);
    }

    private static boolean isMany(List<Num> numbers, int index) {
        return index + 1 < numbers.size()
                && numbers.get(index + 1).label().equals(numbers.get(index).label());
    }

    private void number(List<Num> numbers, int index, boolean quoted, String form, String gender, Look look) {
        Num num = numbers.get(index);
        int count = numbers.size();
        String masterLabel = numbers.getFirst().label();
        if (num.shown()) {
            String term = context.terms.term(num.label(), "short", isMany(numbers, index));
            to.current.add(Piece.of(term + " "));
        }
        String text = num.value();
        if (quoted && index == 0) {
            text = text.substring(1);
        }
        if (quoted && index == count - 1) {
            text = text.substring(0, text.length() - 1);
        }
        boolean bare = num.plain() && num.particle().isEmpty() && num.label().equals(masterLabel);
        String shown = bare ? Ordinals.format(text, form, gender, context.terms) : num.particle() + text;
        Look inside = new Look("", num.joiner(), List.of(), false, look.textCase(), Optional.empty());
        TextCase textCase = look.textCase();
        boolean stripped = look.stripPeriods() || to.stripPeriods > 0;
        boolean digits = NumberText.parse(num.value()) >= 0;
        to.current.add(
                digits
                        ? to.leaves.literal(shown, inside, textCase, stripped)
                        : to.leaves.of(shown, inside, textCase, stripped));
    }

    private List<Num> ranged(String variable, NumberList list) {
        List<Num> numbers = new ArrayList<>(list.numbers());
        if (!VariableKinds.isRenderedAsNumber(variable) || variable.equals("page-first")) {
            return numbers;
        }
        boolean pages = variable.equals("page")
                || (variable.equals("locator")
                        && (to.cite.label().isEmpty() || to.cite.label().equals("page"))
                        && (list.label().isEmpty() || list.label().equals("page")));
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Num first = numbers.get(i);
            if (!first.joiner().equals("-")) {
                continue;
            }
            Num last = numbers.get(i + 1);
            if (!last.particle().equals(first.particle())) {
                continue;
            }
            boolean more = i + 2 < numbers.size() && last.joiner().equals("-");
            boolean inRange = i > 0 && numbers.get(i - 1).joiner().equals("-");
            if (canRange(variable, list, first, last) || pages) {
                String delimiter = isRangeOf(first, last) || list.numeric() ? context.rangeDelimiter() : "-";
                if (pages && !more && !inRange && isPages(first, last)) {
                    collapse(numbers, i);
                }
                numbers.set(i, numbers.get(i).withJoiner(delimiter));
            }
        }
        return numbers;
    }

    private static boolean canRange(String variable, NumberList list, Num first, Num last) {
        return switch (variable) {
            case "locator", "issue", "volume", "edition", "number", "collection-number" ->
                list.numeric() || isRangeOf(first, last);
            default -> isRangeOf(first, last);
        };
    }

    private static boolean isRangeOf(Num first, Num last) {
        return isNumberOrRoman(first.value()) && isNumberOrRoman(last.value());
    }

    private static boolean isNumberOrRoman(String value) {
        return NumberText.isRoman(value) || NumberText.isDigits(value) || NumberText.isCompound(value);
    }

    private static boolean isPages(Num first, Num last) {
        return !NumberText.isCompound(first.value())
                && !NumberText.isCompound(last.value())
                && NumberText.parse(first.value()) >= 0
                && NumberText.parse(last.value()) >= 0
                && (last.particle().isEmpty() || first.particle().equals(last.particle()));
    }

    private void collapse(List<Num> numbers, int at) {
        if (context.pageFormat.isEmpty()) {
            return;
        }
        Num first = numbers.get(at);
        Num last = numbers.get(at + 1);
        String end = PageRanges.end(context.pageFormat, first.value(), last.value());
        boolean minimal = context.pageFormat.startsWith("minimal") || context.pageFormat.startsWith("chicago");
        boolean rises = NumberText.parse(first.value())
                < NumberText.parse(PageRanges.end("expanded", first.value(), last.value()));
        String particle = minimal && rises ? "" : last.particle();
        numbers.set(at + 1, last.withValue(particle, end));
    }

    private String locatorLabel() {
        String label = to.cite.label();
        return label.isEmpty() ? "page" : label.equals("sub verbo") ? "sub-verbo" : label;
    }

    /// The term for a number variable, singular or plural; empty where the variable is.
    String label(Node.Label node) {
        String variable = node.variable();
        if (to.done.contains(variable) && !variable.equals("locator")) {
            return "";
        }
        boolean locator = variable.equals("locator");
        String term = locator ? locatorLabel() : variable;
        boolean there =
                switch (variable) {
                    case "locator" -> to.cite.hasLocator() && !to.isKey();
                    case "first-reference-note-number" -> to.cite.firstNote() > 0;
                    default -> !to.entry.text(variable).isEmpty();
                };
        if (locator && there) {
            String own = read(variable).label();
            term = own.isEmpty() ? term : own;
        }
        if (!there && !variable.equals("citation-number")) {
            return "";
        }
        boolean plural =
                switch (node.plural()) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case CONTEXTUAL -> there && read(variable).plural();
                };
        return context.terms.term(term, node.form(), plural);
    }
}
