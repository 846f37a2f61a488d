package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The helper throws, and does not close what it looks at. */
public final class ValidatorThrows implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientHttpResponse response = execution.execute(request, body);
    check(response);
    return response;
  }

  private static void check(ClientHttpResponse response) throws IOException {
    if (response.getStatusCode().value() == 429) {
      throw new IOException("too many requests");
    }
  }
}
