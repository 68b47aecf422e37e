package bib.csl;

import bib.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;

/// The styles and locales of the bundled jars, read without the code under test.
public final class Bundled {
    private Bundled() {}

    public static Style style(String name) {
        return styleOf(name, text("/" + name + ".csl"));
    }

    public static Style styleOf(String name, String xml) {
        boolean hasBibliography = xml.contains("<bibliography");
        return new Style(name, "id:" + name, name, new Source(name, xml), Optional.empty(), hasBibliography);
    }

    public static CslLocale locale(String lang) {
        return new CslLocale(lang, text("/locales-" + lang + ".xml"));
    }

    /// The names of all independent styles.
    public static List<String> independentStyles() {
        return rootFiles("/apa.csl", "", ".csl");
    }

    /// The languages of all locales.
    public static List<String> locales() {
        return rootFiles("/locales-en-US.xml", "locales-", ".xml");
    }

    private static List<String> rootFiles(String one, String start, String end) {
        try {
            JarURLConnection connection = (JarURLConnection)
                    Objects.requireNonNull(Bundled.class.getResource(one)).openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(start) && name.endsWith(end) && name.indexOf('/') < 0)
                        .map(name -> name.substring(start.length(), name.length() - end.length()))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file of the jars.
    public static String text(String resource) {
        try (InputStream stream = Bundled.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
