package bib.csl.engine.style;

import bib.csl.xml.Xml;
import bib.csl.xml.XmlReader;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `locale` elements (CSL 1.0.2, "Locale Files - Structure").
public final class LocaleReader {
    private LocaleReader() {}

    /// A whole locale file.
    ///
    /// @throws BibException of kind INPUT where it is no XML, or another
    public static LocalePart read(Source source) {
        Xml root = XmlReader.read(source);
        if (!root.name().equals("locale")) {
            String message = "this is no CSL locale: the root element is '" + root.name() + "'";
            Diagnostic diagnostic = Diagnostic.error(root.place(source), message, "");
            throw new BibException(BibException.Kind.INPUT, List.of(diagnostic));
        }
        return part(root);
    }

    static LocalePart part(Xml locale) {
        Map<String, LocaleTerm> terms = new HashMap<>();
        Map<String, DateFormat> dates = new HashMap<>();
        Map<String, String> options = new HashMap<>();
        for (Xml child : locale.children()) {
            switch (child.name()) {
                case "terms" -> child.children().forEach(term -> term(term, terms));
                case "date" -> dates.put(child.get("form"), date(child));
                case "style-options" -> options.putAll(child.attributes());
                default -> {}
            }
        }
        return LocalePart.of(terms, dates, options);
    }

    private static void term(Xml term, Map<String, LocaleTerm> terms) {
        if (!term.name().equals("term")) {
            return;
        }
        String single = term.text();
        String multiple = single;
        if (!term.children().isEmpty()) {
            for (Xml child : term.children()) {
                if (child.name().equals("single")) {
                    single = child.text();
                } else if (child.name().equals("multiple")) {
                    multiple = child.text();
                }
            }
        }
        if (single.isBlank() && single.indexOf('\n') >= 0) {
            single = "";
            multiple = "";
        }
        String form = term.has("form") ? term.get("form") : "long";
        String name = term.get("name").equals("sub verbo") ? "sub-verbo" : term.get("name");
        LocaleTerm value = new LocaleTerm(single, multiple, term.get("gender"), term.get("match"));
        terms.put(LocaleTerms.key(name, form, term.get("gender-form")), value);
    }

    private static DateFormat date(Xml date) {
        List<Node.DatePart> parts = new ArrayList<>();
        for (Xml child : date.children()) {
            if (child.name().equals("date-part")) {
                parts.add(datePart(child));
            }
        }
        return new DateFormat(parts, date.get("delimiter"), LookReader.of(date));
    }

    static Node.DatePart datePart(Xml part) {
        return new Node.DatePart(part.get("name"), part.get("form"), part.get("range-delimiter"), LookReader.of(part));
    }
}
