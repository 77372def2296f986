package coop.docket.intake.texts;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ways in which Vietnamese was written before Unicode, as they look where their bytes are taken for windows-1252. */
public enum OldText {
    TCVN3("TCVN3 (ABC)") {
        @Override
        String converted(String written) {
            var text = new StringBuilder(written.length());
            for (int i = 0; i < written.length(); i++) {
                int at = written.charAt(i) - FIRST_TCVN3;
                var letter = at >= 0 && at < LETTERS_TCVN3.length() ? LETTERS_TCVN3.charAt(at) : '.';
                text.append(letter == '.' ? written.charAt(i) : letter);
            }
            return text.toString();
        }
    },
    VNI("VNI") {
        @Override
        String converted(String written) {
            var text = new StringBuilder(written.length());
            for (int i = 0; i < written.length(); i++) {
                var pair = i + 1 < written.length() ? PAIRS_VNI.get(written.substring(i, i + 2)) : null;
                text.append(pair != null ? pair : SINGLE_VNI.getOrDefault(written.charAt(i), written.charAt(i)));
                i += pair == null ? 0 : 1;
            }
            return text.toString();
        }
    },
    WINDOWS_1258("windows-1258") {
        @Override
        String converted(String written) {
            try {
                var bytes = Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(written));
                return Charset.forName("windows-1258").decode(bytes).toString();
            } catch (CharacterCodingException other) {
                return written;
            }
        }
    };

    private static final char FIRST_TCVN3 = 0xA1;
    private static final String LETTERS_TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";
    private static final Map<String, Character> PAIRS_VNI = new HashMap<>();
    private static final Map<Character, Character> SINGLE_VNI = new HashMap<>();

    static {
        marked("a", "aùáaøàaûảaõãaïạaêăaéắaèằaúẳaüẵaëặaââaáấaàầaåẩaãẫaäậ");
        marked("e", "eùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ");
        marked("o", "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộ");
        marked("ô", "ôùớôøờôûởôõỡôïợ");
        marked("u", "uùúuøùuûủuõũuïụ");
        marked("ö", "öùứöøừöûửöõữöïự");
        marked("y", "yùýyøỳyûỷyõỹ");
        var single = "ííììæỉóĩòịôơöưîỵñđ";
        for (int i = 0; i < single.length(); i += 2) {
            SINGLE_VNI.put(single.charAt(i), single.charAt(i + 1));
            SINGLE_VNI.put(upper(single.charAt(i)), upper(single.charAt(i + 1)));
        }
    }

    private final String shown;

    OldText(String shown) {
        this.shown = shown;
    }

    /** @param marks triples of a letter, its mark and the letter that both mean */
    private static void marked(String letter, String marks) {
        for (int i = 0; i < marks.length(); i += letter.length() + 2) {
            var mark = marks.charAt(i + 1);
            var meant = marks.charAt(i + 2);
            var base = letter.charAt(0);
            PAIRS_VNI.put("" + base + mark, meant);
            PAIRS_VNI.put("" + upper(base) + upper(mark), upper(meant));
            PAIRS_VNI.put("" + upper(base) + mark, upper(meant));
        }
    }

    private static char upper(char c) {
        return Character.toUpperCase(c);
    }

    abstract String converted(String written);

    /** What it is called by those who still have it. */
    public String shown() {
        return shown;
    }

    /** The text in Unicode, its letters composed. */
    public String toUnicode(String written) {
        return Normalizer.normalize(converted(written), Normalizer.Form.NFC);
    }

    /** How a text is written, where it makes no sense as it stands and does make sense read in one of these ways. */
    public static Optional<OldText> of(String text) {
        var count = new OldTextCount();
        count.see(text);
        return count.result();
    }
}
