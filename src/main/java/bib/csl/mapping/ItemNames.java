package bib.csl.mapping;

import bib.csl.ItemName;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names of entries as names of items, and back.
final class ItemNames {

    private ItemNames() {}

    static List<ItemName> of(EntryFields entry, Field field) {
        boolean apart =
                entry.text("options").toLowerCase(Locale.ROOT).replace(" ", "").contains("useprefix=false");
        Names names = field.names();
        List<ItemName> list = new ArrayList<>(names.list().size() + 1);
        names.list().forEach(name -> list.add(toItem(name, apart)));
        if (names.others()) {
            list.add(ItemName.organisation(ItemName.OTHERS));
        }
        return list.isEmpty() ? List.of(ItemName.organisation(field.text().strip())) : list;
    }

    /// @param apart whether the entry says that prefixes are no part of the family name; what a name says, holds for it
    private static ItemName toItem(Name name, boolean apart) {
        if (name.isOrganisation()) {
            return ItemName.organisation(name.literal());
        }
        boolean dropping =
                switch (name.use()) {
                    case UNSAID -> apart;
                    case WITH_FAMILY -> false;
                    case APART -> true;
                };
        return new ItemName(
                name.family(),
                name.given(),
                dropping ? name.prefix() : "",
                dropping ? "" : name.prefix(),
                name.suffix(),
                false,
                "",
                false,
                isFinal(name));
    }

    /// Whether no particle is to be looked for. BibTeX takes a small word before the family name for the prefix: where
    /// one is left in the family name, braces or a label held it there (`{de Groot}`, `family={de la Cruz}`). A
    /// particle that BibTeX does not see is still found, as in `d'Alembert, Jean` and in `Beethoven, Ludwig van`.
    private static boolean isFinal(Name name) {
        String family = name.family();
        return family.indexOf(' ') > 0 && Character.isLowerCase(family.codePointAt(0));
    }

    static Names toEntry(List<ItemName> list) {
        boolean others = !list.isEmpty() && list.getLast().equals(ItemName.organisation(ItemName.OTHERS));
        List<ItemName> persons = others ? list.subList(0, list.size() - 1) : list;
        return new Names(persons.stream().map(ItemNames::toEntry).toList(), others);
    }

    private static Name toEntry(ItemName name) {
        if (name.isOrganisation()) {
            return Name.organisation(name.literal());
        }
        String prefix = (name.droppingParticle() + " " + name.nonDroppingParticle()).strip();
        return new Name(name.given(), prefix, name.family(), name.suffix(), "");
    }
}
