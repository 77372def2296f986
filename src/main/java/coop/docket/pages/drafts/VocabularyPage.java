package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rules.help.Help;
import coop.docket.rules.help.HelpEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a rule may say. @param groups the entries under the heading that they belong to */
public record VocabularyPage(Frame frame, Map<String, List<Entry>> groups) implements Page {

    /**
     * One of them, as the editor needs it.
     *
     * @param name as it is looked for
     * @param insert as it is written
     * @param type what comes out, with its unit
     * @param choices the values there are, where the list is closed
     */
    public record Entry(
            String name, String insert, String type, String meaning, String example, String kind, String choices) {
        static Entry of(HelpEntry entry) {
            var quoted = entry.group() == HelpEntry.Group.COLUMN || entry.group() == HelpEntry.Group.PARAMETER;
            var type = entry.unit().isEmpty() ? entry.type() : entry.type() + " (" + entry.unit() + ")";
            var choices = new ArrayList<String>();
            entry.choices().forEach(choice -> choices.add(choice.key() + " – " + choice.name()));
            return new Entry(
                    entry.word(),
                    quoted ? '"' + entry.word() + '"' : entry.word(),
                    type,
                    entry.meaning(),
                    entry.example(),
                    entry.group().name().toLowerCase(java.util.Locale.ROOT),
                    String.join("; ", choices));
        }
    }

    static VocabularyPage of(Reader reader, DraftUses uses) {
        var frame = reader.frame(Section.RULES, "policy.words.title");
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var entry : Help.of(reader.language(), uses.live().today().pack())) {
            var heading = frame.say("policy.words.group." + entry.group());
            if (entry.group() == HelpEntry.Group.WORD || entry.group() == HelpEntry.Group.COLUMN) {
                heading += " – " + entry.of();
            }
            groups.computeIfAbsent(heading, each -> new ArrayList<>()).add(Entry.of(entry));
        }
        return new VocabularyPage(frame, groups);
    }
}
