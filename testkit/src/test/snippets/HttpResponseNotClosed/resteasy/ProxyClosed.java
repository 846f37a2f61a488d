package snippets.httpresponsenotclosed.resteasy;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.client.Client;
import javax.ws.rs.core.Response;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;

/** The answer of the proxy is closed in the end. */
public final class ProxyClosed {

  /** A service. */
  @Path("/users")
  public interface Users {
    @GET
    @Path("{id}")
    Response find(@PathParam("id") String id);
  }

  private final Users users;

  public ProxyClosed(Client client) {
    users = ((ResteasyWebTarget) client.target("https://users")).proxy(Users.class);
  }

  public boolean exists(String id) {
    Response response = users.find(id);
    try {
      return response.getStatus() == 200;
    } finally {
      response.close();
    }
  }
}
