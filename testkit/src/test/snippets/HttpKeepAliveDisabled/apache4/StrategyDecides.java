package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.impl.DefaultConnectionReuseStrategy;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** Only an answer with the header of a server that goes away ends its connection. */
public final class StrategyDecides {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setConnectionReuseStrategy(
        (response, context) ->
            !response.containsHeader("X-Draining")
                && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(response, context));
    return builder;
  }
}
