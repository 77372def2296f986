package coop.docket.pages.frame;

import coop.docket.access.Open;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The files that pages load. */
@Open
@Path("assets/{name}")
public final class AssetsResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GET
    public Response load(@PathParam("name") String name) {
        var asset = Asset.named(name).orElseThrow(NotFoundException::new);
        return Response.ok(asset.content(), asset.type())
                .header("Cache-Control", FOR_EVER)
                .build();
    }
}
