package snippets.httpresponsenotclosed.restclient;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.client.RestClient;

/** The stream is the caller's, but that of an error is nobody's. */
public final class StreamOfErrors {

  public InputStream open(RestClient client, String address) {
    return client
        .get()
        .uri(address)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .exchange(
            (request, response) -> {
              if (response.getStatusCode().isError()) {
                throw new IOException("status " + response.getStatusCode());
              }
              return response.getBody();
            },
            false);
  }
}
