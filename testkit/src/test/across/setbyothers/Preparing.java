package across.setbyothers;

import java.util.function.Consumer;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Runs what it is handed; and makes a client, so that others are told of its type. */
public final class Preparing {

  private Preparing() {}

  static void prepare(HttpGet get, Consumer<HttpGet> more) {
    more.accept(get);
  }

  static CloseableHttpClient client() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpClients.createDefault();
  }
}
