package id.linimasa.export;

import id.linimasa.export.content.Manifest;
import java.nio.file.Path;
import java.util.List;

/// What an export gave.
///
/// @param files that were written, the manifest last
/// @param manifest what they were made of
public record Exported(List<Path> files, Manifest manifest) {
    public Exported {
        files = List.copyOf(files);
    }
}
