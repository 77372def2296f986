package coop.docket.intake.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldTextTest {
    @Nested
    class Text_from_before_Unicode {
        @ParameterizedTest(name = "{0}: {1} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "TCVN3 | Hîp t¸c x· n«ng nghiÖp §«ng §« | Hợp tác xã nông nghiệp Đông Đô",
                    "TCVN3 | NguyÔn V\u00a8n Th¾ng | Nguyễn Văn Thắng",
                    "TCVN3 | Trång l\u00f3a, ch\u00a8n nu\u00abi gia cÇm | Trồng lúa, chăn nuôi gia cầm",
                    "VNI | Hôïp taùc xaõ noâng nghieäp Ñoâng Ñoâ | Hợp tác xã nông nghiệp Đông Đô",
                    "VNI | NGUYEÃN VAÊN THAÉNG | NGUYỄN VĂN THẮNG",
                    "VNI | Troàng luùa, chaên nuoâi gia caàm | Trồng lúa, chăn nuôi gia cầm",
                    "WINDOWS_1258 | Hõòp taìc xaÞ nông nghiêòp Ðông Ðô | Hợp tác xã nông nghiệp Đông Đô",
                    "WINDOWS_1258 | NguyêÞn Vãn Thãìng | Nguyễn Văn Thắng",
                })
        void is_recognised_and_read(OldText old, String written, String meant) {
            assertThat(OldText.of(written)).contains(old);
            assertThat(old.toUnicode(written)).isEqualTo(meant);
        }

        @Test
        void has_all_letters() {
            var letters = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
            var tcvn3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®";
            assertThat(OldText.TCVN3.toUnicode(tcvn3)).isEqualTo(letters);
        }
    }

    @Nested
    class Other_text {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hợp tác xã",
                    "xã Hà Tá",
                    "Thuỷ sản Hoà Bình, Thúy",
                    "Crédit Agricole",
                    "Müller & Söhne",
                    "plain",
                    "สหกรณ์การเกษตร",
                    "Ho\u031b\u0323p ta\u0301c xa\u0303",
                    "25 m² × 3 °C",
                    "",
                })
        void is_left_alone(String text) {
            assertThat(OldText.of(text)).isEmpty();
        }
    }
}
