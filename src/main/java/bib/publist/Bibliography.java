package bib.publist;

import bib.csl.Item;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.output.Document;
import bib.output.Document.Block;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a processor made, with roles shown: the one way marks get into an export, a citation and a list.
///
/// @param person whose names are `self`
/// @param legend whether a legend closes the bibliography
public record Bibliography(Person person, Marks marks, Legend.Mode legend) {
    /// One section without a heading, in the order of the rendering, numbered as the style does it.
    ///
    /// @param items what was rendered
    /// @param lang  the language as CSL writes it
    public Typeset document(Rendered rendered, List<Item> items, String lang) {
        List<String> warnings = new ArrayList<>(rendered.warnings());
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.putIfAbsent(item.id(), item));
        List<Block> blocks = new ArrayList<>();
        for (RenderedEntry entry : rendered.bibliography()) {
            Item item = byId.get(entry.id());
            RichText content = item == null ? entry.content() : marked(entry.content(), item, warnings);
            blocks.add(new Block(entry.id(), "", content));
        }
        Document.Layout layout = layout(rendered.layout(), Numbering.NONE);
        Optional<RichText> line = legend(blocks, Legend.DEFAULT);
        Document document = new Document("", lang, List.of(new Document.Section("", layout, blocks, line)));
        return new Typeset(document, List.of(), warnings);
    }

    /// A citation with roles shown, of one item or of several: each name by what its own item says of it.
    ///
    /// @param cited    what was cited
    /// @param warnings takes what the data does not decide
    public RichText citation(RichText citation, List<Item> cited, Consumer<String> warnings) {
        if (marks.byRole().isEmpty()) {
            return citation;
        }
        Map<String, Roles> roles = new HashMap<>();
        for (Item item : cited) {
            roles.computeIfAbsent(item.id(), _ -> roles(item, warnings));
        }
        return new MarkApplier(marks).apply(citation, roles);
    }

    /// One entry with the roles of its names shown; what the data does not decide is added to `warnings`.
    RichText marked(RichText content, Item item, List<String> warnings) {
        return citation(content, List.of(item), warnings::add);
    }

    private Roles roles(Item item, Consumer<String> warnings) {
        Roles roles = Roles.of(item, person);
        roles.warnings().forEach(warnings);
        return roles;
    }

    Optional<RichText> legend(List<Block> blocks, Legend texts) {
        return switch (legend) {
            case AUTO -> texts.line(blocks.stream().map(Block::content).toList(), marks);
            case NEVER -> Optional.empty();
        };
    }

    static Document.Layout layout(Rendered.Layout layout, Numbering numbering) {
        return new Document.Layout(
                numbering == Numbering.BULLETS,
                numbering == Numbering.DESCENDING,
                layout.hangingIndent(),
                layout.entrySpacing(),
                layout.lineSpacing());
    }
}
