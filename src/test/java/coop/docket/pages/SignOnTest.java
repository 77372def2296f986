package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import coop.docket.TestService;
import coop.docket.access.Actor;
import coop.docket.access.DisableAccount;
import coop.docket.access.EnableAccount;
import coop.docket.access.LinkSubject;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by another service: whom it knows and an administrator has linked comes in, and nobody else. */
class SignOnTest {
    private static final String SUBJECT = "f81d4fae-7dec";
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Actor ADMINISTRATOR = Actor.tracker("test");
    private static final SignOnProvider PROVIDER = provider();
    private static final TestService SERVICE =
            TestService.signingOn("http://localhost", PROVIDER.issuer(), SignOnProvider.CLIENT, SignOnProvider.SECRET);
    private static final long ACCOUNT = account();

    private static SignOnProvider provider() {
        try {
            return new SignOnProvider();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static long account() {
        var id = number("select id from account where login = 'nguyen.an'");
        new LinkSubject(SERVICE.database(), CLOCK).link(ADMINISTRATOR, id, SUBJECT);
        return id;
    }

    private static long number(String sql) {
        return SERVICE.database()
                .read(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    @BeforeEach
    void the_provider_is_honest() {
        PROVIDER.saying = UnaryOperator.identity();
        PROVIDER.signing = SignOnProvider::signed;
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
        SERVICE.close();
    }

    private static String left(Visit visit, String next) {
        var leaving = visit.get("/login/sign-on?next=" + next);
        assertThat(leaving.statusCode()).as(leaving.body()).isEqualTo(303);
        return leaving.headers().firstValue("Location").orElseThrow();
    }

    /** There and back again. */
    private static HttpResponse<String> signedOn(Visit visit, String subject) {
        return visit.header("Sec-Fetch-Site", "cross-site")
                .get(path(PROVIDER.authorized(left(visit, "%2Fcooperatives%3Fq%3Da"), subject)));
    }

    private static String path(URI back) {
        assertThat(back.toString()).startsWith("http://localhost/login/sign-on/callback?");
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static void refused(HttpResponse<String> answer, Visit visit, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("docket="));
        assertThat(visit.get("/me").statusCode()).isEqualTo(303);
    }

    @Nested
    class Somebody_whose_account_is_linked {

        @Test
        void comes_in_to_where_he_wanted_to_go() {
            var visit = new Visit(SERVICE);
            assertThat(visit.get("/login").body()).contains("/login/sign-on?next=");

            var answer = signedOn(visit, SUBJECT);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/cooperatives?q=a");
            assertThat(visit.get("/me").body()).contains("nguyen.an");
            assertThat(visit.cookies()).doesNotContainKey("docket-away");
        }

        @Test
        void gets_a_session_that_nobody_had_before() {
            var visit = new Visit(SERVICE);
            visit.cookies().put("docket", "chosen-by-somebody-else");

            signedOn(visit, SUBJECT);

            var first = visit.cookies().get("docket");
            assertThat(first).isNotEqualTo("chosen-by-somebody-else");
            signedOn(visit, SUBJECT);
            assertThat(visit.cookies().get("docket")).isNotEqualTo(first);
        }

        @Test
        void stays_out_while_the_account_is_disabled() {
            SERVICE.account("another.one", Role.ADMINISTRATOR);
            var id = number("select id from account where login = 'another.one'");
            new LinkSubject(SERVICE.database(), CLOCK).link(ADMINISTRATOR, id, "another");
            new DisableAccount(SERVICE.database(), CLOCK).disable(ADMINISTRATOR, id);
            var visit = new Visit(SERVICE);

            refused(signedOn(visit, "another"), visit, 403);

            new EnableAccount(SERVICE.database(), CLOCK).enable(ADMINISTRATOR, id);
            assertThat(signedOn(visit, "another").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void nobody_lets_himself_in() {
        var accounts = number("select count(*) from account");
        var visit = new Visit(SERVICE);

        refused(signedOn(visit, "nobody-linked-me"), visit, 403);

        assertThat(number("select count(*) from account")).isEqualTo(accounts);
    }

    /** Tokens of a provider, or of somebody who would be one. */
    enum Lie {
        ANOTHER_NONCE(claims -> claims.claim("nonce", "another")),
        NO_NONCE(claims -> claims.claim("nonce", null)),
        ANOTHER_ISSUER(claims -> claims.issuer("https://evil.example")),
        ANOTHER_AUDIENCE(claims -> claims.audience("another")),
        NO_AUDIENCE(claims -> claims.audience((String) null)),
        FOR_SEVERAL(claims -> claims.audience(List.of(SignOnProvider.CLIENT, "another"))),
        FOR_ANOTHER_PARTY(claims -> claims.claim("azp", "another")),
        EXPIRED(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600)))),
        WITHOUT_END(claims -> claims.expirationTime(null)),
        NOT_YET(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))),
        WITHOUT_TIME(claims -> claims.issueTime(null)),
        NO_SUBJECT(claims -> claims.subject(null)),
        BLANK_SUBJECT(claims -> claims.subject(" ")),
        ANOTHER_KEY((claims, key) -> SignOnProvider.signed(claims, SignOnProvider.OTHER_KEY)),
        NOT_SIGNED((claims, key) -> new PlainJWT(claims).serialize()),
        SIGNED_BY_THE_PUBLIC_KEY(
                (claims, key) -> byMac(claims, key.toPublicJWK().toJSONString())),
        SIGNED_BY_THE_SECRET((claims, key) -> byMac(claims, SignOnProvider.SECRET.repeat(2))),
        CHANGED_AFTERWARDS((claims, key) -> changed(SignOnProvider.signed(claims, key))),
        NO_TOKEN((claims, key) -> "nothing");

        private final UnaryOperator<JWTClaimsSet.Builder> said;
        private final BiFunction<JWTClaimsSet, RSAKey, String> signed;

        Lie(UnaryOperator<JWTClaimsSet.Builder> said) {
            this.said = said;
            this.signed = SignOnProvider::signed;
        }

        Lie(BiFunction<JWTClaimsSet, RSAKey, String> signed) {
            this.said = UnaryOperator.identity();
            this.signed = signed;
        }

        private static String byMac(JWTClaimsSet claims, String secret) {
            try {
                var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                token.sign(new MACSigner(Arrays.copyOf(secret.getBytes(), 64)));
                return token.serialize();
            } catch (JOSEException failed) {
                throw new AssertionError(failed);
            }
        }

        private static String changed(String token) {
            var parts = token.split("\\.");
            return parts[0] + "." + parts[1].substring(0, parts[1].length() - 4) + "AAAA." + parts[2];
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_token_is_not_believed(Lie lie) {
        PROVIDER.saying = lie.said;
        PROVIDER.signing = lie.signed;
        var visit = new Visit(SERVICE);

        refused(signedOn(visit, SUBJECT), visit, 422);
    }

    @Nested
    class Coming_back {

        @Test
        void is_refused_in_a_browser_that_did_not_leave() {
            var back = path(PROVIDER.authorized(left(new Visit(SERVICE), ""), SUBJECT));
            var stranger = new Visit(SERVICE);

            refused(stranger.get(back), stranger, 422);
        }

        @Test
        void is_refused_in_a_browser_that_left_at_another_time() {
            var back = path(PROVIDER.authorized(left(new Visit(SERVICE), ""), SUBJECT));
            var visit = new Visit(SERVICE);
            left(visit, "");

            refused(visit.get(back), visit, 422);
        }

        @Test
        void is_refused_a_second_time() {
            var visit = new Visit(SERVICE);
            var back = path(PROVIDER.authorized(left(visit, ""), SUBJECT));
            var away = Map.copyOf(visit.cookies());
            assertThat(visit.get(back).statusCode()).isEqualTo(303);
            var again = new Visit(SERVICE);
            again.cookies().putAll(away);

            refused(again.get(back), again, 422);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "?error=access_denied", "?code=x", "?code=x&state=y", "?state=%00&code=%0d%0a"})
        void is_refused_with_anything_else(String query) {
            var visit = new Visit(SERVICE);
            left(visit, "");

            refused(visit.get("/login/sign-on/callback" + query), visit, 422);
        }

        @Test
        void leads_to_no_other_site() {
            var visit = new Visit(SERVICE);
            var back = path(PROVIDER.authorized(left(visit, "%2F%2Fevil.example"), SUBJECT));

            assertThat(visit.get(back).headers().firstValue("Location")).hasValue("/");
        }
    }

    @Nested
    class A_subject {

        @Test
        void is_linked_by_administrators_alone_and_to_one_account() {
            var link = new LinkSubject(SERVICE.database(), CLOCK);

            assertThatThrownBy(() -> link.link(TestActors.everywhere(Role.HEAD), ACCOUNT, "x"))
                    .isInstanceOf(Refusal.class);
            SERVICE.account("third.one", Role.READER);
            var third = number("select id from account where login = 'third.one'");
            assertThatThrownBy(() -> link.link(ADMINISTRATOR, third, SUBJECT)).isInstanceOf(Refusal.class);
        }

        @Test
        void is_written_into_the_account_on_its_page_and_ends_its_sessions() {
            SERVICE.account("fourth.one", Role.READER);
            var fourth = number("select id from account where login = 'fourth.one'");
            var administrator = Visit.of(SERVICE, "nguyen.an");
            var form = administrator.form("/accounts/" + fourth, "subject", "fourth-subject");
            assertThat(administrator
                            .post("/accounts/" + fourth + "/subject", form)
                            .statusCode())
                    .isEqualTo(303);
            var visit = new Visit(SERVICE);
            assertThat(signedOn(visit, "fourth-subject").statusCode()).isEqualTo(303);

            administrator.post("/accounts/" + fourth + "/subject", Map.of("token", form.get("token"), "subject", ""));

            assertThat(visit.get("/me").statusCode()).isEqualTo(303);
            refused(signedOn(visit, "fourth-subject"), visit, 403);
        }
    }

    @Test
    void without_a_service_to_sign_in_by_there_is_no_way_to_it() {
        var visit = new Visit(TestService.shared());

        assertThat(visit.get("/login").body()).doesNotContain("sign-on");
        assertThat(visit.get("/login/sign-on").statusCode()).isEqualTo(404);
        assertThat(visit.get("/login/sign-on/callback?code=x&state=y").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_service_that_does_not_answer_is_told_of() {
        try (var alone = TestService.signingOn("http://localhost", "http://localhost:1", "docket", "")) {
            assertThat(new Visit(alone).get("/login/sign-on").statusCode()).isEqualTo(503);
        }
    }
}
