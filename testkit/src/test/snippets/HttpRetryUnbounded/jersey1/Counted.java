package snippets.httpretryunbounded.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.WebResource;

/** Three attempts. */
public final class Counted {

  private final WebResource resource;

  public Counted(WebResource resource) {
    this.resource = resource;
  }

  public String get(String path) {
    int failures = 0;
    while (failures < 3) {
      try {
        return resource.path(path).get(String.class);
      } catch (ClientHandlerException e) {
        failures++;
      }
    }
    return null;
  }
}
