package bib.csl.styles;

import bib.csl.Style;
import bib.source.BibException;
import bib.source.Source;
import bib.source.SourceFiles;
import bib.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds styles: files, those of some folders, and the bundled ones. Nothing comes from the network.
public final class Styles {
    private static final String END = ".csl";
    private static final String DEPENDENT = "dependent/";
    private static final int MAX_PARENTS = 5;
    private static final long MAX_SIZE = 8_000_000;

    private final List<Path> folders;

    /// @param folders where styles are looked for before the bundled ones, in order; they need not exist
    public Styles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The bundled styles: read when first asked for, since a style of a project needs none of them.
    public static StyleCatalog catalog() {
        return Bundled.CATALOG;
    }

    private static final class Bundled {
        static final StyleCatalog CATALOG = StyleCatalog.load();
    }

    /// The style somebody asked for, a dependent one resolved to its parent.
    ///
    /// @param asked a file (with a slash or `.csl`), the id (a web address) of a style in the folders or of a
    ///              bundled one, or a name as in the official repository, with or without `dependent/` and `.csl`;
    ///              ids and names in any letter case
    /// @throws BibException of kind UNKNOWN where there is none, with close names; of kind INPUT where the file
    ///                      cannot be read or is no style
    public Style find(String asked) {
        String wanted = asked.strip();
        if (wanted.regionMatches(true, 0, "http://", 0, 7) || wanted.regionMatches(true, 0, "https://", 0, 8)) {
            return byId(wanted);
        }
        Optional<Path> file = file(wanted);
        if (file.isPresent()) {
            return fromFile(file.get(), nameOf(String.valueOf(file.get().getFileName())), 0);
        }
        return byName(wanted).orElseThrow(() -> unknown(asked));
    }

    /// The names of the styles in the folders, in order.
    public List<String> local() {
        List<String> names = new ArrayList<>();
        folders.forEach(folder -> files(folder).forEach(file -> names.add(nameOf(String.valueOf(file.getFileName())))));
        return names;
    }

