package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.SingleClientConnManager;
import org.apache.http.params.BasicHttpParams;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;
import org.apache.http.params.HttpProtocolParams;

/** The library's own classes read the parameters that they are handed, and set no time. */
@SuppressWarnings("deprecation")
public final class ParametersOfManager {

  private final HttpClient unbounded;
  private final HttpClient bounded;

  public ParametersOfManager(SchemeRegistry schemes) {
    HttpParams params = new BasicHttpParams();
    HttpProtocolParams.setUserAgent(params, "shop");
    ClientConnectionManager manager = new SingleClientConnManager(params, schemes);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    unbounded = new DefaultHttpClient(manager, params);
    HttpParams limits = new BasicHttpParams();
    HttpConnectionParams.setConnectionTimeout(limits, 1_000);
    HttpConnectionParams.setSoTimeout(limits, 1_000);
    limits.setLongParameter("http.conn-manager.timeout", 1_000);
    bounded = new DefaultHttpClient(new SingleClientConnManager(limits, schemes), limits);
  }

  public String get(String uri) throws IOException {
    return unbounded.execute(new HttpGet(uri), new BasicResponseHandler())
        + bounded.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
