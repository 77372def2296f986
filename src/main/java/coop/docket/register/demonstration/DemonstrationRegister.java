package coop.docket.register.demonstration;

import coop.docket.areas.AreaList;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import coop.docket.register.demonstration.drafting.Dice;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.fiction.Codes;
import coop.docket.register.demonstration.fiction.Province;
import coop.docket.register.demonstration.fiction.SoundCooperative;
import coop.docket.register.demonstration.stories.Stories;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up register of Lâm Đồng as an office might find it on a day: most is well, some things are not. */
public final class DemonstrationRegister {
    private static final int LARGEST = 3_000_000;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2090;

    private DemonstrationRegister() {}

    /**
     * The dossiers in order of code, made one by one as they are asked for; the same for the same size and day.
     *
     * @param size how many cooperatives, 0 to 3,000,000
     * @param day that the register is up to date on, in the years 2018 to 2090
     * @throws Refusal if the size or the day lies outside
     */
    public static Stream<Dossier> of(int size, LocalDate day) {
        if (size < 0 || size > LARGEST) {
            throw Refusal.notValid("register.demonstration.size", (long) size, (long) LARGEST);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refusal.notValid("register.demonstration.day", day, "" + FIRST_YEAR, "" + LAST_YEAR);
        }
        var codes = new Codes(size);
        return IntStream.range(0, size).mapToObj(place -> dossier(codes, place, day));
    }

    /** The communes that they lie in, as the office's list has them. */
    public static AreaList areas() {
        return Province.areas();
    }

    private static Dossier dossier(Codes codes, int place, LocalDate day) {
        var draft = new Draft(day, Dice.of(day.toEpochDay(), place));
        draft.put("code", codes.code(place, draft.dice()));
        var story = Stories.of(place);
        SoundCooperative.write(draft, story.type(), story.era());
        story.turn().accept(draft);
        return draft.dossier();
    }
}
