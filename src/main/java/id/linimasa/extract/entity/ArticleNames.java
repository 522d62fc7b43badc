package id.linimasa.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one article contributes to the linking of names.
///
/// @param people by name, as the lexicons call them where they know them, the countries of the offices said of them
/// @param introduced abbreviations that the article explains, and what it means by each
/// @param abbreviations names of organisations that hang on what other articles introduce
public record ArticleNames(
        Map<String, Set<String>> people, Map<String, Set<String>> introduced, Set<String> abbreviations) {

    public ArticleNames {
        people = Map.copyOf(people);
        introduced = Map.copyOf(introduced);
        abbreviations = Set.copyOf(abbreviations);
    }

    /// The skeletons by which a person is looked up: [NameDirectory#peopleWith].
    public static List<String> skeletons(String person) {
        List<String> skeletons = new ArrayList<>();
        for (String token : Chain.tokens(person)) {
            String skeleton = Spelling.skeleton(token);
            if (!skeletons.contains(skeleton)) {
                skeletons.add(skeleton);
            }
        }
        return skeletons;
    }
}
