package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Closed on every way out but the one that hands it on. */
public final class ClosedInFinally implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    boolean handed = false;
    try {
      if (response.getStatusCode().value() == 429) {
        throw new IOException("too many requests");
      }
      handed = true;
      return response;
    } finally {
      if (!handed) {
        response.close();
      }
    }
  }
}
