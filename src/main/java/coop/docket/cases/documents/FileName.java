package coop.docket.cases.documents;

import coop.docket.language.Unseen;
import java.text.Normalizer;

/** What a file is kept as: the name that it came under, without what would lead astray. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * Without folders, without what cannot be seen or steers, and with an ending by which it is opened as what it is.
     *
     * @param instead where nothing of the name is left
     */
    static String of(String given, DocumentType type, String instead) {
        var last = bare(given);
        var name = last.isEmpty() ? instead : last;
        if (type.named(name) && name.contains(".")) {
            var at = name.lastIndexOf('.');
            return shortened(name.substring(0, at), name.substring(at));
        }
        return shortened(name, type.ending());
    }

    static String bare(String given) {
        var all = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = all.substring(Math.max(all.lastIndexOf('/'), all.lastIndexOf('\\')) + 1);
        return last.codePoints()
                .filter(c -> c > Character.MAX_VALUE ? Character.isDefined(c) : !unwanted((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static boolean unwanted(char c) {
        return Unseen.steers(c)
                || c < ' '
                || Character.getType(c) == Character.FORMAT
                || Character.isSurrogate(c)
                || "<>:\"|?*".indexOf(c) >= 0;
    }

    private static String shortened(String stem, String ending) {
        var room = LONGEST - ending.length();
        var cut = stem.length() <= room
                ? stem
                : stem.substring(0, Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room);
        return cut + ending;
    }
}
