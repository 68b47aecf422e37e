package bib.csl.engine.text;

import bib.richtext.Display;
import bib.richtext.RichText;
import java.util.List;

/// Characters with the formats that are on and the holders they stand in, outermost first.
public record Run(String text, int formats, List<Holder> holders) {
    /// Whether they are of the name at a place, from 1, of a variable.
    public boolean isName(String variable, int position) {
        for (Holder holder : holders) {
            if (holder instanceof NameHolder name && name.position == position && name.variable.equals(variable)) {
                return true;
            }
        }
        return false;
    }

    /// What runs may stand in besides formats. Two holders are the same only if they are one object.
    public sealed interface Holder {
        RichText around(RichText content);
    }

    /// Runs of one name.
    static final class NameHolder implements Holder {
        private final String item;
        private final String variable;
        private final int position;

        NameHolder(String item, String variable, int position) {
            this.item = item;
            this.variable = variable;
            this.position = position;
        }

        @Override
        public RichText around(RichText content) {
            return new RichText.NameSpan(item, variable, position, content);
        }
    }

    /// Runs of one link.
    static final class LinkHolder implements Holder {
        private final String target;

        LinkHolder(String target) {
            this.target = target;
        }

        @Override
        public RichText around(RichText content) {
            // An address that is shown as it is needs to be kept once.
            if (content instanceof RichText.Text(String shown) && shown.equals(target)) {
                return new RichText.Link(shown, content);
            }
            return new RichText.Link(target, content);
        }
    }

    /// Runs placed together.
    static final class PlaceHolder implements Holder {
        private final Display display;

        PlaceHolder(Display display) {
            this.display = display;
        }

        @Override
        public RichText around(RichText content) {
            return new RichText.Placed(display, content);
        }
    }
}
