package bib.bibtex.write;

import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import java.util.ArrayList;
import java.util.List;

/// Beside which field a new one belongs.
final class RelatedFields {
    private RelatedFields() {}

    /// The fields after which one best stands, the best first; none where the end of the entry is as good as any.
    ///
    /// @param name in lower case
    static List<String> of(String name) {
        List<String> related = new ArrayList<>(2);
        if (AnnotationParser.isAnnotation(name)) {
            String annotated = AnnotationParser.annotated(name);
            related.add(AnnotationParser.annotating(annotated, Annotation.DEFAULT));
            related.add(annotated);
        }
        switch (name) {
            case "month", "day" -> related.add("year");
            case "subtitle", "titleaddon", "shorttitle" -> related.add("title");
            case "shortbooktitle", "booksubtitle", "booktitleaddon" -> related.add("booktitle");
            case "shortjournal", "journalsubtitle" -> related.addAll(List.of("journaltitle", "journal"));
            case "number" -> related.add("volume");
            case "eprinttype", "eprintclass", "archiveprefix", "primaryclass" -> related.add("eprint");
            case "urldate" -> related.add("url");
            default -> {}
        }
        return related;
    }
}
