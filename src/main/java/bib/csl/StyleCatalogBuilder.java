package bib.csl;

import bib.csl.CslPack.Place;
import bib.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// Makes the list of the bundled styles, the pack of their XML, and the list of the bundled locales: a step of the
/// build, not of the program. Every style is read and checked here, so that none needs to be when it is used.
public final class StyleCatalogBuilder {
    private static final String STYLE_END = ".csl";
    private static final String LOCALE_START = "locales-";
    private static final String LOCALE_END = ".xml";

    private StyleCatalogBuilder() {}

    /// @param args the folder of the compiled classes
    public static void main(String[] args) throws IOException, URISyntaxException {
        Path folder = Path.of(args[0], "bib", "csl");
        Path styles = folder.resolve(StyleCatalog.RESOURCE);
        Path locales = folder.resolve(Locales.RESOURCE);
        Path packed = folder.resolve(CslPack.RESOURCE);
        try (JarFile jar = jarOf("/apa.csl")) {
            if (isFresh(styles, jar) && Files.exists(packed) && Files.exists(locales)) {
                return;
            }
            Files.createDirectories(folder);
            ByteArrayOutputStream pack = new ByteArrayOutputStream();
            String styleLines = styles(jar, pack);
            String localeLines = locales(pack);
            Files.write(packed, pack.toByteArray());
            Files.writeString(locales, localeLines);
            Files.writeString(styles, styleLines);
        }
    }

    private static boolean isFresh(Path styles, JarFile jar) throws IOException, URISyntaxException {
        if (!Files.exists(styles)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(styles);
        URL reader = Objects.requireNonNull(StyleReader.class.getResource("StyleReader.class"));
        URL builder = Objects.requireNonNull(StyleReader.class.getResource("StyleCatalogBuilder.class"));
        URL pack = Objects.requireNonNull(StyleReader.class.getResource("CslPack.class"));
        for (Path input : List.of(
                Path.of(jar.getName()), Path.of(reader.toURI()), Path.of(builder.toURI()), Path.of(pack.toURI()))) {
            if (made.compareTo(Files.getLastModifiedTime(input)) <= 0) {
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

    private static String styles(JarFile jar, ByteArrayOutputStream pack) throws IOException {
        Map<String, StyleFile> files = new TreeMap<>();
        Map<String, Place> places = new HashMap<>();
        for (ZipEntry entry : names(jar)) {
            String path = entry.getName();
            if (path.endsWith(STYLE_END)) {
                String xml = text(jar, entry);
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - STYLE_END.length());
                StyleFile file = StyleReader.read(new Source(path, xml));
                files.put(name, file);
                if (file.parent().isEmpty()) {
                    places.put(name, CslPack.add(xml, pack));
                }
            }
        }
        Map<String, String> namesById = new HashMap<>();
        files.forEach((name, file) -> namesById.put(file.id(), name));
        StringBuilder out = new StringBuilder();
        files.forEach((name, file) -> out.append(
                        StyleCatalog.line(info(name, file, files, namesById), Optional.ofNullable(places.get(name))))
                .append('\n'));
        return out.toString();
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

    private static String locales(ByteArrayOutputStream pack) throws IOException {
        try (JarFile jar = jarOf("/" + LOCALE_START + "en-US" + LOCALE_END)) {
            List<String> lines = new ArrayList<>();
            for (ZipEntry entry : names(jar)) {
                String path = entry.getName();
                if (path.startsWith(LOCALE_START)) {
                    String language = path.substring(LOCALE_START.length(), path.length() - LOCALE_END.length());
                    Place place = CslPack.add(text(jar, entry), pack);
                    lines.add(language + "\t" + place.cells() + "\n");
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
