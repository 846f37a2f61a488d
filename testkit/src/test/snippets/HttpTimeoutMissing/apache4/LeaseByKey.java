package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;

/** Only the wait for a connection of the pool is bounded. */
@SuppressWarnings("deprecation")
public final class LeaseByKey {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = new DefaultHttpClient();

  public LeaseByKey() {
    client.getParams().setParameter(ClientPNames.CONN_MANAGER_TIMEOUT, 1_000L);
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
