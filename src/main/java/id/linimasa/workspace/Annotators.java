package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Makes annotators when they are first needed: whoever only reads a workspace needs none.
final class Annotators {
    private final Path lexicons;
    private @Nullable Annotator usual;

    /// @param lexicons the folder of the user's own lexicons, which may be missing
    Annotators(Path lexicons) {
        this.lexicons = lexicons;
    }

    /// The annotator without settings.
    synchronized Annotator usual() {
        Annotator made = usual;
        if (made == null) {
            made = new Annotator(ReadSettings.DEFAULT, lexicons);
            usual = made;
        }
        return made;
    }

    Annotator with(ReadSettings settings) {
        return settings.equals(ReadSettings.DEFAULT) ? usual() : new Annotator(settings, lexicons);
    }
}
