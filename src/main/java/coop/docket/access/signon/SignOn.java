package coop.docket.access.signon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;

/**
 * Leads people to the provider, and tells by which subject it knows whoever comes back.
 *
 * <p>What the provider says of itself, its keys too, is asked anew each time: sign-ins are few, and keys change.
 */
public final class SignOn {
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final Provider provider;
    private final InstantSource clock;
    private final ProviderHttp http = new ProviderHttp();

    public SignOn(Provider provider, InstantSource clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * Where the browser is led to.
     *
     * @throws SignOnFailed if the provider cannot be asked
     */
    public URI address(SignOnAttempt attempt) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", provider.client());
        asked.put("redirect_uri", provider.callback().toString());
        asked.put("scope", "openid");
        asked.put("state", attempt.state());
        asked.put("nonce", attempt.nonce());
        asked.put("code_challenge", attempt.challenge());
        asked.put("code_challenge_method", "S256");
        var page = place(description(), "authorization_endpoint");
        var joint = page.getRawQuery() == null ? "?" : "&";
        return URI.create(page + joint + ProviderHttp.encoded(asked));
    }

    /**
     * The subject of whoever came back with a code.
     *
     * @throws SignOnFailed if the provider cannot be asked, or what it says is not to be believed
     */
    public String subject(SignOnAttempt attempt, String code) {
        var description = description();
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", provider.callback().toString());
        form.put("client_id", provider.client());
        form.put("code_verifier", attempt.verifier());
        var answer = http.post(place(description, "token_endpoint"), form, authorization());
        var token = answer.path("id_token").textValue();
        if (token == null) {
            throw new SignOnFailed("the provider sent no id_token");
        }
        var keys = http.get(place(description, "jwks_uri")).toString();
        return IdToken.subject(token, keys, provider, attempt, clock.instant());
    }

    private JsonNode description() {
        var issuer = provider.issuer().toString();
        var description = http.get(URI.create(issuer.replaceAll("/$", "") + DESCRIPTION));
        if (!issuer.equals(description.path("issuer").textValue())) {
            throw new SignOnFailed("the description is of another issuer");
        }
        return description;
    }

    private static URI place(JsonNode description, String name) {
        try {
            var address = URI.create(description.path(name).asText());
            if (Provider.safe(address)) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new SignOnFailed(name + " is no address", notAnAddress);
        }
        throw new SignOnFailed(name + " is neither https nor on this machine");
    }

    /** Null where the client has no secret. */
    private String authorization() {
        if (provider.secret().isEmpty()) {
            return null;
        }
        var pair = ProviderHttp.encoded(provider.client()) + ":" + ProviderHttp.encoded(provider.secret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
