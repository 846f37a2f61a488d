package snippets.httpkeepalivedisabled.apache5;

import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;

/** The name of the header is a constant of the library. */
public final class DefaultHeader {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.CONNECTION, "close")));
    return builder;
  }
}
