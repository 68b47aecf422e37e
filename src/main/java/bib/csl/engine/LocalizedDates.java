package bib.csl.engine;

import bib.csl.engine.style.DateFormat;
import bib.csl.engine.style.LocaleTerms;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Decor;
import bib.csl.engine.text.TextCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `date` elements ask for, those with a `form` taken together with the format of the locale.
record LocalizedDates(LocaleTerms terms) {
    Look look(Node.Date node) {
        if (node.form().isEmpty()) {
            return node.look();
        }
        Look local = terms.date(node.form()).map(DateFormat::look).orElse(Look.PLAIN);
        List<Decor> decor = new ArrayList<>(local.decor());
        decor.addAll(node.look().decor());
        TextCase textCase = node.look().textCase() == TextCase.NONE
                ? local.textCase()
                : node.look().textCase();
        return new Look(
                node.look().prefix(),
                node.look().suffix(),
                decor,
                node.look().stripPeriods(),
                textCase,
                node.look().display());
    }

    String delimiter(Node.Date node) {
        return node.form().isEmpty()
                ? node.delimiter()
                : terms.date(node.form()).map(DateFormat::delimiter).orElse("");
    }

    List<Node.DatePart> parts(Node.Date node) {
        if (node.form().isEmpty()) {
            return node.parts();
        }
        List<Node.DatePart> local =
                terms.date(node.form()).map(DateFormat::parts).orElse(node.parts());
        List<Node.DatePart> parts = new ArrayList<>(local.size());
        for (Node.DatePart part : local) {
            boolean shown =
                    switch (part.name()) {
                        case "year" -> true;
                        case "month" -> !node.shown().equals("year");
                        default -> node.shown().equals("year-month-day");
                    };
            if (shown) {
                parts.add(overridden(part, node.parts()));
            }
        }
        return parts;
    }

    private static Node.DatePart overridden(Node.DatePart local, List<Node.DatePart> own) {
        for (Node.DatePart part : own) {
            if (part.name().equals(local.name())) {
                Look look = new Look(
                        part.look().prefix().isEmpty()
                                ? local.look().prefix()
                                : part.look().prefix(),
                        part.look().suffix().isEmpty()
                                ? local.look().suffix()
                                : part.look().suffix(),
                        part.look().decor().isEmpty()
                                ? local.look().decor()
                                : part.look().decor(),
                        part.look().stripPeriods() || local.look().stripPeriods(),
                        part.look().textCase() == TextCase.NONE
                                ? local.look().textCase()
                                : part.look().textCase(),
                        Optional.empty());
                return new Node.DatePart(
                        local.name(),
                        part.form().isEmpty() ? local.form() : part.form(),
                        part.rangeDelimiter().isEmpty() ? local.rangeDelimiter() : part.rangeDelimiter(),
                        look);
            }
        }
        return local;
    }
}
