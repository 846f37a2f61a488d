package snippets.httpkeepalivedisabled.apache5;

import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;

/** A lambda that asks the answer first. */
public final class StrategyDecides {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setConnectionReuseStrategy(
        (request, response, context) -> {
          if (response.getCode() == 503) {
            return false;
          }
          return DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
        });
    return builder;
  }
}
