package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A response that is built is not one that is received. */
@Path("ping")
public final class ServerSide {

  @GET
  public Response ping() {
    Response response = Response.ok("pong").build();
    if (response.getStatus() != 200) {
      return null;
    }
    return response;
  }

  public int self() {
    Response response = ping();
    return response.getStatus();
  }
}
