package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpConnectionParams;

/** Parameters are set on the client that is there already, and handed out with it. */
@SuppressWarnings("deprecation")
public final class HandedOutWithParams {

  public HttpClient bounded() {
    DefaultHttpClient client = new DefaultHttpClient();
    HttpConnectionParams.setConnectionTimeout(client.getParams(), 1_000);
    HttpConnectionParams.setSoTimeout(client.getParams(), 2_000);
    return client;
  }

  public HttpClient unbounded() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    DefaultHttpClient client = new DefaultHttpClient();
    client.getParams().setParameter("http.useragent", "shop");
    return client;
  }
}
