package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Nothing injects into a field that is final; into another one, something may. */
public final class AnnotatedFinalField {

  private @interface Shared {}

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  @Shared private final CloseableHttpClient fixed = HttpClients.createDefault();

  @Shared private CloseableHttpClient replaceable = HttpClients.createDefault();

  public String fixed(String address) throws IOException {
    return fixed.execute(new HttpGet(address), new BasicResponseHandler());
  }

  public String replaceable(String address) throws IOException {
    return replaceable.execute(new HttpGet(address), new BasicResponseHandler());
  }
}
