package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;

/** Who asks for a client may keep it. */
public final class ClientMade {

  public OkHttpClient client() {
    OkHttpClient client = new OkHttpClient();
    client.setConnectionPool(new ConnectionPool(5, 60_000));
    return client;
  }
}
