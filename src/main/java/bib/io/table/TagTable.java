package bib.io.table;

import bib.io.format.DateForm;
import bib.io.format.EntryMaker;
import bib.io.format.PersonForm;
import bib.io.table.TagRow.How;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// What the tags of a format mean.
///
/// @param types   the codes of types; the first row with an entry type and subtype names the code to write
/// @param other   the code for every other type
/// @param rows    what the tags hold
/// @param ignored tags that say nothing of a publication: the history of a record, a database's own numbers
/// @param names   how a person is written
/// @param dates   how a day is written
/// @param forms   whether a tag may have a value; one that no program would read is not written
public record TagTable(
        List<Type> types,
        String other,
        List<TagRow> rows,
        Set<String> ignored,
        PersonForm names,
        DateForm dates,
        BiPredicate<String, String> forms) {
    /// A table whose tags may have any values.
    public TagTable(
            List<Type> types, String other, List<TagRow> rows, Set<String> ignored, PersonForm names, DateForm dates) {
        this(types, other, rows, ignored, names, dates, (_, _) -> true);
    }

    /// A code of a type, and the entry type it stands for.
    public record Type(String code, String entryType, String subtype) {
        public static Type type(String code, String entryType) {
            return new Type(code, entryType, "");
        }

        public static Type type(String code, String entryType, String subtype) {
            return new Type(code, entryType, subtype);
        }
    }

    /// The row of a code; that of another type where the code is not known.
    public Type ofCode(String code) {
        for (Type type : types) {
            if (type.code().equalsIgnoreCase(code)) {
                return type;
            }
        }
        return code.equals(other) ? Type.type(other, "misc") : ofCode(other);
    }

    public boolean knows(String code) {
        return types.stream().anyMatch(type -> type.code().equalsIgnoreCase(code));
    }

    /// The row for an entry: with its subtype, else without, else that of a type of its kind.
    Type ofEntry(String entryType, String subtype) {
        for (String wanted : List.of(entryType, near(entryType), wholly(entryType))) {
            Type plain = null;
            for (Type type : types) {
                boolean same = type.entryType().equals(wanted);
                if (same && wanted.equals(entryType) && type.subtype().equals(subtype)) {
                    return type;
                }
                plain = plain == null && same && type.subtype().isEmpty() ? type : plain;
            }
            if (plain != null) {
                return plain;
            }
        }
        return ofCode(other);
    }

    /// The tag that holds something of a field in entries of a kind; empty where none does.
    String tag(String field, How how, Kind kind) {
        for (TagRow row : rows) {
            if (row.how() == how && row.fits(kind) && row.field().equals(field)) {
                return row.tag();
            }
        }
        return "";
    }

    /// Whether years have a tag of their own.
    boolean hasYears() {
        return rows.stream().anyMatch(row -> row.how() == How.YEAR);
    }

    /// Whether a key comes back as it is, read from its tag; where no tag has keys, none is lost here.
    public boolean holdsKey(String key) {
        boolean hasKeys = rows.stream().anyMatch(row -> row.how() == How.KEY);
        return !hasKeys || EntryMaker.fold(key).equals(key);
    }

    private static String wholly(String entryType) {
        return Kind.of(entryType).isWhole() ? "book" : entryType;
    }

    private static String near(String entryType) {
        return switch (Kind.of(entryType)) {
            case ARTICLE -> "article";
            case PART -> "incollection";
            case PAPER -> "inproceedings";
            case WHOLE -> "book";
            case PROCEEDINGS -> "proceedings";
            case EDITED -> "collection";
            case THESIS -> "thesis";
            case REPORT -> "report";
            case ONLINE -> "online";
            case PATENT -> "patent";
            case OTHER -> "misc";
        };
    }
}
