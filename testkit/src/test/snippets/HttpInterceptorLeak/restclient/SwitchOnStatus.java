package snippets.httpinterceptorleak.restclient;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** One branch throws with the response open. */
public final class SwitchOnStatus implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientHttpResponse response = execution.execute(request, body);
    switch (response.getStatusCode().value()) {
      case 429:
        throw new IOException("too many requests");
      case 503:
        response.close();
        throw new IOException("not available");
      default:
        return response;
    }
  }
}
