package bib.csl.citeproc;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;

/// A token that is part of a name, and stays so in whatever citeproc-java makes of it.
final class NameToken extends TextToken {
    private final Occurrence occurrence;

    /// One place where a name is printed: not equal to any other.
    static final class Occurrence {
        private final MarkedName name;

        Occurrence(MarkedName name) {
            this.name = name;
        }

        MarkedName name() {
            return name;
        }
    }

    NameToken(TextToken token, String text, Occurrence occurrence) {
        this(text, token.getType(), token.getFormattingAttributes(), token.isFirstField(), occurrence);
    }

    private NameToken(String text, Type type, int formatting, boolean firstField, Occurrence occurrence) {
        super(text, type, formatting, firstField);
        this.occurrence = occurrence;
    }

    Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public TextToken copyWithText(String text) {
        return new NameToken(this, text, occurrence);
    }

    @Override
    public TextToken copyWithFirstField(boolean firstField) {
        return new NameToken(getText(), getType(), getFormattingAttributes(), firstField, occurrence);
    }

    @Override
    public Token wrapFormattingAttributes(int outer) {
        int formatting = super.wrapFormattingAttributes(outer).getFormattingAttributes();
        return new NameToken(getText(), getType(), formatting, isFirstField(), occurrence);
    }
}
