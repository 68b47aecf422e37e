package bib.output;

import bib.json.Json;
import bib.json.JsonWriter;
import bib.output.Document.Block;
import bib.output.Document.Layout;
import bib.output.Document.Section;
import bib.richtext.Format;
import bib.richtext.RichText;
import bib.richtext.Run;
import bib.richtext.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The structure of a document for programs (RFC 8259). Members that would be empty or false are left out, except the
/// ones every object of its kind has: `sections`, `entries`, `id`, `text`, `html`, `runs`.
///
/// ```
/// {
///   "title": "Publications", "lang": "en-US",
///   "sections": [{
///     "title": "…", "legend": { RICH }, "bulleted": true, "descending": true, "hangingIndent": true,
///     "entrySpacing": 1, "lineSpacing": 1,
///     "entries": [{ "id": "luo2019adabound", "label": "12.", RICH }]
///   }]
/// }
/// ```
///
/// RICH is what a single citation consists of, too:
///
/// - `text`: the characters alone, the lines of the entry parted by `\n`; the list's label is not in it, what the style
///   puts in the margin is, with a space after it
/// - `html`: the same as an HTML fragment
/// - `runs`: the characters in order, each run with what holds for it: `text`, and `italic`, `bold`, `smallCaps`,
///   `underline`, `superscript`, `subscript` (`true`), `name` (`{"item": "luo2019adabound", "variable": "author",
///   "position": 1}`: the item whose name it is, counted from 1), `role` (why it is set apart, as `self`), `mark`
///   (`true` where the run is the mark of that role), `href` (`http`, `https` or `mailto`), `line` (`block` or
///   `indent`, where the entry asks for such a line). The runs' texts joined are `text`.
final class JsonFormat implements OutputFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String write(Document document, boolean standalone) {
        Json.Builder json = Json.object()
                .putUnlessEmpty("title", Characters.line(document.title()))
                .putUnlessEmpty("lang", Characters.line(document.lang()))
                .put(
                        "sections",
                        Json.of(document.sections().stream()
                                .map(JsonFormat::section)
                                .toList()));
        return JsonWriter.write(json.build()) + "\n";
    }

    @Override
    public String write(RichText text) {
        return JsonWriter.write(rich(Json.object(), text).build());
    }

    private static Json section(Section section) {
        Json.Builder json = Json.object().putUnlessEmpty("title", Characters.line(section.title()));
        section.legend()
                .ifPresent(
                        legend -> json.put("legend", rich(Json.object(), legend).build()));
        Layout layout = section.layout();
        flag("bulleted", layout.bulleted(), json);
        flag("descending", layout.descending(), json);
        flag("hangingIndent", layout.hangingIndent(), json);
        json.put("entrySpacing", Json.of(layout.entrySpacing()));
        json.put("lineSpacing", Json.of(layout.lineSpacing()));
        json.put(
                "entries",
                Json.of(section.blocks().stream().map(JsonFormat::entry).toList()));
        return json.build();
    }

    private static Json entry(Block block) {
        Json.Builder json = Json.object()
                .put("id", Characters.clean(block.id()))
                .putUnlessEmpty("label", Characters.line(block.label()));
        return rich(json, block.content()).build();
    }

    private static Json.Builder rich(Json.Builder json, RichText content) {
        EntryLines entry = EntryLines.of(content);
        StringBuilder text = new StringBuilder();
        List<Json> runs = new ArrayList<>();
        for (Line line : entry.marginInLine().lines()) {
            if (!runs.isEmpty()) {
                text.append('\n');
                runs.add(Json.object().put("text", "\n").build());
            }
            text.append(line.plain());
            line.runs().forEach(run -> runs.add(run(line.kind(), run)));
        }
        StringBuilder html = new StringBuilder();
        HtmlInline.entry("", entry, html);
        return json.put("text", text.toString()).put("html", html.toString()).put("runs", Json.of(runs));
    }

    private static Json run(Line.Kind line, Run run) {
        Json.Builder json = Json.object().put("text", run.text());
        for (Trait trait : run.traits()) {
            switch (trait) {
                case Trait.Looks(Format format) -> json.put(look(format), Json.of(true));
                case Trait.Stresses(String role, Format format) ->
                    json.put("role", Characters.clean(role)).put(look(format), Json.of(true));
                case Trait.Marks(String role) ->
                    json.put("role", Characters.clean(role)).put("mark", Json.of(true));
                case Trait.Names(String item, String variable, int position) ->
                    json.put(
                            "name",
                            Json.object()
                                    .put("item", Characters.clean(item))
                                    .put("variable", Characters.clean(variable))
                                    .put("position", Json.of(position))
                                    .build());
                case Trait.LeadsTo(String target) -> json.putUnlessEmpty("href", WebAddress.safe(target));
            }
        }
        switch (line) {
            case PLAIN -> {}
            case BLOCK, INDENT -> json.put("line", line.name().toLowerCase(Locale.ROOT));
        }
        return json.build();
    }

    private static void flag(String name, boolean set, Json.Builder json) {
        if (set) {
            json.put(name, Json.of(true));
        }
    }

    private static String look(Format format) {
        return switch (format) {
            case ITALIC -> "italic";
            case BOLD -> "bold";
            case SMALL_CAPS -> "smallCaps";
            case UNDERLINE -> "underline";
            case SUPERSCRIPT -> "superscript";
            case SUBSCRIPT -> "subscript";
        };
    }
}
