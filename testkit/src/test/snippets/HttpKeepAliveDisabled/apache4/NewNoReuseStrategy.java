package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** The same by its constructor. */
public final class NewNoReuseStrategy {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.setConnectionReuseStrategy(new NoConnectionReuseStrategy());
    return builder;
  }
}
