package bib.csl.engine.text;

import java.util.Set;

/// The words that title case keeps small (CSL schema, `stop-words.json`), those of one word.
final class StopWords {
    private static final Set<String> WORDS = Set.of(("a about above across afore after against al along alongside amid"
                    + " amidst among amongst an and anenst apropos apud around as aside astride at athwart atop barring"
                    + " before behind below beneath beside besides between beyond but by c ca circa d' de despite down"
                    + " during et except for forenenst from given in inside into lest like modulo near next nor"
                    + " notwithstanding of off on onto or out over per plus pro qua sans since so than the through"
                    + " throughout thruout till to toward towards under underneath until unto up upon v v. van versus"
                    + " via vis-à-vis von vs vs. with within without yet")
            .split(" "));

    private StopWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
