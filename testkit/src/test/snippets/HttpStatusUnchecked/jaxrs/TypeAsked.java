package snippets.httpstatusunchecked.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import java.util.Map;

/** Asked for the type alone, the client throws for an error. */
public final class TypeAsked {

  private final WebTarget target;

  public TypeAsked(WebTarget target) {
    this.target = target;
  }

  public Map<?, ?> get() {
    return target.request().get(Map.class);
  }
}
