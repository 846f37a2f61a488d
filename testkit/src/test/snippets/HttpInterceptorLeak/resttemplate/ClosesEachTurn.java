package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The refused answer is closed at the beginning of the turn. */
public final class ClosesEachTurn implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    if (request.getMethod() != HttpMethod.GET) {
      return response;
    }
    int left = 2;
    while (response.getStatusCode().value() == 503 && left > 0) {
      response.close();
      left--;
      response = execution.execute(request, body);
    }
    return response;
  }
}
