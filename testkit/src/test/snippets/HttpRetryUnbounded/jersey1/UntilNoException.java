package snippets.httpretryunbounded.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.WebResource;

/** A server that is down fails at once, again and again. */
public final class UntilNoException {

  private final WebResource resource;

  public UntilNoException(WebResource resource) {
    this.resource = resource;
  }

  public String get(String path) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return resource.path(path).get(String.class);
      } catch (ClientHandlerException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
