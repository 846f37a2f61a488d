package snippets.httpresponsenotclosed.resteasy;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;

/** The exception leaves the answer of the proxy behind. */
public final class ProxyThrowsOnStatus {

  /** A service. */
  public interface Users {
    @GET
    @Path("users/{id}")
    Response find(@PathParam("id") String id);
  }

  private final ResteasyClient client;

  public ProxyThrowsOnStatus(ResteasyClient client) {
    this.client = client;
  }

  public String name(String id) {
    Users users = client.target("https://users").proxyBuilder(Users.class).build();
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = users.find(id);
    if (response.getStatus() != 200) {
      throw new IllegalStateException("status " + response.getStatus());
    }
    return response.readEntity(String.class);
  }
}
