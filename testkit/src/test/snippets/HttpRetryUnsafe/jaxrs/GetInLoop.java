package snippets.httpretryunsafe.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.WebTarget;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final WebTarget target;

  public GetInLoop(WebTarget target) {
    this.target = target;
  }

  public String send(String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return target.request().get(String.class);
      } catch (ProcessingException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
