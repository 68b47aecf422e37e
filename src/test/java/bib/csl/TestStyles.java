package bib.csl;

/// Small styles for tests.
public final class TestStyles {
    private TestStyles() {}

    /// Sets citations only.
    public static String citing(String layout) {
        return style("", "<citation><layout delimiter=\"; \">" + layout + "</layout></citation>");
    }

    /// Sets a bibliography, and titles as citations.
    public static String listing(String layout) {
        return listing("", layout);
    }

    /// @param macros what stands before, as macros and locales
    public static String listing(String macros, String layout) {
        return style(macros, """
                <citation><layout><text variable="title"/></layout></citation>
                <bibliography><layout>%s</layout></bibliography>""".formatted(layout));
    }

    private static String style(String macros, String body) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
                <info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>
                %s%s</style>""".formatted(macros, body);
    }
}
