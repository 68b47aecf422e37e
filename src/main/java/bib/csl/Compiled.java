package bib.csl;

import bib.csl.CslPack.Place;
import org.jspecify.annotations.Nullable;

/// What the processor made of a bundled style or locale when the program was built, so that it has no XML to read.
public final class Compiled {
    private final Place place;

    Compiled(Place place) {
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
