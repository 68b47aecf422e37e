package bib.csl.engine;

import bib.csl.engine.item.VariableKinds;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Casing;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.TextCase;

/// Renders `text`, `number` and `label`.
final class TextRenderer {
    private final Rendering to;
    private final Context context;
    private final NumberRenderer numbers;

    TextRenderer(Rendering to) {
        this.to = to;
        this.context = to.context;
        this.numbers = new NumberRenderer(to);
    }

    void variable(Node.Variable node) {
        String variable = node.name();
        boolean free = to.claim(variable);
        if (!free || !isThere(variable, node.shortForm())) {
            to.flags.variableAttempt = true;
            return;
        }
        to.succeeded();
        switch (variable) {
            case "citation-number" -> citationNumber(node.look());
            case "year-suffix" -> yearSuffix(node.look());
            case "citation-label" -> label(node.look());
            case "first-reference-note-number" -> print(String.valueOf(to.cite.firstNote()), node.look());
            default -> standard(node, variable);
        }
    }

    private boolean isThere(String variable, boolean shortForm) {
        return switch (variable) {
            case "citation-number", "year-suffix", "citation-label" -> true;
            case "locator" -> to.cite.hasLocator() && !to.isKey();
            case "first-reference-note-number" -> to.cite.firstNote() > 0;
            default -> !value(variable, shortForm).isEmpty();
        };
    }

    private String value(String variable, boolean shortForm) {
        if (shortForm) {
            String brief = to.entry.text(variable + "-short");
            if (!brief.isEmpty()) {
                return brief;
            }
        }
        return to.entry.text(variable);
    }

    private void standard(Node.Variable node, String variable) {
        if (!variable.equals("locator")) {
            to.cluster.haveCollapsed = false;
        }
        if (VariableKinds.isRenderedAsNumber(variable)) {
            if (!to.isLeftOut()) {
                numbers.render(variable, "numeric", node.look());
            }
            if (variable.equals("locator") && !to.isComparison()) {
                to.done.add(variable);
            }
            return;
        }
        String value = value(variable, node.shortForm());
        noteSubstitute(value);
        switch (variable) {
            case "DOI", "URL", "PMID", "PMCID" -> link(variable, value, node.look());
            default -> {
                TextCase textCase = caseFor(variable, node.look().textCase());
                String text = VariableKinds.isInItemLanguage(variable) ? value : value.replace("\\", "");
                if (!to.isLeftOut()) {
                    to.add(to.leaves.of(text, node.look(), textCase, isStripped(node.look())), node.look());
                }
            }
        }
    }

    private void noteSubstitute(String value) {
        if (to.substituting > 0 && to.isBibliography()) {
            to.names.noteSubstitute(value, to.current);
        }
    }

    private TextCase caseFor(String variable, TextCase asked) {
        boolean refused =
                asked == TextCase.TITLE && VariableKinds.isInItemLanguage(variable) && !context.isEnglish(to.entry);
        return refused ? TextCase.NONE : asked;
    }

    private boolean isStripped(Look look) {
        return look.stripPeriods() || to.stripPeriods > 0;
    }

    private void print(String text, Look look) {
        if (!to.isLeftOut()) {
            to.add(to.leaves.of(text, look, isStripped(look)), look);
        }
    }

    private void link(String variable, String value, Look look) {
        if (to.isLeftOut()) {
            return;
        }
        if (to.isKey() || to.isComparison()) {
            to.add(to.leaves.of(value, look, false), look);
            return;
        }
        to.add(Links.piece(variable, value, look, to.leaves), look);
    }

    private void citationNumber(Look look) {
        if (to.isComparison()) {
            return;
        }
        if (to.isKey()) {
            int number = to.entry.number > 0 ? to.entry.number : to.entry.order + 1;
            to.add(Piece.of(SortKeys.padded(String.valueOf(number))), Look.PLAIN);
            return;
        }
        if (!to.isLeftOut()) {
            counter(Piece.Counter.CITATION_NUMBER, to.entry.number, String.valueOf(to.entry.number), look);
        }
    }

    private void yearSuffix(Look look) {
        int suffix = to.entry.settings.yearSuffix();
        if (suffix < 0 || to.isComparison() || to.isKey()) {
            return;
        }
        counter(Piece.Counter.YEAR_SUFFIX, suffix, Ordinals.letters(suffix), look);
    }

    private void counter(Piece.Counter kind, int number, String text, Look look) {
        String shown = Casing.apply(look.textCase(), text, context.locale);
        Piece piece = Piece.counter(kind, number, shown);
        piece.affixes(look.prefix(), look.suffix());
        piece.decor = look.decor();
        to.add(piece, look);
    }

    private void label(Look look) {
        String text = to.entry.text("citation-label");
        if (text.isEmpty()) {
            text = CitationLabel.of(to.entry);
        }
        int suffix = to.entry.settings.yearSuffix();
        if (suffix >= 0 && !to.isComparison()) {
            text += Ordinals.letters(suffix);
        }
        print(text, look);
    }

    void term(Node.Term node) {
        String text = context.terms.term(node.name(), node.form(), node.plural());
        if (text.isEmpty()) {
            to.hits += to.substituting > 0 ? 1 : 0;
            return;
        }
        to.flags.termIntended = true;
        printTerm(capitalized(text), node.look());
    }

    private String capitalized(String text) {
        boolean inText = !context.style.isNote() && !to.isInBibliography();
        return to.termPredecessor || inText ? text : Casing.apply(TextCase.CAPITALIZE_FIRST, text, context.locale);
    }

    private void printTerm(String text, Look look) {
        if (!to.isLeftOut()) {
            String shown = isStripped(look) ? text.replace(".", "") : text;
            to.add(to.leaves.of(shown, look, false), look);
        }
        if (to.substituting > 0) {
            to.hits++;
        }
    }

    void value(Node.Value node) {
        to.flags.termIntended = true;
        if (node.value().isEmpty()) {
            return;
        }
        print(node.value(), node.look());
        if (to.substituting > 0) {
            to.hits++;
        }
    }

    void number(Node.Numeric node) {
        String variable = node.variable();
        boolean free = to.claim(variable);
        if (variable.equals("citation-number") || variable.equals("year-suffix")) {
            variable(new Node.Variable(variable, false, node.look()));
            return;
        }
        if (!free || !isThere(variable, false)) {
            to.flags.variableAttempt = true;
            return;
        }
        to.succeeded();
        if (to.isKey() && !onlyText(variable)) {
            to.add(Piece.of(SortKeys.padded(to.entry.text(variable))), Look.PLAIN);
            return;
        }
        if (variable.equals("locator") && to.isComparison()) {
            return;
        }
        if (variable.equals("locator") || variable.equals("first-reference-note-number")) {
            to.done.add(variable);
        }
        if (!to.isLeftOut()) {
            numbers.render(variable, node.form(), node.look());
        }
    }

    private boolean onlyText(String variable) {
        return !to.entry.numbers(variable, context.numbers).numeric();
    }

    void label(Node.Label node) {
        String text = numbers.label(node);
        if (text.isEmpty()) {
            return;
        }
        to.flags.termIntended = true;
        printTerm(text, node.look());
    }
}
