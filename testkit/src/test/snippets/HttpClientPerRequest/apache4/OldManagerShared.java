package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.BasicHttpParams;
import org.apache.http.params.HttpParams;

/** The old client on a manager of the caller. */
@SuppressWarnings("deprecation")
public final class OldManagerShared {

  private final org.apache.http.conn.ClientConnectionManager manager;
  private final HttpParams params = new BasicHttpParams();

  public OldManagerShared(org.apache.http.conn.ClientConnectionManager manager) {
    this.manager = manager;
  }

  public String get(HttpUriRequest request) throws IOException {
    HttpClient client = new DefaultHttpClient(manager, params);
    return client.execute(request, new BasicResponseHandler());
  }
}
