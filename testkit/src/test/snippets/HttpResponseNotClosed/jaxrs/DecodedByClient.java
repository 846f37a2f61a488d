package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.GenericType;
import java.util.List;

/** Entities are read, and closed, by the client. */
public final class DecodedByClient {

  public List<String> names(WebTarget target, String filter) {
    List<String> names = target.request().get(new GenericType<List<String>>() {});
    names.add(target.request().post(Entity.text(filter), String.class));
    return names;
  }
}
