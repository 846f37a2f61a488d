package snippets.httptransportperrequest.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** A public factory of isolated clients. */
public final class FactoryMethodReturnsDerived {

  private final OkHttpClient client;

  public FactoryMethodReturnsDerived(OkHttpClient client) {
    this.client = client;
  }

  public OkHttpClient isolated(int connections) {
    return client
        .newBuilder()
        .connectionPool(new ConnectionPool(connections, 1, TimeUnit.MINUTES))
        .build();
  }
}
