package bib.publist;

import bib.search.Query;
import bib.search.SortOrder;
import bib.source.Source;
import bib.source.Span;
import java.util.List;

/// A publication list as its file describes it; [ListReader] has the file's keys.
///
/// @param source    the file
/// @param title     of the whole list; empty where none is given
/// @param lang      the language as CSL writes it, as `en-US`; empty where the style decides
/// @param libraries the files that hold the entries, paths made relative to where the list's path is; none where
///                  the list does not say
/// @param person    whose list it is, or [Person#NONE]
/// @param legend    the words of its legends
/// @param output    how it is written where nothing else is asked for
public record PublicationList(
        Source source,
        String title,
        String lang,
        List<String> libraries,
        Person person,
        Legend legend,
        Output output,
        List<Section> sections) {
    public PublicationList {
        libraries = List.copyOf(libraries);
        sections = List.copyOf(sections);
    }

    /// @param format     the name of an output format; empty where the list does not say
    /// @param standalone whether the text must stand on its own, as a whole page
    public record Output(String format, boolean standalone) {
        public static final Output DEFAULT = new Output("", false);
    }

    /// A run of entries under a heading.
    ///
    /// @param title empty where there is no heading
    /// @param query what belongs to the section
    /// @param order how its entries are sorted; equal ones stay in the order of the library
    /// @param setup how it looks
    /// @param span  where the section begins in the list's file
    public record Section(String title, Query query, SortOrder order, Setup setup, Span span) {}

    /// How a section looks.
    ///
    /// @param style      a style's name, path or id; a path is made relative to where the list's path is
    /// @param styleSpan  where the list's file says so
    /// @param keepSelf   whether the person's own name stays visible where the style would hide it behind `et al.`
    public record Setup(
            String style,
            Span styleSpan,
            Numbering numbering,
            Counting counting,
            Links links,
            Quotes quotes,
            boolean keepSelf,
            Legend.Mode legend,
            Marks marks) {}

    /// What of an entry is a link.
    public enum Links {
        /// What the style makes a link.
        STYLE,
        /// The title, to the DOI or else the URL, besides what the style makes a link.
        TITLE,
        /// Nothing.
        NONE
    }
}
