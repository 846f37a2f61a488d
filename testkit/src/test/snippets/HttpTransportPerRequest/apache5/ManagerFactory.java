package snippets.httptransportperrequest.apache5;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;

/** Managers for others to keep. */
public final class ManagerFactory {

  public HttpClientConnectionManager create(ConnectionConfig config) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setDefaultConnectionConfig(config);
    return manager;
  }
}
