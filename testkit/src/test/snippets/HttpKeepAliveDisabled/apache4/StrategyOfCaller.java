package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.ConnectionReuseStrategy;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** Another may know better. */
public final class StrategyOfCaller {

  public HttpClientBuilder builder(ConnectionReuseStrategy strategy) {
    return HttpClients.custom().setConnectionReuseStrategy(strategy);
  }
}
