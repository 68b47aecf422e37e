package bib.csl.engine.text;

import bib.richtext.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A node of the tree that rendering makes: characters, a counter, or other pieces, with affixes and formats.
/// It changes while punctuation is being settled, and lives for one entry or cite.
public final class Piece {
    public String prefix = "";
    public String suffix = "";
    public String delimiter = "";
    public List<Decor> decor = List.of();
    /// The characters of a leaf; for a counter what it shows.
    public String text = "";
    public boolean leaf;
    /// A number that can join a range: a citation number or a year suffix; below 0 where it is none.
    public int counter = -1;
    public Counter counterKind = Counter.NONE;
    public final List<Piece> children;
    public Optional<Display> display = Optional.empty();
    public String link = "";
    /// Whose name it is: the id of an item, a variable, and a place in it; the variable is empty where it is none.
    public String nameItem = "";
    public String nameVariable = "";
    public int namePosition;
    public boolean inverted;
    public boolean organisation;
    /// Whether it is a list of names and the label after it.
    public boolean labelled;

    /// What a counter counts.
    public enum Counter {
        NONE,
        CITATION_NUMBER,
        YEAR_SUFFIX
    }

    private Piece(int expected) {
        this.children = new ArrayList<>(expected);
    }

    public static Piece of(String text) {
        Piece piece = new Piece(0);
        piece.leaf = true;
        piece.text = text;
        return piece;
    }

    public static Piece group() {
        return new Piece(4);
    }

    /// A piece that prints nothing, where one is wanted.
    public static Piece nothing() {
        return new Piece(0);
    }

    public static Piece counter(Counter kind, int number, String text) {
        Piece piece = of(text);
        piece.counter = number;
        piece.counterKind = kind;
        return piece;
    }

    public Piece add(Piece child) {
        children.add(child);
        return this;
    }

    public Piece affixes(String before, String after) {
        prefix = before;
        suffix = after;
        return this;
    }

    public boolean isCounter() {
        return counter >= 0;
    }

    public boolean isEmpty() {
        return leaf ? text.isEmpty() : children.isEmpty();
    }

    public Piece last() {
        return children.getLast();
    }

    public boolean hasQuotes() {
        if (decor.isEmpty()) {
            return false;
        }
        for (Decor each : decor) {
            if (each.kind() == Decor.Kind.QUOTES && each != Decor.NO_QUOTES) {
                return true;
            }
        }
        return false;
    }

    /// Whether it has a format; quotes are none.
    public boolean hasFormat() {
        if (decor.isEmpty()) {
            return false;
        }
        for (Decor each : decor) {
            if (each.kind() != Decor.Kind.QUOTES) {
                return true;
            }
        }
        return false;
    }

    /// Takes out what prints nothing, bottom first.
    public void purge() {
        if (leaf) {
            return;
        }
        for (Piece child : children) {
            child.purge();
        }
        children.removeIf(Piece::isEmpty);
    }
}
