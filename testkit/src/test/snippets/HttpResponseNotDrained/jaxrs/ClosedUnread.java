package snippets.httpresponsenotdrained.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** Closing reads what is there. */
public final class ClosedUnread {

  private final WebTarget target;

  public ClosedUnread(WebTarget target) {
    this.target = target;
  }


  public int status() {
    try (Response response = target.request().get()) {
      return response.getStatus();
    }
  }
}
