package coop.docket.alerts.digest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.docket.language.Language;
import java.io.IOException;

/** A digest as JSON: as it is kept, and as programs get it. */
public final class DigestJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(languagesByCode())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private DigestJson() {}

    /** As every other text in several languages stands in the service's JSON. */
    private static SimpleModule languagesByCode() {
        return new SimpleModule()
                .addKeySerializer(Language.class, new StdSerializer<>(Language.class) {
                    @Override
                    public void serialize(Language language, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeFieldName(language.code());
                    }
                })
                .addKeyDeserializer(Language.class, new KeyDeserializer() {
                    @Override
                    public Language deserializeKey(String code, DeserializationContext context) {
                        return Language.of(code).orElseThrow();
                    }
                });
    }

    public static String of(Digest digest) {
        try {
            return JSON.writeValueAsString(digest);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * As a program elsewhere gets it: with the address that each path in it follows.
     *
     * @param address of the service, without a slash at its end
     */
    public static String sent(Digest digest, String address) {
        var tree = JSON.<ObjectNode>valueToTree(digest);
        tree.put("address", address);
        return tree.toString();
    }

    static Digest read(String json) {
        try {
            return JSON.readValue(json, Digest.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
