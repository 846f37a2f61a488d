package snippets.httpinterceptorleak.resttemplate;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/** The wrapper that is returned has the response, and closes it when it is closed itself. */
@Component
public class WrapperClosesIt implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse response = execution.execute(request, body);
    if (response.getStatusCode().is2xxSuccessful()) {
      return new Counted(response);
    }
    return response;
  }

  private static final class Counted implements ClientHttpResponse {
    private static final AtomicLong COUNT = new AtomicLong();
    private final ClientHttpResponse response;

    Counted(ClientHttpResponse response) {
      this.response = response;
      COUNT.incrementAndGet();
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
      return response.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
      return response.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
      return response.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
      return response.getBody();
    }

    @Override
    public void close() {
      response.close();
    }
  }
}
