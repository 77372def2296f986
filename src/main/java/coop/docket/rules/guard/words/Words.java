package coop.docket.rules.guard.words;

import coop.docket.rules.vocabulary.Cooperative;
import coop.docket.rules.vocabulary.Flag;
import coop.docket.rules.vocabulary.Rows;
import coop.docket.rules.vocabulary.Signs;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one type of the vocabulary: an allow-list, read off what it answers in types that rules may see. */
public final class Words {
    private static final Map<Class<?>, Words> READ = new ConcurrentHashMap<>();

    private final Map<String, Word> words = new TreeMap<>();

    private Words(Class<?> type) {
        for (var method : type.getMethods()) {
            Word.of(type, method)
                    .filter(word -> type != Flag.class || word.meaning().is(Kind.FLAG))
                    .ifPresent(word -> words.put(word.name(), word));
        }
    }

    /** The words that can be asked of what a meaning stands for; none of a plain value. */
    public static Words of(Meaning meaning) {
        return switch (meaning.kind()) {
            case COOPERATIVE -> of(Cooperative.class);
            case ROWS -> of(Rows.class);
            case SIGNS -> of(Signs.class);
            case FLAG -> of(Flag.class);
            case ROW -> of(meaning.type());
            default -> of(Object.class);
        };
    }

    private static Words of(Class<?> type) {
        return READ.computeIfAbsent(type, Words::new);
    }

    public Optional<Word> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    public Collection<String> names() {
        return words.keySet();
    }

    /** Every word, for tables that must have an entry for each. */
    public Collection<Word> all() {
        return words.values();
    }
}
