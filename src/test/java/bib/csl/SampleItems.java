package bib.csl;

import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Items as they are in life, made up.
public final class SampleItems {
    public static final ItemName OWN = ItemName.person("Liangchen", "Luo");

    private SampleItems() {}

    /// One of every kind that matters to names.
    public static List<Item> all() {
        return List.of(
                conference(),
                preprint(),
                article(),
                book(),
                thesis(),
                report(),
                webPage(),
                anonymous(),
                organisation(),
                particles(),
                twelveAuthors(),
                shortNames(),
                chapter());
    }

    /// Nine authors, of whom the third is the own name, between namesakes and people with the same initial.
    public static Item conference() {
        return new Sample("conf2024", "paper-conference", "Deep nets and “shallow” ones: a study")
                .text("container-title", "Proceedings of the 12th Conference on Nets")
                .text("page", "101-115")
                .text("publisher", "ACM")
                .text("event", "NETS ’24")
                .names(
                        "author",
                        people(
                                "Lei Li",
                                "Jingjing Xu",
                                "Liangchen Luo",
                                "Lin Luo",
                                "Yuanhao Xiong",
                                "Yan Liu",
                                "Xu Sun",
                                "Zhang Ming",
                                "Qi Zeng"))
                .issued(2024, 5, 7)
                .item();
    }

    public static Item preprint() {
        return new Sample("pre2023", "article", "Learning without labels?")
                .text("publisher", "arXiv")
                .text("number", "arXiv:2301.01234")
                .text("URL", "https://arxiv.org/abs/2301.01234")
                .names("author", people("Anna Bloggs", "Luo Chen", "Liangchen Luo", "Leo Luong"))
                .issued(2023, 1, 0)
                .item();
    }

    public static Item article() {
        return new Sample("art2021", "article-journal", "On the theory of \"everything\"")
                .text("container-title", "Journal of Things")
                .text("container-title-short", "J. Things")
                .text("volume", "12")
                .text("issue", "3")
                .text("page", "1-20")
                .text("DOI", "10.1000/j.things.2021.01")
                .text("URL", "https://example.org/things")
                .text("ISSN", "1234-5678")
                .names("author", people("Jean-Luc Picard", "Jane L. Doe", "Liangchen Luo"))
                .issued(2021, 3, 0)
                .item();
    }

    public static Item book() {
        return new Sample("book2019", "book", "The whole of it")
                .text("publisher", "Big Press")
                .text("publisher-place", "New York")
                .text("edition", "2")
                .text("ISBN", "978-3-16-148410-0")
                .names("editor", people("Édouard Müller", "Søren Ångström", "Liangchen Luo"))
                .issued(2019, 0, 0)
                .item();
    }

    public static Item thesis() {
        return new Sample("thesis2022", "thesis", "My years")
                .text("genre", "PhD thesis")
                .text("publisher", "Peking University")
                .names("author", people("Liangchen Luo"))
                .issued(2022, 6, 0)
                .item();
    }

    public static Item report() {
        return new Sample("report2018", "report", "What was found")
                .text("publisher", "Institute of Findings")
                .text("number", "TR-18")
                .names("author", people("Xu Sun", "Li Wei"))
                .issued(2018, 0, 0)
                .item();
    }

    public static Item webPage() {
        return new Sample("web2020", "webpage", "A page")
                .text("container-title", "The site")
                .text("URL", "https://example.org/page")
                .names("author", people("Liangchen Luo", "Lena Luo"))
                .issued(2020, 2, 29)
                .date("accessed", new PartialDate(2020, 3, 1))
                .item();
    }

    public static Item anonymous() {
        return new Sample("anon2017", "article-newspaper", "Nobody wrote this")
                .text("container-title", "The Daily")
                .text("page", "7")
                .issued(2017, 12, 31)
                .item();
    }

    public static Item organisation() {
        return new Sample("org2016", "report", "Numbers of the year")
                .text("publisher", "UN")
                .names("author", List.of(ItemName.organisation("World Health Organization"), OWN))
                .issued(2016, 0, 0)
                .item();
    }

    public static Item particles() {
        return new Sample("part2015", "article-journal", "Names are hard")
                .text("container-title", "Onomastics")
                .text("volume", "1")
                .text("page", "1-2")
                .names(
                        "author",
                        List.of(
                                new ItemName("Beethoven", "Ludwig", "", "van", "", false, ""),
                                new ItemName("Gaulle", "Charles", "de", "", "", false, ""),
                                OWN,
                                new ItemName("King", "Martin Luther", "", "", "Jr.", false, ""),
                                new ItemName("Arcas", "Blaise", "", "Agüera y", "", false, ""),
                                new ItemName("Artagnan", "Charles", "d’", "", "", false, "")))
                .issued(2015, 0, 0)
                .item();
    }

    public static Item twelveAuthors() {
        return new Sample("many2014", "article-journal", "Many hands")
                .text("container-title", "Crowds")
                .text("volume", "5")
                .text("page", "33")
                .names(
                        "author",
                        people(
                                "Ada Alpha",
                                "Bob Beta",
                                "Liangchen Luo",
                                "Dan Delta",
                                "Eve Epsilon",
                                "Fay Zeta",
                                "Guy Eta",
                                "Hal Theta",
                                "Ivy Iota",
                                "Jon Kappa",
                                "Kim Lambda",
                                "Lou Mu"))
                .issued(2014, 9, 0)
                .item();
    }

    public static Item shortNames() {
        return new Sample("short2013", "article-journal", "Short")
                .text("container-title", "Signs")
                .text("volume", "9")
                .text("page", "1")
                .names(
                        "author",
                        List.of(
                                ItemName.person("E", "O"),
                                ItemName.person("明", "王"),
                                OWN,
                                ItemName.person("", "Plato"),
                                ItemName.person("L.", "Li"),
                                ItemName.person("Mei-Ling", "Wu")))
                .issued(2013, 0, 0)
                .item();
    }

    public static Item chapter() {
        return new Sample("chap2012", "chapter", "A part")
                .text("container-title", "A whole")
                .text("publisher", "House")
                .text("publisher-place", "Berlin")
                .text("page", "5-9")
                .names("author", people("Lara Luo", "Lydia Li", "Liangchen Luo"))
                .names("editor", people("Liangchen Luo", "Lars Li"))
                .issued(2012, 0, 0)
                .item();
    }

    /// Given and family names in one, the last word being the family name.
    public static List<ItemName> people(String... names) {
        List<ItemName> people = new ArrayList<>();
        for (String name : names) {
            int space = name.lastIndexOf(' ');
            people.add(ItemName.person(name.substring(0, Math.max(space, 0)), name.substring(space + 1)));
        }
        return people;
    }

    /// An item in the making.
    public static final class Sample {
        private final String id;
        private final String type;
        private final Map<String, String> text = new LinkedHashMap<>();
        private final Map<String, List<ItemName>> names = new LinkedHashMap<>();
        private final Map<String, ItemDate> dates = new LinkedHashMap<>();

        public Sample(String id, String type, String title) {
            this.id = id;
            this.type = type;
            text.put("title", title);
        }

        public Sample text(String variable, String value) {
            text.put(variable, value);
            return this;
        }

        public Sample names(String variable, List<ItemName> value) {
            names.put(variable, value);
            return this;
        }

        public Sample date(String variable, PartialDate... parts) {
            dates.put(variable, new ItemDate(List.of(parts), false, ""));
            return this;
        }

        public Sample issued(int year, int month, int day) {
            return date("issued", new PartialDate(year, month, day));
        }

        public Item item() {
            return new Item(id, type, text, names, dates, List.of());
        }
    }
}
