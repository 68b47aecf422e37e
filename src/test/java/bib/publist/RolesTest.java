package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.entry.Annotation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RolesTest {
    private static final String ORCID = "0000-0002-1825-0097";
    private static final Person LUO = new Person("Liangchen Luo", List.of(), ORCID);

    private final ItemName luo = ItemName.person("Liangchen", "Luo");
    private final ItemName lLuo = ItemName.person("L.", "Luo");
    private final ItemName leiLuo = ItemName.person("Lei", "Luo");
    private final ItemName xiong = ItemName.person("Yuanhao", "Xiong");

    @Test
    void readsRolesInCanonicalForm() {
        Item item = authors(List.of(luo, xiong), role(1, "EqualContrib"), role(2, "equal"), role(2, "corresponding"));

        assertThat(Roles.of(item, Person.NONE).of("author", 1)).containsExactly("equal");
        assertThat(Roles.of(item, Person.NONE).of("author", 2)).containsExactly("equal", "corresponding");
        assertThat(Roles.of(item, Person.NONE).of("author", 3)).isEmpty();
        assertThat(Roles.of(item, Person.NONE).of("editor", 1)).isEmpty();
    }

    @Test
    void findsThePersonByName() {
        assertThat(self(LUO, authors(List.of(xiong, luo)))).containsExactly(2);
        assertThat(self(LUO, authors(List.of(xiong, lLuo)))).containsExactly(2);
        assertThat(self(LUO, authors(List.of(xiong, leiLuo)))).isEmpty();
    }

    @Test
    void prefersTheExactName() {
        assertThat(self(LUO, authors(List.of(lLuo, luo)))).containsExactly(2);
    }

    @Test
    void takesNeitherOfTwins() {
        Item item = authors(List.of(lLuo, xiong, lLuo));

        assertThat(self(LUO, item)).isEmpty();
        assertThat(Roles.of(item, LUO).warnings()).singleElement().satisfies(warning -> assertThat(warning)
                .contains("key", "[1, 3]", "Liangchen Luo", "author+an"));
    }

    @Test
    void anAnnotationDecidesBetweenTwins() {
        assertThat(self(LUO, authors(List.of(lLuo, xiong, lLuo), role(3, "highlight"))))
                .containsExactly(3);
        assertThat(self(LUO, authors(List.of(luo, leiLuo), role(2, "self")))).containsExactly(2);
    }

    @Test
    void selfOnSomebodyElseIsSomebodyElsesBusiness() {
        assertThat(self(LUO, authors(List.of(luo, xiong), role(2, "self")))).containsExactly(1);
    }

    @Test
    void withoutAPersonTheDataSaysWhoSelfIs() {
        assertThat(self(Person.NONE, authors(List.of(luo, xiong), role(2, "me"))))
                .containsExactly(2);
        assertThat(self(Person.NONE, authors(List.of(luo, xiong)))).isEmpty();
        assertThat(self(Person.NONE, authors(List.of(luo), role(7, "self")))).isEmpty();
    }

    @Test
    void anOrcidDecidesAtOnce() {
        Annotation own = orcid(2, "https://orcid.org/" + ORCID);

        assertThat(self(LUO, authors(List.of(luo, xiong), own, role(1, "self"))))
                .containsExactly(2);
    }

    @Test
    void anotherOrcidIsAnotherPerson() {
        assertThat(self(LUO, authors(List.of(luo, lLuo), orcid(1, "0000-0002-1694-233X"))))
                .containsExactly(2);
    }

    @Test
    void looksAtEachListOfNames() {
        Item item = new Item(
                "key",
                "chapter",
                Map.of(),
                Map.of("author", List.of(xiong, luo), "editor", List.of(lLuo)),
                Map.of(),
                List.of());

        assertThat(Roles.of(item, LUO).of("author", 2)).containsExactly("self");
        assertThat(Roles.of(item, LUO).of("editor", 1)).containsExactly("self");
    }

    @Test
    void anAnnotationInOneListHoldsForTheSameNameInAnother() {
        Item item = new Item(
                "key",
                "chapter",
                Map.of(),
                Map.of("author", List.of(luo, leiLuo), "editor", List.of(luo, leiLuo)),
                Map.of(),
                List.of(role(2, "self")));

        assertThat(Roles.of(item, LUO).byName().keySet())
                .containsExactlyInAnyOrder(new NamePlace("author", 2), new NamePlace("editor", 2));
    }

    private static List<Integer> self(Person person, Item item) {
        return Roles.of(item, person).byName().entrySet().stream()
                .filter(roles -> roles.getValue().contains("self"))
                .map(roles -> roles.getKey().position())
                .sorted()
                .toList();
    }

    private static Item authors(List<ItemName> names, Annotation... annotations) {
        return new Item("key", "book", Map.of(), Map.of("author", names), Map.of(), List.of(annotations));
    }

    private static Annotation role(int position, String key) {
        return new Annotation("author", Annotation.DEFAULT, position, "", key, false);
    }

    private static Annotation orcid(int position, String value) {
        return new Annotation("author", "orcid", position, "", value, true);
    }
}
