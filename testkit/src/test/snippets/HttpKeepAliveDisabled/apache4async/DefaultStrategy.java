package snippets.httpkeepalivedisabled.apache4async;

import org.apache.http.impl.DefaultConnectionReuseStrategy;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The strategy that the protocol asks for. */
public final class DefaultStrategy {

  public HttpAsyncClientBuilder builder() {
    return HttpAsyncClients.custom()
        .setConnectionReuseStrategy(DefaultConnectionReuseStrategy.INSTANCE);
  }
}
