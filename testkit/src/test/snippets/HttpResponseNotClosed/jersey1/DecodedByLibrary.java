package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.GenericType;
import com.sun.jersey.api.client.WebResource;
import java.util.List;

/** Other types are read, and closed, by the library. */
public final class DecodedByLibrary {

  public List<String> names(WebResource resource, String filter) {
    List<String> names = resource.get(new GenericType<List<String>>() {});
    names.add(resource.type("text/plain").post(String.class, filter));
    resource.delete();
    return names;
  }
}
