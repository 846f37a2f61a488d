package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.protocol.BasicHttpContext;
import org.apache.http.util.EntityUtils;

/** The client of 4.0 to 4.2 has no timeouts either. */
@SuppressWarnings("deprecation")
public final class BareDefaultHttpClient {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = new DefaultHttpClient();

  public String get(HttpHost host, String path) throws IOException {
    HttpGet get = new HttpGet(path);
    HttpResponse response = client.execute(host, get, new BasicHttpContext());
    return EntityUtils.toString(response.getEntity());
  }
}
