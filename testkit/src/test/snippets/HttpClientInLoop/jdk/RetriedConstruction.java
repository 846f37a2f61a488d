package snippets.httpclientinloop.jdk;

import java.net.http.HttpClient;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** The loop repeats the construction, not the calls. */
public final class RetriedConstruction {

  private HttpClient client;

  public void start(Supplier<SSLContext> contexts) throws InterruptedException {
    while (client == null) {
      try {
        client = HttpClient.newBuilder().sslContext(contexts.get()).build();
      } catch (IllegalStateException e) {
        Thread.sleep(1_000);
      }
    }
  }
}
