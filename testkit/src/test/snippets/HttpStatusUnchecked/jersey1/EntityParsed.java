package snippets.httpstatusunchecked.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** The page of an error is no number. */
public final class EntityParsed {

  private final WebResource client;

  public EntityParsed(WebResource client) {
    this.client = client;
  }

  public int stock(String path) {
    ClientResponse answer = client.path(path).get(ClientResponse.class);
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Integer.parseInt(answer.getEntity(String.class));
  }
}
