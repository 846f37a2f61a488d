package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Entities are read in their turn. */
public final class EntitiesCollected {

  private final WebTarget target;

  public EntitiesCollected(WebTarget target) {
    this.target = target;
  }

  public List<String> all(List<String> paths) {
    List<String> entities = new ArrayList<>();
    for (String path : paths) {
      try (Response response = target.path(path).request().get()) {
        if (response.getStatus() != 200) {
          throw new IllegalStateException("status " + response.getStatus());
        }
        entities.add(response.readEntity(String.class));
      }
    }
    return entities;
  }
}
