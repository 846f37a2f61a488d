package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The helper closes what it refuses. */
public final class ClosedByHelper implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    if (response.getStatusCode().value() == 429) {
      throw refused(response);
    }
    return response;
  }

  private static IOException refused(ClientHttpResponse response) {
    response.close();
    return new IOException("too many requests");
  }
}
