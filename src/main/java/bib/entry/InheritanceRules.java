package bib.entry;

import java.util.List;
import java.util.Set;

/// Under which names an entry takes over the fields of the one it refers to (biblatex manual, "Default Inheritance
/// Setup").
///
/// The rules are biblatex's, and as in BibTeX a field without a rule keeps its name. biblatex pairs each kind of whole
/// with its own kind of part; here a part takes its book's title from any kind of book, since BibTeX's users refer from
/// `@incollection` to `@book` and no other reading makes sense.
final class InheritanceRules {
    private static final Set<String> NEVER = Set.of(
            "ids",
            "crossref",
            "xref",
            "xdata",
            "entryset",
            "entrysubtype",
            "execute",
            "key",
            "label",
            "options",
            "presort",
            "related",
            "relatedoptions",
            "relatedstring",
            "relatedtype",
            "shorthand",
            "shorthandintro",
            "sortkey");
    private static final Set<String> WHOLES = Set.of("book", "collection", "reference", "proceedings");
    private static final Set<String> MANY_VOLUMES = Set.of("mvbook", "mvcollection", "mvreference", "mvproceedings");
    private static final Set<String> BOOK_PARTS = Set.of("inbook", "bookinbook", "suppbook");
    private static final Set<String> PARTS = Set.of(
            "inbook",
            "bookinbook",
            "suppbook",
            "incollection",
            "suppcollection",
            "inreference",
            "inproceedings",
            "conference");
    private static final Set<String> ARTICLES = Set.of("article", "suppperiodical", "newsarticle", "review");

    private InheritanceRules() {}

    /// The names in an entry of one type for a field of one of another type; none where it is not taken over.
    static List<String> targets(String parentType, String childType, String field) {
        if (NEVER.contains(field) || AnnotationParser.isAnnotation(field)) {
            return List.of();
        }
        String prefix = titlePrefix(parentType, childType);
        return switch (field) {
            case "title", "subtitle", "titleaddon" -> List.of(prefix + field);
            case "shorttitle", "sorttitle", "indextitle", "indexsorttitle" ->
                prefix.isEmpty() ? List.of(field) : List.of();
            case "author" ->
                isBookOfOneAuthor(parentType, childType) ? List.of("author", "bookauthor") : List.of(field);
            default -> List.of(field);
        };
    }

    /// What goes before `title` where the title of the one is not that of the other.
    private static String titlePrefix(String parentType, String childType) {
        if (MANY_VOLUMES.contains(parentType) && (WHOLES.contains(childType) || PARTS.contains(childType))) {
            return "main";
        }
        if (WHOLES.contains(parentType) && PARTS.contains(childType)) {
            return "book";
        }
        return parentType.equals("periodical") && ARTICLES.contains(childType) ? "journal" : "";
    }

    private static boolean isBookOfOneAuthor(String parentType, String childType) {
        return (parentType.equals("book") || parentType.equals("mvbook")) && BOOK_PARTS.contains(childType);
    }

    /// Whether a field says when something came out: an entry that says so itself in any way takes over none of them.
    static boolean isDate(String field) {
        return switch (field) {
            case "date", "year", "month", "day" -> true;
            default -> false;
        };
    }
}
