package id.linimasa.extract.event;

import id.linimasa.model.EventStatus;
import org.jspecify.annotations.Nullable;

/// What a clause says of how sure its event is.
///
/// @param status as reported
/// @param cue the words that tell it, or null
/// @param condition the words of the condition, or null
record StatusReading(
        EventStatus status, @Nullable String cue, @Nullable String condition) {

    StatusReading with(EventStatus other) {
        return new StatusReading(other, cue, condition);
    }
}
