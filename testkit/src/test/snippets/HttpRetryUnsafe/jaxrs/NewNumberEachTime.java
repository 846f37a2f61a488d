package snippets.httpretryunsafe.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The number of the order is made by the client, and a second PUT of it changes nothing. */
public final class NewNumberEachTime {

  private final WebTarget target;

  public NewNumberEachTime(WebTarget target) {
    this.target = target;
  }

  public UUID order(String json) {
    UUID number = UUID.randomUUID();
    for (int attempt = 0; attempt < 3; attempt++) {
      try (Response response = target.path(number.toString()).request().put(Entity.json(json))) {
        if (response.getStatus() < 500) {
          return number;
        }
      } catch (ProcessingException e) {
        System.err.println(number + ": " + e);
      }
    }
    throw new IllegalStateException("order " + number);
  }
}
