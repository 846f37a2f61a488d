package snippets.httpretryunbounded.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** A counter beside the status. */
public final class Counted {

  private final WebTarget target;

  public Counted(WebTarget target) {
    this.target = target;
  }

  public String get() {
    int attempt = 0;
    while (true) {
      try (Response response = target.request().get()) {
        if (response.getStatus() == 200 || attempt > 3) {
          return response.readEntity(String.class);
        }
      }
      attempt++;
    }
  }
}
