package snippets.httpinterceptorleak.restclient;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Each refused response stays open. */
public final class LoopsUntilGood implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    for (int i = 0; i < 3 && response.getStatusCode().is5xxServerError(); i++) {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      response = execution.execute(request, body);
    }
    return response;
  }
}
