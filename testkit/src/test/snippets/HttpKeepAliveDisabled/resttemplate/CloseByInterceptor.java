package snippets.httpkeepalivedisabled.resttemplate;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The interceptor sets the header on each request. */
public final class CloseByInterceptor implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    request.getHeaders().set("Connection", "close");
    return execution.execute(request, body);
  }
}
