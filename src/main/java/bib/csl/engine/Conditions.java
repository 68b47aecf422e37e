package bib.csl.engine;

import bib.csl.engine.item.NumberText;
import bib.csl.engine.item.VariableKinds;
import bib.csl.engine.style.Node;
import java.util.List;

/// Evaluates the conditions of `choose` (CSL 1.0.2, "Choose").
final class Conditions {
    private final Rendering of;

    Conditions(Rendering of) {
        this.of = of;
    }

    /// What the first branch whose conditions hold prints; nothing where those of none do.
    List<Node> chosen(Node.Choose choose) {
        for (Node.Branch branch : choose.branches()) {
            if (hold(branch)) {
                return branch.children();
            }
        }
        return List.of();
    }

    boolean hold(Node.Branch branch) {
        List<Node.Condition> conditions = branch.conditions();
        if (conditions.isEmpty()) {
            return true;
        }
        return switch (branch.match()) {
            case ALL -> all(conditions, true);
            case ANY -> !all(conditions, false);
            case NONE -> all(conditions, false);
        };
    }

    /// Whether every value of every condition tests as wanted.
    private boolean all(List<Node.Condition> conditions, boolean wanted) {
        for (Node.Condition condition : conditions) {
            for (String value : condition.values()) {
                if (test(condition.kind(), value) != wanted) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean test(Node.Kind kind, String value) {
        return switch (kind) {
            case DISAMBIGUATE -> disambiguate();
            case IS_NUMERIC -> isNumeric(value);
            case IS_UNCERTAIN_DATE -> of.entry.date(value).circa();
            case LOCATOR -> locator(value);
            case POSITION -> position(value);
            case TYPE -> of.entry.type.equals(value);
            case VARIABLE -> variable(value);
        };
    }

    private boolean disambiguate() {
        int wanted = of.isInBibliography() ? of.entry.settings.disambiguate() : of.request.disambiguate();
        of.conditionsSeen++;
        if (of.conditionsTrue < wanted) {
            of.conditionsTrue++;
            return true;
        }
        return false;
    }

    private boolean isNumeric(String variable) {
        if (variable.equals("locator")) {
            return of.context.numbers.read("locator", of.cite.locator(), "").numeric();
        }
        if (variable.equals("citation-number")) {
            return true;
        }
        String value = of.entry.text(variable);
        if (value.isEmpty()) {
            return false;
        }
        if (VariableKinds.isNumber(variable)) {
            return of.entry.numbers(variable, of.context.numbers).numeric();
        }
        return variable.equals("title") && NumberText.isDigit(value.charAt(value.length() - 1));
    }

    private boolean locator(String type) {
        if (!of.cite.hasLocator() || of.isKey()) {
            return false;
        }
        String own = of.context.numbers.read("locator", of.cite.locator(), "").label();
        String label = own.isEmpty() ? of.cite.label() : own;
        if (label.isEmpty()) {
            label = "page";
        }
        return same(label, type);
    }

    private static boolean same(String label, String type) {
        String wanted =
                switch (type) {
                    case "article" -> "article-locator";
                    case "title" -> "title-locator";
                    default -> type;
                };
        return label.replace(' ', '-').equals(wanted) || label.equals(type);
    }

    private boolean position(String position) {
        if (of.isInBibliography()) {
            return false;
        }
        CiteInfo.Position at = of.cite.position();
        return switch (position) {
            case "first" -> at == CiteInfo.Position.FIRST;
            case "subsequent" -> at != CiteInfo.Position.FIRST;
            case "ibid" -> at == CiteInfo.Position.IBID || at == CiteInfo.Position.IBID_WITH_LOCATOR;
            case "ibid-with-locator" -> at == CiteInfo.Position.IBID_WITH_LOCATOR;
            case "near-note" -> at != CiteInfo.Position.FIRST && of.cite.nearNote();
            case "far-note" -> at == CiteInfo.Position.SUBSEQUENT && !of.cite.nearNote();
            default -> false;
        };
    }

    private boolean variable(String variable) {
        return switch (variable) {
            case "locator" -> of.cite.hasLocator() && !of.isKey();
            case "first-reference-note-number" -> of.cite.firstNote() > 0;
            case "year-suffix" -> of.entry.settings.hasYearSuffix();
            case "citation-number" -> true;
            default ->
                !of.entry.text(variable).isEmpty()
                        || of.entry.hasDate(variable)
                        || !of.entry.names(variable).isEmpty();
        };
    }
}
