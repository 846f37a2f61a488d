package snippets.httpresponsenotclosed.resttemplate;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/** Below the template nobody closes. */
public final class FactoryUsedDirectly {

  public boolean exists(ClientHttpRequestFactory factory, URI uri) throws IOException {
    ClientHttpRequest request = factory.createRequest(uri, HttpMethod.GET);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ClientHttpResponse response = request.execute();
    return response.getStatusCode().is2xxSuccessful();
  }
}
