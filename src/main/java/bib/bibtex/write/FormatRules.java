package bib.bibtex.write;

/// In what style a file is set.
public record FormatRules(LayoutRules layout, ValueRules values) {
    public static final FormatRules DEFAULT = new FormatRules(LayoutRules.DEFAULT, ValueRules.DEFAULT);
}
