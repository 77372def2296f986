package coop.docket.register.demonstration.stories;

import coop.docket.register.demonstration.fiction.Era;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Which story each cooperative has: of every thousand in a row, each story its share, the others none. */
public final class Stories {
    private static final int THOUSAND = 1_000;
    // without a common divisor with a thousand, so that a thousand places meet every story's places once
    private static final int STRIDE = 617;
    private static final int SHIFT = 389;
    private static final Story NONE = new Story(0, null, Era.ANY, draft -> {});

    private static final List<Story> PLACES = places();

    private Stories() {}

    /** @param place of the cooperative in the order of codes, from 0 */
    public static Story of(int place) {
        var stride = (long) place * STRIDE + (long) (place / THOUSAND) * SHIFT;
        return PLACES.get((int) (stride % THOUSAND));
    }

    private static List<Story> places() {
        var told = Stream.of(
                        IdleStories.ALL,
                        InactiveStories.ALL,
                        DissolutionStories.ALL,
                        EndingStories.ALL,
                        DebtStories.ALL,
                        ConversionStories.ALL,
                        PropertyStories.ALL,
                        DoubtStories.ALL)
                .flatMap(List::stream)
                .flatMap(story -> Collections.nCopies(story.permille(), story).stream())
                .toList();
        return Stream.concat(told.stream(), Collections.nCopies(THOUSAND - told.size(), NONE).stream())
                .toList();
    }
}
