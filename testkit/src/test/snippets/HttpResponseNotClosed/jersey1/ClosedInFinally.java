package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.io.IOException;

/** On every path. */
public final class ClosedInFinally {

  public String get(WebResource resource) throws IOException {
    ClientResponse response = resource.get(ClientResponse.class);
    try {
      if (response.getStatus() != 200) {
        throw new IOException("status " + response.getStatus());
      }
      return response.getEntity(String.class);
    } finally {
      response.close();
    }
  }
}
