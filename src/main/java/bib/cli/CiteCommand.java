package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.Takes;
import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.Style;
import bib.csl.Variables;
import bib.output.OutputFormat;
import bib.output.OutputFormats;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// `bib cite`: one citation, as it stands in a text.
final class CiteCommand {
    private final Session session;
    private final CommonOptions common;
    private final RenderOptions render;
    private final Value<List<String>> keys;
    private final Value<String> locator;
    private final Value<String> label;
    private final Value<String> prefix;
    private final Value<String> suffix;

    private CiteCommand(Session session, CommandForm form) {
        this.session = session;
        common = new CommonOptions(form);
        render = RenderOptions.ofCitation(form);
        keys = form.words(Takes.key("KEY"), "The keys of the entries to cite.", "1..*");
        locator = form.text("L", "Where in the last entry, as 12-15.", "--locator");
        label = form.text(
                Takes.one("LABEL", () -> Variables.LOCATORS.iterator()),
                "What the locator counts, a CSL locator as page (default), chapter or section.",
                "--label");
        prefix = form.text("TEXT", "Text before the first entry, as \"see\".", "--prefix");
        suffix = form.text("TEXT", "Text after the last entry.", "--suffix");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "cite",
                "Set one citation of one or more entries.",
                "  bib cite luo2019adabound --style apa",
                "  bib cite luo2019adabound zhao2019muse --style ieee --format html",
                "  bib cite luo2019adabound --locator 12-15 --label page");
        return form.runs(new CiteCommand(session, form)::run);
    }

    private Integer run() {
        common.apply(session);
        String counted = counted();
        OutputFormat format = OutputFormats.named(render.format());
        List<Style> styles = new StyleFinder(session).findAll(render.styles());
        if (styles.size() > 1) {
            throw new BibException(Kind.USAGE, "a citation has one style", "give --style once");
        }
        Finder finder = Finder.reading(common.libraries(), session);
        List<Item> items = finder.library().items(finder.findKeys(keys.get()), session);
        Renderer renderer = new Renderer(render, format, session);
        Output.write(render.output(), renderer.citation(styles.getFirst(), items, citation(items, counted)), session);
        return ExitCode.OK;
    }

    /// What the locator counts.
    private String counted() {
        String counted = label.get().isEmpty() ? "page" : label.get().toLowerCase(Locale.ROOT);
        if (!Variables.LOCATORS.contains(counted)) {
            String known = "there are " + String.join(", ", Variables.LOCATORS);
            String hint = Suggestions.hint(counted, Variables.LOCATORS, known);
            throw new BibException(Kind.USAGE, "there is no locator '" + label.get() + "' in CSL", hint);
        }
        if (label.isGiven() && locator.get().isEmpty()) {
            String message = "--label belongs to --locator";
            throw new BibException(Kind.USAGE, message, "bib cite KEY --label " + counted + " --locator 3");
        }
        return counted;
    }

    private Citation citation(List<Item> items, String counted) {
        List<CitationItem> cited = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean first = i == 0;
            boolean last = i == items.size() - 1;
            boolean located = last && !locator.get().isEmpty();
            cited.add(new CitationItem(
                    items.get(i).id(),
                    first ? spaced(prefix.get(), true) : "",
                    last ? spaced(suffix.get(), false) : "",
                    located ? locator.get() : "",
                    located ? counted : ""));
        }
        return new Citation(cited);
    }

    /// With the space that separates it from the citation.
    private static String spaced(String text, boolean before) {
        if (text.isEmpty() || text.isBlank()) {
            return "";
        }
        boolean punctuated = !before && !Character.isLetterOrDigit(text.charAt(0));
        return before ? text.stripTrailing() + " " : punctuated ? text : " " + text.stripLeading();
    }
}
