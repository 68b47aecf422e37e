package bib.csl.styles;

import bib.csl.pack.CslPack;
import bib.csl.pack.CslPack.Place;
import bib.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Makes the list of the bundled styles, the list of the bundled locales, and the pack that has both as XML and
/// compiled: a step of the build, not of the program. Every style is read and checked here, so that none needs to be
/// when it is used.
public final class StyleCatalogBuilder {
    private static final String STYLE_END = ".csl";
    private static final String LOCALE_START = "locales-";
    private static final String LOCALE_END = ".xml";

    private final Function<Source, byte[]> style;
    private final Function<Source, byte[]> locale;
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();

    /// @param style  compiles an independent style
    /// @param locale compiles a locale file
    public StyleCatalogBuilder(Function<Source, byte[]> style, Function<Source, byte[]> locale) {
        this.style = style;
        this.locale = locale;
    }

    /// Makes the files, where one is missing or older than what it is made from.
    ///
    /// @param classes the folder of the compiled classes
    /// @param maker   the folder of the classes that compile
    public void build(Path classes, Path maker) throws IOException {
        Path lists = folder(classes, StyleCatalog.class);
        Path packs = folder(classes, CslPack.class);
        Path styles = lists.resolve(StyleCatalog.RESOURCE);
        Path locales = lists.resolve(Locales.RESOURCE);
        Path packed = packs.resolve(CslPack.RESOURCE);
        try (JarFile jar = jarOf("/apa.csl")) {
            List<Path> inputs = new ArrayList<>(List.of(Path.of(jar.getName())));
            inputs.addAll(classes(lists));
            inputs.addAll(classes(packs));
            inputs.addAll(classes(maker));
            if (Files.exists(packed) && Files.exists(locales) && isFresh(styles, inputs)) {
                return;
            }
            String styleLines = styles(jar);
            String localeLines = locales();
            Files.write(packed, pack.toByteArray());
            Files.writeString(locales, localeLines);
            Files.writeString(styles, styleLines);
        }
    }

    /// The folder of the package whose files a class reads by [bib.source.Resource].
    private static Path folder(Path classes, Class<?> reader) {
        return classes.resolve(reader.getPackageName().replace('.', '/'));
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static boolean isFresh(Path made, List<Path> inputs) throws IOException {
        if (!Files.exists(made)) {
            return false;
        }
        FileTime time = Files.getLastModifiedTime(made);
        for (Path input : inputs) {
            if (time.compareTo(Files.getLastModifiedTime(input)) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static JarFile jarOf(String resource) throws IOException {
        URL url = Objects.requireNonNull(StyleCatalogBuilder.class.getResource(resource), resource);
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private String styles(JarFile jar) throws IOException {
        Map<String, StyleFile> files = new TreeMap<>();
        Map<String, List<Place>> places = new HashMap<>();
        for (ZipEntry entry : names(jar)) {
            String path = entry.getName();
            if (path.endsWith(STYLE_END)) {
                String xml = text(jar, entry);
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - STYLE_END.length());
                StyleFile file = StyleReader.read(new Source(path, xml));
                files.put(name, file);
                if (file.parent().isEmpty()) {
                    places.put(name, packed(name + STYLE_END, xml, style));
                }
            }
        }
        Map<String, String> namesById = new HashMap<>();
        files.forEach((name, file) -> namesById.put(file.id(), name));
        StringBuilder out = new StringBuilder();
        files.forEach((name, file) -> out.append(
                        StyleCatalog.line(info(name, file, files, namesById), places.getOrDefault(name, List.of())))
                .append('\n'));
        return out.toString();
    }

    /// Where the XML stands, and where what is compiled from it stands.
    private List<Place> packed(String file, String xml, Function<Source, byte[]> compiler) throws IOException {
        Place text = CslPack.add(xml, pack);
        byte[] compiled = compiler.apply(new Source(file, CslPack.inAscii(xml)));
        return List.of(text, CslPack.add(compiled, pack));
    }

    private static StyleInfo info(
            String name, StyleFile file, Map<String, StyleFile> files, Map<String, String> namesById) {
        String parent = file.parent().isEmpty()
                ? ""
                : Objects.requireNonNull(namesById.get(file.parent()), () -> name + " depends on " + file.parent());
        boolean hasBibliography = parent.isEmpty()
                ? file.hasBibliography()
                : Objects.requireNonNull(files.get(parent)).hasBibliography();
        return new StyleInfo(name, file.title(), parent, file.defaultLocale(), hasBibliography, file.citationFormat());
    }

    private static String text(JarFile jar, ZipEntry entry) throws IOException {
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private String locales() throws IOException {
        try (JarFile jar = jarOf("/" + LOCALE_START + "en-US" + LOCALE_END)) {
            List<String> lines = new ArrayList<>();
            for (ZipEntry entry : names(jar)) {
                String path = entry.getName();
                if (path.startsWith(LOCALE_START)) {
                    String language = path.substring(LOCALE_START.length(), path.length() - LOCALE_END.length());
                    List<Place> places = packed(path, text(jar, entry), locale);
                    lines.add(language + "\t" + places.get(0).cells() + "\t"
                            + places.get(1).cells() + "\n");
                }
            }
            lines.sort(null);
            return String.join("", lines);
        }
    }

    private static List<ZipEntry> names(JarFile jar) {
        List<ZipEntry> entries = new ArrayList<>();
        jar.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
        return entries;
    }
}
