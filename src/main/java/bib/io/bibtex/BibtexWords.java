package bib.io.bibtex;

import bib.bibtex.value.NameLists;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Names;
import bib.io.format.Genre;
import bib.io.format.Losses;
import bib.io.format.Words;
import bib.latex.LatexEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// biblatex's words in BibTeX's: what standard styles read stands where they look for it. Fields that BibTeX does not
/// know stay, since its styles ignore them.
final class BibtexWords {
    private final Entry entry;
    private final Losses losses;
    private final String type;
    private final List<BibtexField> fields = new ArrayList<>();

    /// @param entry in biblatex's words, whole
    BibtexWords(Entry entry, Losses losses) {
        this.entry = entry;
        this.losses = losses;
        this.type = typeOf(entry);
    }

    String type() {
        return type;
    }

    List<BibtexField> fields() {
        String own = entry.type().name();
        if (!Words.type(type).equals(own)) {
            losses.add("the type '" + own + "', which becomes '" + type + "'", entry.key());
        }
        entry.fields().forEach(this::add);
        return fields;
    }

    private void add(Field field) {
        switch (field.name()) {
            case "date" -> new BibtexDate(entry, losses).write(fields);
            case "type" -> addType(field);
            case "title", "booktitle", "journaltitle" -> addTitle(field);
            case "subtitle", "booksubtitle", "journalsubtitle" -> addSubtitle(field);
            default -> put(name(field.name()), field.names().isEmpty() ? field.value() : names(field));
        }
    }

    /// Names in BibTeX's own form; what it cannot say is lost.
    private String names(Field field) {
        if (!NameLists.isExtended(field.value())) {
            return field.value();
        }
        String value = NameLists.writeShort(field.names(), new LatexEncoder(LatexEncoder.Target.UNICODE));
        Names plain = field.names().withoutPrefixUse();
        if (!plain.equals(field.names())) {
            losses.add("the option 'useprefix' of a name", entry.key());
        }
        if (!NameLists.read(value).equals(plain)) {
            losses.add("the parts of a name in '" + field.name() + "'", entry.key());
        }
        return value;
    }

    private void put(String name, String value) {
        boolean taken = fields.stream().anyMatch(field -> field.name().equals(name));
        if (taken) {
            losses.field(name, entry.key());
        } else {
            fields.add(BibtexField.of(name, value));
        }
    }

    /// BibTeX's types for theses and reports say what kind they are.
    private void addType(Field field) {
        String usual =
                switch (type) {
                    case "phdthesis" -> "phd";
                    case "mastersthesis" -> "ma";
                    case "techreport" -> "tech";
                    default -> "";
                };
        if (usual.isEmpty() || !Genre.of(field.text()).equals(usual)) {
            put("type", Genre.words(field));
        }
    }

    private void addTitle(Field field) {
        String prefix = field.name().substring(0, field.name().length() - "title".length());
        String subtitle = entry.field(prefix + "subtitle")
                .filter(sub -> !sub.isBlank())
                .map(Field::value)
                .orElse("");
        String separator = Words.betweenTitles(field.text());
        put(name(field.name()), subtitle.isEmpty() ? field.value() : field.value() + separator + subtitle);
        if (!subtitle.isEmpty()) {
            losses.add("the field '" + prefix + "subtitle' apart from '" + field.name() + "'", entry.key());
        }
    }

    private void addSubtitle(Field field) {
        String title = field.name().replace("subtitle", "title");
        if (entry.text(title).isEmpty()) {
            put(field.name(), field.value());
        }
    }

    private String name(String field) {
        return switch (field) {
            case "location" -> "address";
            case "annotation" -> "annote";
            case "eprinttype" -> "archiveprefix";
            case "eprintclass" -> "primaryclass";
            case "journaltitle" -> "journal";
            case "sortkey" -> "key";
            case "institution" -> type.endsWith("thesis") ? "school" : field;
            default -> field;
        };
    }

    private static String typeOf(Entry entry) {
        String type = entry.type().name();
        if (type.equals("thesis")) {
            String genre = Genre.of(entry.text("type").orElse(""));
            return genre.equals("ma") ? "mastersthesis" : "phdthesis";
        }
        return type.equals("inbook") && entry.text("booktitle").isPresent() ? "incollection" : type(type);
    }

    /// BibTeX's type for one of biblatex's.
    static String type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "article", "suppperiodical", "newsarticle", "review" -> "article";
            case "book", "mvbook", "collection", "mvcollection", "reference", "mvreference", "commentary" -> "book";
            case "booklet" -> "booklet";
            case "inbook", "bookinbook", "suppbook" -> "inbook";
            case "incollection", "suppcollection", "inreference" -> "incollection";
            case "inproceedings" -> "inproceedings";
            case "proceedings", "mvproceedings" -> "proceedings";
            case "manual" -> "manual";
            case "report" -> "techreport";
            case "thesis" -> "phdthesis";
            case "unpublished" -> "unpublished";
            default -> "misc";
        };
    }
}
