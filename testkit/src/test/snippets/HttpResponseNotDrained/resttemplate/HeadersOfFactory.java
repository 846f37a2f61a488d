package snippets.httpresponsenotdrained.resttemplate;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/** The response of a request factory reads the rest when it is closed. */
public final class HeadersOfFactory {

  private final ClientHttpRequestFactory factory;

  public HeadersOfFactory(ClientHttpRequestFactory factory) {
    this.factory = factory;
  }

  public MediaType type(URI uri) throws IOException {
    ClientHttpRequest request = factory.createRequest(uri, HttpMethod.GET);
    try (ClientHttpResponse response = request.execute()) {
      return response.getHeaders().getContentType();
    }
  }
}
