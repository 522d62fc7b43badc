package id.linimasa.article;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How articles are to be read.
///
/// @param created the day every article was written, as the user says, which wins over all evidence; or null
/// @param createdOf the day the articles of one source were written, which wins over `created`: by the source's name,
///     or by the last parts of it (`004.txt`, `berita/004.txt`, `tabel.csv#17`)
/// @param fieldMap for tables and JSON: what each field of ours is called there (`title` → `judul`); what is missing is
///     found by its usual names
/// @param limits how much one input may ask of the machine
public record ReadOptions(
        @Nullable LocalDate created, Map<String, LocalDate> createdOf, Map<String, String> fieldMap, Limits limits) {

    /// Nothing said by the user.
    public static final ReadOptions DEFAULT = new ReadOptions(null, Map.of());

    public ReadOptions {
        createdOf = Map.copyOf(createdOf);
        fieldMap = Map.copyOf(fieldMap);
    }

    /// With the usual limits.
    public ReadOptions(@Nullable LocalDate created, Map<String, String> fieldMap) {
        this(created, Map.of(), fieldMap, Limits.USUAL);
    }

    /// The day on which an article was written, as the user says, or null.
    ///
    /// @param source what it is called: `berita/tabel.csv#17`
    @Nullable
    LocalDate created(String source) {
        if (createdOf.isEmpty()) {
            return created;
        }
        String name = source.replace('\\', '/');
        int record = name.lastIndexOf('#');
        LocalDate own = createdOf(name);
        LocalDate ofAll = own != null || record < 0 ? own : createdOf(name.substring(0, record));
        return ofAll == null ? created : ofAll;
    }

    private @Nullable LocalDate createdOf(String name) {
        for (int from = 0; from >= 0; from = from(name, from)) {
            LocalDate told = createdOf.get(name.substring(from));
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /// Where the next part of a path begins, -1 where none does.
    private static int from(String name, int at) {
        int slash = name.indexOf('/', at);
        return slash < 0 ? -1 : slash + 1;
    }

    /// What one input may ask of the machine, so that a bomb or a mistake costs bounded time and memory.
    ///
    /// @param articleBytes the size of one article's source, and of one record of a table or archive
    /// @param unpackedBytes what one archive may unpack to, all its nested archives included
    /// @param ratio how many times larger than packed an archive may get, once past the first megabytes
    /// @param depth how deep archives may nest
    public record Limits(int articleBytes, long unpackedBytes, int ratio, int depth) {

        /// 16 MB an article, 64 GB and 200 times an archive, five archives deep.
        public static final Limits USUAL = new Limits(16 << 20, 64L << 30, 200, 5);
    }
}
