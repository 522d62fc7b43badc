package id.linimasa.extract.event;

/// What the lexicons know, read once a program and shared by all articles.
///
/// @param grammar classes of words
/// @param arguments subjects and complements
/// @param statuses cues of how sure something is
/// @param media outlets and platforms
/// @param capitals seats of governments
/// @param lands in which country towns lie
record Language(
        Grammar grammar, Arguments arguments, StatusTagger statuses, Media media, Capitals capitals, Lands lands) {

    /// Reads the lexicons.
    static Language read() {
        Grammar grammar = new Grammar();
        Arguments arguments = new Arguments(grammar);
        return new Language(
                grammar, arguments, new StatusTagger(grammar, arguments), new Media(), new Capitals(), new Lands());
    }
}
