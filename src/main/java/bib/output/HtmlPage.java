package bib.output;

import bib.source.Resource;

/// A whole HTML page around a fragment: no scripts, nothing loaded from elsewhere.
final class HtmlPage {
    private HtmlPage() {}

    static String around(Document document, String fragment) {
        String title = HtmlInline.escaped(Characters.line(document.title()));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        out.append("<html").append(HtmlFormat.language(document.lang())).append(">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(title.isEmpty() ? "Bibliography" : title).append("</title>\n");
        out.append("<style>\n")
                .append(Resource.text(HtmlPage.class, "page.css"))
                .append("</style>\n");
        out.append("</head>\n<body>\n<main>\n");
        if (!title.isEmpty()) {
            out.append("<h1>").append(title).append("</h1>\n");
        }
        return out.append(fragment).append("</main>\n</body>\n</html>\n").toString();
    }
}
