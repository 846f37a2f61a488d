package snippets.httpinterceptorleak.restclient;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/** An answer that is kept takes the place of one that stays open. */
@Component
public class StaleInPlace implements ClientHttpRequestInterceptor {

  /** Answers of the past. */
  public interface Archive {
    ClientHttpResponse find(URI uri);
  }

  private final Archive archive;

  public StaleInPlace(Archive archive) {
    this.archive = archive;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClientHttpResponse fresh = execution.execute(request, body);
    return fresh.getStatusCode().isError() ? archive.find(request.getURI()) : fresh;
  }
}
