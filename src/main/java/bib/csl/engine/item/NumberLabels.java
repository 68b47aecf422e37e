package bib.csl.engine.item;

/// Short labels that locators and numbers may begin with, as `sec. 3`.
final class NumberLabels {
    private NumberLabels() {}

    /// The term for a label with its period; empty where it is none.
    static String term(String label) {
        return switch (label) {
            case "vrs." -> "verse";
            case "sv." -> "sub-verbo";
            case "op." -> "opus";
            case "app." -> "appendix";
            case "art." -> "article-locator";
            case "bk." -> "book";
            case "ch." -> "chapter";
            case "col." -> "column";
            case "fig." -> "figure";
            case "fol." -> "folio";
            case "n." -> "note";
            case "l." -> "line";
            case "no." -> "issue";
            case "p.", "pp." -> "page";
            case "para." -> "paragraph";
            case "pt." -> "part";
            case "r." -> "rule";
            case "sec." -> "section";
            case "supp." -> "supplement";
            case "tbl." -> "table";
            case "tit." -> "title-locator";
            case "vol." -> "volume";
            case "subpara." -> "subparagraph";
            case "subch." -> "subchapter";
            case "amend." -> "amendment";
            case "cl." -> "clause";
            case "ex." -> "example";
            case "sched." -> "schedule";
            case "subsec." -> "subsection";
            case "ser." -> "series";
            default -> "";
        };
    }
}
