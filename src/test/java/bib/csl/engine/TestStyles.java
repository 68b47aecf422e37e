package bib.csl.engine;

import bib.csl.Style;
import bib.source.Source;
import java.util.Optional;

/// Styles for tests: of the bundle, or written around a layout.
final class TestStyles {
    private TestStyles() {}

    static Style bundled(String name) {
        return of(name, TestLocales.resource("/" + name + ".csl"));
    }

    static Style of(String name, String xml) {
        return new Style(name, name, name, new Source(name + ".csl", xml), Optional.empty(), true);
    }

    /// A style whose bibliography has a layout.
    static Style layout(String layout) {
        return of("test", style("", layout));
    }

    static String style(String macros, String layout) {
        return """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">%s
              <citation><layout>%s</layout></citation>
              <bibliography><layout>%s</layout></bibliography>
            </style>
            """.formatted(macros, layout, layout);
    }
}
