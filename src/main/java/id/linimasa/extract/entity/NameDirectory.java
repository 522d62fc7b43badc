package id.linimasa.extract.entity;

import java.util.Collection;
import java.util.Set;

/// What is known of the names in many articles, to be looked up a few at a time.
///
/// People are named as the lexicons name them where these know them ([ArticleNames]).
public interface NameDirectory {

    /// The people of whose names a word has this skeleton ([Spelling#skeleton]), among them perhaps some whom no
    /// article names any more ([#articles] tells).
    Collection<String> peopleWith(String skeleton);

    /// How many articles name a person.
    int articles(String person);

    /// ISO 3166-1 codes of the countries of the offices that any article says of a person.
    Set<String> countries(String person);

    /// What articles that introduce an abbreviation mean by it.
    Set<String> meanings(String abbreviation);
}
