package snippets.httpresponsenotclosed.restclient;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.web.client.RestClient;

/** The caller closes the stream that the function gives. */
public final class StreamCopied {

  public void copy(RestClient client, String address, OutputStream out) throws IOException {
    try (InputStream in =
        client.get().uri(address).exchange((request, response) -> response.getBody(), false)) {
      in.transferTo(out);
    }
  }
}
