package bib.csl.engine.style;

import bib.csl.styles.StyleCatalogBuilder;
import java.io.IOException;
import java.nio.file.Path;

/// Lists, packs and compiles the bundled styles and locales: a step of the build, not of the program.
final class BundleBuilder {
    private BundleBuilder() {}

    /// @param args the folder of the compiled classes
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        StyleCatalogBuilder builder = new StyleCatalogBuilder(
                xml -> TreeWriter.write(TreeBuilder.read(xml)), xml -> TreeWriter.write(LocaleReader.read(xml)));
        builder.build(classes, classes.resolve(Path.of("bib", "csl", "engine", "style")));
    }
}
