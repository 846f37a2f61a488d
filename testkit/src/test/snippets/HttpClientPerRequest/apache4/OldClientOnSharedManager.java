package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.apache.http.params.BasicHttpParams;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;

/** Each client has the connections of one manager. */
@SuppressWarnings("deprecation")
public final class OldClientOnSharedManager {

  private final ClientConnectionManager manager = new PoolingClientConnectionManager();

  public String get(String uri) throws IOException {
    HttpParams params = new BasicHttpParams();
    HttpConnectionParams.setConnectionTimeout(params, 2_000);
    HttpConnectionParams.setSoTimeout(params, 5_000);
    HttpClient client = new DefaultHttpClient(manager, params);
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
