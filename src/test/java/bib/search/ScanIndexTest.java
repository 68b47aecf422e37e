package bib.search;

import bib.entry.Library;

final class ScanIndexTest extends IndexContract {
    @Override
    protected Index index(Library library) {
        return new ScanIndex(library);
    }
}
