package snippets.httpretryunsafe.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** An order that was taken when the answer was lost is taken again. */
public final class OrderInLoop {

  private final WebTarget target;

  public OrderInLoop(WebTarget target) {
    this.target = target;
  }

  public URI order(Form form) {
    ProcessingException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      try (Response response = target.request().post(Entity.form(form))) {
        return response.getLocation();
      } catch (ProcessingException e) {
        last = e;
      }
    }
    throw last;
  }
}
