package snippets.httpresponsenotclosed.resttemplate;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.StreamUtils;

/** Closed by the statement. */
public final class DirectInTry {

  public String get(ClientHttpRequestFactory factory, URI uri) throws IOException {
    try (ClientHttpResponse response = factory.createRequest(uri, HttpMethod.GET).execute()) {
      return StreamUtils.copyToString(response.getBody(), StandardCharsets.UTF_8);
    }
  }
}
