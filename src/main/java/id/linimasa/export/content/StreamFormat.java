package id.linimasa.export.content;

import java.io.IOException;

/// Writes one format. Stateless: one for all exports.
@FunctionalInterface
public interface StreamFormat {

    /// Writes everything that the source hands over.
    ///
    /// @param manifest what the export is made of, for formats that carry it inside
    /// @param target where to; its stream is left open
    /// @throws IOException where it can't be written
    void write(ExportSource source, Manifest manifest, Target target) throws IOException;
}
