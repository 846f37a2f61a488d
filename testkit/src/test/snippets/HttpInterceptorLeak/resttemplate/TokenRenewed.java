package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/** The token is renewed, and the answer that refused the old one is never closed. */
@Component
public class TokenRenewed implements ClientHttpRequestInterceptor {

  private final Supplier<String> tokens;

  public TokenRenewed(Supplier<String> tokens) {
    this.tokens = tokens;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    request.getHeaders().setBearerAuth(tokens.get());
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientHttpResponse response = execution.execute(request, body);
    if (HttpStatus.UNAUTHORIZED.equals(response.getStatusCode())) {
      request.getHeaders().setBearerAuth(tokens.get());
      return execution.execute(request, body);
    }
    return response;
  }
}
