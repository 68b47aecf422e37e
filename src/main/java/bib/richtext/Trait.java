package bib.richtext;

/// One thing that a [Run] has from the nodes of the tree it stood in.
///
/// Equality is written out: a record's own is linked anew at every start, which takes some milliseconds.
public sealed interface Trait {
    /// How the characters look.
    record Looks(Format format) implements Trait {
        @Override
        public <T> T as(Cases<T> cases) {
            return cases.looks(format);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Looks(Format that) && that == format;
        }

        @Override
        public int hashCode() {
            return format.hashCode();
        }
    }

    /// The address they lead to.
    record LeadsTo(String target) implements Trait {
        @Override
        public <T> T as(Cases<T> cases) {
            return cases.leadsTo(target);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof LeadsTo(String that) && that.equals(target);
        }

        @Override
        public int hashCode() {
            return target.hashCode();
        }
    }

    /// Whose name they are, as [RichText.NameSpan] says.
    record Names(String item, String variable, int position) implements Trait {
        @Override
        public <T> T as(Cases<T> cases) {
            return cases.names(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Names that
                    && that.position == position
                    && that.item.equals(item)
                    && that.variable.equals(variable);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * item.hashCode() + variable.hashCode()) + position;
        }
    }

    /// The role for which they are set apart, and how, as [RichText.Highlight] says.
    record Stresses(String role, Format format) implements Trait {
        @Override
        public <T> T as(Cases<T> cases) {
            return cases.stresses(role, format);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stresses(String that, Format look) && look == format && that.equals(role);
        }

        @Override
        public int hashCode() {
            return 31 * role.hashCode() + format.hashCode();
        }
    }

    /// The role that they are the mark of, as [RichText.Mark] says.
    record Marks(String role) implements Trait {
        @Override
        public <T> T as(Cases<T> cases) {
            return cases.marks(role);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Marks(String that) && that.equals(role);
        }

        @Override
        public int hashCode() {
            return role.hashCode();
        }
    }

    /// What the method for its kind makes of it. A `switch` over the kinds would be linked anew at every start.
    <T> T as(Cases<T> cases);

    /// One method for each kind.
    ///
    /// @param <T> what is made of it
    interface Cases<T> {
        T looks(Format format);

        T leadsTo(String target);

        T names(Names names);

        T stresses(String role, Format format);

        T marks(String role);
    }
}
