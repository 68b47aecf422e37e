package bib.csl.engine.style;

import java.util.List;
import java.util.Optional;

/// A rendering element of a style (CSL 1.0.2, "Rendering Elements").
public sealed interface Node {
    /// `text variable`.
    record Variable(String name, boolean shortForm, Look look) implements Node {}

    /// `text macro`.
    record Call(Macro macro, Look look) implements Node {}

    /// `text term`.
    record Term(String name, String form, boolean plural, Look look) implements Node {}

    /// `text value`.
    record Value(String value, Look look) implements Node {}

    /// `number`.
    ///
    /// @param form `numeric`, `ordinal`, `long-ordinal` or `roman`
    record Numeric(String variable, String form, Look look) implements Node {}

    /// `label`, outside `names`.
    record Label(String variable, String form, Plural plural, Look look) implements Node {}

    /// `date`.
    ///
    /// @param form  `text` or `numeric` for the locale's formats; empty for one of its own
    /// @param shown which parts of a localized date show: `year`, `year-month`, `year-month-day`
    record Date(String variable, String form, String shown, List<DatePart> parts, String delimiter, Look look)
            implements Node {}

    /// `names`.
    ///
    /// @param bare whether it has no child elements: inside `substitute` it takes the outer element's
    record Names(
            List<String> variables,
            NameOptions inCitation,
            NameOptions inBibliography,
            NameLook name,
            Optional<NameLabel> label,
            Optional<EtAl> etAl,
            List<Node> substitute,
            boolean bare,
            Look look)
            implements Node {}

    /// `group`.
    record Group(String delimiter, List<Node> children, Look look) implements Node {}

    /// `choose`.
    record Choose(List<Branch> branches) implements Node {}

    /// When a label is plural.
    enum Plural {
        CONTEXTUAL,
        ALWAYS,
        NEVER
    }

    /// `date-part`.
    ///
    /// @param name `year`, `month` or `day`
    /// @param form empty where the default holds
    record DatePart(String name, String form, String rangeDelimiter, Look look) {}

    /// How `name` and its parts look.
    record NameLook(Look look, Look family, Look given) {
        static final NameLook PLAIN = new NameLook(Look.PLAIN, Look.PLAIN, Look.PLAIN);
    }

    /// `label` in `names`.
    record NameLabel(String form, Plural plural, boolean before, Look look) {}

    /// `et-al`.
    record EtAl(String term, Look look) {}

    /// `if`, `else-if` or `else`; the last has no conditions.
    record Branch(Match match, List<Condition> conditions, List<Node> children) {}

    /// The `match` attribute.
    enum Match {
        ALL,
        ANY,
        NONE
    }

    /// One condition attribute with its test values.
    ///
    /// @param kind the attribute, as `variable`
    record Condition(Kind kind, List<String> values) {}

    /// The attributes that test something.
    enum Kind {
        DISAMBIGUATE,
        IS_NUMERIC,
        IS_UNCERTAIN_DATE,
        LOCATOR,
        POSITION,
        TYPE,
        VARIABLE
    }

    /// A macro; its content is set once, before anyone else sees it.
    final class Macro {
        private final String name;
        private List<Node> children = List.of();
        private boolean hasDate;

        Macro(String name) {
            this.name = name;
        }

        void fill(List<Node> content) {
            children = List.copyOf(content);
            hasDate = hasDate(children);
        }

        /// Whether a date is rendered in it, other macros it calls left aside.
        public boolean hasDate() {
            return hasDate;
        }

        private static boolean hasDate(List<Node> nodes) {
            for (Node node : nodes) {
                boolean found =
                        switch (node) {
                            case Date _ -> true;
                            case Group group -> hasDate(group.children());
                            case Choose choose ->
                                choose.branches().stream().anyMatch(branch -> hasDate(branch.children()));
                            case Names names -> hasDate(names.substitute());
                            case Variable _, Call _, Term _, Value _, Numeric _, Label _ -> false;
                        };
                if (found) {
                    return true;
                }
            }
            return false;
        }

        public String name() {
            return name;
        }

        public List<Node> children() {
            return children;
        }
    }
}
