package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** The lambda knows one answer. */
public final class StrategyNever {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.setConnectionReuseStrategy((response, context) -> false);
    return builder;
  }
}
