package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** One of two strategies, by a flag. */
public final class ChosenByFlag {

  public HttpClientBuilder builder(boolean reuse) {
    HttpClientBuilder builder = HttpClients.custom();
    if (!reuse) {
      builder.setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE);
    }
    return builder;
  }
}
