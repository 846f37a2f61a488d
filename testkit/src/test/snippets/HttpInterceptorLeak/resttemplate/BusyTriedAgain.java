package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Reads are tried again while the server is busy, over answers that nobody closed. */
public final class BusyTriedAgain implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    if (request.getMethod() != HttpMethod.GET) {
      return response;
    }
    int left = 2;
    while (response.getStatusCode().value() == 503 && left > 0) {
      left--;
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      response = execution.execute(request, body);
    }
    return response;
  }
}
