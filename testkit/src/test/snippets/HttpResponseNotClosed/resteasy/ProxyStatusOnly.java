package snippets.httpresponsenotclosed.resteasy;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.client.Client;
import javax.ws.rs.core.Response;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;

/** The answer of a proxy is as open as that of a target. */
public final class ProxyStatusOnly {

  /** A service. */
  @Path("/users")
  public interface Users {
    @GET
    @Path("{id}")
    Response find(@PathParam("id") String id);
  }

  private final Users users;

  public ProxyStatusOnly(Client client) {
    users = ((ResteasyWebTarget) client.target("https://users")).proxy(Users.class);
  }

  public boolean exists(String id) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = users.find(id);
    return response.getStatus() == 200;
  }
}
