package bib.csl.engine;

import bib.csl.CslLocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bundled locale files, and folders beside the checkout.
final class TestLocales {
    private static final Map<String, Optional<CslLocale>> READ = new ConcurrentHashMap<>();

    private TestLocales() {}

    static Optional<CslLocale> find(String lang) {
        return READ.computeIfAbsent(lang, name -> {
            String xml = resource("/locales-" + name + ".xml");
            return xml.isEmpty() ? Optional.empty() : Optional.of(new CslLocale(name, xml));
        });
    }

    static CslLocale english() {
        return find("en-US").orElseThrow();
    }

    /// A file of the class path; empty where there is none.
    static String resource(String path) {
        try (InputStream in = TestLocales.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sharedFolder(String name) {
        Path found = Path.of("../shared", name);
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve(name);
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return found;
    }
}
