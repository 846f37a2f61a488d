package snippets.httpstatusunchecked.jersey1;

import com.sun.jersey.api.client.WebResource;

/** Asked for a type, it throws for an error. */
public final class ThrowsByType {

  private final WebResource client;

  public ThrowsByType(WebResource client) {
    this.client = client;
  }

  public int stock(String path) {
    return Integer.parseInt(client.path(path).get(String.class));
  }
}
