package bib.check;

import bib.entry.Doi;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final String ARXIV = "arxiv";
    /// Where people put an identifier of arXiv, beside `eprint`.
    private static final List<String> ARXIV_FIELDS =
            List.of("doi", "url", "journal", "journaltitle", "howpublished", "note");

    private static final Set<String> REMARKS = Set.of("howpublished", "note");
    /// A remark may also be about another work, as `Comment on arXiv:2406.06592`.
    private static final Pattern OWN_REMARK =
            Pattern.compile("(?:https?://(?:www\\.)?|e-?print:?\\s?|preprint:?\\s?)?arxiv");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?<!\\d)\\d{4}\\.\\d{4,5}(?!\\d)|(?<![a-z.-])[a-z]{1,9}(?:-[a-z]{1,9})?(?:\\.[a-z]{2})?/\\d{7}(?!\\d)");
    /// Cold Spring Harbor (10.1101) gives its journals letters behind the slash, and preprints a date or a number.
    private static final Pattern PREPRINT_DOI =
            Pattern.compile("10\\.(?:48550/|31234/|26434/|31219/|20944/|1101/\\d|2139/ssrn)");

    /// Identifiers are an entry's own: what it is a part of may hand down its DOI or address to it.
    static Work of(Entry entry) {
        String doi = DoiCheck.withoutStop(Doi.bare(own(entry, "doi")));
        Names creators = entry.creators();
        return new Work(
                entry,
                doi.startsWith("10.") ? doi : "",
                arxiv(entry),
                folded(entry.title()),
                creators.isEmpty() ? "" : family(creators.list().getFirst()));
    }

    private static String own(Entry entry, String name) {
        for (Field field : entry.fields()) {
            if (field.name().equals(name) && !field.isBlank()) {
                return field.text().strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String arxiv(Entry entry) {
        String eprint = ArxivCheck.isArxiv(entry) ? identifier(own(entry, "eprint")) : "";
        if (!eprint.isEmpty()) {
            return eprint;
        }
        for (String name : ARXIV_FIELDS) {
            String text = own(entry, name);
            int start = text.indexOf(ARXIV);
            boolean ofItsOwn = start >= 0
                    && (!REMARKS.contains(name) || OWN_REMARK.matcher(text).lookingAt());
            String found = ofItsOwn ? identifier(text.substring(start)) : "";
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /// The first identifier in a text, without its version.
    private static String identifier(String text) {
        Matcher matcher = IDENTIFIER.matcher(text);
        return matcher.find() && ArxivCheck.isId(matcher.group()) ? matcher.group() : "";
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
    boolean differs(Work other, List<String> names) {
        for (String name : names) {
            String here = said(entry, name);
            String there = said(other.entry, name);
            if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
                return true;
            }
        }
        return false;
    }

    /// Whether both say the same in a field.
    boolean isAlike(Work other, String name) {
        String here = said(entry, name);
        return !here.isEmpty() && here.equals(said(other.entry, name));
    }

    private static String said(Entry entry, String name) {
        return entry.field(name).map(Field::text).map(Work::folded).orElse("");
    }
}
