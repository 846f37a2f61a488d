package snippets.httpclientinloop.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import java.util.List;

/** The loop is in the caller of the method that makes the client. */
public final class HelperBuildsForEachElement {

  public void notifyAll(List<String> hooks, String event) {
    hooks.forEach(hook -> notifyOne(hook, event));
  }

  private void notifyOne(String hook, String event) {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    Client client = ClientBuilder.newClient();
    client.property("jersey.config.client.readTimeout", 2_000);
    client.target(hook).request().post(Entity.text(event)).close();
    client.close();
  }
}
