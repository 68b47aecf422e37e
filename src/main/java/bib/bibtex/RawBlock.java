package bib.bibtex;

import java.util.List;

/// A block's key and fields, by their places in the text.
///
/// @param key     empty where there is none
/// @param keyStart where the key stands, or would stand
/// @param remarks what had to be assumed; none where the block is BibTeX by the book
/// @param repairs what was broken and mended by a guess
/// @param faults  why the fields cannot be told apart with certainty; at most one
public record RawBlock(
        String key,
        int keyStart,
        List<RawField> fields,
        List<Remark> remarks,
        List<Remark> repairs,
        List<Remark> faults) {
    /// A block about which there is nothing to say.
    static RawBlock byTheBook(String key, int keyStart, List<RawField> fields) {
        return new RawBlock(key, keyStart, fields, List.of(), List.of(), List.of());
    }

    public RawBlock {
        fields = List.copyOf(fields);
        remarks = List.copyOf(remarks);
        repairs = List.copyOf(repairs);
        faults = List.copyOf(faults);
    }
}
