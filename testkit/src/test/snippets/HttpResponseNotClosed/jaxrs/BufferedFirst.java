package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Buffering reads the body to its end. */
public final class BufferedFirst {

  public Optional<String> get(WebTarget target) {
    Response response = target.request().get();
    response.bufferEntity();
    if (response.getStatus() == 404) {
      return Optional.empty();
    }
    return Optional.of(response.readEntity(String.class));
  }
}
