package bib.check;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// An entry as far as it tells which work it is of.
///
/// @param doi    in small letters, without address; empty where there is none
/// @param arxiv  without version; empty where there is none
/// @param title  its letters and digits, without accents
/// @param family of the first author or editor, in the same way
record Work(Entry entry, String doi, String arxiv, String title, String family) {
    private static final Set<String> PARTS = Set.of(
            "inbook",
            "incollection",
            "book",
            "proceedings",
            "collection",
            "mvbook",
            "mvcollection",
            "mvproceedings",
            "bookinbook",
            "suppbook",
            "suppcollection",
            "reference",
            "inreference",
            "mvreference",
            "periodical");
    private static final List<String> PREPRINT_SERVERS = List.of(
            "arxiv",
            "corr",
            "biorxiv",
            "medrxiv",
            "psyarxiv",
            "chemrxiv",
            "ssrn",
            "preprint",
            "eprint",
            "osf",
            "hal",
            "engrxiv",
            "techrxiv",
            "zenodo");
    /// Cold Spring Harbor (10.1101) gives its journals letters behind the slash, and preprints a date or a number.
    private static final Pattern PREPRINT_DOI =
            Pattern.compile("10\\.(?:48550/|31234/|26434/|31219/|20944/|1101/\\d|2139/ssrn)");

    static Work of(Entry entry) {
        String eprint = ArxivCheck.isArxiv(entry) ? text(entry, "eprint") : "";
        String doi = text(entry, "doi");
        int start = doi.indexOf("10.");
        Names creators = entry.creators();
        return new Work(
                entry,
                start < 0 ? "" : doi.substring(start).replaceAll("[.,;\\s]+$", ""),
                arxiv(eprint),
                folded(entry.title()),
                creators.isEmpty() ? "" : family(creators.list().getFirst()));
    }

    private static String text(Entry entry, String field) {
        return entry.text(field).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static String arxiv(String eprint) {
        String id = eprint.startsWith("arxiv:")
                ? eprint.substring("arxiv:".length()).strip()
                : eprint;
        int version = id.lastIndexOf('v');
        String bare = version > 4 && Digits.isDigit(id.charAt(id.length() - 1)) ? id.substring(0, version) : id;
        return ArxivCheck.isId(bare) ? bare : "";
    }

    private static String family(Name name) {
        return folded(name.isOrganisation() ? name.literal() : name.family());
    }

    /// The letters and digits of a text in small letters, without accents.
    static String folded(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Whether several entries may well have the identifier of the whole they are parts of.
    boolean isPartOrWhole() {
        return PARTS.contains(entry.type().name());
    }

    boolean isPreprint() {
        String venue = entry.venue().toLowerCase(Locale.ROOT);
        for (String server : PREPRINT_SERVERS) {
            if (holdsWord(venue, server)) {
                return true;
            }
        }
        return PREPRINT_DOI.matcher(doi).lookingAt() || (!arxiv.isEmpty() && isLoose());
    }

    private static boolean holdsWord(String text, String word) {
        int at = text.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /// Whether its type says nothing of where it came out.
    boolean isLoose() {
        return switch (entry.type().name()) {
            case "misc", "online", "electronic", "www", "unpublished", "report", "techreport" -> true;
            case "article" -> entry.venue().isEmpty();
            default -> false;
        };
    }

    /// What sort of publication it is; entries of different sorts are different publications.
    String sort() {
        return switch (entry.type().name()) {
            case "inproceedings", "conference" -> "paper";
            case "incollection", "inbook", "bookinbook", "suppcollection", "suppbook" -> "part";
            case "book", "mvbook", "collection", "proceedings" -> "whole";
            case "phdthesis", "mastersthesis", "thesis" -> "thesis";
            case "misc", "online", "electronic", "www", "unpublished" -> "misc";
            case "techreport", "report" -> "report";
            default -> entry.type().name();
        };
    }

    /// Whether both say something in a field, and not the same.
    boolean differs(Work other, String... names) {
        for (String name : names) {
            String here = said(entry, name);
            String there = said(other.entry, name);
            if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
                return true;
            }
        }
        return false;
    }

    private static String said(Entry entry, String name) {
        return entry.field(name).map(Field::text).map(Work::folded).orElse("");
    }
}
