package bib.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts what single fields of `@xdata` entries say in the place of the references to them, in one field.
final class DataFiller {
    /// Lists that hold each other twice would fill the memory.
    private static final int MAX_LENGTH = 1_000_000;

    private static final int MAX_ANNOTATIONS = 10_000;

    private final Field field;
    private final Map<Integer, List<String>> replacements = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>(0);
    private EntryDate year = EntryDate.NONE;
    private long length;

    DataFiller(Field field) {
        this.field = field;
    }

    /// Takes what one reference stands for, or says why it stays as it is written.
    void take(DataReference reference, Entry data) {
        Optional<Field> source = data.field(reference.field()).filter(found -> !found.isBlank());
        if (reference.field().isEmpty()) {
            problems.add("'xdata=" + reference.key() + "' names no field");
        } else if (source.isEmpty()) {
            problems.add("'" + reference.key() + "' has no field '" + reference.field() + "'");
        } else if (DataReference.type(field.name()) != DataReference.type(reference.field())) {
            problems.add("it and the field '" + reference.field() + "' of '" + reference.key()
                    + "' are not of one type: names, a list, text");
        } else {
            fill(reference, source.get(), data);
        }
    }

    private void fill(DataReference reference, Field source, Entry data) {
        boolean text = DataReference.type(field.name()) == DataReference.Type.TEXT;
        String value = source.value();
        length += value.length();
        if (length > MAX_LENGTH) {
            problems.add("it would become too long");
            return;
        }
        List<String> items = text ? List.of(value) : ListItems.of(value);
        int position = reference.position();
        if (position > items.size()) {
            problems.add("there is no item " + position + " in '" + source.name() + "' of '" + reference.key() + "'");
            return;
        }
        year = year(data.date());
        replacements.put(reference.item(), position == 0 ? items : List.of(items.get(position - 1)));
        for (Annotation annotation : data.annotations()) {
            boolean meant =
                    annotation.field().equals(source.name()) && (position == 0 || annotation.position() == position);
            if (meant && annotations.size() < MAX_ANNOTATIONS) {
                int place = text ? 0 : reference.item() + (position == 0 ? annotation.position() - 1 : 0);
                annotations.add(annotation.of(field.name()).at(place));
            }
        }
    }

    /// The field with all that was taken in its place; the same one where that is nothing.
    Field filled() {
        if (replacements.isEmpty()) {
            return field;
        }
        if (DataReference.type(field.name()) == DataReference.Type.TEXT) {
            return field.withValue(replacements.getOrDefault(1, List.of()).getFirst());
        }
        List<String> own = ListItems.of(field.value());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            all.addAll(replacements.getOrDefault(i + 1, List.of(own.get(i))));
        }
        return field.withValue(String.join(" and ", all));
    }

    /// How many characters were looked at to fill it.
    long length() {
        return length;
    }

    private static EntryDate year(EntryDate date) {
        return date.start()
                .map(start -> EntryDate.of(PartialDate.ofYear(start.year()), Optional.empty(), false))
                .orElse(date);
    }

    /// The year in which that came out from which was taken.
    EntryDate year() {
        return year;
    }

    /// What annotates that which was taken.
    List<Annotation> annotations() {
        return annotations;
    }

    /// One sentence for each reference that stays as it is written.
    List<String> problems() {
        return problems;
    }
}
