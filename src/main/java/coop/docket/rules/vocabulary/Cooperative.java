package coop.docket.rules.vocabulary;

import coop.docket.register.Dossier;
import coop.docket.rules.terms.Terms;
import java.util.ArrayList;
import java.util.List;

/** A cooperative as seen on the day: the one fact that rules are asked about, and where they raise their flags. */
public final class Cooperative implements LifeWords, MemberWords, TextWords, DoubtWords {
    private final Memory memory;
    /** Most cooperatives have none. */
    private List<Flag> flags = List.of();

    public Cooperative(Dossier dossier, Terms terms) {
        this.memory = new Memory(dossier, terms);
    }

    /** Raises the rule's flag; what it is raised upon is told to the flag. */
    public Flag flag(@Literal(Literal.Of.RULE) String rule) {
        var flag = new Flag(rule, this);
        if (flags.isEmpty()) {
            flags = new ArrayList<>(4);
        }
        flags.add(flag);
        return flag;
    }

    /** The flags raised so far, in the order in which rules fired. */
    public List<Flag> flags() {
        return flags;
    }

    /** Begins to count signs, for rules that ask for so many of a list. */
    @Known
    public Signs signs() {
        return new Signs(terms());
    }

    public Dossier dossier() {
        return memory.dossier();
    }

    @Override
    public Line own() {
        return memory.own();
    }

    @Override
    public Terms terms() {
        return memory.terms();
    }

    @Override
    public Memory memory() {
        return memory;
    }
}
