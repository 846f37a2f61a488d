package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The condition does not name the response that is lost. */
public final class StatusInVariable implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientHttpResponse response = execution.execute(request, body);
    int status = response.getStatusCode().value();
    if (status == 429) {
      throw new IOException("too many requests");
    }
    return response;
  }
}
