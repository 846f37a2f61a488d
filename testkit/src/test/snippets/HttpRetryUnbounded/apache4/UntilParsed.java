package snippets.httpretryunbounded.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** The handler throws for each error, and the loop goes on for each exception. */
public final class UntilParsed {

  private final CloseableHttpClient client;

  public UntilParsed(CloseableHttpClient client) {
    this.client = client;
  }

  public long version(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return Long.parseLong(client.execute(new HttpGet(uri), new BasicResponseHandler()));
      } catch (IOException | NumberFormatException e) {
        continue;
      }
    }
  }
}
