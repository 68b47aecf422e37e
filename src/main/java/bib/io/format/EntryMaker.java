package bib.io.format;

import bib.bibtex.value.NameLists;
import bib.bibtex.write.ValueText;
import bib.entry.Annotation;
import bib.entry.DateWriter;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import bib.latex.LatexEncoder;
import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes an entry of what another format says of a publication: text becomes a value in LaTeX.
public final class EntryMaker {
    /// Stand in a text for braces that keep the case of what is between them: characters of private use.
    public static final char OPEN = '\uE000';

    public static final char CLOSE = '\uE001';

    private final LatexEncoder latex = new LatexEncoder(LatexEncoder.Target.UNICODE);
    private final Span span;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private String type = "misc";
    private String key = "";
    private EntryDate date = EntryDate.NONE;

    /// @param span where the record stands
    public EntryMaker(Span span) {
        this.span = span;
    }

    public void type(String name) {
        type = name;
    }

    public void key(String newKey) {
        key = newKey.strip();
    }

    String text(String field) {
        Field known = fields.get(field);
        return known == null ? "" : known.text();
    }

    /// Gives a field its text, its whitespace folded. One that is there already stays, and then this says no.
    public boolean put(String field, String text) {
        String folded = fold(text);
        if (folded.isEmpty()) {
            return true;
        }
        if (fields.containsKey(field)) {
            return text(field).equals(folded);
        }
        set(field, folded);
        return true;
    }

    /// Gives a field its text, whatever it had.
    void set(String field, String text) {
        boolean marked = field.contains("title") && CslMarkup.isIn(text);
        String value = marked ? CslMarkup.latex(text, latex) : ValueText.of(field, text, latex);
        if (marked) {
            put(ValueText.field(field, value.replace(OPEN, '{').replace(CLOSE, '}'), span));
        } else if (text.indexOf(OPEN) < 0) {
            put(new Field(field, value, text, Names.NONE, span));
        } else {
            put(ValueText.field(field, value.replace(OPEN, '{').replace(CLOSE, '}'), span));
        }
    }

    /// Gives a field whose LaTeX says more than its text.
    void put(Field field) {
        fields.put(field.name(), field);
    }

    /// Adds to what a field says.
    public void join(String field, String text, String separator) {
        String before = text(field);
        String folded = fold(text);
        if (!folded.isEmpty()) {
            set(field, before.isEmpty() ? folded : before + separator + folded);
        }
    }

    /// Adds names to a field.
    public void names(String field, List<Name> more, boolean others) {
        Field known = fields.get(field);
        List<Name> all =
                new ArrayList<>(known == null ? List.of() : known.names().list());
        all.addAll(more);
        Names names = new Names(all, others || (known != null && known.names().others()));
        if (!all.isEmpty()) {
            String display =
                    String.join(" and ", all.stream().map(Name::display).toList());
            put(new Field(field, NameLists.write(names, latex), display, names, span));
        }
    }

    public void date(EntryDate newDate) {
        if (!newDate.isEmpty()) {
            date = newDate;
            String text = DateWriter.write(newDate);
            put(new Field("date", text, text, Names.NONE, span));
        }
    }

    public void annotate(Annotation annotation) {
        annotations.add(annotation);
    }

    public Entry build() {
        return new Entry(key, new EntryType(type), List.copyOf(fields.values()), annotations, date, span);
    }

    /// A text without the marks of what keeps its case.
    public static String unmarked(String text) {
        return text.indexOf(OPEN) < 0
                ? text
                : text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /// One space for each run of white space.
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
