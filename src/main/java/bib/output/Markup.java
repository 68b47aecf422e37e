package bib.output;

import bib.output.Piece.Tag;
import bib.richtext.Format;
import bib.richtext.Trait;

/// The markup that a format has for each trait. Where a format does not say otherwise, names and marks have none, and
/// what is set apart for a role looks as it says.
interface Markup extends Trait.Cases<Tag> {
    /// @param address one that is safe to follow
    Tag link(String address);

    /// What leads to nothing that is safe to follow is no link.
    @Override
    default Tag leadsTo(String target) {
        String address = WebAddress.safe(target);
        return address.isEmpty() ? Tag.NONE : link(address);
    }

    @Override
    default Tag names(Trait.Names names) {
        return Tag.NONE;
    }

    @Override
    default Tag stresses(String role, Format format) {
        return looks(format);
    }

    @Override
    default Tag marks(String role) {
        return Tag.NONE;
    }
}
