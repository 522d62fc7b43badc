package id.linimasa.ui;

import id.linimasa.model.EventType;
import id.linimasa.timeline.Family;
import java.util.Locale;

/// The style classes of the families of types, so that badges and dots have the colours of the timeline's marks.
public final class FamilyStyle {

    private FamilyStyle() {}

    /// The style class of a type's family: `family-accord`.
    public static String of(EventType type) {
        return "family-" + Family.of(type).name().toLowerCase(Locale.ROOT);
    }
}
