package bib.io.format;

import bib.csl.InlineTags;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import bib.entry.Pages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An entry on its way into a format: what the format takes is ticked off, the rest is lost, and said.
public final class Outgoing {
    private static final String NOCASE = "<span class=\"nocase\">";
    private static final String SMALL_CAPS = "<span style";
    private static final List<String> FORMATS = List.of("<i>", "<b>", SMALL_CAPS);
    /// Lost where the text has no raised or lowered letters for them.
    private static final List<String> SCRIPTS = List.of("<sup>", "<sub>");

    private final Entry entry;
    private final Losses losses;
    private final boolean keepsCase;
    private final Set<String> taken = new HashSet<>();
    private final Set<Annotation> takenAnnotations = new HashSet<>();

    /// @param entry as its reader made it
    public Outgoing(Entry entry, Losses losses) {
        this(entry, losses, false);
    }

    /// @param keepsCase whether texts have [EntryMaker#OPEN] and [EntryMaker#CLOSE] around what keeps its case
    public Outgoing(Entry entry, Losses losses, boolean keepsCase) {
        this.entry = Words.biblatex(entry, true);
        this.losses = losses;
        this.keepsCase = keepsCase;
        DatePrecision.of(entry).forEach(this::lose);
        if (entry.fields().stream().map(Field::names).anyMatch(names -> !names.equals(names.withoutPrefixUse()))) {
            lose("the option 'useprefix' of a name");
        }
    }

    public String key() {
        return entry.key();
    }

    public String type() {
        return entry.type().name();
    }

    public boolean has(String field) {
        return !peek(field).isEmpty();
    }

    /// A field's text, not ticked off; a title with its subtitle.
    public String peek(String field) {
        String text = text(field);
        String subtitle = text.isEmpty() ? "" : text(subtitleOf(field));
        return subtitle.isEmpty() ? text : text + Words.betweenTitles(text) + subtitle;
    }

    private String text(String field) {
        String text = entry.text(field).map(EntryMaker::fold).orElse("");
        String marked = keepsCase ? entry.field(field).map(Field::markup).orElse("") : "";
        return isMarkable(marked) ? EntryMaker.fold(marks(marked)) : text;
    }

    private static String marks(String markup) {
        String marked = markup.replace(NOCASE, String.valueOf(EntryMaker.OPEN))
                .replace("</span>", String.valueOf(EntryMaker.CLOSE));
        return InlineTags.without(marked);
    }

    private static String subtitleOf(String field) {
        return switch (field) {
            case "title", "booktitle", "journaltitle", "issuetitle", "maintitle" -> field.replace("title", "subtitle");
            default -> "";
        };
    }

    /// A field's text, or empty.
    public String take(String field) {
        taken.add(field);
        entry.field(field).ifPresent(this::tellMarkup);
        String subtitle = subtitleOf(field);
        if (!text(subtitle).isEmpty() && !text(field).isEmpty() && taken.add(subtitle)) {
            lose("the field '" + subtitle + "' apart from '" + field + "'");
            entry.field(subtitle).ifPresent(this::tellMarkup);
        }
        return peek(field);
    }

    /// Says what formatting and what braces of a title are lost.
    private void tellMarkup(Field field) {
        String text = field.text();
        String marked = field.markup();
        if (marked.equals(text)) {
            return;
        }
        boolean scripts = InlineTags.without(marked).equals(text);
        boolean formatted = FORMATS.stream().anyMatch(tag -> isLost(tag, marked, text))
                || (scripts && SCRIPTS.stream().anyMatch(tag -> isLost(tag, marked, text)));
        if (formatted) {
            lose("italics and other formatting in '" + field.name() + "'");
        }
        if (isLost(NOCASE, marked, text) && !(keepsCase && isMarkable(marked))) {
            lose("braces that keep case in '" + field.name() + "'");
        }
    }

    private static boolean isLost(String tag, String marked, String text) {
        return marked.contains(tag) && !text.contains(tag);
    }

    private static boolean isMarkable(String marked) {
        return marked.contains(NOCASE) && !marked.contains(SMALL_CAPS);
    }

    /// Names, ticked off. That others follow is lost.
    public List<Name> names(String field) {
        taken.add(field);
        Names names = entry.names(field);
        if (names.others()) {
            lose("that others follow in '" + field + "'");
        }
        return names.list();
    }

    /// Names as they stand.
    Names allNames(String field) {
        taken.add(field);
        return entry.names(field);
    }

    public EntryDate date() {
        taken.add("date");
        return entry.date();
    }

    public List<String> keywords() {
        taken.add("keywords");
        taken.add("keyword");
        return entry.keywords();
    }

    /// The ORCID iD of a name, ticked off; empty where the entry has none, or one that is none.
    ///
    /// @param position the name's place, from 1
    public String takeOrcid(String field, int position) {
        for (Annotation annotation : entry.annotations()) {
            boolean says = annotation.field().equals(field)
                    && annotation.name().equals(Annotation.ORCID)
                    && annotation.position() == position
                    && annotation.part().isEmpty();
            String orcid = says ? Identifiers.orcid(annotation.value()) : "";
            if (!orcid.isEmpty()) {
                takenAnnotations.add(annotation);
                return orcid;
            }
        }
        return "";
    }

    /// Says that something of the entry is lost.
    public void lose(String what) {
        losses.add(what, key());
    }

    /// Says which of the fields that were taken do not come back as they were, unless that was said.
    public void check(Entry back) {
        for (Field field : entry.fields()) {
            String name = field.name();
            boolean isTold = losses.of(key()).stream().anyMatch(loss -> loss.contains("'" + name + "'"));
            if (taken.contains(name) && !isTold) {
                check(field, back);
            }
        }
    }

    private void check(Field field, Entry back) {
        String name = field.name();
        boolean same = name.equals("date")
                ? back.date().start().equals(entry.date().start())
                : field.names().isEmpty()
                        ? isSame(name, back.text(name).orElse(""))
                        : back.names(name).equals(field.names().withoutPrefixUse());
        if (!same) {
            lose("the field '" + name + "' as it is");
        } else if (name.equals("date")) {
            checkDate(back.date());
        }
    }

    /// @param back a date with the same start
    private void checkDate(EntryDate back) {
        EntryDate date = entry.date();
        if (date.start().isEmpty()
                && !(back.literal().equals(date.literal()) && back.end().equals(date.end()))) {
            lose("the field 'date' as it is");
            return;
        }
        if (date.circa() && !back.circa()) {
            lose("that a date is uncertain");
        }
        if (!date.end().equals(back.end())) {
            lose("the end of a date");
        }
    }

    /// Whether a text is a field's; archives are named in any case (biblatex manual, "Electronic Publishing").
    private boolean isSame(String field, String text) {
        String own = EntryMaker.unmarked(peek(field));
        return switch (field) {
            case "eprinttype" -> text.equalsIgnoreCase(own);
            case "pages" -> text.equals(Pages.dashed(own));
            default -> text.equals(own);
        };
    }

    /// Says what nobody took.
    public void close() {
        for (Field field : entry.fields()) {
            if (!taken.contains(field.name()) && !field.isBlank()) {
                losses.field(field.name(), key());
            }
        }
        if (!takenAnnotations.containsAll(entry.annotations())) {
            lose("roles and other annotations");
        }
    }
}
