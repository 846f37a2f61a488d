package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The second attempt leaves the first response open. */
public final class RetryInInterceptor implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientHttpResponse response = execution.execute(request, body);
    if (response.getStatusCode().is5xxServerError()) {
      return execution.execute(request, body);
    }
    return response;
  }
}
