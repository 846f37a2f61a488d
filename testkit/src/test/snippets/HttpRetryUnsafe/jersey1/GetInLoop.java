package snippets.httpretryunsafe.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.WebResource;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final WebResource resource;

  public GetInLoop(WebResource resource) {
    this.resource = resource;
  }

  public String send(String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return resource.get(String.class);
      } catch (ClientHandlerException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
