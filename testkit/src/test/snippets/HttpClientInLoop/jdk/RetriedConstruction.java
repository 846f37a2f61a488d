package snippets.httpclientinloop.jdk;

import io.github.resilience4j.retry.Retry;
import java.net.http.HttpClient;

/** Making the client itself is what is tried again. */
public final class RetriedConstruction {

  private HttpClient client;

  public void start(Retry retry) {
    client = retry.executeSupplier(HttpClient::newHttpClient);
  }

  public HttpClient client() {
    return client;
  }
}
