package id.linimasa.extract.timex;

/// Where a word such as `lalu` points from its anchor.
enum Direction {
    /// Nothing said.
    NONE,
    /// `lalu`, `silam`: before the document creation time.
    PAST,
    /// `ini`: around the document creation time.
    THIS,
    /// `depan`, `mendatang`: after the document creation time.
    FUTURE,
    /// `itu`, `yang sama`: what the discourse last told.
    SAME,
    /// `sebelumnya`: before what the discourse last told.
    BEFORE,
    /// `kemudian`, `berikutnya`: after what the discourse last told.
    AFTER,
    /// `terakhir`: a stretch that ends with the document creation time.
    RECENT,
    /// `ke depan`: a stretch that begins with the document creation time.
    AHEAD,
    /// `lagi`: so far after the document creation time.
    AGAIN
}
