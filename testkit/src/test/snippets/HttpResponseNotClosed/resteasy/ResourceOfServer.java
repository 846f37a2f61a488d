package snippets.httpresponsenotclosed.resteasy;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;

/** The resource is an object of this program; what it gives is no answer of a server. */
public final class ResourceOfServer {

  /** A resource. */
  @Path("/users")
  public static final class Users {
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") String id) {
      return id.isEmpty() ? Response.status(404).build() : Response.ok(id).build();
    }
  }

  private final Users users = new Users();

  public boolean exists(String id) {
    Response response = users.find(id);
    return response.getStatus() == 200;
  }
}
