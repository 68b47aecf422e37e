package bib.output;

import bib.output.Document.Block;
import bib.output.Document.Section;

/// The labels of entries and the column they stand in.
final class Labels {
    private Labels() {}

    /// The widest label that the list gives in the whole document, so that all its sections stand in line; empty
    /// where there are no labels.
    static String widest(Document document) {
        String widest = "";
        for (Section section : document.sections()) {
            if (!section.layout().bulleted()) {
                for (Block block : section.blocks()) {
                    String label = Characters.line(block.label());
                    widest = width(label) > width(widest) ? label : widest;
                }
            }
        }
        return widest;
    }

    /// The width of the column in characters: the widest label and a space.
    static int column(Document document) {
        String widest = widest(document);
        return widest.isEmpty() ? 0 : width(widest) + 1;
    }

    static int width(String label) {
        return label.codePointCount(0, label.length());
    }

    /// The number of a label that a numbered list could carry, `17.` or `17)` of at most nine digits; -1 for others.
    static int number(String label) {
        int digits = label.length() - 1;
        boolean plausible = digits >= 1 && digits <= 9 && (label.endsWith(".") || label.endsWith(")"));
        if (!plausible || (digits > 1 && label.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits; i++) {
            char c = label.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}
