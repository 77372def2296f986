package coop.docket.access.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Set;

/** The token in which the provider says who somebody is: believed only if it is signed, for us, of now, and of this attempt. */
final class IdToken {
    /** Public keys only: with a shared secret whoever knows it could sign. */
    private static final Set<JWSAlgorithm> SIGNED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private static final int LONGEST_SUBJECT = 255;

    private IdToken() {}

    /**
     * The subject.
     *
     * @param keys of the provider, as JSON
     * @throws SignOnFailed if anything of it is not as it must be
     */
    static String subject(String token, String keys, Provider provider, SignOnAttempt attempt, Instant now) {
        try {
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(SIGNED, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            processor.setJWTClaimsSetVerifier(verifier(provider, attempt, now));
            var claims = processor.process(token, null);
            needOurs(claims, provider);
            return needSubject(claims.getSubject());
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new SignOnFailed("the token is not to be believed: " + refused.getMessage(), refused);
        }
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> verifier(
            Provider provider, SignOnAttempt attempt, Instant now) {
        var expected = new JWTClaimsSet.Builder()
                .issuer(provider.issuer().toString())
                .claim("nonce", attempt.nonce())
                .build();
        return new DefaultJWTClaimsVerifier<>(
                Collections.singleton(provider.client()), expected, Set.of("sub", "iat", "exp"), Set.of()) {
            @Override
            protected Date currentTime() {
                return Date.from(now);
            }
        };
    }

    /** A token for several must name us as the one it was made for. */
    private static void needOurs(JWTClaimsSet claims, Provider provider) throws ParseException {
        var party = claims.getStringClaim("azp");
        if (party == null ? claims.getAudience().size() > 1 : !party.equals(provider.client())) {
            throw new SignOnFailed("the token is for another client");
        }
    }

    private static String needSubject(String subject) {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new SignOnFailed("the token names no subject that can be kept");
        }
        return subject;
    }
}
