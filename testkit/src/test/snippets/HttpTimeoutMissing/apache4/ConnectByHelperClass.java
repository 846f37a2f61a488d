package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpConnectionParams;

/** Only the connect is bounded. */
@SuppressWarnings("deprecation")
public final class ConnectByHelperClass {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = new DefaultHttpClient();

  public ConnectByHelperClass() {
    HttpConnectionParams.setConnectionTimeout(client.getParams(), 2_000);
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
