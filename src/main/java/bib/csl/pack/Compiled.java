package bib.csl.pack;

import bib.csl.pack.CslPack.Place;
import org.jspecify.annotations.Nullable;

/// What the processor made of a bundled style or locale when the program was built, so that it has no XML to read.
public final class Compiled {
    private final Place place;

    /// @param place where it stands in the pack
    public Compiled(Place place) {
        this.place = place;
    }

    /// In a form that the processor knows.
    public byte[] bytes() {
        return CslPack.bytes(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Compiled that
                && place.start() == that.place.start()
                && place.length() == that.place.length();
    }

    @Override
    public int hashCode() {
        return place.start();
    }
}
