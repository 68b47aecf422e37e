package bib.csl.engine.style;

import bib.csl.engine.text.Decor;
import bib.csl.engine.text.TextCase;
import bib.csl.xml.Xml;
import bib.richtext.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the attributes that say how output looks.
final class LookReader {
    private LookReader() {}

    static Look of(Xml element) {
        if (element.attributes().isEmpty()) {
            return Look.PLAIN;
        }
        return new Look(
                element.get("prefix"),
                element.get("suffix"),
                decor(element),
                element.is("strip-periods"),
                TextCase.of(element.get("text-case")),
                display(element.get("display")));
    }

    private static List<Decor> decor(Xml element) {
        List<Decor> decor = new ArrayList<>(2);
        switch (element.get("font-style")) {
            case "italic", "oblique" -> decor.add(Decor.ITALIC);
            case "normal" -> decor.add(Decor.UPRIGHT);
            default -> {}
        }
        switch (element.get("font-variant")) {
            case "small-caps" -> decor.add(Decor.SMALL_CAPS);
            case "normal" -> decor.add(Decor.NO_SMALL_CAPS);
            default -> {}
        }
        switch (element.get("font-weight")) {
            case "bold" -> decor.add(Decor.BOLD);
            case "light" -> decor.add(Decor.LIGHT);
            case "normal" -> decor.add(Decor.NORMAL_WEIGHT);
            default -> {}
        }
        switch (element.get("text-decoration")) {
            case "underline" -> decor.add(Decor.UNDERLINE);
            case "none" -> decor.add(Decor.NO_UNDERLINE);
            default -> {}
        }
        switch (element.get("vertical-align")) {
            case "sup" -> decor.add(Decor.SUPERSCRIPT);
            case "sub" -> decor.add(Decor.SUBSCRIPT);
            case "baseline" -> decor.add(Decor.BASELINE);
            default -> {}
        }
        if (element.is("quotes")) {
            decor.add(Decor.QUOTES);
        } else if (element.has("quotes")) {
            decor.add(Decor.NO_QUOTES);
        }
        return decor;
    }

    private static Optional<Display> display(String value) {
        return switch (value) {
            case "block" -> Optional.of(Display.BLOCK);
            case "left-margin" -> Optional.of(Display.LEFT_MARGIN);
            case "right-inline" -> Optional.of(Display.RIGHT_INLINE);
            case "indent" -> Optional.of(Display.INDENT);
            default -> Optional.empty();
        };
    }
}
