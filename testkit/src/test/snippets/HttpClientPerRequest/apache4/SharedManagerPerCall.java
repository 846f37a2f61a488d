package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.impl.client.BasicCookieStore;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.HttpClients;

/** The client object is light, the pool is shared. */
public final class SharedManagerPerCall {

  private final HttpClientConnectionManager manager;

  public SharedManagerPerCall(HttpClientConnectionManager manager) {
    this.manager = manager;
  }

  public String get(HttpUriRequest request, BasicCookieStore cookies) throws IOException {
    HttpClient client =
        HttpClients.custom().setConnectionManager(manager).setDefaultCookieStore(cookies).build();
    return client.execute(request, new BasicResponseHandler());
  }
}
