package id.linimasa.export.content;

import java.io.OutputStream;
import java.nio.file.Path;

/// Where an export goes.
///
/// @param out its bytes
/// @param scratch an empty folder on the same disk, deleted afterwards, for what has to be put aside
public record Target(OutputStream out, Path scratch) {}
