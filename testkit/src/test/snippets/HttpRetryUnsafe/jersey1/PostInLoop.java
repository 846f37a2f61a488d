package snippets.httpretryunsafe.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.WebResource;

/** What is created may be there twice. */
public final class PostInLoop {

  private final WebResource resource;

  public PostInLoop(WebResource resource) {
    this.resource = resource;
  }

  public String send(String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return resource.post(String.class, order);
      } catch (ClientHandlerException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
