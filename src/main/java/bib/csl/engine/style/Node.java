package bib.csl.engine.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A rendering element of a style (CSL 1.0.2, "Rendering Elements").
public sealed interface Node {
    /// Hands itself to the method for its kind. A `switch` over the kinds would be linked anew at every start.
    void render(Renderer to);

    /// What renders elements, one method for each kind.
    interface Renderer {
        void variable(Variable node);

        void call(Call node);

        void term(Term node);

        void value(Value node);

        void number(Numeric node);

        void label(Label node);

        void date(Date node);

        void names(Names node);

        void group(Group node);

        void choose(Choose node);
    }

    /// `text variable`.
    record Variable(String name, boolean shortForm, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.variable(this);
        }
    }

    /// `text macro`.
    record Call(Macro macro, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.call(this);
        }
    }

    /// `text term`.
    record Term(String name, String form, boolean plural, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.term(this);
        }
    }

    /// `text value`.
    record Value(String value, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.value(this);
        }
    }

    /// `number`.
    ///
    /// @param form `numeric`, `ordinal`, `long-ordinal` or `roman`
    record Numeric(String variable, String form, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.number(this);
        }
    }

    /// `label`, outside `names`.
    record Label(String variable, String form, Plural plural, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.label(this);
        }
    }

    /// `date`.
    ///
    /// @param form  `text` or `numeric` for the locale's formats; empty for one of its own
    /// @param shown which parts of a localized date show: `year`, `year-month`, `year-month-day`
    record Date(String variable, String form, String shown, List<DatePart> parts, String delimiter, Look look)
            implements Node {
        @Override
        public void render(Renderer to) {
            to.date(this);
        }
    }

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
            implements Node {
        @Override
        public void render(Renderer to) {
            to.names(this);
        }
    }

    /// `group`.
    record Group(String delimiter, List<Node> children, Look look) implements Node {
        @Override
        public void render(Renderer to) {
            to.group(this);
        }
    }

    /// `choose`.
    record Choose(List<Branch> branches) implements Node {
        @Override
        public void render(Renderer to) {
            to.choose(this);
        }
    }

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

    /// A macro. What it holds is made once, when it is first asked for: a style has many that a list does not need.
    final class Macro {
        private final String name;
        private final boolean hasDate;
        private final Supplier<List<Node>> content;
        private @Nullable List<Node> children;

        /// @param hasDate whether a date is rendered in it
        /// @param content makes the same, whoever asks first
        Macro(String name, boolean hasDate, Supplier<List<Node>> content) {
            this.name = name;
            this.hasDate = hasDate;
            this.content = content;
        }

        /// Whether a date is rendered in it, other macros it calls left aside.
        public boolean hasDate() {
            return hasDate;
        }

        public String name() {
            return name;
        }

        public List<Node> children() {
            List<Node> known = children;
            if (known == null) {
                known = List.copyOf(content.get());
                children = known;
            }
            return known;
        }
    }
}
