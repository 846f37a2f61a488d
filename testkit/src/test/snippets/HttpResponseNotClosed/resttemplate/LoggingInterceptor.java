package snippets.httpresponsenotclosed.resttemplate;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Looks at the response, and hands it on. */
public final class LoggingInterceptor implements ClientHttpRequestInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(LoggingInterceptor.class);

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    LOG.info("{} {}", response.getStatusCode(), response.getStatusText());
    log(response);
    return response;
  }

  private static void log(ClientHttpResponse response) throws IOException {
    if (LOG.isDebugEnabled()) {
      LOG.debug("headers {}", response.getHeaders());
    }
  }
}
