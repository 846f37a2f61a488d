package snippets.httpinterceptorleak.restclient;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The helper looks at it and throws nothing. */
public final class HelperOnlyLooks implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    note(response);
    return response;
  }

  private static void note(ClientHttpResponse response) throws IOException {
    System.out.println("status " + response.getStatusCode().value());
  }
}
