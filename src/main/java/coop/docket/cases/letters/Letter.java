package coop.docket.cases.letters;

import java.util.List;

/** A letter as it is printed. @param title of the file @param personal whether it names a person of the register */
record Letter(String title, boolean personal, List<Block> blocks) {}
