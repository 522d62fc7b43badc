package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import org.jspecify.annotations.Nullable;

/// Makes annotators when they are first needed: whoever only reads a workspace needs none.
final class Annotators {
    private @Nullable Annotator usual;

    /// The annotator without settings.
    synchronized Annotator usual() {
        Annotator made = usual;
        if (made == null) {
            made = new Annotator();
            usual = made;
        }
        return made;
    }

    Annotator with(ReadSettings settings) {
        return settings.equals(ReadSettings.DEFAULT) ? usual() : new Annotator(settings);
    }
}
