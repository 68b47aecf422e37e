package bib.cli.line;

import bib.check.DataModel;
import bib.csl.styles.Locales;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/// What an option or a word of a command line takes.
///
/// @param label how help calls it
/// @param offer what a shell can offer for it
public record Takes(String label, Offer offer) {
    /// A file, called so.
    public static final Takes FILE = new Takes("FILE", Asked.FILES);

    /// What a shell can offer; picocli keeps it as candidates for completion.
    public sealed interface Offer extends Iterable<String> {}

    /// What the shell finds out when it is needed, or has no way to.
    public enum Asked implements Offer {
        NOTHING,
        FILES,
        /// The keys of the library.
        KEYS,
        STYLES;

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }
    }

    /// These words.
    record Words(Iterable<String> words) implements Offer {
        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }

    /// Words that the program has, gathered when they are asked for.
    public enum Known implements Offer {
        /// Types of entries.
        TYPES,
        /// Languages of terms and dates.
        LANGUAGES;

        @Override
        public Iterator<String> iterator() {
            return switch (this) {
                case TYPES -> DataModel.knownTypes().stream().sorted().iterator();
                case LANGUAGES -> Locales.available().iterator();
            };
        }
    }

    /// One or several of these words, with commas between them.
    record Several(Offer words) implements Offer {
        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }

    /// One thing in the first place, another in all that follow.
    record First(Offer first, Offer rest) implements Offer {
        @Override
        public Iterator<String> iterator() {
            return first.iterator();
        }
    }

    /// What can be offered for an option or a word.
    static Offer offerOf(ArgSpec argument) {
        return argument.completionCandidates() instanceof Offer offer ? offer : Asked.NOTHING;
    }

    /// What no shell can offer.
    public static Takes anything(String label) {
        return new Takes(label, Asked.NOTHING);
    }

    /// The path of a file.
    public static Takes file(String label) {
        return new Takes(label, Asked.FILES);
    }

    /// The key of an entry.
    public static Takes key(String label) {
        return new Takes(label, Asked.KEYS);
    }

    /// The name of a style.
    public static Takes style(String label) {
        return new Takes(label, Asked.STYLES);
    }

    /// One of these words.
    public static Takes one(String label, String... words) {
        return new Takes(label, new Words(List.of(words)));
    }

    /// Words that are gathered when they are asked for.
    public static Takes one(String label, Iterable<String> words) {
        return new Takes(label, new Words(words));
    }

    /// One of the words that the program has.
    public static Takes known(String label, Known words) {
        return new Takes(label, words);
    }

    /// The same, or several of it with commas between them.
    public Takes several() {
        return new Takes(label, new Several(offer));
    }

    /// The same, and something else behind it.
    public Takes then(Offer rest) {
        return new Takes(label, new First(offer, rest));
    }
}