    private static Optional<Path> file(String wanted) {
        if (wanted.indexOf('/') < 0 && !wanted.endsWith(END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(wanted)).filter(Files::exists);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Style byId(String asked) {
        StyleId id = StyleId.of(asked);
        return withId(folders, id, 0).or(() -> bundled(id)).orElseThrow(() -> unknownId(asked, id));
    }

    private Optional<Style> bundled(StyleId id) {
        return bundled(id.officialName()).or(() -> bundled(RetiredNames.successor(id.officialName())));
    }

    /// The first style of the folders that has the id. A file that cannot be read is none of them.
    private Optional<Style> withId(List<Path> where, StyleId id, int parents) {
        for (Path folder : where) {
            for (Path candidate : files(folder)) {
                if (hasId(candidate, id)) {
                    return Optional.of(fromFile(candidate, nameOf(String.valueOf(candidate.getFileName())), parents));
                }
            }
        }
        return Optional.empty();
    }

    /// Parsing every file would take long: one with the id has the id's last word in its text.
    private static boolean hasId(Path file, StyleId id) {
        try {
            Source source = source(file);
            return id.isMentionedIn(source.text())
                    && StyleId.of(StyleReader.read(source).id()).equals(id);
        } catch (BibException _) {
            return false;
        }
    }

    private BibException unknownId(String asked, StyleId id) {
        List<String> close = id.officialName().isEmpty() ? List.of() : catalog().close(id.officialName(), local());
        return new BibException(
                BibException.Kind.UNKNOWN,
                "no style here has the id " + asked,
                close.isEmpty()
                        ? "styles are not fetched from the network; save it as a file and give its path"
                        : "did you mean " + String.join(" or ", close) + "?");
    }

    private Optional<Style> byName(String wanted) {
        String name = nameOf(wanted.startsWith(DEPENDENT) ? wanted.substring(DEPENDENT.length()) : wanted);
        if (!isPlain(name)) {
            return Optional.empty();
        }
        String folded = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return inFolders(folders, name, false, 0)
                .or(() -> bundled(name))
                .or(() -> inFolders(folders, name, true, 0))
                .or(() -> bundled(folded))
                .or(() -> bundled(RetiredNames.successor(folded)));
    }

    /// Whether it can be the name of a file in a folder, and of none elsewhere.
    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\');
    }

    private Optional<Style> bundled(String name) {
        return catalog().find(name).map(style -> catalog().style(style, StyleId.OFFICIAL + style.name()));
    }

    private Optional<Style> inFolders(List<Path> where, String name, boolean anyCase, int parents) {
        String file = name + END;
        for (Path folder : where) {
            for (Path candidate : anyCase ? files(folder) : places(folder, file)) {
                String found = String.valueOf(candidate.getFileName());
                if (found.equals(file) || (anyCase && found.equalsIgnoreCase(file))) {
                    return Optional.of(fromFile(candidate, nameOf(found), parents));
                }
            }
        }
        return Optional.empty();
    }

    /// Where a style file stands, without looking through the folder, which takes 9 ms of a start.
    private static List<Path> places(Path folder, String file) {
        return Stream.of(folder.resolve(file), folder.resolve(DEPENDENT).resolve(file))
                .filter(Files::isRegularFile)
                .toList();
    }

    /// The style files of a folder and of its `dependent`, sorted; none where there is no such folder.
    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Path place : List.of(folder, folder.resolve(DEPENDENT))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> entries = Files.list(place)) {
                    entries.filter(entry -> entry.toString().endsWith(END))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                    throw new BibException(BibException.Kind.INPUT, "the folder " + place + " cannot be read", "", e);
                }
            }
        }
        return files;
    }

    private Style fromFile(Path path, String name, int parents) {
        Source source = source(path);
        StyleFile file = StyleReader.read(source);
        String title = file.title().isEmpty() ? name : file.title();
        if (file.parent().isEmpty()) {
            return new Style(name, file.id(), title, source, file.defaultLocale(), file.hasBibliography());
        }
        Style parent = parent(path, source, file, parents + 1);
        return new Style(
                name,
                file.id(),
                title,
                parent.source(),
                file.defaultLocale().or(parent::defaultLocale),
                parent.hasBibliography());
    }

    private Style parent(Path path, Source source, StyleFile file, int parents) {
        Span start = new Span(source, 0, 0);
        if (parents > MAX_PARENTS) {
            throw StyleReader.refuse(start, "the style depends on a style that depends on it, or on too many", "");
        }
        StyleId id = StyleId.of(file.parent());
        List<Path> where = new ArrayList<>(folders);
        where.addFirst(path.toAbsolutePath().getParent());
        return withId(where, id, parents)
                .or(() -> bundled(id))
                .orElseThrow(() -> StyleReader.refuse(
                        start,
                        "the style depends on '" + file.parent() + "', which is not here",
                        "put that style beside it"));
    }

    private static Source source(Path path) {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > MAX_SIZE) {
                throw new BibException(
                        BibException.Kind.INPUT, path + " is too large to be a style", "the largest known have 250 KB");
            }
        } catch (IOException e) {
            throw new BibException(BibException.Kind.INPUT, path + " cannot be read: " + e.getMessage(), "", e);
        }
        return SourceFiles.read(path).source();
    }

    private static String nameOf(String file) {
        return file.endsWith(END) ? file.substring(0, file.length() - END.length()) : file;
    }

    private BibException unknown(String asked) {
        if (asked.indexOf('/') >= 0 && !asked.startsWith(DEPENDENT)) {
            return new BibException(BibException.Kind.UNKNOWN, "there is no style file " + asked, "check the path");
        }
        List<String> close = catalog().close(nameOf(asked.strip()), local());
        String hint = close.isEmpty()
                ? "bib styles WORD finds styles by name and title"
                : "did you mean " + String.join(" or ", close) + "?";
        return new BibException(BibException.Kind.UNKNOWN, "there is no style '" + asked + "'", hint);
    }
}
