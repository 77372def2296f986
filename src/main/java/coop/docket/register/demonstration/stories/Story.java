package coop.docket.register.demonstration.stories;

import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.fiction.Era;
import java.util.function.Consumer;

/**
 * One thing that befalls cooperatives.
 *
 * @param permille how many of a thousand cooperatives it befalls
 * @param type of the cooperatives it befalls, a key of the register's list; null: any but groups
 * @param era when these were registered
 * @param turn changes a sound cooperative into one with this story
 */
public record Story(int permille, String type, Era era, Consumer<Draft> turn) {

    static Story of(int permille, Consumer<Draft> turn) {
        return new Story(permille, null, Era.ANY, turn);
    }

    static Story established(int permille, Consumer<Draft> turn) {
        return new Story(permille, null, Era.ESTABLISHED, turn);
    }

    static Story oldLaw(int permille, Consumer<Draft> turn) {
        return new Story(permille, null, Era.OLD_LAW, turn);
    }

    Story among(String chosen) {
        return new Story(permille, chosen, era, turn);
    }
}
