package snippets.httpresponsenotclosed.resteasy;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.client.Client;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;

/** The proxy reads the answer itself, and gives a text. */
public final class ProxyOfText {

  /** A service. */
  @Path("/users")
  public interface Users {
    @GET
    @Path("{id}")
    String find(@PathParam("id") String id);
  }

  private final Users users;

  public ProxyOfText(Client client) {
    users = ((ResteasyWebTarget) client.target("https://users")).proxy(Users.class);
  }

  public boolean exists(String id) {
    return !users.find(id).isEmpty();
  }
}
