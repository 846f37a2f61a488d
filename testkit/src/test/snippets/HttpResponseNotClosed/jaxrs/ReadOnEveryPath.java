package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Reading the entity closes. */
public final class ReadOnEveryPath {

  public String get(WebTarget target) throws IOException {
    Response response = target.request().get();
    if (response.getStatus() != 200) {
      throw new IOException(response.readEntity(String.class));
    }
    return response.readEntity(String.class);
  }
}
