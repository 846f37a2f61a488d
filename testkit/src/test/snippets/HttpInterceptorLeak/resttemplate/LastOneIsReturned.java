package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/** Each answer but the last is closed, and the last one is returned, whatever it is. */
@Component
public class LastOneIsReturned implements ClientHttpRequestInterceptor {

  private static final int ATTEMPTS = 3;

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    if (request.getMethod() != HttpMethod.GET) {
      return execution.execute(request, body);
    }
    for (int attempt = 1; ; attempt++) {
      ClientHttpResponse response = execution.execute(request, body);
      if (attempt == ATTEMPTS || !response.getStatusCode().is5xxServerError()) {
        return response;
      }
      response.close();
    }
  }
}
