package bib.io;

import bib.bibtex.value.NameLists;
import bib.bibtex.write.ValueText;
import bib.csl.InlineTags;
import bib.csl.Item;
import bib.csl.ItemsReading;
import bib.csl.json.CslJson;
import bib.csl.mapping.ItemMapping;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Names;
import bib.entry.Reading;
import bib.entry.References;
import bib.io.format.CslMarkup;
import bib.io.format.DatePrecision;
import bib.io.format.Format;
import bib.io.format.Losses;
import bib.io.format.Words;
import bib.io.format.Writing;
import bib.latex.LatexEncoder;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;

/// CSL-JSON (`csl-data.json` of CSL 1.0.2). It can hold everything but the fields that guide BibTeX: what it has no
/// variable for stands in `custom`.
final class CslJsonFormat implements Format {
    @Override
    public List<String> names() {
        return List.of("csl-json", "csljson", "json");
    }

    @Override
    public String title() {
        return "CSL-JSON";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".json");
    }

    /// Whether an object begins, or an array of objects. A brace or a bracket alone may be anything.
    @Override
    public boolean isFormOf(String text) {
        boolean list = text.startsWith("[");
        if (!list && !text.startsWith("{")) {
            return false;
        }
        int next = 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (list ? "{]" : "\"}").indexOf(text.charAt(next)) >= 0;
    }

    @Override
    public Reading read(Source source) {
        ItemsReading items = CslJson.read(source);
        LatexEncoder latex = new LatexEncoder(LatexEncoder.Target.UNICODE);
        List<Entry> entries = items.library().entries().stream()
                .map(entry -> withLatex(entry, latex))
                .toList();
        return new Reading(new Library(entries, items.library().macros()), items.diagnostics());
    }

    /// An item's texts are no LaTeX; as values they must be.
    private static Entry withLatex(Entry entry, LatexEncoder latex) {
        List<Field> fields =
                entry.fields().stream().map(field -> withLatex(field, latex)).toList();
        return new Entry(entry.key(), entry.type(), fields, entry.annotations(), entry.date(), entry.span());
    }

    private static Field withLatex(Field field, LatexEncoder latex) {
        Names names = field.names();
        if (!names.isEmpty()) {
            return new Field(field.name(), NameLists.write(names, latex), field.text(), names, field.span());
        }
        String text = field.text();
        return CslMarkup.isIn(text)
                ? ValueText.field(field.name(), CslMarkup.latex(text, latex), field.span())
                : new Field(field.name(), ValueText.of(field.name(), text, latex), text, names, field.span());
    }

    @Override
    public String write(List<Entry> entries, Writing writing) {
        List<Item> items = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (!References.isData(entry)) {
                Item item = ItemMapping.toItem(entry);
                items.add(item);
                ItemMapping.lost(entry).forEach(field -> writing.losses().field(field, entry.key()));
                DatePrecision.of(entry).forEach(what -> writing.losses().add(what, entry.key()));
                Entry back = ItemMapping.toEntry(item, entry.span());
                compare(Words.biblatex(entry, true), Words.biblatex(back, true), writing.losses());
            }
        }
        return CslJson.write(items) + "\n";
    }

    /// Says what does not come back from an item: of two fields in one variable, the second; types that CSL has in one.
    private static void compare(Entry entry, Entry back, Losses losses) {
        String type = entry.type().name();
        String other = back.type().name();
        if (!type.equals(other)) {
            losses.add("the type '" + type + "', which comes back as '" + other + "'", entry.key());
        }
        List<String> lost = ItemMapping.lost(entry);
        for (Field field : entry.fields()) {
            String name = field.name();
            boolean differs = !isSame(field, back) && !lost.contains(name);
            if (differs && name.endsWith("subtitle") && isWithSubtitle(titleOf(field, entry), back)) {
                losses.add("the field '" + name + "' apart from '" + name.replace("sub", "") + "'", entry.key());
            } else if (differs && !isWithSubtitle(field, back)) {
                losses.add("the field '" + name + "'" + whereTo(field, entry, back), entry.key());
            }
        }
    }

    /// What becomes of a field that shares its variable with another.
    private static String whereTo(Field field, Entry entry, Entry back) {
        return back.fields().stream()
                .filter(other -> entry.field(other.name()).isEmpty() && isSame(field, other))
                .findFirst()
                .map(other -> ", which comes back as '" + other.name() + "'")
                .orElse(" apart from others");
    }

    private static boolean isSame(Field field, Field other) {
        return field.names().isEmpty()
                && other.names().isEmpty()
                && other.text().strip().equals(field.text().strip());
    }

    private static boolean isWithSubtitle(Field field, Entry back) {
        return field.name().endsWith("title")
                && InlineTags.without(back.text(field.name()).orElse(""))
                        .startsWith(field.text().strip() + ":");
    }

    private static Field titleOf(Field subtitle, Entry entry) {
        return entry.field(subtitle.name().replace("sub", "")).orElse(subtitle);
    }

    private static boolean isSame(Field field, Entry back) {
        if (!field.names().isEmpty()) {
            return back.names(field.name()).equals(field.names().withoutPrefixUse());
        }
        String before = field.text().strip().replace('–', '-');
        String after =
                InlineTags.without(back.text(field.name()).orElse("")).strip().replace('–', '-');
        return field.name().equals("eprinttype") ? after.equalsIgnoreCase(before) : after.equals(before);
    }
}
