package snippets.httpresponsenotclosed.jaxrsjavax;

import javax.ws.rs.client.Entity;
import javax.ws.rs.client.WebTarget;
import javax.ws.rs.core.GenericType;
import java.util.List;

/** Entities are read, and closed, by the client. */
public final class DecodedByClient {

  public List<String> names(WebTarget target, String filter) {
    List<String> names = target.request().get(new GenericType<List<String>>() {});
    names.add(target.request().post(Entity.text(filter), String.class));
    return names;
  }
}
