package id.linimasa.timeline;

/// When something was reported of the event that is selected: a tick on the rail below the lanes.
///
/// @param at the moment of publication, in milliseconds of the axis
/// @param label what was said then, in few words: `diumumkan`, `diubah ke 17 Mei`, `dilaporkan terjadi`
public record Publication(long at, String label) {}
