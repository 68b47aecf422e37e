package bib.io.format;

import bib.entry.Preamble;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How to write, and what could not be written.
///
/// @param ascii  whether LaTeX is to be written in ASCII alone
/// @param macros the `@string` definitions the entries were read with, by lower-case name
/// @param preambles those of the files the entries were read from
/// @param losses takes what the format has no place for
public record Writing(boolean ascii, Map<String, String> macros, List<Preamble> preambles, Losses losses) {
    public Writing {
        macros = Collections.unmodifiableMap(new LinkedHashMap<>(macros));
        preambles = List.copyOf(preambles);
    }
}
