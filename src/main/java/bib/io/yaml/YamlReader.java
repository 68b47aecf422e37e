package bib.io.yaml;

import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// YAML 1.2 to values, from the parser's events: no tag makes an object, nesting and aliases are bounded, and what
/// comes before a fault is delivered.
final class YamlReader {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_ALIASES = 1000;
    /// Columns are counted from the start of a line: in longer lines, the line is place enough.
    private static final int MAX_COLUMN = 1000;
    /// The parser's time grows with the square of a stretch without a blank; no text, address or number is so long.
    private static final int MAX_WORD = 100_000;

    /// A sequence or mapping that is not at its end yet.
    private static final class Open {
        private final List<Yaml> items = new ArrayList<>();
        private final Map<String, Yaml> members = new LinkedHashMap<>();
        private final boolean mapping;
        private final int start;
        private final Optional<Anchor> anchor;
        private @Nullable String key;

        Open(boolean mapping, int start, Optional<Anchor> anchor) {
            this.mapping = mapping;
            this.start = start;
            this.anchor = anchor;
        }

        Yaml value() {
            return mapping ? new Yaml.Mapping(members, start) : new Yaml.Seq(items, start);
        }
    }

    private final Source source;
    private final List<Diagnostic> diagnostics;
    private final Deque<Open> stack = new ArrayDeque<>();
    private final Map<Anchor, Yaml> anchors = new HashMap<>();
    private Yaml root = new Yaml.Text("", 0);
    private int aliases;

    private YamlReader(Source source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /// The first document of a text; what of it stands before a fault, where there is one.
    static Yaml read(Source source, List<Diagnostic> diagnostics) {
        YamlReader reader = new YamlReader(source, diagnostics);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setLabel(source.name())
                .build();
        int tooLong = tooLongWord(source.text());
        if (tooLong >= 0) {
            Span span = new Span(source, tooLong, tooLong);
            String message = "there are more than " + MAX_WORD + " characters without a blank";
            diagnostics.add(Diagnostic.error(span, message, "what comes before them is read"));
        }
        String text = tooLong < 0 ? source.text() : source.text().substring(0, lineStart(source.text(), tooLong));
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!reader.take(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException e) {
            int place = e.getProblemMark().map(reader::offset).orElse(0);
            reader.fault(place, String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            reader.fault(0, String.valueOf(e.getMessage()));
        }
        return reader.stack.isEmpty() ? reader.root : reader.stack.peekLast().value();
    }

    /// Where the first word begins that is too long; -1 where there is none.
    private static int tooLongWord(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                start = i + 1;
            } else if (i - start >= MAX_WORD) {
                return start;
            }
        }
        return -1;
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', place) + 1;
    }

    private void fault(int place, String why) {
        Span span = new Span(source, place, place);
        diagnostics.add(Diagnostic.error(span, "this is not valid YAML", "the YAML parser says: " + why));
    }

    private int offset(Mark mark) {
        return source.at(mark.getLine() + 1, Math.min(mark.getColumn(), MAX_COLUMN) + 1)
                .start();
    }

    /// Whether to go on.
    private boolean take(Event event) {
        int start = event.getStartMark().map(this::offset).orElse(0);
        switch (event) {
            case ScalarEvent scalar -> add(new Yaml.Text(scalar.getValue(), start), scalar.getAnchor());
            case MappingStartEvent mapping -> stack.push(new Open(true, start, mapping.getAnchor()));
            case SequenceStartEvent sequence -> stack.push(new Open(false, start, sequence.getAnchor()));
            case CollectionEndEvent _ -> {
                Open closed = stack.pop();
                add(closed.value(), closed.anchor);
            }
            case AliasEvent alias -> alias(alias, start);
            default -> {
                return event.getEventId() != Event.ID.DocumentEnd;
            }
        }
        if (stack.size() > MAX_DEPTH) {
            fault(start, "more than " + MAX_DEPTH + " levels");
            return false;
        }
        return aliases <= MAX_ALIASES;
    }

    private void alias(NodeEvent alias, int start) {
        Yaml known = alias.getAnchor().map(anchors::get).orElse(null);
        if (known == null || ++aliases > MAX_ALIASES) {
            fault(start, known == null ? "an alias of what is not there yet" : "too many aliases");
            add(new Yaml.Text("", start), Optional.empty());
        } else {
            add(known, Optional.empty());
        }
    }

    private void add(Yaml value, Optional<Anchor> anchor) {
        anchor.ifPresent(name -> anchors.put(name, value));
        Open open = stack.peek();
        if (open == null) {
            root = value;
        } else if (!open.mapping) {
            open.items.add(value);
        } else if (open.key == null) {
            open.key = value instanceof Yaml.Text text ? text.text() : "";
        } else {
            String key = open.key;
            open.key = null;
            if (open.members.putIfAbsent(key, value) != null) {
                Span span = new Span(source, value.start(), value.start());
                diagnostics.add(Diagnostic.error(span, "'" + key + "' is there twice; the first one counts", ""));
            }
        }
    }
}
