package coop.docket.cli;

import coop.docket.areas.Vietnam;
import coop.docket.language.Words;
import coop.docket.rules.terms.IsoDays;
import java.time.InstantSource;
import java.time.LocalDate;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.ArgumentParser;
import net.sourceforge.argparse4j.inf.ArgumentParserException;
import net.sourceforge.argparse4j.inf.ArgumentType;

/** A day on the command line, written yyyy-MM-dd. */
record DayArgument(Words words) implements ArgumentType<LocalDate> {
    @Override
    public LocalDate convert(ArgumentParser parser, Argument argument, String value) throws ArgumentParserException {
        var day = IsoDays.read(value);
        if (day == null) {
            throw new ArgumentParserException(words.say("cli.not-a-day", value), parser, argument);
        }
        return day;
    }

    /** @param given null for today */
    static LocalDate orToday(LocalDate given, InstantSource clock) {
        return given == null ? Vietnam.today(clock) : given;
    }
}
