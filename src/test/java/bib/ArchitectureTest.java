package bib;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the house: arrows point down, no cycles, each vendor in its room.
@AnalyzeClasses(packages = "bib", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final List<List<String>> FLOORS = List.of(
            List.of("bib.source", "bib.richtext"),
            List.of("bib.json", "bib.toml", "bib.entry", "bib.latex", "bib.csl.pack", "bib.csl.xml"),
            List.of("bib.bibtex.value"),
            List.of("bib.bibtex", "bib.csl", "bib.search", "bib.output"),
            List.of("bib.bibtex.write", "bib.csl.mapping", "bib.csl.styles"),
            List.of("bib.csl.json", "bib.csl.engine.text", "bib.io.format", "bib.check.finding"),
            List.of("bib.csl.engine.style", "bib.io.table", "bib.io.bibtex", "bib.check.name", "bib.check.report"),
            List.of("bib.csl.engine.item", "bib.io.tagged", "bib.io.yaml"),
            List.of(
                    "bib.csl.citeproc",
                    "bib.csl.engine",
                    "bib.search.lucene",
                    "bib.publist",
                    "bib.edit",
                    "bib.check",
                    "bib.io"),
            List.of("bib.cli.file", "bib.cli.line"),
            List.of("bib.cli"));

    private static final Map<String, List<String>> VENDORS = Map.of(
            "com.google.gson..", List.of("bib.json"),
            "org.jbibtex..", List.of("bib.bibtex"),
            "de.undercouch..", List.of("bib.csl.citeproc"),
            "org.apache.lucene..", List.of("bib.search.lucene"),
            "org.tomlj..", List.of("bib.toml"),
            "org.snakeyaml..", List.of("bib.io.yaml"),
            "picocli..", List.of("bib.cli", "bib.cli.line"));

    @ArchTest
    static final ArchRule NO_PACKAGE_IS_IN_A_CYCLE =
            slices().matching("bib.(**)").should().beFreeOfCycles();

    @ArchTest
    static void roomsLookOnlyAtLowerFloors(JavaClasses classes) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                String[] others = FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(room))
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage(room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void eachVendorIsInItsRoom(JavaClasses classes) {
        VENDORS.forEach((vendor, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .and()
                .resideInAPackage("bib..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .check(classes));
    }

    /// What the engine is made of is its own affair.
    @ArchTest
    static final ArchRule THE_INSIDE_OF_THE_ENGINE_IS_ITS_OWN = noClasses()
            .that()
            .resideOutsideOfPackage("bib.csl.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("bib.csl.engine.text", "bib.csl.engine.style", "bib.csl.engine.item");

    /// Outside, a format is one of the list of all formats.
    @ArchTest
    static final ArchRule FAMILIES_OF_FORMATS_ARE_KNOWN_BY_THEIR_LIST = noClasses()
            .that()
            .resideOutsideOfPackage("bib.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("bib.io.table", "bib.io.tagged", "bib.io.yaml", "bib.io.bibtex");

    /// A rule for a room that was renamed would hold nothing.
    @ArchTest
    static void everyRoomThatIsNamedHasAClass(JavaClasses classes) {
        Set<String> rooms = classes.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
        assertThat(rooms).containsAll(FLOORS.stream().flatMap(List::stream).toList());
        VENDORS.values().forEach(named -> assertThat(rooms).containsAll(named));
    }

    @ArchTest
    static void everyRoomIsOnAFloor(JavaClasses classes) {
        List<String> known = FLOORS.stream().flatMap(List::stream).toList();
        List<String> homeless = classes.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
        assertThat(homeless).isEmpty();
    }
}
