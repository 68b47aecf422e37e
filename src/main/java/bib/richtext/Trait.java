package bib.richtext;

/// One thing that a [Run] has from the nodes of the tree it stood in.
public sealed interface Trait {
    /// How the characters look.
    record Looks(Format format) implements Trait {}

    /// The address they lead to.
    record LeadsTo(String target) implements Trait {}

    /// Whose name they are, as [RichText.NameSpan] says.
    record Names(String item, String variable, int position) implements Trait {}

    /// The role for which they are set apart, and how, as [RichText.Highlight] says.
    record Stresses(String role, Format format) implements Trait {}

    /// The role that they are the mark of, as [RichText.Mark] says.
    record Marks(String role) implements Trait {}
}
