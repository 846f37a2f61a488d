package snippets.httpretryunsafe.jaxrsjavax;

import javax.ws.rs.ProcessingException;
import javax.ws.rs.client.Entity;
import javax.ws.rs.client.WebTarget;

/** What is created may be there twice. */
public final class PostInLoop {

  private final WebTarget target;

  public PostInLoop(WebTarget target) {
    this.target = target;
  }

  public String send(String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return target.request().post(Entity.json(order), String.class);
      } catch (ProcessingException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
