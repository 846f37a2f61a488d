package snippets.httptransportperrequest.apache4;

import org.apache.http.config.SocketConfig;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Managers for others to keep. */
public final class ManagerFactory {

  public HttpClientConnectionManager create(SocketConfig config) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setDefaultSocketConfig(config);
    manager.setDefaultMaxPerRoute(20);
    return manager;
  }
}
