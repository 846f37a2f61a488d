package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The stream's end is that of the response. */
public final class StreamClosed {

  public void copy(WebResource resource, OutputStream out) throws IOException {
    ClientResponse response = resource.get(ClientResponse.class);
    try (InputStream in = response.getEntityInputStream()) {
      in.transferTo(out);
    }
  }
}
