package coop.docket.rules.warnings;

import coop.docket.rules.judging.ReadPack;

/** Finds the line of a file that is meant. */
final class Lines {
    private Lines() {}

    /** The first line that has the text; 1 where none has. */
    static int of(ReadPack pack, String file, String text) {
        var lines = pack.files().file(file).orElseThrow().text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(text)) {
                return i + 1;
            }
        }
        return 1;
    }
}
