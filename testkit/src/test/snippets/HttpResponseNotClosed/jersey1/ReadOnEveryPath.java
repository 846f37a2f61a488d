package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.io.IOException;

/** An entity is read to its end, and closed by that. */
public final class ReadOnEveryPath {

  public String get(WebResource resource) throws IOException {
    ClientResponse response = resource.get(ClientResponse.class);
    String body = response.getEntity(String.class);
    if (response.getStatus() != 200) {
      throw new IOException(body);
    }
    return body;
  }
}
