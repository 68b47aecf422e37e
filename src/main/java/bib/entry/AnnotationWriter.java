package bib.entry;

import java.util.List;

/// Annotations to a value, as biblatex wants it: `1=equal,corresponding; 2:family="text"; =key` (biblatex manual,
/// "Data Annotations").
public final class AnnotationWriter {
    private AnnotationWriter() {}

    /// What says the same of the same name stands together; the order is that of the list.
    ///
    /// @param annotations of one field and one name, literals as they are to be written
    public static String write(List<Annotation> annotations) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < annotations.size()) {
            Annotation first = annotations.get(i);
            out.append(out.isEmpty() ? "" : "; ")
                    .append(target(first))
                    .append('=')
                    .append(value(first));
            for (i++; i < annotations.size() && target(annotations.get(i)).equals(target(first)); i++) {
                out.append(',').append(value(annotations.get(i)));
            }
        }
        return out.toString();
    }

    private static String target(Annotation annotation) {
        String position = annotation.position() == 0 ? "" : String.valueOf(annotation.position());
        return annotation.part().isEmpty() ? position : position + ":" + annotation.part();
    }

    private static String value(Annotation annotation) {
        return annotation.literal() ? '"' + annotation.value() + '"' : annotation.value();
    }
}
