package coop.docket.api.resources;

import coop.docket.access.Open;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What programs may ask and what they get, as OpenAPI 3 describes it; the same for everybody. */
@Path("/api/v1/openapi.json")
@Open
public final class DescriptionResource {
    private final byte[] description = read();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] describe() {
        return description.clone();
    }

    private static byte[] read() {
        try (var stream = DescriptionResource.class.getResourceAsStream("/api/openapi.json")) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
