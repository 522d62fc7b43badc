package id.linimasa.extract.event;

/// What the lexicons know, read once a program and shared by all articles.
///
/// @param grammar classes of words
/// @param arguments subjects and complements
/// @param statuses cues of how sure something is
/// @param media outlets and platforms
/// @param capitals seats of governments
/// @param lands in which country towns lie
/// @param sense whether the words of a trigger mean an event
/// @param wars wars that are told apart from those that a story takes place in
record Language(
        Grammar grammar,
        Arguments arguments,
        StatusTagger statuses,
        Media media,
        Capitals capitals,
        Lands lands,
        WordSense sense,
        WarState wars) {

    /// Reads the lexicons.
    static Language read() {
        Grammar grammar = new Grammar();
        Arguments arguments = new Arguments(grammar);
        Lands lands = new Lands();
        return new Language(
                grammar,
                arguments,
                new StatusTagger(grammar, arguments),
                new Media(),
                new Capitals(lands),
                lands,
                new WordSense(grammar, arguments),
                new WarState(grammar, arguments));
    }
}
