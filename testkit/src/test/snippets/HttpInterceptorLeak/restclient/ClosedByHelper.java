package snippets.httpinterceptorleak.restclient;

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
    if (response.getStatusCode().is5xxServerError()) {
      throw failed(response);
    }
    return response;
  }

  private static IOException failed(ClientHttpResponse response) {
    response.close();
    return new IOException("not available");
  }
}
