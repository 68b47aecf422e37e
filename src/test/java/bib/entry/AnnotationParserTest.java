package bib.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// biblatex's annotation grammar, and what files make of it.
final class AnnotationParserTest {
    private static Annotation key(int position, String value) {
        return new Annotation("author", Annotation.DEFAULT, position, "", value, false);
    }

    private static AnnotationParser.Result parse(String value) {
        return AnnotationParser.parse("author+an", value);
    }

    @Test
    void byTheBook() {
        AnnotationParser.Result read = parse("1=equal; 2 = equal, student; =highlight; 3:family=corresponding");
        assertThat(read.annotations())
                .containsExactly(
                        key(1, "equal"),
                        key(2, "equal"),
                        key(2, "student"),
                        key(0, "highlight"),
                        new Annotation("author", Annotation.DEFAULT, 3, "family", "corresponding", false));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void literalsAndNamedAnnotations() {
        AnnotationParser.Result read =
                AnnotationParser.parse("author+an:orcid", "1=\"0000; a=b, c\"; 2=\"J\\\"urgen\"");
        assertThat(read.annotations())
                .containsExactly(
                        new Annotation("author", "orcid", 1, "", "0000; a=b, c", true),
                        new Annotation("author", "orcid", 2, "", "J\\\"urgen", true));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void asFilesHaveIt() {
        assertThat(parse("1=corresponding;2=equalcontrib,highlight;").annotations())
                .containsExactly(key(1, "corresponding"), key(2, "equalcontrib"), key(2, "highlight"));
        assertThat(parse("1=equal, 2=equal").annotations()).containsExactly(key(1, "equal"), key(2, "equal"));
        assertThat(parse("1:student").annotations()).containsExactly(key(1, "student"));
        assertThat(parse("highlight").annotations()).containsExactly(key(0, "highlight"));
        for (String loose : new String[] {"1=a;", "1=a, 2=a", "1:a", "a", "", "x=a", "1=", "1=\"a", "12345678901=a"}) {
            assertThat(parse(loose).problems()).as(loose).isNotEmpty();
        }
    }

    @Test
    void whichFieldsAnnotate() {
        assertThat(AnnotationParser.isAnnotation("author+an")).isTrue();
        assertThat(AnnotationParser.isAnnotation("author+an:orcid")).isTrue();
        assertThat(AnnotationParser.isAnnotation("author")).isFalse();
        assertThat(AnnotationParser.isAnnotation("author+and")).isFalse();
        assertThat(AnnotationParser.isAnnotation("+an")).isFalse();
    }
}
